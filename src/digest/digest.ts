import type { Citation } from '../domain/answer.ts';

/** What kind of news an item is; a digest shows them in this order. */
export const NEWS_KINDS = [
  /** A paper of which something was told that it no longer says. */
  'corrected',
  /** A date that is coming up, once, some working days ahead. */
  'coming-up',
  /** A meeting that was due the working day before and of which no paper is in the folder. */
  'meeting-without-paper',
  /** A date that has passed and of which no later paper speaks, once. */
  'passed',
  /** What a meeting decided, with its force. */
  'decision',
  /** A date that a newer paper moves. */
  'moved',
  /** Someone else than before is named in a post. */
  'holder',
  /** A commitment that a new paper records. */
  'commitment',
  /** An action that a new paper lists as closed, done or not. */
  'closed',
  /** A paper that entered the folder, or that was changed. */
  'paper',
  /** Minutes that a later meeting approved, or a paper that another replaces. */
  'replaced',
  /** A paper that a new one speaks of and that the folder does not hold. */
  'not-held',
] as const;

export type NewsKind = (typeof NEWS_KINDS)[number];

/** One piece of news. Like a statement of an answer it cannot be built without a citation. */
export interface News {
  /** The same for the same piece of news whenever and for whomever it is worked out: a destination is told each key once. */
  readonly key: string;
  readonly kind: NewsKind;
  /** Further kinds of news that its words tell too. */
  readonly tells: readonly NewsKind[];
  /** One line with its caveats (draft, summary, year read, recommended only), at most 300 characters; of a correction 380. */
  readonly text: string;
  /** The line in two, where it can be told without whom it names: what names nobody, and what is left. */
  readonly unnamed: { readonly text: string; readonly rest: string } | null;
  /** The record's words at more length with their authority; null where the line says it all. */
  readonly detail: string | null;
  /** The day it is about, YYYY-MM-DD; null where it has none. Orders the items of a section. */
  readonly day: string | null;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** A piece of news with why it is told: the names of what is followed, each once. */
export interface DigestItem extends News {
  readonly reasons: readonly [string, ...string[]];
  /** Whether its line names a person: then it is not what a notification shows. */
  readonly namesSomebody: boolean;
}

export interface Section {
  readonly kind: NewsKind;
  readonly heading: string;
  readonly items: readonly [DigestItem, ...DigestItem[]];
  /** How many more there are beyond the items; they are not told now and come with the next digest. */
  readonly more: number;
}

/**
 * That a paper of which something was told is no longer among those that may be shown. It is no news of the record and
 * cites nothing: it speaks of what was told.
 */
export interface Withdrawal {
  readonly key: string;
  /** One line, at most 300 characters. */
  readonly text: string;
  readonly reasons: readonly [string, ...string[]];
  readonly namesSomebody: boolean;
}

/** What one destination is told at one time. Never without a section or a withdrawal: where nothing is new there is no digest. */
export interface Digest {
  /** "Stroke review", "Stroke review and Medway": what it is about. */
  readonly title: string;
  /** YYYY-MM-DD: the local day it is for. */
  readonly day: string;
  /** The day after which this begins, YYYY-MM-DD, where it covers more than the usual time; null otherwise. */
  readonly catchUpFrom: string | null;
  readonly sections: readonly Section[];
  readonly withdrawn: readonly Withdrawal[];
  /** Each thing followed that brought an item, with how many. */
  readonly because: readonly { readonly name: string; readonly items: number }[];
  /** The keys of everything that the items tell, each item's other keys included. */
  readonly keys: readonly string[];
}
