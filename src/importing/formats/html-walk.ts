import { looksLikeHeading } from '../find-headings.ts';
import { readLabel } from '../list-items.ts';
import { fileSizeAt, isSiteLine } from '../site-lines.ts';
import type { Block, FormatReading } from './block.ts';
import { InlineGatherer, type InlineWords } from './html-inline.ts';
import { orderedLabels } from './html-list-labels.ts';
import { tableRows } from './html-tables.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { isForPrograms, isInline, lineOfNode } from './html-words.ts';

/** What an element is to a walk beside what its name says. */
export type Role =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'furniture' }
  /** A table that only lays out its cells. */
  | { readonly kind: 'layout' }
  | { readonly kind: 'left-out'; readonly why: string }
  | { readonly kind: 'labelled'; readonly label: string; readonly content: readonly HtmlNode[] };

/** What a walk has found so far. */
export interface Walked {
  readonly blocks: Block[];
  readonly leftOut: FormatReading['leftOut'][number][];
  /** Labels that a browser writes and the page does not hold. */
  readonly labels: string[];
}

interface Style {
  readonly struck: boolean;
  readonly bold: boolean;
}

interface Place {
  /** Depth of the list it is in; 0 outside lists. */
  readonly depth: number;
  readonly heading: number | null;
  readonly furniture: boolean;
}

const BOLD_LEVEL = 4;
const OUTSIDE: Place = { depth: 0, heading: null, furniture: false };

/**
 * Walks a page or a piece of one, in its order: headings, paragraphs, items with their labels, rows of tables; what is
 * struck out is kept apart, what is hidden or for programs is left out by name.
 *
 * @param roleOf what a site's own classes say of an element; null where they say nothing
 * @param from how a place is told, after which the number of the block stands: "paragraph"
 */
export function walkHtml(root: HtmlElement, roleOf: (element: HtmlElement) => Role | null, from: string): Walked {
  return new Walk(roleOf, from).walk(root);
}

class Walk {
  readonly #found: Walked = { blocks: [], leftOut: [], labels: [] };
  readonly #gathered = new InlineGatherer();
  readonly #roleOf: (element: HtmlElement) => Role | null;
  readonly #from: string;
  /** The label of the next block: from a cell of the page, or one that a browser writes before an item. */
  #label: { readonly text: string; readonly onPage: boolean } | null = null;
  #breaks = 0;

  constructor(roleOf: (element: HtmlElement) => Role | null, from: string) {
    this.#roleOf = roleOf;
    this.#from = from;
  }

  walk(root: HtmlElement): Walked {
    this.#children(root.children, OUTSIDE, { struck: false, bold: false });
    this.#flush(OUTSIDE);
    return this.#found;
  }

