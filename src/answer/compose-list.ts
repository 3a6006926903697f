import { type EntryKind, HEADLINE_LIMIT } from '../domain/answer.ts';
import type { Query } from '../domain/query.ts';
import { formatDate } from '../domain/reduced-date.ts';
import type { ListOf } from '../english/list-words.ts';
import { lastDayOf, newerFirst } from '../evidence/newer-first.ts';
import { askedRows, type ListQuery, lastRows } from '../matter/asked-rows.ts';
import { citeRows } from '../matter/cite-rows.ts';
import type { Row } from '../matter/row.ts';
import type { View } from '../search/view.ts';
import { type Composer, type Draft, factualDraft, type Said } from './draft.ts';
import { capitalised, headline, stopped } from './headline.ts';
import { repeat } from './wording.ts';

/** How many rows are said as sentences; `entries` has them all. */
const SAID = 10;

/** Answers a question for a list with the whole of it: the count, the first rows in sentences, every row in `entries`. */
export const composeList: Composer = (query, view) => {
  if (!isListQuery(query)) return null;
  const rows = askedRows(query, view);
  const cited = rows.filter((row) => row.by.length > 0);
  const said = cited.slice(0, SAID).map(sayRow);
  const [first] = said;
  if (!first) return noneInTime(query, view);
  const count = `${countWords(rows, query)}${newestWords(query, view)}`;
  const lines = [first, ...said.slice(1)] as const;
  const draft = factualDraft(headlineOf(count, lines), [{ text: count, by: first.by }, ...lines]);
  return withEntries(draft, rows);
};

/** Of what happened since a day the newest paper is named: nothing of what came after it is here. */
function newestWords({ list }: ListQuery, view: View): string {
  const [newest] = list.of === 'events' && list.until === null ? [...view.documents].sort(newerFirst) : [];
  return newest?.date ? ` The newest paper here is of ${formatDate(newest.date.date)}.` : '';
}

/** The lists that are told by their time. */
const TIMED: ReadonlySet<string> = new Set(['decisions', 'dates', 'meetings', 'events', 'papers']);

/**
 * That nothing is of the time asked about, with the newest there is: said only where no paper at all is of an open time
 * since a day, or where no day whatever is to come. Null elsewhere: what was not read is not absent.
 */
function noneInTime(query: ListQuery, view: View): Draft | null {
  const { since, until, of, topic, bodies } = query.list;
  const isComing = of === 'dates' || of === 'meetings';
  if (!TIMED.has(of) || (isComing ? topic.length > 0 || bodies !== null : until !== null || !isAfterAll(since, view)))
    return null;
  const anyTime = { ...query, list: { ...query.list, since: null, until: null } };
  const [newest] = lastRows(anyTime, view).filter((row) => row.by.length > 0);
  if (!newest) return null;
  const { text, by } = sayRow(newest);
  const [, many] = NOUNS[of as ListOf];
  const what = of === 'events' ? 'Nothing' : `No ${many.replace(/ (?:coming up|recorded)$/, '')}`;
  const time = timeWords(query.list).slice(2);
  const when = time === '' ? `after ${formatDate(query.asOf)}` : time;
  const fact = `${what} recorded in these papers ${when}. The last ${isComing ? 'announced' : 'one'}: ${text}`;
  return factualDraft(headline(fact), [{ text: fact, by }]);
}

/** Whether a day is after every paper of a view. */
function isAfterAll(since: string | null, view: View): boolean {
  return since !== null && view.documents.every((document) => document.date !== null && lastDayOf(document) < since);
}

function isListQuery(query: Query): query is ListQuery {
  return query.list !== null;
}

/** A draft with every row as an entry, the citations of the rows in front of its own. */
function withEntries(draft: Draft, rows: readonly Row[]): Draft {
  const { entries, citations } = citeRows(rows);
  const [first, ...others] = citations;
  if (!first) return draft;
  const place = (at: number): number => {
    const own = draft.citations[at];
    return citations.findIndex(
      ({ quote, paragraph, document }) =>
        own !== undefined && quote === own.quote && paragraph === own.paragraph && document.id === own.document.id,
    );
  };
  const statements = draft.statements.map(({ text, citations: [one, ...more] }) => ({
    text,
    citations: [place(one), ...more.map(place)] as const,
  }));
  const [opening, ...rest] = statements;
  if (!opening) return draft;
  return { ...draft, statements: [opening, ...rest], citations: [first, ...others], entries, total: rows.length };
}

