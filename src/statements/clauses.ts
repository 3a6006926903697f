import type { Sentence } from '../domain/sentences.ts';
import { matchesOf } from './matches.ts';

/** A stretch of a text, `start` (inclusive) to `end` (exclusive). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where one clause of a sentence ends and the next begins: a mark, or a comma before a word that opens a clause. */
const BREAK =
  /[;:]\s|\s[–—]\s|,\s+(?=(?:but|which|who|whose|where|while|whilst|although|though|so that|after which|and (?:will|would|was|were|had|has|is|are)|and (?:he|she|it|they|the|that|this|these|further|another) (?:\w+ ){0,3}(?:will|would|was|were|had|has|is|are))\b)|\s(?=and (?:will|would|that) )/gu;

/** How far a clause is looked for, in characters; without an end so near, it ends with its sentence. */
const REACH = 600;

/** The clause of a sentence in which the words from `start` to `end` of the text stand. */
export function clauseAround(text: string, sentence: Sentence, start: number, end: number): Span {
  let from = sentence.start;
  let to = sentence.end;
  const base = Math.max(sentence.start, start - REACH);
  for (const mark of matchesOf(BREAK, text.slice(base, Math.min(sentence.end, end + REACH)))) {
    const at = base + mark.index;
    if (at + mark[0].length <= start) from = at + mark[0].length;
    else if (at >= end) {
      to = at;
      break;
    }
  }
  return trimmed(text, from, to);
}

/** The sentence that holds a place of the text; null where none does. */
export function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | null {
  return sentences.find((sentence) => at >= sentence.start && at < sentence.end) ?? null;
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s.,;:]/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