  #children(children: readonly HtmlNode[], place: Place, style: Style): void {
    for (const child of children) {
      if (child.kind === 'text') {
        if (child.text.trim() !== '') this.#breaks = 0;
        this.#gathered.add(child.text, style);
      } else this.#element(child, place, style);
    }
  }

  #element(element: HtmlElement, place: Place, style: Style): void {
    if (isForPrograms(element)) return;
    const role = isHidden(element) ? ({ kind: 'left-out', why: 'hidden on the page' } as const) : this.#roleOf(element);
    if (role?.kind === 'left-out') this.#leaveOut(element, role.why);
    else if (element.name === 'br') this.#break(place);
    else if (isInline(element) && role === null) this.#children(element.children, place, styleOf(element, style));
    else this.#block(element, role, place, styleOf(element, style));
  }

  #block(element: HtmlElement, role: Role | null, place: Place, style: Style): void {
    this.#flush(place);
    const { name } = element;
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (role?.kind === 'labelled') {
      this.#label = { text: role.label, onPage: true };
      this.#children(role.content, place, style);
      this.#flush(place);
      this.#flushLabel();
    } else if (name === 'table' && role?.kind !== 'layout') this.#table(element, place, style);
    else if (name === 'ol' || name === 'ul') this.#list(element, place, style);
    else {
      const heading = role?.kind === 'heading' ? role.level : level === undefined ? place.heading : Number(level);
      const inside = { ...place, heading, furniture: place.furniture || role?.kind === 'furniture' };
      this.#children(element.children, inside, style);
      this.#flush(inside);
      return;
    }
    this.#flush(place);
  }

  #list(list: HtmlElement, place: Place, style: Style): void {
    const labels = list.name === 'ol' ? orderedLabels(list) : null;
    const inside = { ...place, depth: place.depth + 1 };
    let at = 0;
    for (const child of list.children) {
      if (child.kind === 'text') this.#children([child], inside, style);
      else if (child.name === 'li') {
        this.#label = { text: labels?.[at++] ?? '•', onPage: false };
        this.#element(child, inside, style);
        this.#label = null;
      } else this.#element(child, inside, style);
      this.#flush(inside);
    }
  }

  #table(table: HtmlElement, place: Place, style: Style): void {
    const rows = tableRows(table);
    if (rows === null) {
      this.#children(table.children, place, style);
      return;
    }
    const caption = table.children.find((child) => child.kind === 'element' && child.name === 'caption');
    if (caption) this.#children([caption], place, style);
    this.#flush(place);
    for (const row of rows) {
      const text = row.cells.filter((cell) => cell !== '').join(' | ');
      if (text === '' && row.struck.length === 0) continue;
      const kind = place.furniture ? 'furniture' : row.isHead ? 'table-head' : 'table-row';
      this.#push({ kind, label: null, level: null, text, cells: row.cells, struck: row.struck });
    }
  }

  /** One break is a hard line end inside a sentence; two in a row part paragraphs. */
  #break(place: Place): void {
    this.#breaks++;
    if (this.#breaks > 1) this.#flush(place);
    else this.#gathered.add(' ', { struck: false, bold: true });
  }

  #leaveOut(element: HtmlElement, why: string): void {
    const text = lineOfNode(element);
    if (text !== '') this.#found.leftOut.push({ text, why, from: this.#here() });
  }

  #flush({ depth, heading, furniture }: Place): void {
    const { spaced, text, struck, bold } = this.#withoutSize(this.#gathered.take());
    this.#breaks = 0;
    if (text === '' && struck.length === 0) return;
    if (heading === null && !furniture && isSiteLine(text)) {
      this.#found.leftOut.push({ text, why: 'of the site around it', from: this.#here() });
      return;
    }
    const { label, words } = this.#labelled(spaced, text);
    const isHeading = heading !== null || (depth === 0 && bold && looksLikeHeading({ text: words }));
    const common = { label, text: words, cells: null, struck };
    if (furniture) this.#push({ ...common, kind: 'furniture', level: null });
    else if (isHeading) this.#push({ ...common, kind: 'heading', level: heading ?? BOLD_LEVEL });
    else if (label === null && depth === 0) this.#push({ ...common, kind: 'paragraph', level: null });
    else this.#push({ ...common, kind: 'item', level: Math.max(1, depth) });
  }

  /** Words with their label: the cell's beside them, the one they begin with, or the list's around them. */
  #labelled(spaced: string, text: string): { readonly label: string | null; readonly words: string } {
    const listed = this.#label;
    this.#label = null;
    if (listed?.onPage) return { label: listed.text, words: text };
    // Where the words begin with a label, a bullet or number of the list around them says no more.
    const printed = readLabel(spaced);
    if (printed) return { label: printed.label, words: printed.text.replace(/\s+/g, ' ').trim() };
    if (listed) this.#found.labels.push(listed.text);
    return { label: listed?.text ?? null, words: text };
  }

  /** A number in a cell beside which nothing stands is words by itself. */
  #flushLabel(): void {
    const label = this.#label;
    this.#label = null;
    if (label?.onPage)
      this.#push({ kind: 'paragraph', label: null, level: null, text: label.text, cells: null, struck: [] });
  }

  /** The words without the size of the file that a link ends in: "PDF 142 KB". */
  #withoutSize(words: InlineWords): InlineWords {
    const size = fileSizeAt(words.text);
    if (size <= 0) return words;
    this.#found.leftOut.push({ text: words.text.slice(size).trim(), why: 'size of a file', from: this.#here() });
    const text = words.text.slice(0, size);
    return { ...words, text, spaced: words.spaced.slice(0, fileSizeAt(words.spaced)).trimEnd() };
  }

  #push(block: Omit<Block, 'page' | 'from'>): void {
    this.#found.blocks.push({ ...block, page: null, from: this.#here() });
  }

  #here(): string {
    return `${this.#from} ${this.#found.blocks.length + 1}`;
  }
}

function isHidden({ attributes }: HtmlElement): boolean {
  const style = attributes.style ?? '';
  return (
    'hidden' in attributes ||
    /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])/i.test(style) ||
    /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|hidden)(?:\s|$)/i.test(attributes.class ?? '')
  );
}

function styleOf({ name, attributes }: HtmlElement, { struck, bold }: Style): Style {
  const style = attributes.style ?? '';
  return {
    struck: struck || /^(?:del|s|strike)$/.test(name) || /text-decoration[^;]*:[^;]*line-through/i.test(style),
    bold:
      (bold && !/font-weight\s*:\s*normal/i.test(style)) ||
      /^(?:b|strong)$/.test(name) ||
      /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style),
  };
}
