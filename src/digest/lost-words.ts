import type { Document } from '../domain/document.ts';
import { QUOTE_LIMIT, quoteAround } from '../domain/quote.ts';
import { splitSentences } from '../domain/sentences.ts';
import { type Entered, placeKeys } from './entry-keys.ts';
import { type Quoted, wordsMark } from './quotation.ts';

/** What was told of a paper and does not stand in it any more, by a change that is not minor. */
export function lostOf(document: Document, rows: readonly Quoted[], entered: Entered): readonly Quoted[] {
  const standing = new Set(placeKeys(document));
  const since = beforeWords(rows);
  const gone = rows.filter(({ kind, place, at }) => kind !== 'corrected' && at >= since && !standing.has(place));
  if (gone.length === 0) return gone;
  // What was cited may stand as it was in a paragraph of which other words changed.
  const said = new Set(document.passages.flatMap(({ text }) => citable(text)));
  const lost = gone.filter(({ words }) => !said.has(words));
  const minor = new Set(document.passages.flatMap((passage) => entered.former?.(document, passage) ?? []));
  const changes = (entered.changes?.(document) ?? []).filter((change) => !change.minor);
  return lost.filter(({ place, at }) => !minor.has(place) && changes.some((change) => change.at > at));
}

/** Until when corrections were told without the words of what they corrected: what was told before then is done with. */
function beforeWords(rows: readonly Quoted[]): number {
  return Math.max(...rows.filter(({ kind, said }) => kind === 'corrected' && said === null).map(({ at }) => at));
}

/** The marks of all that could be cited of a passage: its sentences, and each run of them that a quote has room for. */
function citable(text: string): string[] {
  const sentences = splitSentences(text);
  return sentences.flatMap(({ start, end: own }, from) =>
    sentences
      .slice(from)
      .filter(({ end }) => end === own || end - start <= QUOTE_LIMIT || end === sentences.at(-1)?.end)
      .map(({ end }) => wordsMark(quoteAround(text, start, end))),
  );
}
