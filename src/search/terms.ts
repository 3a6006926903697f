import { stemOf } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { tokenise } from './tokens.ts';

/** A word of a text, with what it is compared by. */
export interface Term {
  /** Lower case, no accents, apostrophes or possessive ending. */
  readonly word: string;
  /** What words are compared by: Porter's stem of the base form, spelling folded. */
  readonly stem: string;
  /** Where it stands in the text: `start` inclusive, `end` exclusive, as UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Whether it is a stop word; stop words are not indexed. */
  readonly stop: boolean;
  /** True for a part of the term before it: "back" and "up" after "backup", for the text's "back-up". */
  readonly part: boolean;
}

/** The terms of a text in order, stop words marked. Text and questions are read by the same rules. */
export function analyse(text: string): Term[] {
  return tokenise(text).map((token) => ({
    word: token.word,
    stem: stemOf(token.word),
    start: token.start,
    end: token.end,
    stop: isStopWord(asWritten(text, token)),
    part: token.part,
  }));
}

/** The stems of a text in order, stop words left out; a repeated word is repeated. */
export function stems(text: string): string[] {
  const found: string[] = [];
  for (const token of tokenise(text)) if (!isStopWord(asWritten(text, token))) found.push(stemOf(token.word));
  return found;
}

// "IT" is told from "it" by its capitals, so the text is asked where it holds the word itself and not a folded form.
function asWritten(text: string, token: { word: string; start: number; end: number }): string {
  const written = text.slice(token.start, token.end);
  return written.toLowerCase() === token.word ? written : token.word;
}
