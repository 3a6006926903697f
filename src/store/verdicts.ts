import type { Engine } from './engine.ts';

/** Why somebody says that an answer did not help; `other` for what is none of these. */
export type VerdictReason = 'wrong' | 'missed' | 'not-in-papers' | 'unclear' | 'other';

export interface StoredVerdict {
  readonly answerId: string;
  readonly userId: string;
  readonly helpful: boolean;
  /** Null where none was given. */
  readonly reason: VerdictReason | null;
  readonly at: number;
}

export interface Verdicts {
  /** A second verdict of the same person on the same answer replaces the first. */
  record(verdict: StoredVerdict): Promise<void>;
  counts(answerId: string): Promise<{ readonly helpful: number; readonly unhelpful: number }>;
  /** The answers that did not help since an instant, newest first: one entry a person, who is not named. */
  unhelpful(since: number): Promise<readonly Pick<StoredVerdict, 'answerId' | 'reason' | 'at'>[]>;
}

/** Whether answers helped. */
export function createVerdicts({ db }: Pick<Engine, 'db'>): Verdicts {
  return {
    async record({ answerId, userId, helpful, reason, at }) {
      const verdict = { helpful: helpful ? 1 : 0, reason, at };
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
    async unhelpful(since) {
      const rows = db.selectFrom('verdicts').select(['answer', 'reason', 'at']).where('helpful', '=', 0);
      const newest = await rows.where('at', '>=', since).orderBy('at', 'desc').orderBy('answer').execute();
      return newest.map(({ answer, ...row }) => ({ answerId: answer, ...row }));
    },
  };
}
