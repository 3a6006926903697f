import type { Engine } from './engine.ts';

export interface AskedQuestion {
  readonly at: number;
  readonly question: string;
  readonly kind: string;
  readonly intent: string;
  readonly answerId: string;
  /** The way it was asked: `command`, `mention`. */
  readonly way: string;
}

/** What somebody wrote of an answer; never who. */
export interface Remark {
  readonly at: number;
  readonly answerId: string;
  readonly words: string;
}

export interface Questions {
  record(asked: AskedQuestion): Promise<void>;
  /** Newest first. */
  list(limit: number): Promise<readonly AskedQuestion[]>;
  remark(remark: Remark): Promise<void>;
  /** Newest first. */
  remarks(limit: number): Promise<readonly Remark[]>;
}

/** What was asked, and remarked on answers, where an operator has chosen to keep it. */
export function createQuestions({ db }: Pick<Engine, 'db'>): Questions {
  return {
    async record({ at, question, kind, intent, answerId, way }) {
      await db.insertInto('questions').values({ at, question, kind, intent, answer: answerId, way }).execute();
    },
    async list(limit) {
      const newest = db.selectFrom('questions').selectAll().orderBy('at', 'desc').orderBy('seq', 'desc').limit(limit);
      return (await newest.execute()).map(({ seq: _, answer, ...row }) => ({ ...row, answerId: answer }));
    },
    async remark({ at, answerId, words }) {
      await db.insertInto('remarks').values({ at, answer: answerId, words }).execute();
    },
    async remarks(limit) {
      const newest = db.selectFrom('remarks').selectAll().orderBy('at', 'desc').orderBy('seq', 'desc').limit(limit);
      return (await newest.execute()).map(({ seq: _, answer, ...row }) => ({ ...row, answerId: answer }));
    },
  };
}
