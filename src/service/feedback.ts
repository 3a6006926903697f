import type { VerdictReason } from '../store/verdicts.ts';
import type { Clock } from './clock.ts';
import type { StoreAccess } from './store-access.ts';

/** What someone thought of an answer. */
export interface Verdict {
  readonly answerId: string;
  /** Who said so, by Slack id: a second verdict of theirs replaces the first. */
  readonly userId: string;
  readonly helpful: boolean;
  /** Null where none was given. */
  readonly reason: VerdictReason | null;
}

/** Why an answer did not help. */
export interface Explained extends Pick<Verdict, 'answerId' | 'userId' | 'reason'> {
  /** In somebody's own words; empty where there are none. */
  readonly remark: string;
}

/** Where verdicts on answers are kept. Each says false where it could not be kept. */
export interface Feedback {
  record(verdict: Verdict): Promise<boolean>;
  /** That an answer did not help, with why. The words are kept only where the texts of questions are, and without who wrote them. */
  explain(explained: Explained): Promise<boolean>;
}

/** Verdicts in the store; without one, nothing is kept. `days` is for how long the texts of questions are kept. */
export function createFeedback(access: StoreAccess, clock: Clock, days: number): Feedback {
  const record = (verdict: Verdict) => {
    const at = clock.now().getTime();
    return access.attempt('verdict', (store) => store.verdicts.record({ ...verdict, at }).then(() => true), false);
  };
  return {
    record,
    async explain({ remark, ...verdict }) {
      const isKept = await record({ ...verdict, helpful: false });
      if (!isKept || remark === '' || days === 0) return isKept;
      const said = { at: clock.now().getTime(), answerId: verdict.answerId, words: remark };
      return access.attempt('remark', (store) => store.questions.remark(said).then(() => true), false);
    },
  };
}
