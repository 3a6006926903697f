import { earliestDay } from '../../domain/reduced-date.ts';
import type { ListName } from '../../matter/list-rows.ts';
import type { Row } from '../../matter/row.ts';
import type { View } from '../../search/view.ts';
import { documentAddress } from '../addresses.ts';
import { html } from '../escape-html.ts';
import { kindWords } from '../paper-words.ts';
import { bodyAddress, personAddress } from './browse-addresses.ts';
import { day, dayInText, latestWord, paperDay, said, sources } from './cells.ts';
import type { Column } from './list-table.ts';
import { workstreamColumns } from './workstream-columns.ts';

/** How the page shows a list: what it is called, what stands above it, and its columns. */
export interface ListView {
  readonly title: string;
  /** What one row is called. */
  readonly one: string;
  readonly intro: string;
  readonly columns: (view: View, asOf: string) => readonly Column[];
  /** A word of each row that the list can be narrowed to. */
  readonly only?: { readonly head: string; readonly of: (row: Row) => string | null };
  /** What it can be narrowed to besides. */
  readonly by: readonly ('body' | 'workstream' | 'time')[];
}

/** How a day is said to stand: what was announced for a day that is gone may have happened, and no row knows. */
const STATES: Readonly<Record<string, string>> = {
  coming: 'coming',
  passed: 'announced, day past',
  moved: 'moved',
  'called off': 'called off',
  reported: 'told as past',
};

/** How a day is said to stand, in words. */
export function stateWords({ state }: Row): string {
  return state === null ? 'no year recorded' : (STATES[state] ?? state);
}

const firstDay = (date: string | null) => (date === null ? null : earliestDay(date));
const dateOf = ({ date }: Row) => firstDay(date);
const bodyOf = ({ body }: Row) => body;
const nameOf = ({ name }: Row) => name?.toLowerCase() ?? null;

const DAY: Column = { key: 'date', head: 'Date of the paper', cell: paperDay, sort: dateOf };
const BODY: Column = { key: 'body', head: 'Body', cell: (row) => said(row.body), sort: bodyOf };
const SOURCE: Column = { key: 'source', head: 'Source', long: true, cell: sources };

/** How each list is shown. */
export const LIST_VIEWS: Readonly<Record<ListName, ListView>> = {
  decisions: {
    title: 'Decisions',
    one: 'decision',
    intro:
      'What meetings decided, each with its force as its own paper records it. What was noted or received is listed as that, a motion that was voted down as lost. What a report recommends or another paper tells is not here.',
    columns: () => [
      DAY,
      BODY,
      { key: 'what', head: 'What', long: true, cell: (row) => said(row.text) },
      { key: 'force', head: 'Force', cell: (row) => said(row.force), sort: ({ force }) => force },
      SOURCE,
    ],
    only: { head: 'Force', of: ({ force }) => force },
    by: ['body', 'workstream', 'time'],
  },
  actions: {
    title: 'Actions',
    one: 'action',
    intro:
      'What someone undertook, was asked for or was given to do, the next due first. No later mention does not mean that nothing was done.',
    columns: () => [
      { key: 'reference', head: 'Reference', cell: (row) => said(row.name), sort: nameOf },
      { key: 'what', head: 'What', long: true, cell: (row) => said(row.text) },
      { key: 'who', head: 'Who', cell: (row) => said(row.owner), sort: ({ owner }) => owner?.toLowerCase() ?? null },
      {
        key: 'due',
        head: 'Due',
        cell: (row) => (row.due === null ? said(null) : dayInText(row.due, row.text)),
        sort: ({ due }) => firstDay(due),
      },
      {
        key: 'latest',
        head: 'Latest word',
        long: true,
        cell: latestWord,
      },
      { ...DAY, head: 'Date of the paper' },
      SOURCE,
    ],
    by: ['body', 'workstream', 'time'],
  },
  dates: {
    title: 'Dates',
    one: 'date',
    intro:
      'Every day that the papers give: those to come first, the next first, then the others, the latest first. Of a day that is past the papers may not say whether it was kept.',
    columns: () => [
      { key: 'date', head: 'When', cell: day, sort: dateOf },
      { key: 'what', head: 'What the paper says', long: true, cell: (row) => said(row.text) },
      BODY,
      { key: 'state', head: 'How it stands', cell: stateWords, sort: stateWords },
      SOURCE,
    ],
    only: { head: 'How it stands', of: stateWords },
    by: ['body', 'workstream', 'time'],
  },
  workstreams: {
    title: 'Workstreams',
    one: 'workstream',
    intro: 'The strands of the plan, each with the latest word of the papers on it, who leads it and its next date.',
    columns: workstreamColumns,
    by: [],
  },
  bodies: {
    title: 'Bodies',
    one: 'body',
    intro:
      'Committees, boards and partnerships of the register and of the papers’ own heads, with what is held of each.',
    columns: () => [
      {
        key: 'name',
        head: 'Body',
        cell: ({ id, name }) => html`<a href="${bodyAddress({ id, name: name ?? id })}"><bdi>${name}</bdi></a>`,
        sort: nameOf,
      },
      { key: 'held', head: 'Held here', cell: ({ text }) => text },
      {
        key: 'date',
        head: 'Newest paper',
        cell: (row) => (row.by.length === 0 ? said(null) : paperDay(row)),
        sort: dateOf,
      },
    ],
    by: [],
  },
  people: {
    title: 'People',
    one: 'person',
    intro: 'People whom the register or the papers name, with the posts they were named in. No paper says until when.',
    columns: () => [
      {
        key: 'name',
        head: 'Name',
        cell: ({ id, name }) => html`<a href="${personAddress(id)}"><bdi>${name}</bdi></a>`,
        sort: ({ name }) => surname(name),
      },
      { key: 'posts', head: 'Named as', long: true, cell: ({ text }) => said(text) },
      {
        key: 'date',
        head: 'Last so named',
        cell: (row) => (row.by.length === 0 ? said(null) : paperDay(row)),
        sort: dateOf,
      },
      SOURCE,
    ],
    by: [],
  },
  papers: {
    title: 'Papers',
    one: 'paper',
    intro: 'Every public paper that is held here, the newest first.',
    columns: () => [
      DAY,
      {
        key: 'title',
        head: 'Paper',
        cell: ({ id, name }) => html`<a href="${documentAddress(id)}"><bdi>${name}</bdi></a>`,
        sort: nameOf,
      },
      {
        key: 'kind',
        head: 'Kind',
        cell: ({ by: [support] }) => (support ? kindWords(support.document.kind) : null),
        sort: ({ text }) => text,
      },
      BODY,
      {
        key: 'text',
        head: 'Text',
        cell: ({ by: [support] }) => (support?.document.text === 'summary' ? 'our summary' : 'the record’s own words'),
      },
    ],
    by: ['body', 'workstream', 'time'],
  },
};

function surname(name: string | null): string | null {
  return name?.split(' ').at(-1)?.toLowerCase() ?? null;
}
