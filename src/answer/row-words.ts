import type { EntryKind } from '../domain/answer.ts';
import { formatDate } from '../domain/reduced-date.ts';
import type { Row } from '../matter/row.ts';
import { capitalised, stopped } from './headline.ts';

/** What is told of a row: the same of a row of the record and of an entry of an answer. */
type Told = Omit<Row, 'by'>;

/** A row as a sentence: its day, its force, whose it is, and its words, which stand in `quoted` as they are repeated. */
export function rowWords(row: Told, quoted: string): string {
  return WORDS[row.kind](row, quoted);
}

/** The day of a row in words. */
export function dayOf({ date }: Told): string {
  return date === null ? 'Undated' : formatDate(date);
}

type Wording = (row: Told, quoted: string) => string;

const WORDS: Readonly<Record<EntryKind, Wording>> = {
  decision: decisionWords,
  action: ({ owner, due }, quoted) =>
    `${owner ?? 'No owner named'}${due === null ? '' : `, due ${formatDate(due)}`}: ${quoted}`,
  date: (row, quoted) => `${dayOf(row)}${isPut(row) ? ` (${row.state})` : ''}: ${quoted}`,
  workstream: workstreamWords,
  person: personWords,
  body: ({ name, text }) => `${name}: ${stopped(text)}`,
  paper: (row) => stopped(`${row.name} (${dayOf(row)})`),
  item: itemWords,
};

// "The motion was lost" says of what only by the item that it stands under.
function decisionWords(row: Told, quoted: string): string {
  const of = row.force === 'lost' && row.name !== null ? ` (${row.name})` : '';
  return `${dayOf(row)}, ${row.force}${of}: ${quoted}`;
}

function isPut({ state }: Told): boolean {
  return state === 'moved' || state === 'called off';
}

function workstreamWords(row: Told): string {
  const lead = row.owner === null ? '' : `, lead ${row.owner}`;
  const latest = row.date === null ? '' : `, latest word ${dayOf(row)}`;
  return stopped(`${row.name}${lead}${latest}: ${row.latest}`);
}

function personWords({ name, text, state }: Told, quoted: string): string {
  if (name === null) return quoted;
  const away = state === 'apologies' ? ' (apologies)' : '';
  return stopped(`${text.startsWith(name) ? text : `${name}, ${text}`}${away}`);
}

function itemWords({ state }: Told, quoted: string): string {
  return state === null ? quoted : `${capitalised(state)}: ${quoted}`;
}
