import type { Citation, CitedDocument } from '../domain/answer.ts';
import type { Document, DocumentKind } from '../domain/document.ts';
import { placed } from '../domain/placed.ts';
import { formatDate, hasYear, type ReducedDate } from '../domain/reduced-date.ts';

/** What a reader should be careful about in a paper: a word or two, each explained where it first stands. */
export interface Mark {
  readonly word: string;
  readonly meaning: string;
}

const DRAFT: Mark = { word: 'Draft', meaning: 'the wording may change' };
const PROPOSAL: Mark = { word: 'Proposal', meaning: 'not a decision' };
const UNDATED: Mark = { word: 'Undated', meaning: 'the paper states no date' };
const STALE: Mark = { word: 'Older copy', meaning: 'the file has an error now' };
const UNCONFIRMED: Mark = { word: 'Unconfirmed', meaning: 'imported, and read by no person yet' };

const INFERRED = 'Inferred';

/** A mark that something of the header was not stated but worked out from the text. */
function inferred(what: string): Mark {
  return { word: INFERRED, meaning: `${what} worked out, not stated` };
}

/** The marks of a paper as an answer cites it. */
export function citedMarks({ kind, date, ...document }: CitedDocument): readonly Mark[] {
  const undated = date === null;
  // Without a date only the committee is left to be inferred.
  const worked = document.inferred ? [inferred(undated ? 'committee' : 'date or committee')] : [];
  return [...kindMarks(kind), ...(undated ? [UNDATED] : []), ...worked, ...stateMarks(document)];
}

/** The marks of a paper, which knows itself what was inferred. */
export function paperMarks({ kind, date, body, ...document }: Document): readonly Mark[] {
  const worked = workedOut({ date, body });
  return [
    ...kindMarks(kind),
    ...(date === null ? [UNDATED] : []),
    ...(worked === '' ? [] : [inferred(worked)]),
    ...stateMarks(document),
  ];
}

/** What to be careful about in a paper, in as few words as a line beside its title has room for. */
export function shortMarks(document: Document): readonly string[] {
  const worked = workedOut(document);
  const words = paperMarks(document).flatMap(({ word }) => (word === INFERRED ? [] : [word.toLowerCase()]));
  return [
    ...(document.text === 'summary' ? ['our summary'] : []),
    ...words,
    ...(worked === '' ? [] : [`${worked} worked out`]),
  ];
}

/** What of a paper's head was worked out: "date and committee"; an empty text where nothing was. */
function workedOut({ date, body }: Pick<Document, 'date' | 'body'>): string {
  const parts = [date?.basis === 'inferred' ? 'date' : '', body?.basis === 'inferred' ? 'committee' : ''];
  return parts.filter((part) => part !== '').join(' and ');
}

function kindMarks(kind: DocumentKind): readonly Mark[] {
  return kind === 'draft-minutes' ? [DRAFT] : kind === 'proposed-decision' ? [PROPOSAL] : [];
}

function stateMarks({ stale, unconfirmed }: Pick<Document, 'stale' | 'unconfirmed'>): readonly Mark[] {
  return [...(stale ? [STALE] : []), ...(unconfirmed ? [UNCONFIRMED] : [])];
}

/** A date in words: "3 March 2017", "10 July, no year recorded", "undated". */
export function dateWords(date: ReducedDate | null): string {
  if (date === null) return 'undated';
  return hasYear(date) ? formatDate(date) : `${formatDate(date)}, no year recorded`;
}

const KINDS: Readonly<Record<DocumentKind, string>> = {
  minutes: 'Minutes',
  'draft-minutes': 'Draft minutes',
  agenda: 'Agenda',
  report: 'Report',
  'board-update': 'Board update',
  'position-paper': 'Position paper',
  'decision-record': 'Record of decision',
  'proposed-decision': 'Proposed decision',
  transcript: 'Transcript',
  note: 'Note',
};

/** A paper's kind at the beginning of a line; what to be careful about stands in its marks. */
export function kindWords(kind: DocumentKind): string {
  return KINDS[kind];
}

/** Kind, committee, date and place of a citation, with commas: "Minutes, Harbour Board, December 2017, paragraph 6". */
export function whereWords({ document, paragraph, label, page }: Citation): string {
  const parts = [kindWords(document.kind), document.bodyName, dateWords(document.date)];
  return [...parts, placed(page, placeWords(paragraph, label))].filter((part) => part !== null).join(', ');
}

/** A paragraph's number, and its marker in the paper where that says something: "paragraph 6, marked (5)". */
export function placeWords(paragraph: number, label: string | null): string {
  return label !== null && saysSomething(label) ? `paragraph ${paragraph}, marked ${label}` : `paragraph ${paragraph}`;
}

/** Whether a list marker is a number or letter that people cite, not a bullet. */
export function saysSomething(label: string): boolean {
  return /[\p{L}\p{N}]/u.test(label);
}
