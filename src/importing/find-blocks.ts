import { joinContacts } from './contact-lines.ts';
import type { Dropped } from './dropped-lines.ts';
import { isItemLine, isOutlined } from './item-lines.ts';
import { joinLines, wordsOfLines } from './line-ends.ts';
import { isBareLabel, type Labelled, readLabel, splitGluedBullets } from './list-items.ts';
import type { PaperLine } from './paper-lines.ts';
import { isHeadLine } from './report-head.ts';
import type { TextBlock } from './text-block.ts';
import { isTurn } from './turn-lines.ts';
import { isFull, joinsNext, type LineWidth, lineWidth } from './wrapped-lines.ts';

/** A block while its lines are gathered. */
interface Draft {
  readonly label: Labelled | null;
  readonly indent: number;
  readonly line: number;
  readonly parts: string[];
  readonly before: boolean;
  /** Its last line, and that line's index. */
  last: PaperLine;
  lastIndex: number;
}

/**
 * The blocks of a paper: wrapped lines joined, each list item and each line that was not wrapped by itself. A paragraph
 * that a page break parts is joined again; a label on a line of its own is joined with what stands below it.
 */
export function findBlocks(lines: readonly PaperLine[], dropped: readonly Dropped[]): TextBlock[] {
  const pageLines = new Set(dropped.filter(({ why }) => why === 'page').map(({ line }) => line));
  const width = lineWidth(lines);
  const drafts: Draft[] = [];
  let pending: PaperLine | null = null;
  let open: Draft | null = null;
  lines.forEach((line, index) => {
    if (line.text === '') return;
    const adjacent = open !== null && open.lastIndex === index - 1;
    const bare = isBareLabel(line.text) && !(adjacent && open && isMidSentence(open.last));
    if (bare && nextIsText(lines, index)) {
      pending = line;
      open = null;
      return;
    }
    const words = pending ? joinedLabel(pending, line) : line;
    const goesOn =
      open !== null && pending === null && (adjacent || isPageBreak(lines, open.lastIndex, index, pageLines));
    if (open && goesOn && continues(open, words, width, adjacent, lines[index + 1])) {
      open.parts.push(line.text);
      open.last = line;
      open.lastIndex = index;
      return;
    }
    open = draftOf(words, index, pending === null ? !adjacent : true);
    drafts.push(open);
    pending = null;
  });
  const words = wordsOfLines(lines);
  return joinContacts(drafts.flatMap((draft, i) => blocksOf(draft, lines, drafts[i + 1], words)));
}

function draftOf(line: PaperLine, lastIndex: number, before: boolean): Draft {
  const label = readLabel(line.spaced);
  const parts = [label ? label.text : line.text];
  return { label, indent: line.indent, line: line.line, parts, before, last: line, lastIndex };
}

function joinedLabel(label: PaperLine, line: PaperLine): PaperLine {
  const text = `${label.text} ${line.text}`;
  return { ...line, text, spaced: text, indent: label.indent, line: label.line };
}

function nextIsText(lines: readonly PaperLine[], index: number): boolean {
  for (let i = index + 1; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (text !== '') return !isBareLabel(text) && readLabel(lines[i]?.spaced ?? '') === null;
  }
  return false;
}

function isMidSentence({ text }: PaperLine): boolean {
  return /[\p{L}\d,]$/u.test(text) && text.length > 40;
}

/** Whether between two lines there is nothing but a page's edge, and the sentence goes on after it. */
function isPageBreak(lines: readonly PaperLine[], from: number, to: number, pageLines: ReadonlySet<number>): boolean {
  const between = lines.slice(from + 1, to + 1);
  if (!between.some(({ line, newPage }) => newPage || pageLines.has(line))) return false;
  return (
    isMidSentence(lines[from] ?? { text: '', spaced: '', indent: 0, line: 0, newPage: false }) &&
    /^\p{Ll}/u.test(lines[to]?.text ?? '')
  );
}

function continues(
  open: Draft,
  line: PaperLine,
  width: LineWidth,
  adjacent: boolean,
  after: PaperLine | undefined,
): boolean {
  const ended = /[.!?;:][)\]’”"']*$/.test(open.last.text);
  if (isItemLine(line.text)) return open.parts.length < 4 && (open.label?.kind === 'number' || !ended);
  if (isHeadLine(line.text) || ((ended || !isFull(open.last, width)) && startsAnew(line.text))) return false;
  const label = readLabel(line.spaced);
  if (label && mayBegin(label, open)) return false;
  // The lines of a numbered heading, up to its "(Item 4)".
  if (adjacent && open.label?.kind === 'number' && after && isItemLine(after.text)) return true;
  return !adjacent || joinsNext(open.last, line, width, open.label !== null);
}

/** Whether a line begins something by its own look: a numbered heading or a speaker's turn. */
function startsAnew(text: string): boolean {
  return isOutlined(text) || isTurn(text);
}

/** Whether a label inside a block begins another one, and is not a number that a wrapped line happens to begin with. */
function mayBegin(label: Labelled, open: Draft): boolean {
  if (open.label !== null && open.label.kind === label.kind) return true;
  return label.kind === 'bullet' || !/[\p{L}\d]$/u.test(open.last.text) || /\b(?:and|or)$/.test(open.last.text);
}

function blocksOf(
  draft: Draft,
  lines: readonly PaperLine[],
  next: Draft | undefined,
  words: ReadonlySet<string>,
): TextBlock[] {
  const text = joinLines(draft.parts, words);
  const { label, indent, line, before } = draft;
  const after = next ? next.before || (lines[draft.lastIndex + 1]?.text ?? '') === '' : true;
  const [first = '', ...others] = splitGluedBullets(text);
  const startsWithBullet = readLabel(first)?.kind === 'bullet' && others.length > 0 && label === null;
  const head: TextBlock = { text: first, label, indent, line, apart: { before, after: after && others.length === 0 } };
  const pieces = (startsWithBullet ? [first, ...others] : others).map((piece, i, all): TextBlock => {
    const item = readLabel(piece);
    const apart = { before: false, after: after && i === all.length - 1 };
    return { text: (item ?? { text: piece }).text, label: item, indent: indent + (label ? 2 : 0), line, apart };
  });
  return startsWithBullet ? pieces : [head, ...pieces];
}
