import type { Clock } from './clock.ts';

/** What someone thought of an answer. */
export interface Verdict {
  readonly answerId: string;
  /** Who said so, by Slack id: a second verdict of theirs replaces the first. */
  readonly userId: string;
  readonly helpful: boolean;
}

/** Where verdicts on answers are kept. */
export interface Feedback {
  record(verdict: Verdict): void;
  /** How many people found an answer helpful, and how many did not. */
  counts(answerId: string): { readonly helpful: number; readonly unhelpful: number };
}

/** Verdicts in memory, at most `limit` of them: beyond that the oldest go, and all of them when the program ends. */
export function createMemoryFeedback(clock: Clock, limit = 10_000): Feedback {
  const verdicts = new Map<string, Verdict & { readonly at: Date }>();
  return {
    record(verdict) {
      const key = `${verdict.answerId} ${verdict.userId}`;
      verdicts.delete(key);
      verdicts.set(key, { ...verdict, at: clock.now() });
      const oldest = verdicts.keys().next().value;
      if (verdicts.size > limit && oldest !== undefined) verdicts.delete(oldest);
    },
    counts(answerId) {
      const about = [...verdicts.values()].filter((verdict) => verdict.answerId === answerId);
      const helpful = about.filter((verdict) => verdict.helpful).length;
      return { helpful, unhelpful: about.length - helpful };
    },
  };
}
