import { type Dropped, dropLines, type Tidied } from './dropped-lines.ts';
import { readLabel } from './list-items.ts';
import type { PaperLine } from './paper-lines.ts';
import { runningLines } from './running-lines.ts';

const SAID_PAGE =
  /^(?:page|pg\.?) ?(\d{1,4})(?: ?(?:of|\/) ?\d{1,4})?$|^(\d{1,4}) of \d{1,4}$|^[-–—] ?(\d{1,4}) ?[-–—]$/i;
const LONE_NUMBER = /^\d{1,4}$/;

/** How far apart the numbers of two printed pages may be where those between are glued or lost. */
const LARGEST_STEP = 3;

/**
 * Leaves out page numbers (alone, "Page 3 of 25", or glued to a line: "3 (11) RESOLVED") and the lines that head or
 * foot every page. A number alone is a page's only where it belongs to a sequence or stands at a page's edge; headers
 * are sought only where page breaks are known. The first of a repeated header stays: it may be the title.
 */
export function dropPageFurniture(lines: readonly PaperLine[]): Tidied {
  const numbers = pageNumbers(lines);
  const breaks = new Set(numbers.keys());
  const numbered = dropLines(lines, (_, index) => (breaks.has(index) ? 'page' : null));
  const unglued = withoutGlued(numbered.lines, numbers);
  const repeated = runningLines(unglued.lines, breaks);
  const tidied = dropLines(unglued.lines, (_, index) => (repeated.has(index) ? 'page' : null));
  return { lines: tidied.lines, dropped: [...numbered.dropped, ...unglued.dropped, ...tidied.dropped] };
}

/** The indexes of the lines that are a page's number, each with its number. */
function pageNumbers(lines: readonly PaperLine[]): Map<number, number> {
  const numbers = new Map<number, number>();
  const lone: { index: number; value: number }[] = [];
  lines.forEach(({ text }, index) => {
    const said = SAID_PAGE.exec(text);
    if (said) numbers.set(index, Number(said[1] ?? said[2] ?? said[3]));
    else if (LONE_NUMBER.test(text)) lone.push({ index, value: Number(text) });
  });
  const heads = lone.filter(({ index }) => headsSomething(lines, index)).length;
  if (lone.length > 2 && heads / lone.length > 0.8) return numbers;
  lone.forEach(({ index, value }, at) => {
    const follows = (other: number | undefined, step: number) =>
      other !== undefined && step > 0 && step <= LARGEST_STEP && value > 0;
    const before = lone[at - 1]?.value;
    const after = lone[at + 1]?.value;
    const inSequence = follows(before, value - (before ?? 0)) || follows(after, (after ?? 0) - value);
    if (inSequence || atPageEdge(lines, index) || splitsSentence(lines, index)) numbers.set(index, value);
  });
  return numbers;
}

/** The text of the nearest line that is not blank, in a direction; '' where there is none. */
function neighbour(lines: readonly PaperLine[], index: number, step: 1 | -1): string {
  for (let i = index + step; i >= 0 && i < lines.length; i += step) {
    const text = lines[i]?.text ?? '';
    if (text !== '') return text;
  }
  return '';
}

/** Whether a heading stands under the number, so that it is more likely an item's: "15", "Apologies". */
function headsSomething(lines: readonly PaperLine[], index: number): boolean {
  const next = neighbour(lines, index, 1);
  return next.length > 2 && next.length <= 100 && /^\p{Lu}/u.test(next) && !/[.;:,]$/.test(next);
}

function atPageEdge(lines: readonly PaperLine[], index: number): boolean {
  if (neighbour(lines, index, 1) === '' && neighbour(lines, index, -1) !== '') return true;
  for (let i = index; i >= 0; i--) {
    if (lines[i]?.newPage) return true;
    if (i < index && lines[i]?.text !== '') break;
  }
  for (let i = index + 1; i < lines.length; i++) {
    if (lines[i]?.newPage) return true;
    if (lines[i]?.text !== '') break;
  }
  return false;
}

function splitsSentence(lines: readonly PaperLine[], index: number): boolean {
  const before = neighbour(lines, index, -1);
  return /[\p{L},]$/u.test(before) && before.length > 40 && /^\p{Ll}/u.test(neighbour(lines, index, 1));
}

/** Takes the number of a page off the line it was glued to: the one that is missing between two others. */
function withoutGlued(lines: readonly PaperLine[], numbers: ReadonlyMap<number, number>): Tidied {
  const dropped: Dropped[] = [];
  let last: number | null = null;
  const kept = lines.map((line, index) => {
    const number = numbers.get(index);
    if (number !== undefined) last = number;
    const glued = /^(\d{1,4}) (?=\S)/.exec(line.text);
    if (!glued || (last === null && !line.newPage)) return line;
    const value = Number(glued[1]);
    const rest = line.text.slice(glued[0].length);
    const isNext = last === null ? value > 1 : value === last + 1;
    const begins = readLabel(rest) !== null || /^(?:RESOLVED|AGREED|NOTED|RECOMMENDED)\b/.test(rest);
    if (!isNext || !(begins || (line.newPage && /^\p{L}/u.test(rest)))) return line;
    last = value;
    dropped.push({ line: line.line, text: glued[1] ?? '', why: 'page' });
    return { ...line, text: rest, spaced: line.spaced.replace(/^\d+\s+/, '') };
  });
  return { lines: kept, dropped };
}
