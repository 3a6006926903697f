import type { Citation, Searched } from '../../domain/answer.ts';
import type { ReadSubject, Subject } from '../../matter/brief/subject.ts';

/** The most words on a brief, all of it: title, lines, what is not recorded and sources. */
export const BRIEF_WORDS = 350;

/** A line of a brief: a quotation or a form over one. */
export interface BriefLine {
  /** With the numbers of its sources behind it: "… [1]". */
  readonly text: string;
  /** Indexes into the brief's citations; empty for what only the register says, which the text tells. */
  readonly citations: readonly number[];
}

/** One heading of a brief with the lines that are shown; none is empty. */
export interface BriefSection {
  readonly title: string;
  readonly lines: readonly BriefLine[];
  /** How many more were found than are shown. */
  readonly more: number;
}

/** One page on a subject. */
export interface Brief {
  readonly kind: Subject['kind'];
  readonly title: string;
  /** As of when, and from what papers. */
  readonly basis: string;
  readonly asOf: string;
  readonly searched: Searched;
  readonly sections: readonly BriefSection[];
  /** What was looked for and not found, with where; null where everything was found. */
  readonly notRecorded: string | null;
  /** One line a paper: the numbers, the paper, its date, the paragraphs. */
  readonly sources: readonly string[];
  readonly citations: readonly Citation[];
  /** How many words all of it has, at most `BRIEF_WORDS`. */
  readonly words: number;
}

/** What is said when a brief is asked for. */
export type Briefed =
  | { readonly kind: 'brief'; readonly brief: Brief }
  /** Nothing of it stands in the papers of the view; what was looked for and where, in words. */
  | { readonly kind: 'nothing'; readonly words: string }
  | Exclude<ReadSubject, { readonly kind: 'subject' }>;