/** The count and as many whole rows as fit. */
function headlineOf(count: string, lines: readonly Said[]): string {
  let words = count;
  for (const { text } of lines) {
    if (words.length + text.length + 1 > HEADLINE_LIMIT) break;
    words = `${words} ${text}`;
  }
  return words;
}

const NOUNS: Readonly<Record<ListOf, readonly [one: string, many: string]>> = {
  decisions: ['decision', 'decisions'],
  recommendations: ['recommendation, nobody’s decision', 'recommendations, nobody’s decisions'],
  votes: ['vote', 'votes'],
  actions: ['action', 'actions'],
  dates: ['date coming up', 'dates coming up'],
  meetings: ['meeting coming up', 'meetings coming up'],
  'off-meetings': ['date of a meeting called off or moved', 'dates of meetings called off or moved'],
  'held-meetings': ['meeting recorded', 'meetings recorded'],
  given: ['date given', 'dates given'],
  workstreams: ['workstream in the register', 'workstreams in the register'],
  bodies: ['body', 'bodies'],
  members: ['person named', 'people named'],
  attendance: ['person recorded', 'people recorded'],
  holders: ['person named', 'people named'],
  papers: ['paper', 'papers'],
  events: ['thing recorded', 'things recorded'],
  items: ['item', 'items'],
};

/** What was noted, received or considered is never called decided. */
const OUTCOMES = ['outcome', 'outcomes'] as const;

function isHeardOnly({ force }: Row): boolean {
  return force === 'noted' || force === 'received' || force === 'considered' || force === 'acknowledged';
}

function countWords(rows: readonly Row[], { list }: ListQuery): string {
  const [one, many] = list.of === 'decisions' && rows.some(isHeardOnly) ? OUTCOMES : NOUNS[list.of as ListOf];
  const bodies = [...new Set(rows.flatMap(({ body }) => body ?? []))];
  const of = bodies.length === 1 ? `, ${bodies[0]}` : '';
  const unit =
    list.of === 'attendance' || list.of === 'members' ? rows.filter(({ name }) => name !== null).length : rows.length;
  const number = unit === 0 ? capitalised(many) : `${unit} ${unit === 1 ? one : many}`;
  const open = list.of === 'actions' && list.open ? ', of which no later word was found in these papers' : '';
  return `${number}${of}${timeWords(list)}${open}.`;
}

function timeWords({ since, until }: ListQuery['list']): string {
  if (since !== null && until !== null)
    return since === until ? `, ${formatDate(since)}` : `, ${formatDate(since)} to ${formatDate(until)}`;
  if (since !== null) return `, since ${formatDate(since)}`;
  return until === null ? '' : `, up to ${formatDate(until)}`;
}

/** A row as a sentence with what it stands on. */
function sayRow(row: Row): Said {
  const [first, ...others] = row.by;
  if (!first) throw new Error('a row without its paper'); // unreachable: such rows are left out before
  return { text: wordsOf(row, repeat(row.text, first.document)), by: [first, ...others] };
}

function wordsOf(row: Row, quoted: string): string {
  return WORDS[row.kind](row, quoted);
}

type Wording = (row: Row, quoted: string) => string;

const WORDS: Readonly<Record<EntryKind, Wording>> = {
  decision: (row, quoted) => `${dayOf(row)}, ${row.force}: ${quoted}`,
  action: ({ owner, due }, quoted) =>
    `${owner ?? 'No owner named'}${due === null ? '' : `, due ${formatDate(due)}`}: ${quoted}`,
  date: (row, quoted) => `${dayOf(row)}${isPut(row) ? ` (${row.state})` : ''}: ${quoted}`,
  workstream: workstreamWords,
  person: personWords,
  body: ({ name, text }) => `${name}: ${stopped(text)}`,
  paper: (row) => stopped(`${row.name} (${dayOf(row)})`),
  item: itemWords,
};

function dayOf({ date }: Row): string {
  return date === null ? 'Undated' : formatDate(date);
}

function isPut({ state }: Row): boolean {
  return state === 'moved' || state === 'called off';
}

function workstreamWords(row: Row): string {
  const lead = row.owner === null ? '' : `, lead ${row.owner}`;
  const latest = row.date === null ? '' : `, latest word ${dayOf(row)}`;
  return stopped(`${row.name}${lead}${latest}: ${row.latest}`);
}

function personWords({ name, text, state }: Row, quoted: string): string {
  if (name === null) return quoted;
  const away = state === 'apologies' ? ' (apologies)' : '';
  return stopped(`${text.startsWith(name) ? text : `${name}, ${text}`}${away}`);
}

function itemWords({ state }: Row, quoted: string): string {
  return state === null ? quoted : `${capitalised(state)}: ${quoted}`;
}
