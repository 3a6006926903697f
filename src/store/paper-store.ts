import type { PaperChange, PaperHistory, PaperReading, PaperVersion, Rewording } from '../digest/paper-history.ts';
import type { Quoted } from '../digest/quotation.ts';

/** When papers and paragraphs entered the folder, by a key that changes with their text and their audience. */
export interface Entries {
  /**
   * Records what has not been seen before. The first call on an empty store is the baseline: what was there from the start
   * is no news. How many keys were new.
   */
  record(keys: readonly string[], at: number): Promise<{ readonly isBaseline: boolean; readonly added: number }>;
  /** When each key was first seen; null for what was there from the start. */
  all(): Promise<ReadonlyMap<string, number | null>>;
  /** When the baseline was recorded, in ms since 1970; null where none has been. */
  began(): Promise<number | null>;
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
  /** The earliest first. */
  changes(): Promise<PaperHistory['changes']>;
  /** Written with their change. */
  rewordings(): Promise<PaperHistory['rewordings']>;
  /** What a keeper says of a change by a button, before or after it has been recorded; what is left out stays. */
  decide(
    change: PaperVersion,
    what: { readonly minor?: boolean; readonly note?: string | null },
    by: string,
    at: number,
  ): Promise<void>;
}

/** What each destination was cited. */
export interface Told {
  /** The earliest first; what a digest that failed cited is not among it. */
  quoted(destination: string): Promise<readonly Quoted[]>;
}

/** A digest, or an answer in a channel, that stands in Slack and cites a paper. */
export interface Post {
  readonly kind: 'digest' | 'answer';
  /** The id of its delivery. */
  readonly id: string;
  readonly destination: string;
  readonly channel: string;
  /** When a digest was due, and an answer posted. */
  readonly dueAt: number;
  /** How many other papers it cites. */
  readonly others: number;
  /** How many messages stand in its thread. */
  readonly thread: number;
}

/** An answer that everyone in a channel sees, as posted. */
export interface PostedAnswer {
  readonly id: string;
  readonly channel: string;
  /** Slack's name of the message. */
  readonly ts: string;
  /** The ids of the papers that it cites. */
  readonly papers: readonly string[];
}

/** The posts that stand in Slack, by what they cite. */
export interface Posts {
  /** Takes note of an answer; of what it says and who asked nothing is kept. */
  answered(answer: PostedAnswer, at: number): Promise<void>;
  /** Those that cite a paper, newest first. */
  citing(paper: string): Promise<readonly Post[]>;
  /** The messages of one, those of its thread first. */
  thread(id: string): Promise<readonly { readonly id: string; readonly channel: string; readonly ts: string }[]>;
  /** That a posted message has been deleted; false where that is known. */
  removed(id: string, at: number): Promise<boolean>;
}
