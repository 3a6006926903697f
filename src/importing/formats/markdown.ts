import type { Passage } from '../../domain/passage.ts';
import { withoutMarks } from '../../knowledge/markdown-marks.ts';
import { cellsOf, isDelimiterRow } from '../../knowledge/markdown-tables.ts';
import { pageOfComment } from '../../knowledge/page-comment.ts';
import { readPassages } from '../../knowledge/passages.ts';
import { cleanText } from '../../knowledge/plain-text.ts';
import type { Block, FormatReading } from './block.ts';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
const COMMENT = /<!--([\s\S]*?)-->/g;
const STRUCK = /(?<![\\~])~~(?=[^\s~])([^\n]*?[^\s~\\])~~(?!~)/g;

/**
 * Reads a paper in Markdown into blocks by the rules the knowledge folder reads its own papers by: what is cited later
 * is what was imported. Struck-out words (`~~`) are kept apart, and `<!-- page 6 -->` is the page of what follows.
 */
export function readMarkdown(source: string): FormatReading {
  const { text } = cleanText(source);
  const rows = text.split('\n');
  const blocks: Block[] = [];
  let page: number | null = null;
  let fenced = false;
  let from = 0;
  const flush = (to: number) => {
    const own = rows.slice(from, to);
    blocks.push(...blocksOf(own, from + 1, page));
    page = commentsIn(own.join('\n')).reduce((last: number | null, { inside }) => pageOfComment(inside) ?? last, page);
    from = to + 1;
  };
  rows.forEach((row, i) => {
    if (FENCE.test(row)) fenced = !fenced;
    const heading = fenced ? null : HEADING.exec(row);
    if (!heading) return;
    flush(i);
    blocks.push(...headingOf(heading[2] ?? '', (heading[1] ?? '').length, i + 1, page));
  });
  flush(rows.length);
  return { blocks, leftOut: commentsOf(text), hints: { title: null, url: null } };
}

function headingOf(markdown: string, level: number, line: number, page: number | null): Block[] {
  const { text, struck } = parted(markdown);
  if (text === '' && struck.length === 0) return [];
  return [{ kind: 'heading', page, label: null, level, text, cells: null, struck, from: `line ${line}` }];
}

/** The blocks of a run of lines without a heading written with `#`; one that is underlined is told by its passages. */
function blocksOf(rows: readonly string[], firstLine: number, page: number | null): Block[] {
  const struckAt = new Map<number, string[]>();
  const bare = rows.map((row, i) => {
    const { kept, struck } = cut(row);
    if (struck.length > 0) struckAt.set(firstLine + i, struck);
    return kept;
  });
  const passages = readPassages('', bare.join('\n'), firstLine);
  const blocks: Block[] = [];
  let headings: readonly string[] = [];
  for (const [i, passage] of passages.entries()) {
    // An underlined heading is no passage: it shows in the headings of what stands under it.
    const goesOn = headings.every((text, at) => passage.headings[at] === text);
    const known = goesOn ? headings.length : 0;
    for (const [at, text] of passage.headings.slice(known).entries())
      blocks.push(...headingOf(text, known + at + 1, passage.line, passage.page ?? page));
    headings = passage.headings;
    const next = passages[i + 1]?.line ?? firstLine + rows.length;
    const struck = [...struckAt].filter(([line]) => line >= passage.line && line < next).flatMap(([, words]) => words);
    blocks.push(blockOf(passage, rowAbove(bare, passage, firstLine), struck, passage.page ?? page));
  }
  return headed(bare, blocks, firstLine, page);
}

function blockOf(passage: Passage, row: string, struck: readonly string[], page: number | null): Block {
  const { label, text, form, depth, line } = passage;
  const base = { page, label, text, struck, from: `line ${line}` };
  if (form !== 'row')
    return { ...base, kind: depth > 0 ? 'item' : 'paragraph', level: depth > 0 ? depth : null, cells: null };
  return { ...base, kind: 'table-row', level: null, cells: cellsOf(row).map(withoutMarks) };
}

function rowAbove(rows: readonly string[], { line }: Passage, firstLine: number): string {
  return rowAt(rows, line - firstLine);
}

/** A row of a table; a page that is told behind it is no cell. */
function rowAt(rows: readonly string[], at: number): string {
  return (rows[at] ?? '').replace(COMMENT, '').trim();
}

/** The heads of tables, which are no passages, put before their first rows. */
function headed(rows: readonly string[], blocks: readonly Block[], firstLine: number, page: number | null): Block[] {
  const heads: Block[] = [];
  const lineOf = ({ from }: Block) => Number(from.slice('line '.length));
  rows.forEach((_, i) => {
    const line = firstLine + i;
    const [above, own] = [rowAt(rows, i - 1), rowAt(rows, i)];
    if (!isDelimiterRow(own) || above === '' || cellsOf(above).length !== cellsOf(own).length) return;
    const cells = cellsOf(above).map(withoutMarks);
    const text = cells.filter((cell) => cell !== '').join(' | ');
    const below = blocks.find((block) => lineOf(block) > line) ?? blocks.at(-1);
    heads.push({
      kind: 'table-head',
      page: below?.page ?? page,
      label: null,
      level: null,
      text,
      cells,
      struck: [],
      from: `line ${line - 1}`,
    });
  });
  return heads.length === 0 ? [...blocks] : [...blocks, ...heads].sort((a, b) => lineOf(a) - lineOf(b));
}

/** A row without what is struck out in it. */
function cut(row: string): { readonly kept: string; readonly struck: string[] } {
  const struck: string[] = [];
  const kept = row.replace(STRUCK, (_, words: string) => {
    struck.push(withoutMarks(words));
    return '';
  });
  return { kept, struck };
}

function parted(markdown: string): { readonly text: string; readonly struck: string[] } {
  const { kept, struck } = cut(markdown);
  return { text: withoutMarks(kept), struck };
}

/** Comments of the source, but for those that tell a page. */
function commentsOf(text: string): FormatReading['leftOut'] {
  return commentsIn(text)
    .filter(({ inside }) => pageOfComment(inside) === null)
    .map(({ inside, at }) => ({
      text: inside.replace(/\s+/g, ' ').trim(),
      why: 'a comment',
      from: `line ${text.slice(0, at).split('\n').length}`,
    }));
}

function commentsIn(text: string): { readonly inside: string; readonly at: number }[] {
  return [...text.matchAll(COMMENT)].map((match) => ({ inside: match[1] ?? '', at: match.index }));
}
