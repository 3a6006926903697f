import type { Citation } from '../../domain/answer.ts';
import type { Support } from '../../domain/cite.ts';
import { fingerprint } from '../../domain/fingerprint.ts';
import { askedRows, type ListQuery } from '../../matter/asked-rows.ts';
import { isSelected, LISTS, type ListName, listRows, type Selection } from '../../matter/list-rows.ts';
import { knownBodies } from '../../matter/meeting-dates.ts';
import type { Row } from '../../matter/row.ts';
import { rowsByBody, rowsByYear, workstreamsOf } from '../../matter/row-facets.ts';
import { readFilteredQuestion } from '../../question/read-filtered-question.ts';
import type { View } from '../../search/view.ts';
import { createSources } from '../brief/brief-sources.ts';
import { countWords } from '../list-count.ts';
import { restrictView } from '../restricted-view.ts';
import { noRowsWords } from './no-rows.ts';
import { sayRow, type TableRow } from './say-row.ts';

/** How many rows are shown at once. */
export const TABLE_ROWS = 10;

/** What a table can be narrowed by. */
export const FACETS = ['body', 'workstream', 'year'] as const;

export type Facet = (typeof FACETS)[number];

/** What a table is narrowed to: a mark of each (see `TableChoice`), null for all. */
export type Narrowed = Readonly<Record<Facet, string | null>>;

/** A table that is narrowed to nothing. */
export const ALL: Narrowed = { body: null, workstream: null, year: null };

/** What somebody wants to see of which list. */
export interface TableRequest {
  /** The name of a list, or a question for one. */
  readonly of: string;
  readonly narrowed: Narrowed;
  /** From 1; beyond the last it is the last. */
  readonly page: number;
}

/** A way to narrow a table. */
export interface TableChoice {
  readonly facet: Facet;
  /** A short mark by which it is chosen again, and which names nothing. */
  readonly mark: string;
  readonly label: string;
  /** How many rows it leaves; null where they are not counted. */
  readonly rows: number | null;
}

/** A page of a list: the count first, then the rows, each with the number of its source. */
export interface Table {
  readonly request: TableRequest;
  readonly asOf: string;
  /** "17 decisions, Harbour Board, 2017". */
  readonly count: string;
  readonly rows: readonly TableRow[];
  /** How many rows stand before these, and how many after. */
  readonly before: number;
  readonly left: number;
  readonly choices: readonly TableChoice[];
  /** The names of what it is narrowed to. */
  readonly narrowedTo: readonly string[];
  /** What the rows shown stand on, and one line a paper for it. */
  readonly citations: readonly Citation[];
  readonly sources: readonly string[];
  /** What is said where there is no row; null where there is one. */
  readonly none: string | null;
}

/** A page of a list of a view; null where the words ask for no list, or name what nobody there knows. Never throws. */
export function tableOf(request: TableRequest, view: View, asOf: string): Table | null {
  const listed = rowsOf(request.of, view, asOf);
  if (listed === null) return null;
  const { narrowed } = request;
  const selection = selectionOf(narrowed, view);
  if (selection === null) return null;
  const rows = listed.rows.filter((row) => isSelected(row, selection, view));
  const pages = Math.max(1, Math.ceil(rows.length / TABLE_ROWS));
  const page = Math.min(Math.max(1, request.page), pages);
  const before = (page - 1) * TABLE_ROWS;
  const sources = createSources();
  const cite = (support: Support | undefined): number | null => (support === undefined ? null : sources.cite(support));
  const shown = rows.slice(before, before + TABLE_ROWS).map((row) => sayRow(row, cite(row.by[0])));
  const choices = choicesOf(listed.rows, narrowed, view);
  const narrowedTo = FACETS.flatMap((facet) => choices.find(isChosen(facet, narrowed))?.label ?? []);
  return {
    request: { ...request, page },
    asOf,
    count: `${countWords(rows, listed, [...narrowedTo, ...onlyBody(rows, narrowedTo)])}.`,
    rows: shown,
    before,
    left: rows.length - before - shown.length,
    choices: choices.filter((choice) => !isChosen(choice.facet, narrowed)(choice)),
    narrowedTo,
    citations: sources.citations,
    sources: sources.lines(),
    none: rows.length > 0 ? null : noneWords(request.of, selection, view),
  };
}

