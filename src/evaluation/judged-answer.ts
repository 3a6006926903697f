/** A paper's words as an answer shows them: a citation, or a near miss. */
export interface ShownPassage {
  readonly quote: string;
  readonly document: { readonly id: string; readonly source: { readonly file: string | null } | null };
}

/**
 * What a judgement looks at in an answer. Both an `Answer` and the JSON of `stp ask` are one, so that answers of an
 * earlier version, which are only had as JSON, are judged by the same rules.
 */
export interface JudgedAnswer {
  readonly kind: string;
  readonly answered: boolean;
  readonly headline: string;
  /** The fact itself; left out or null where the version has none. */
  readonly lead?: string | null;
  /** The rows of a list. */
  readonly entries?: readonly unknown[];
  readonly citations: readonly ShownPassage[];
  readonly nearest: readonly ShownPassage[];
}
