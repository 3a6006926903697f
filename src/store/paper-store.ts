/** A paragraph of a paper: the key of its place (its paper, its words), and that of its entry. */
export type Place = readonly [place: string, entry: string];

/** How a paper reads. */
export interface PaperReading {
  readonly id: string;
  /** The fingerprint of what its text says. */
  readonly mark: string;
  /** The fingerprint of what its header says of its change; null where it says nothing. */
  readonly change: string | null;
  /** In the order of its paragraphs. */
  readonly places: readonly Place[];
}

/** A change of a paper's text, known by how the paper reads after it. */
export interface ChangeOf {
  readonly paper: string;
  readonly mark: string;
}

/** What a keeper says of a change: that nobody is to be told, or a note for followers. */
export interface PaperChange extends ChangeOf {
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
  readonly rewordings: readonly (Rewording & ChangeOf)[];
}

/** How papers read when they were last recorded, and what changed in them. */
export interface Papers {
  /** Each paper that was ever recorded. */
  marks(): Promise<ReadonlyMap<string, Pick<PaperReading, 'mark' | 'change'>>>;
  places(ids: readonly string[]): Promise<ReadonlyMap<string, PaperReading['places']>>;
  /** In one transaction: how papers read now, and by what changes. What a keeper has decided of a change stays. */
  record(
    readings: readonly PaperReading[],
    changes: readonly (Omit<PaperChange, 'at'> & { readonly rewordings: readonly Rewording[] })[],
    at: number,
  ): Promise<void>;
  history(): Promise<PaperHistory>;
  /** What a keeper says of a change by a button, before or after it has been recorded; what is left out stays. */
  decide(
    change: ChangeOf,
    what: { readonly minor?: boolean; readonly note?: string | null },
    by: string,
    at: number,
  ): Promise<void>;
}

/** A paragraph that a digest cited. */
export interface Quotation {
  readonly paper: string;
  /** The paper's title, as it was told. */
  readonly title: string;
  readonly place: string;
  /** The kind of news. */
  readonly kind: string;
  /** The names of what was followed. */
  readonly reasons: readonly string[];
}

/** The same with when it was told, in ms since 1970. */
export interface Quoted extends Quotation {
  readonly at: number;
}

/** What each destination was cited. */
export interface Told {
  /** The earliest first; what a digest that failed cited is not among it. */
  quoted(destination: string): Promise<readonly Quoted[]>;
}

/** A digest that stands in Slack and cites a paper. */
export interface Post {
  /** The id of its delivery. */
  readonly id: string;
  readonly destination: string;
  readonly channel: string;
  readonly dueAt: number;
  /** How many other papers it cites. */
  readonly others: number;
  /** How many messages stand in its thread. */
  readonly thread: number;
}

/** The digests that stand in Slack, by what they cite. */
export interface Posts {
  /** Those that cite a paper, newest first. */
  citing(paper: string): Promise<readonly Post[]>;
  /** The messages of one, those of its thread first. */
  thread(id: string): Promise<readonly { readonly id: string; readonly channel: string; readonly ts: string }[]>;
  /** That a posted message has been deleted; false where that is known. */
  removed(id: string, at: number): Promise<boolean>;
}
