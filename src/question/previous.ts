import type { Choice } from '../domain/answer.ts';
import type { ReducedDate } from '../domain/reduced-date.ts';

/** The turn before: its full question, and what its answer gives a follow-up to stand on, worked out when asked for. */
export interface Previous {
  readonly question: string;
  /** What question words asked alone are completed from; see `Context`. */
  readonly about: string;
  /** The date of the paper its answer stands on; null where it has none. */
  readonly date: () => ReducedDate | null;
  readonly choices: () => readonly Choice[];
  /** Whoever the answer named last that a pronoun ("he", "she", "they") can be; null where it named nobody or several. */
  readonly person: (pronoun: string) => string | null;
}

/** One way to read a turn: a full question, `completed` from the one before or as it was put. */
export interface Reading {
  readonly question: string;
  /** What the next turn's "who?" and "when?" are completed from. */
  readonly about: string;
  readonly completed: boolean;
}
