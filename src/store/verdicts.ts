import type { Engine } from './engine.ts';
import type { Verdicts } from './store.ts';

/** Whether answers helped. */
export function createVerdicts({ db }: Engine): Verdicts {
  return {
    async record({ answerId, userId, helpful, at }) {
      const verdict = { helpful: helpful ? 1 : 0, at };
      await db
        .insertInto('verdicts')
        .values({ answer: answerId, person: userId, ...verdict })
        .onConflict((on) => on.columns(['answer', 'person']).doUpdateSet(verdict))
        .execute();
    },
    async counts(answerId) {
      const rows = await db.selectFrom('verdicts').select('helpful').where('answer', '=', answerId).execute();
      const helpful = rows.filter((row) => row.helpful === 1).length;
      return { helpful, unhelpful: rows.length - helpful };
    },
  };
}
