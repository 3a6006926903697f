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
}
