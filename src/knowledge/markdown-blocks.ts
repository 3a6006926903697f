import type { PassageForm } from '../domain/passage.ts';
import { ListStack } from './list-stack.ts';
import { isLoneMarker, type Marker, readMarker } from './markdown-labels.ts';
import type { BodyLine } from './markdown-lines.ts';
import { withoutMarks } from './markdown-marks.ts';
import { cellsOf, delimits, isDelimiterRow } from './markdown-tables.ts';

/** A block of Markdown that becomes a passage if there is text in it. */
export interface Block {
  form: PassageForm;
  label: string | null;
  depth: number;
  /** The index of the block that leads into it. */
  parent: number | null;
  readonly headings: readonly string[];
  /** The heads of the columns of the table that a row stands in, blank ones kept; empty elsewhere. */
  readonly columns: readonly string[];
  /** The line of the file it begins on, from 1. */
  line: number;
  /** Its lines as written, without markers. */
  readonly rows: string[];
  /** Code is taken as it is, with no marks in it. */
  readonly isCode: boolean;
}

/** The longest line that a row of - or = beneath it makes a heading. */
const UNDERLINED_LIMIT = 200;

/** Cuts the lines of a body into blocks, in order, in one pass. */
export function readBlocks(lines: readonly BodyLine[]): Block[] {
  const reader = new BlockReader();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const fenceEnd = reader.fenceEnd(lines, i);
    if (fenceEnd < 0) reader.read(line);
    else {
      reader.readFence(lines.slice(i, fenceEnd));
      i = fenceEnd;
    }
  }
  return reader.finish();
}

class BlockReader {
  readonly #blocks: Block[] = [];
  readonly #lists = new ListStack();
  /** Headings that hold, outermost first; replaced, not changed, since blocks keep them. */
  #columns: readonly string[] = [];
  #headings: readonly { readonly level: number; readonly text: string }[] = [];
  #headingTexts: readonly string[] = [];
  /** The block that a line without a blank before it goes on. */
  #open: Block | null = null;
  #inTable = false;
  /** A marker on a line of its own: the next line, if it is not blank, is what it marks. */
  #lone: BodyLine | null = null;
  /** Fences for which no end was found, so that each is sought once: the shortest of either sign. */
  readonly #unclosed = new Map<string, number>();

  read(bodyLine: BodyLine): void {
    if (isLoneMarker(bodyLine.text) && (this.#open === null || !/\d/.test(bodyLine.text))) {
      this.#finishLone();
      this.#close();
      this.#lone = bodyLine;
    } else if (bodyLine.text === '') {
      this.#finishLone();
      this.#close();
    } else if (this.#lone) {
      const lone = this.#lone;
      this.#lone = null;
      this.#readLine({ ...lone, text: `${lone.text} ${bodyLine.text}` });
    } else this.#readLine(bodyLine);
  }

  /** A marker with nothing after it: a bullet says nothing, a number is text. */
  #finishLone(): void {
    const lone = this.#lone;
    this.#lone = null;
    if (lone && /\w/.test(lone.text)) this.#readText(lone.text, lone.indent, lone.line, false);
  }

  #readLine({ indent, text, line }: BodyLine): void {
    const quoted = unquoted(text);
    if (quoted !== null) {
      if (this.#open && this.#open.form !== 'quotation') this.#close();
      if (quoted === '') this.#close();
      else this.#readText(quoted, indent, line, true);
      return;
    }
    this.#readText(text, indent, line, false);
  }

  #readText(text: string, indent: number, line: number, quoted: boolean): void {
    const heading = /^(#{1,6})(?:[ \t]+|$)/.exec(text);
    const marker = readMarker(text);
    if (heading?.[1]) this.#head(heading[1].length, text.slice(heading[0].length).replace(/(?:^|[ \t])#+$/, ''));
    else if (this.#isUnderline(text)) this.#headOpen(text.startsWith('=') ? 1 : 2);
    else if (isRule(text)) this.#close();
    else if (this.#readRow(text, line, marker !== null)) return;
    else if (marker && this.#mayBegin(marker)) this.#beginItem(marker, indent, line, quoted);
    else if (this.#open) this.#open.rows.push(text);
    else this.#beginParagraph(text, indent, line, quoted);
  }

  #beginItem(marker: Marker, indent: number, line: number, quoted: boolean): void {
    const isAdjacent = this.#open !== null;
    this.#close();
    const before = this.#blocks.at(-1);
    const isInItem = this.#lists.innermost !== undefined;
    const leads =
      before !== undefined && before.headings === this.#headingTexts && leadsIn(before, isAdjacent && !isInItem);
    const isLead = leads && before.form === 'paragraph' && !isInItem;
    const index = this.#blocks.length;
    const { depth, parent } = this.#lists.open(marker, indent, index, isLead ? index - 1 : null, leads);
    const form = quoted && depth === 0 ? 'quotation' : depth > 0 ? 'item' : 'paragraph';
    this.#begin({ form, label: marker.label, depth, parent, line, rows: [marker.rest] });
  }

  #beginParagraph(text: string, indent: number, line: number, quoted: boolean): void {
    const item = this.#lists.continued(indent);
    const form = quoted ? 'quotation' : item && item.depth > 0 ? 'item' : 'paragraph';
    this.#begin({ form, label: null, depth: item?.depth ?? 0, parent: item?.block ?? null, line, rows: [text] });
  }

  #begin(block: Omit<Block, 'headings' | 'columns' | 'isCode'>, isCode = false): void {
    const columns = block.form === 'row' ? this.#columns : [];
    this.#open = { ...block, headings: this.#headingTexts, columns, isCode };
    this.#blocks.push(this.#open);
  }

  /** A marker always begins an item after a blank line; inside a paragraph only where a list is plain to see. */
  #mayBegin(marker: Marker): boolean {
    const open = this.#open;
    if (!open || marker.kind === 'bullet' || (marker.isList && marker.value === '1')) return true;
    return open.label !== null || /:[-–—]?$/.test(open.rows.at(-1) ?? '');
  }

