import type { Citation } from '../domain/answer.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { Passage } from '../domain/passage.ts';

/** Where words were cited from, without the words: what a button can carry until somebody wants to read on. */
export interface CitedPlace {
  /** A fingerprint of the paper's id: whoever holds it learns no name of a paper they may not see. */
  readonly paper: string;
  readonly paragraph: number;
  /** The length of the quotation in characters, and a fingerprint of it: by these it is known again. */
  readonly length: number;
  readonly words: string;
}

/** The place that a citation names. */
export function placeOf({ document, paragraph, quote }: Citation): CitedPlace {
  return { paper: paperMark(document.id), paragraph, length: quote.length, words: wordsMark(quote) };
}

/** What a place calls a paper. */
export function paperMark(id: string): string {
  return fingerprint([id]);
}

/** Whether the words cited stand in a passage; a quotation begins where a word does. */
export function standsThere({ length, words }: CitedPlace, { text }: Passage): boolean {
  for (let at = 0; at + length <= text.length; at++) {
    if (at > 0 && text[at - 1] !== ' ') continue;
    if (wordsMark(text.slice(at, at + length)) === words) return true;
  }
  return false;
}

function wordsMark(quote: string): string {
  return fingerprint([quote]).slice(0, 8);
}

/** Places as one word each, with spaces between them, at most `limit` characters: the last ones are left out. */
export function writePlaces(places: readonly CitedPlace[], limit: number): string {
  let written = '';
  for (const { paper, paragraph, length, words } of places) {
    const next = `${written}${written === '' ? '' : ' '}${paper}.${paragraph}.${length}.${words}`;
    if (next.length > limit) break;
    written = next;
  }
  return written;
}

/** Reads what `writePlaces` wrote; what is no place is left out. */
export function readPlaces(written: string): readonly CitedPlace[] {
  return written.split(' ').flatMap((word) => {
    const [, paper, paragraph, length, words] =
      /^([0-9a-f]{16})\.(\d{1,7})\.(\d{1,5})\.([0-9a-f]{8})$/.exec(word) ?? [];
    if (paper === undefined || words === undefined) return [];
    return [{ paper, paragraph: Number(paragraph), length: Number(length), words }];
  });
}
