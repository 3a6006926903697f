import { entityAt } from './html-entities.ts';
import { type Delimiter, delimiter, pairDelimiters } from './markdown-emphasis.ts';
import { angleAt, bracketPairs, destinationEnd } from './markdown-links.ts';
import { collapsed, oneLine } from './plain-text.ts';

const MARKS = /[\\`<![\]&*_~]/g;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** What begins at a mark: the text it stands for, and where it ends (exclusive). */
interface Piece {
  readonly part: string | Delimiter;
  readonly end: number;
}

/** A text in work, with what is found once for all of its marks. */
interface Inline {
  readonly source: string;
  readonly brackets: ReadonlyMap<number, number>;
  readonly codeEnds: ReadonlyMap<number, number>;
  /** For each `~~` that begins words struck out, the place of the one that ends them. */
  readonly struckEnds: ReadonlyMap<number, number>;
  /** The `]` of links met so far, and where their addresses end. */
  readonly linkEnds: Map<number, number>;
}

/** Reads what begins at a mark; null where the mark marks nothing and is text. */
type MarkReader = (inline: Inline, at: number) => Piece | null;

const READERS: Readonly<Record<string, MarkReader>> = {
  '\\': ({ source }, at) => {
    const next = source[at + 1] ?? '';
    return ESCAPABLE.test(next) ? { part: next, end: at + 2 } : null;
  },
  '`': ({ source, codeEnds }, at) => {
    const run = runLength(source, at);
    const close = codeEnds.get(at);
    if (close === undefined) return { part: '`'.repeat(run), end: at + run };
    return { part: source.slice(at + run, close), end: close + run };
  },
  '<': ({ source }, at) => {
    const angle = angleAt(source, at);
    return angle && { part: angle.text, end: angle.end };
  },
  '&': ({ source }, at) => {
    const entity = entityAt(source, at);
    return entity && { part: entity.char, end: entity.end };
  },
  '!': (inline, at) => {
    const link = linkAt(inline, at + 1);
    return link && { part: '', end: link.end };
  },
  '[': (inline, at) => {
    const link = linkAt(inline, at);
    if (!link) return null;
    inline.linkEnds.set(link.close, link.end);
    return { part: '', end: at + 1 };
  },
  ']': ({ linkEnds }, at) => {
    const end = linkEnds.get(at);
    return end === undefined ? null : { part: '', end };
  },
  '*': emphasisAt,
  _: emphasisAt,
  '~': struckAt,
};

/**
 * The plain text of Markdown inside a block: marks of emphasis, code and links taken off, escapes and entities
 * resolved, images and struck-out words left out, white space collapsed. Marks that mark nothing stay ("A*", "[Laughter.]"). Linear.
 */
export function withoutMarks(markdown: string): string {
  return markdown.search(MARKS) < 0 ? collapsed(markdown) : oneLine(unmarked(markdown));
}

function unmarked(source: string): string {
  const inline: Inline = {
    source,
    brackets: bracketPairs(source),
    codeEnds: codeSpans(source),
    struckEnds: struckSpans(source),
    linkEnds: new Map(),
  };
  const parts: (string | Delimiter)[] = [];
  let from = 0;
  for (const { index: at, 0: char } of source.matchAll(MARKS)) {
    // A mark inside what an earlier one began.
    if (at < from) continue;
    const piece = READERS[char]?.(inline, at) ?? { part: char, end: at + 1 };
    parts.push(source.slice(from, at), piece.part);
    from = piece.end;
  }
  parts.push(source.slice(from));
  pairDelimiters(parts.filter((part) => typeof part !== 'string'));
  return parts.map((part) => (typeof part === 'string' ? part : part.char.repeat(part.count))).join('');
}

function emphasisAt({ source }: Inline, at: number): Piece {
  const run = runLength(source, at);
  const part = delimiter(source[at] ?? '', run, source[at - 1] ?? '', source[at + run] ?? '');
  return { part, end: at + run };
}

/** What is struck out is no part of the text: the record took it back. */
function struckAt(inline: Inline, at: number): Piece | null {
  const end = inline.struckEnds.get(at);
  if (end !== undefined) return { part: '', end: end + 2 };
  return { part: '~'.repeat(runLength(inline.source, at)), end: at + runLength(inline.source, at) };
}

function linkAt({ source, brackets }: Inline, open: number): { readonly close: number; readonly end: number } | null {
  const close = brackets.get(open);
  if (close === undefined) return null;
  const end = destinationEnd(source, close + 1);
  return end < 0 ? null : { close, end };
}

function runLength(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end++;
  return end - at;
}

/** For each run of backticks that opens code, the place of the next run of its length. */
function codeSpans(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const next = new Map<number, number>();
  for (const run of [...text.matchAll(/`+/g)].reverse()) {
    const end = next.get(run[0].length);
    if (end !== undefined) ends.set(run.index, end);
    next.set(run[0].length, run.index);
  }
  return ends;
}

/** The pairs of `~~` with words between, each taken from the left; a longer or escaped run of tildes marks nothing. */
function struckSpans(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let open: number | null = null;
  for (const { index } of text.matchAll(/(?<![~\\])~~(?!~)/g)) {
    const closes = open !== null && /\S/.test(text[index - 1] ?? '');
    if (open !== null && closes) {
      ends.set(open, index);
      open = null;
    } else if (/\S/.test(text[index + 2] ?? '')) open ??= index;
  }
  return ends;
}