  #readRow(text: string, line: number, hasMarker: boolean): boolean {
    const open = this.#open;
    if (this.#inTable && (text.startsWith('|') || !hasMarker)) {
      if (!isDelimiterRow(text))
        this.#begin({ form: 'row', label: null, depth: 0, parent: open?.parent ?? null, line, rows: [text] });
      return true;
    }
    if (!open || open.form === 'row' || !delimits(text, open.rows.at(-1) ?? '')) return false;
    this.#columns = cellsOf(open.rows.pop() ?? '').map(withoutMarks);
    const before = this.#blocks.at(open.rows.length === 0 ? -2 : -1);
    const index = this.#blocks.length - (open.rows.length === 0 ? 2 : 1);
    if (open.rows.length === 0) this.#blocks.pop();
    const lead =
      before?.form === 'paragraph' && before.headings === this.#headingTexts && leadsIn(before, open.rows.length > 0);
    this.#inTable = true;
    // Rows take their lead-in from the block open before them; this one is never seen.
    this.#open = { ...open, form: 'row', parent: lead ? index : null, rows: [] };
    return true;
  }

  #isUnderline(text: string): boolean {
    const open = this.#open;
    if (open?.form !== 'paragraph' || open.label !== null || open.isCode) return false;
    return /^(?:={2,}|-{2,})$/.test(text) && open.rows.join(' ').length <= UNDERLINED_LIMIT;
  }

  #headOpen(level: number): void {
    const text = this.#open?.rows.join(' ') ?? '';
    this.#blocks.pop();
    this.#head(level, text);
  }

  #head(level: number, markdown: string): void {
    this.#close();
    this.#lists.clear();
    const above = this.#headings.filter((heading) => heading.level < level);
    const text = withoutMarks(markdown);
    this.#headings = text === '' ? above : [...above, { level, text }];
    this.#headingTexts = this.#headings.map((heading) => heading.text);
  }

  /** The index of the line that ends the fence which opens on line `from`; -1 where none opens or it never ends. */
  fenceEnd(lines: readonly BodyLine[], from: number): number {
    const mark = /^(?:`{3,}|~{3,})/.exec(lines[from]?.text ?? '')?.[0];
    if (mark === undefined || this.#inTable) return -1;
    const sign = mark[0] ?? '';
    if (sign === '`' && (lines[from]?.text ?? '').includes('`', mark.length)) return -1;
    if (mark.length >= (this.#unclosed.get(sign) ?? Number.POSITIVE_INFINITY)) return -1;
    for (let i = from + 1; i < lines.length; i++) {
      const text = lines[i]?.text ?? '';
      if (text.length >= mark.length && text.startsWith(mark) && text === sign.repeat(text.length)) return i;
    }
    this.#unclosed.set(sign, mark.length);
    return -1;
  }

  readFence([fence, ...code]: readonly BodyLine[]): void {
    this.#finishLone();
    this.#close();
    const first = code.find((line) => line.text !== '');
    if (!fence || !first) return;
    const item = this.#lists.continued(fence.indent);
    const rows = code.map((line) => line.text);
    const form = item && item.depth > 0 ? 'item' : 'paragraph';
    this.#begin(
      { form, label: null, depth: item?.depth ?? 0, parent: item?.block ?? null, line: first.line, rows },
      true,
    );
    this.#close();
  }

  #close(): void {
    this.#open = null;
    this.#inTable = false;
  }

  finish(): Block[] {
    this.#finishLone();
    return this.#blocks;
  }
}

/** A line without its block-quote marks; null where it has none. */
function unquoted(text: string): string | null {
  return text.startsWith('>') ? text.replace(/^[> \t]+/, '') : null;
}

function isRule(text: string): boolean {
  const sign = text[0] ?? '';
  if (!'*-_'.includes(sign) || !text.endsWith(sign)) return false;
  const signs = text.replace(/[ \t]/g, '');
  return signs.length >= 3 && signs === sign.repeat(signs.length);
}

/** Whether a block's words lead into a list: they end with a colon or in mid-sentence, or the list follows at once. */
function leadsIn(block: Block, isAdjacent: boolean): boolean {
  const row = block.rows.at(-1) ?? '';
  let stop = row.length;
  while (stop > 0 && '*_`~ '.includes(row[stop - 1] ?? '')) stop--;
  const end = row.slice(0, stop);
  return isAdjacent || /:[-–—]?$/.test(end) || /[\p{L},–—]$/u.test(end);
}
