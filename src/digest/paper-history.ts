/** A paragraph of a paper: the key of its place (its paper, its words), and that of its entry. */
export type Place = readonly [place: string, entry: string];

/** How a paper reads. */
export interface PaperReading {
  readonly id: string;
  /** The fingerprint of what it says: see `versionMark`. */
  readonly mark: string;
  /** The fingerprint of what its header says of its change; null where it says nothing. */
  readonly change: string | null;
  /** In the order of its paragraphs. */
  readonly places: readonly Place[];
}

/** A change of a paper, known by how the paper reads after it. */
export interface PaperVersion {
  readonly paper: string;
  readonly mark: string;
}

/** What a keeper says of a change: that nobody is to be told, or a note for followers. */
export interface PaperChange extends PaperVersion {
  /** In ms since 1970. */
  readonly at: number;
  readonly minor: boolean;
  readonly note: string | null;
}

/** A paragraph that came by a change. */
export interface Rewording {
  readonly place: string;
  /** The place it took; null for a paragraph that was added. */
  readonly was: string | null;
  /** When what stood there had entered, in ms since 1970; null: from the start. */
  readonly since: number | null;
}

/** Every change that is known, the earliest first, and every paragraph that came by one. */
export interface PaperHistory {
  readonly changes: readonly PaperChange[];
  readonly rewordings: readonly (Rewording & PaperVersion)[];
}
