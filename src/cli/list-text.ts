import { rowHead } from '../answer/table/say-row.ts';
import type { Citation } from '../domain/answer.ts';
import { placed } from '../domain/placed.ts';
import type { ListName } from '../matter/list-rows.ts';
import type { Listed } from '../service/list-json.ts';
import { documentWords, labelWords } from './citation-text.ts';
import { csv } from './csv.ts';
import { type Page, styled } from './page.ts';
import { oneLine, wrap } from './wrap.ts';

const COLUMNS = ['id', 'kind', 'name', 'date', 'due', 'body', 'text', 'force', 'owner', 'state', 'latest'] as const;

/** A list as a spreadsheet reads it: a head, then a line a row, with the paper, paragraph and page that it is cited from first. */
export function listCsv({ entries, citations }: Listed): string {
  const head = [...COLUMNS, 'paper', 'title', 'paragraph', 'page'];
  const rows = entries.map((entry) => {
    const first = citations[entry.citations[0] ?? -1];
    const paper = first
      ? [first.document.id, first.document.title, first.paragraph, first.page]
      : [null, null, null, null];
    return [...COLUMNS.map((column) => entry[column]), ...paper];
  });
  return csv([head, ...rows]);
}

/** Rows shown of a long list unless all are asked for. */
const SHOWN = 20;

/** What one row of a list is called; `bodies` and `people` have a singular of their own. */
const SINGULAR: Readonly<Record<ListName, string>> = {
  decisions: 'decision',
  actions: 'action',
  dates: 'date',
  workstreams: 'workstream',
  bodies: 'body',
  people: 'person',
  papers: 'paper',
};

/** A list for reading: the count first, then the rows, each with where it stands. */
export function listText({ list, entries, citations, none }: Listed, all: boolean, page: Page): string {
  if (none !== null) return `${wrap(oneLine(none), page.columns).join('\n')}\n`;
  const shown = all ? entries : entries.slice(0, SHOWN);
  const count = countWords(list, entries);
  const lines = shown.flatMap((entry) => {
    const cited = citations[entry.citations[0] ?? -1];
    // What stands in a later paper; "see …" names the paper itself.
    const isTold = entry.kind === 'action' && entry.citations.length > 1 && !entry.latest?.startsWith('see ');
    const later = isTold ? citations[entry.citations.at(-1) ?? -1] : undefined;
    return [
      '',
      ...styled(wrap(oneLine(rowHead(entry)), page.columns), 'bold', page),
      ...wrap(oneLine(entry.text), page.columns, '    ', '    '),
      ...(entry.latest === null ? [] : wrap(`Latest: ${oneLine(entry.latest)}`, page.columns, '    ', '    ')),
      ...(cited ? wrap(placeOf(cited), page.columns, '    ', '    ') : []),
      ...(later ? wrap(`Latest: ${placeOf(later)}`, page.columns, '    ', '    ') : []),
    ];
  });
  const rest = entries.length - shown.length;
  const more =
    rest > 0 ? ['', ...wrap(`${rest} more: --all shows them, --json and --csv give them whole.`, page.columns)] : [];
  return `${[count, ...lines, ...more].join('\n')}\n`;
}

/** "12 decisions and 1 lost motion": what was voted down is no decision. */
function countWords(list: ListName, entries: Listed['entries']): string {
  const lost = entries.filter(({ kind, force }) => kind === 'decision' && force === 'lost').length;
  const count = entries.length - lost;
  const words = `${count} ${count === 1 ? SINGULAR[list] : list}`;
  return lost === 0 ? words : `${words} and ${lost} lost ${lost === 1 ? 'motion' : 'motions'}`;
}

/** Where a row stands in the record: its paper, page and paragraph. */
export function placeOf({ document, paragraph, label, page }: Citation): string {
  const summary = document.text === 'summary' ? ' · our summary' : '';
  return `${documentWords(document)} · ${placed(page, `paragraph ${paragraph}${labelWords(label)}`)}${summary}`;
}
