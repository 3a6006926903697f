import type { PaperLine } from './paper-lines.ts';
import { startsWithMonth } from './written-days.ts';

/** How the lines of a text were broken. */
export interface LineWidth {
  /** The width in characters at which lines were wrapped; null where each paragraph is one line. */
  readonly wrapped: number | null;
}

/** No wrapped text is wider, and none narrower, in characters. */
const WIDEST = 140;
const NARROWEST = 40;
/** How full a line is, of the width, that was broken because the next word did not fit. Proportional type needs room. */
const FULL = 0.82;

/** Finds the width of a text from the lines that another one follows at once: nine in ten of them are shorter. */
export function lineWidth(lines: readonly PaperLine[]): LineWidth {
  const lengths: number[] = [];
  let long = 0;
  let all = 0;
  lines.forEach(({ text }, index) => {
    all += text.length;
    if (text.length > WIDEST) long += text.length;
    else if (text !== '' && (lines[index + 1]?.text ?? '') !== '') lengths.push(text.length);
  });
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
  return { wrapped: width < NARROWEST || long * 2 > all ? null : width };
}

/**
 * Whether a line goes on in the next one, which stands directly below: because it is full, or because the next begins
 * in mid-sentence. Short lines that stand by themselves (names, posts, rows) are left apart.
 *
 * @param inItem whether the line is part of a list item
 */
export function joinsNext(line: PaperLine, next: PaperLine, width: LineWidth, inItem: boolean): boolean {
  const { text } = line;
  if (inItem && next.indent > line.indent + 1 && /[:;.][-–—]?$/.test(text) && /^\p{Lu}/u.test(next.text)) return false;
  if (isCutDay(text, next.text) || /[\p{L}\p{N}]-$/u.test(text)) return true;
  const isOpen = /[\p{L}\d,&(–—-]$/u.test(text);
  if (isCapitals(text) !== isCapitals(next.text)) return false;
  if (/^[\p{Ll}&]/u.test(next.text)) return isOpen || text.length > NARROWEST;
  if (
    /(?:^|\s)(?:and|or|of|the|to|for|in|by|with|a|an|on|at|from|that|Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|&)$|,$/.test(
      text,
    )
  )
    return true;
  const [word = ''] = next.text.split(' ', 1);
  if (width.wrapped === null) return false;
  // After the end of a sentence a line may be the last of its paragraph: it must be full to a word.
  const share = /[.!?:;][)\]’”"']*$/.test(text) ? 1 : FULL;
  return text.length + 1 + word.length > width.wrapped * share;
}

/** Whether a line is about as long as the lines of its text are when they are broken. */
export function isFull({ text }: PaperLine, { wrapped }: LineWidth): boolean {
  return wrapped !== null && text.length > wrapped * FULL;
}

/** Whether a line is a heading in capitals: no word of it is in small letters, and more than one is long. */
function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && (text.match(/\p{Lu}{4,}/gu)?.length ?? 0) > 1;
}

/** Whether a line's end parts a day from its month: "on 3", "March 2018". */
function isCutDay(line: string, next: string): boolean {
  return /(?:^|\D)[0-3]?\d(?:st|nd|rd|th)?$/.test(line) && startsWithMonth(next);
}
