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

/** Where verdicts on answers are kept. */
export interface Feedback {
  /** False where it could not be kept. */
  record(verdict: Verdict): Promise<boolean>;
}

/** Verdicts in the store; without one, nothing is kept. */
export function createFeedback(access: StoreAccess, clock: Clock): Feedback {
  return {
    record(verdict) {
      const at = clock.now().getTime();
      return access.attempt('verdict', (store) => store.verdicts.record({ ...verdict, at }).then(() => true), false);
    },
  };
}
