/**
 * What one turn of a conversation hands to the next: small plain data that a surface keeps (a thread, a session, a
 * hidden field). All else is worked out again from the question.
 */
export interface Context {
  /** The last full question, as asked or as completed. */
  readonly question: string;
  /**
   * The question that "who?" and "when?" are completed from: the last one that was not itself such a word, so that
   * "who?" and then "when?" ask of the same thing.
   */
  readonly about: string;
  /** How many passages of further evidence have been shown for it. */
  readonly shown: number;
  /** What its answer leaned on itself; null for the first question of a conversation. */
  readonly leaning?: Leaning | null;
}

/** What a question of a conversation may lean on where its own words do not say all: small plain data too. */
export interface Leaning {
  /** The full questions before it, the latest first; at most `EARLIER`. */
  readonly questions: readonly string[];
  /** The passages that the answer before showed, as `document#paragraph`, the first of them first. */
  readonly shown: readonly string[];
}

/** How many questions back a question may lean. */
export const EARLIER = 2;
