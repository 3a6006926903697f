import type { Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { collected } from '../domain/steps.ts';
import { PUTS_RIGHT, WRONG_BEFORE, WRONG_BEHIND } from '../english/correcting-words.ts';
import { lastDayOf } from '../evidence/newer-first.ts';
import { type ReadSentence, readPassage } from '../evidence/sentence-terms.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { rememberedOfView } from '../search/view-memory.ts';

/** A sentence that puts an earlier paper right. */
export interface Correction {
  readonly place: Support;
  /** The stems of the words that were wrong; never empty. */
  readonly wrong: ReadonlySet<string>;
  /** Every other stem of the sentence. */
  readonly others: ReadonlySet<string>;
}

const PUTS = new RegExp(`(?<![\\p{L}-])(?:${PUTS_RIGHT})(?![\\p{L}-])`, 'iu');
const BEHIND = new RegExp(`(?<![\\p{L}-])(?:${WRONG_BEHIND})\\s+((?:[^\\s,;.]+[ ,]?){1,3})`, 'giu');
const BEFORE = new RegExp(`((?:[^\\s,;:.]+\\s+){1,5})(?:${WRONG_BEFORE})(?![\\p{L}-])`, 'giu');

/** How many words beside the wrong ones a sentence must share with its correction, to be the one that is meant. */
const SHARED = 2;

/** Every sentence of a view that puts an earlier paper right. */
export const corrections = rememberedOfView(function* (view) {
  return yield* collected(view.documents, (document) =>
    document.passages
      .filter(({ text, paragraph }) => PUTS.test(text) && view.passage(document.id, paragraph) !== null)
      .flatMap((passage) => readPassage(passage).sentences.flatMap((s) => correctionIn(passage, s, document))),
  );
});

function correctionIn(
  passage: Passage,
  { text, start, end, order, stems: all }: ReadSentence,
  document: Document,
): Correction[] {
  const said = [...text.matchAll(BEHIND), ...text.matchAll(BEFORE)].flatMap(([, words = '']) => stems(words));
  // A word that the right words hold too ("Mr") is not what was wrong.
  const wrong = new Set(said.filter((stem) => count(order, stem) === count(said, stem)));
  if (wrong.size === 0) return [];
  return [{ place: { document, passage, start, end }, wrong, others: new Set([...all].filter((s) => !wrong.has(s))) }];
}

function count(words: readonly string[], word: string): number {
  return words.filter((one) => one === word).length;
}

/**
 * The sentence of a later paper that puts right what words of a paper say; null where none does. It must name what was wrong
 * as those words have it, and share other words with them; papers of another body put right only what they name.
 */
export function correctionOf({ document, passage, start, end }: Support, view: View): Support | null {
  const said = new Set(stems(passage.text.slice(start, end)));
  const day = lastDayOf(document);
  const isMeant = ({ place, wrong, others }: Correction): boolean => {
    if (place.document === document || lastDayOf(place.document) <= day) return false;
    if (!isOfItsMinutes(document, place)) return false;
    const held = [...others].filter((stem) => said.has(stem)).length;
    return [...wrong].some((stem) => said.has(stem)) && held >= SHARED;
  };
  return corrections(view).find(isMeant)?.place ?? null;
}

/** The last words of a body's name, by which others call it: "the minutes of the Programme Board". */
const NAMED = 2;

/** Whether a correction can be of a paper: one of its own body's, or of a body that it names. */
function isOfItsMinutes({ body }: Document, { document, passage, start, end }: Support): boolean {
  if (!body) return false;
  if (document.body?.name.toLowerCase() === body.name.toLowerCase()) return true;
  const said = new Set(stems(passage.text.slice(start, end)));
  return stems(body.name)
    .slice(-NAMED)
    .every((stem) => said.has(stem));
}
