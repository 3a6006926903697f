import { HEADLINE_LIMIT } from '../domain/answer.ts';
import type { Query } from '../domain/query.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { newestOf } from '../evidence/newer-first.ts';
import { askedRows, type ListQuery } from '../matter/asked-rows.ts';
import { citeRows } from '../matter/cite-rows.ts';
import type { Row } from '../matter/row.ts';
import type { View } from '../search/view.ts';
import { composeNone } from './compose-none.ts';
import { composeNoneInTime } from './compose-none-in-time.ts';
import { type Composer, type Draft, factualDraft, type Said } from './draft.ts';
import { countWords } from './list-count.ts';
import { dayOf, rowWords } from './row-words.ts';
import { repeat } from './wording.ts';

/** How many rows are said as sentences; `entries` has them all. */
const SAID = 10;
/** How many of the rows a count cites. */
const COUNTED = 3;

/** Answers a question for a list with the whole of it: the count, the first rows in sentences, every row in `entries`. */
export const composeList: Composer = (query, view) => {
  if (!isListQuery(query)) return null;
  const rows = askedRows(query, view);
  const cited = rows.filter((row) => row.by.length > 0);
  const said = cited.slice(0, SAID).map((row) => sayRow(row, query.list.of));
  const [first] = said;
  if (!first) return composeNone(query, view) ?? composeNoneInTime(query, view, sayRow);
  const count = `${countSentence(rows, query)}${newestWords(query, view)}`;
  const lines = [first, ...said.slice(1)] as const;
  // A count stands on what it counts: its first rows.
  const [counted, ...more] = said.slice(0, COUNTED).map(({ by }) => by[0]);
  const by = counted ? ([counted, ...more] as const) : first.by;
  const draft = factualDraft(headlineOf(count, lines), [{ text: count, by }, ...lines]);
  return withEntries(draft, rows);
};

/** Of what happened since a day the newest paper is named: nothing of what came after it is here. */
function newestWords({ list }: ListQuery, view: View): string {
  const newest = list.of === 'events' && list.until === null ? newestOf(view.documents) : null;
  return newest?.date ? ` The newest paper here is of ${formatDate(newest.date.date)}.` : '';
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

function countSentence(rows: readonly Row[], { list }: ListQuery): string {
  const bodies = [...new Set(rows.flatMap(({ body }) => body ?? []))];
  return `${countWords(rows, list, bodies.length === 1 ? bodies : [])}.`;
}

/** A row as a sentence with what it stands on. */
function sayRow(row: Row, of: string): Said {
  const [first, ...others] = row.by;
  if (!first) throw new Error('a row without its paper'); // unreachable: such rows are left out before
  const quoted = repeat(row.text, first.document);
  // Who voted against says of what only by the day and the item.
  const text =
    of === 'against' ? `${[dayOf(row), row.name].filter(Boolean).join(', ')}: ${quoted}` : rowWords(row, quoted);
  return { text, by: [first, ...others] };
}