function noneWords(of: string, selection: Selection, view: View): string {
  const list = LISTS.find((known) => known === of);
  return list ? noRowsWords(list, selection, view) : 'None was read in these papers.';
}

/** The body that all rows are of, where it is one and is not named yet. */
function onlyBody(rows: readonly Row[], named: readonly string[]): readonly string[] {
  const bodies = [...new Set(rows.flatMap(({ body }) => body ?? []))];
  return bodies.length === 1 ? bodies.filter((body) => !named.includes(body)) : [];
}

interface ListedRows extends Pick<ListQuery['list'], 'open' | 'since' | 'until'> {
  readonly of: string;
  readonly rows: readonly Row[];
}

function rowsOf(of: string, view: View, asOf: string): ListedRows | null {
  const name = LISTS.find((known) => known === of);
  if (name) {
    const rows = listRows(name, { body: null, workstream: null, since: null, until: null }, view, asOf);
    return { of: WHOLE[name] ?? name, rows, open: false, since: null, until: null };
  }
  const read = readFilteredQuestion(of, view, asOf);
  if (read.kind !== 'query' || read.query.list === null) return null;
  const { query } = read;
  const asked: ListQuery = { ...query, list: read.query.list };
  return { ...asked.list, rows: askedRows(asked, restrictView(query, view)) };
}

/** What a whole list is counted as, where its name alone counts what is coming. */
const WHOLE: Readonly<Partial<Record<ListName, string>>> = { dates: 'all-dates', people: 'all-people' };

/** The mark of what a table is narrowed to. */
export function markOf(key: string): string {
  return fingerprint([key]);
}

function selectionOf({ body, workstream, year }: Narrowed, view: View): Selection | null {
  const known = body === null ? null : knownBodies(view).find(({ id, name }) => markOf(id ?? name) === body);
  const strand = workstream === null ? null : view.registry.workstreams.find(({ id }) => markOf(id) === workstream)?.id;
  if (known === undefined || strand === undefined) return null;
  const since = year === null ? null : `${year}-01-01`;
  return { body: known, workstream: strand, since, until: year === null ? null : `${year}-12-31` };
}

/** The ways to narrow a list by one more facet, or by another of the same; those that it is narrowed to among them. */
function choicesOf(all: readonly Row[], narrowed: Narrowed, view: View): TableChoice[] {
  const selected = FACETS.map((facet) => {
    const selection = selectionOf({ ...narrowed, [facet]: null }, view);
    return [facet, selection === null ? [] : all.filter((row) => isSelected(row, selection, view))] as const;
  });
  const others = new Map<Facet, readonly Row[]>(selected);
  const without = (facet: Facet): readonly Row[] => others.get(facet) ?? [];
  const bodies = [...rowsByBody(without('body'), view)].map(
    ([{ id, name }, rows]): TableChoice => ({ facet: 'body', mark: markOf(id ?? name), label: name, rows }),
  );
  const workstreams = workstreamsOf(without('workstream'), view).map(
    ({ id, name }): TableChoice => ({ facet: 'workstream', mark: markOf(id), label: name, rows: null }),
  );
  const years = [...rowsByYear(without('year'))].map(
    ([year, rows]): TableChoice => ({ facet: 'year', mark: year, label: year, rows }),
  );
  return [...years, ...bodies, ...workstreams].filter(
    (choice) => isChosen(choice.facet, narrowed)(choice) || narrows(choice, without(choice.facet)),
  );
}

/** Whether a choice leaves something out. */
function narrows({ rows }: TableChoice, of: readonly Row[]): boolean {
  return rows === null || rows < of.length;
}

function isChosen(facet: Facet, narrowed: Narrowed): (choice: TableChoice) => boolean {
  return (choice) => choice.facet === facet && choice.mark === narrowed[facet];
}
