import type { Engine } from './engine.ts';
import type { Questions } from './store.ts';

/** What was asked, where an operator has chosen to keep it. */
export function createQuestions({ db }: Engine): Questions {
  return {
    async record({ at, question, kind, intent, answerId, way }) {
      await db.insertInto('questions').values({ at, question, kind, intent, answer: answerId, way }).execute();
    },
    async list(limit) {
      const newest = db.selectFrom('questions').selectAll().orderBy('at', 'desc').orderBy('seq', 'desc').limit(limit);
      return (await newest.execute()).map(({ seq: _, answer, ...row }) => ({ ...row, answerId: answer }));
    },
  };
}
