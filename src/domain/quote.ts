import { splitSentences } from './sentences.ts';

/** The longest quote, in characters. */
export const QUOTE_LIMIT = 600;

/**
 * The whole sentences of a passage that hold the words from `start` to `end`, at most 600 characters.
 *
 * A single sentence over the limit is cut at its last clause (then word) before the limit: contiguous words of the
 * passage still, and no ellipsis. The cut keeps the asked words where they fit.
 */
export function quoteAround(text: string, start: number, end: number): string {
  const sentences = splitSentences(text).filter((s) => s.end > start && s.start < end);
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return clip(text.slice(start, end).trim());
  const whole = text.slice(first.start, last.end);
  if (whole.length <= QUOTE_LIMIT) return whole;
  if (end - first.start <= QUOTE_LIMIT) return clip(whole, end - first.start);
  const word = wordStart(text, Math.min(start, last.end - 1));
  // A "word" of hundreds of characters would push out what was asked for.
  const from = end - word <= QUOTE_LIMIT ? word : start;
  return clip(text.slice(from, last.end), end - from);
}

function wordStart(text: string, at: number): number {
  return text.lastIndexOf(' ', at) + 1;
}

/** The text up to a clause's or a word's end within the limit, but not before `keep` characters where they fit. */
function clip(text: string, keep = 0): string {
  if (text.length <= QUOTE_LIMIT) return text;
  const head = text.slice(0, QUOTE_LIMIT + 1);
  const clause = Math.max(head.lastIndexOf('; '), head.lastIndexOf('. '));
  if (clause > QUOTE_LIMIT / 2 && clause + 1 >= keep) return head.slice(0, clause + 1).trim();
  const space = head.lastIndexOf(' ');
  return head.slice(0, space > 0 && space >= Math.min(keep, QUOTE_LIMIT) ? space : QUOTE_LIMIT).trim();
}

/** Whether a quote stands word for word in a passage's text, white space collapsed. */
export function standsIn(quote: string, text: string): boolean {
  return quote !== '' && quote.length <= QUOTE_LIMIT && collapse(text).includes(collapse(quote));
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
