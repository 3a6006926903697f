/** What is to be erased. */
export interface Erasing {
  /** The id of the paper. */
  readonly paper: string;
  /** The keys under which it and its paragraphs were recorded. */
  readonly keys: readonly string[];
  /** Runs of words that stand in it and in no other paper (`domain/word-runs.ts`). */
  readonly runs: readonly string[];
}

/** How many of each were erased. */
export interface Erased {
  /** Messages that waited to be posted. */
  readonly digests: number;
  readonly questions: number;
  readonly conversations: number;
  readonly subscriptions: number;
  /** Sentences of the audit and the run log whose words were taken out. */
  readonly records: number;
  readonly keys: number;
  /** Rows in which its words stand still: none. */
  readonly left: number;
}

/** What can be made to forget a paper. */
export interface Erasable {
  /** Takes a paper's words out of everything, for good. */
  erase(erasing: Erasing): Promise<Erased>;
}
