import type { Passage } from './passage.ts';
import type { ReducedDate } from './reduced-date.ts';

/** What a paper is; only some kinds can hold a decision of their own meeting (`holdsDecisions`). */
export const DOCUMENT_KINDS = [
  'minutes',
  'draft-minutes',
  'agenda',
  'report',
  'board-update',
  'position-paper',
  'decision-record',
  'proposed-decision',
  'transcript',
  'note',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Kinds that record what a meeting decided; what others call a decision is reported, recommended or proposed. */
export function holdsDecisions(kind: DocumentKind): boolean {
  return kind === 'minutes' || kind === 'draft-minutes' || kind === 'decision-record' || kind === 'board-update';
}

/** `verbatim`: the record's own words. `summary`: ours, never put in quotation marks. */
export type TextBasis = 'verbatim' | 'summary';

/** Whether the source states a fact of the header or we inferred it (then `note` says from what). */
export type Basis = 'stated' | 'inferred';

/** The body a paper belongs to, as its header names it. */
export interface DocumentBody {
  /** The id in bodies.yaml; null where the header names a body that no entry knows. */
  readonly id: string | null;
  readonly name: string;
  readonly basis: Basis;
  readonly note: string | null;
}

export interface DocumentDate {
  readonly date: ReducedDate;
  readonly basis: Basis;
  readonly note: string | null;
}

export interface Author {
  readonly name: string;
  readonly post: string | null;
}

/** Where a paper comes from; every field null when the header does not say. */
export interface Source {
  readonly file: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly sha256: string | null;
  readonly retrieved: string | null;
  /** Whether a keeper has looked through the file for comments and tracked changes and agrees that it is shown. */
  readonly shareable?: boolean | null | undefined;
}

/** What a keeper says of the latest change of a paper. */
export interface DocumentChange {
  /** What followers are to read of it; null where nothing is said. */
  readonly note: string | null;
  /** True where nobody is to be told. */
  readonly minor: boolean;
  /** The day of the change: it tells one change from the next that is said the same of. */
  readonly date: ReducedDate | null;
}

/** The audience everyone belongs to. */
export const PUBLIC = 'public';

/**
 * Whoever is of this may see papers that were imported and that no person has confirmed. It stands among the audiences of
 * an asker and is none of a folder's: no id holds an asterisk.
 */
export const UNCONFIRMED = '*unconfirmed*';

/** One record of `knowledge/meetings/`. */
export interface Document {
  /** The file's base name without `.md`. */
  readonly id: string;
  /** The file, relative to the knowledge folder. */
  readonly file: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly text: TextBasis;
  readonly body: DocumentBody | null;
  /** Null where the source states none and none could be inferred. */
  readonly date: DocumentDate | null;
  readonly authors: readonly Author[];
  readonly source: Source | null;
  /** `public` or the id of an audience. */
  readonly audience: string;
  /** Ids of workstreams: the header's, or those whose names stand in the text. */
  readonly workstreams: readonly string[];
  /** The id of the document whose meeting approved these minutes. */
  readonly approvedAt: string | null;
  /** The id of the document this one replaces. */
  readonly supersedes: string | null;
  /** Of the change with which it came into the header; null where the header says nothing. */
  readonly change: DocumentChange | null;
  /** Paragraphs that were flagged and that a person has confirmed. */
  readonly confirmed: readonly number[];
  /** True for a paper that was imported and that no person has confirmed: few see it, and it ranks as any other. */
  readonly unconfirmed: boolean;
  /** True for a paper whose file has an error now and that is served in its last good copy. */
  readonly stale: boolean;
  /** In the order of the file; `passages[n]` is paragraph n + 1. */
  readonly passages: readonly Passage[];
  /** A fingerprint of the file's bytes, part of the corpus's revision. */
  readonly checksum: string;
}
