import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { View } from '../search/view.ts';
import { type CitedPlace, paperMark, standsThere } from './cited-place.ts';

/** A paragraph as it is shown around what was cited. */
export interface ShownParagraph {
  /** The numbers, from 1, of the places cited in it; none of a neighbour. */
  readonly cited: readonly number[];
  readonly paragraph: number;
  /** Null where the paragraph is held: it keeps its place without its words. */
  readonly passage: Passage | null;
}

/** A paper with the paragraphs that were cited from it and their neighbours. */
export interface CitedPaper {
  readonly document: Document;
  /** Runs of paragraphs that follow each other, in the order of the paper. */
  readonly stretches: readonly (readonly ShownParagraph[])[];
  /** The numbers of places whose words stand nowhere in the paper any more. */
  readonly changed: readonly number[];
}

/** What can be read of cited places. */
export interface CitedParagraphs {
  /** In the order in which they were first cited. */
  readonly papers: readonly CitedPaper[];
  /** The numbers of places in papers that are not in the view: taken out since, or not for this reader. */
  readonly gone: readonly number[];
}

/**
 * The paragraphs at cited places with what stands before and after them and what leads into them, of the papers in a
 * view. Words that have moved inside their paper are found where they stand now.
 */
export function citedParagraphs(places: readonly CitedPlace[], view: View): CitedParagraphs {
  const documents = new Map(view.documents.map((document) => [paperMark(document.id), document]));
  const numbered = places.map((place, index) => ({ place, number: index + 1 }));
  const cited = new Map<Document, typeof numbered>();
  const gone: number[] = [];
  for (const one of numbered) {
    const document = documents.get(one.place.paper);
    if (document === undefined) gone.push(one.number);
    else cited.set(document, [...(cited.get(document) ?? []), one]);
  }
  return { papers: [...cited].map(([document, ones]) => paperOf(document, ones, view)), gone };
}

function paperOf(
  document: Document,
  ones: readonly { readonly place: CitedPlace; readonly number: number }[],
  view: View,
): CitedPaper {
  const numbers = new Map<number, number[]>();
  const changed: number[] = [];
  for (const { place, number } of ones) {
    const at = whereNow(place, document);
    if (at === null) changed.push(number);
    else numbers.set(at, [...(numbers.get(at) ?? []), number]);
  }
  const shown = new Set([...numbers.keys()].flatMap((paragraph) => around(paragraph, document)));
  const stretches: ShownParagraph[][] = [];
  for (const paragraph of [...shown].sort((a, b) => a - b)) {
    const one = { paragraph, cited: numbers.get(paragraph) ?? [], passage: view.passage(document.id, paragraph) };
    const last = stretches.at(-1);
    if (last?.at(-1)?.paragraph === paragraph - 1) last.push(one);
    else stretches.push([one]);
  }
  return { document, stretches, changed };
}

/** The paragraph in which the words stand: the one cited, else the nearest that has them; null where none has. */
function whereNow(place: CitedPlace, { passages }: Document): number | null {
  const own = passages[place.paragraph - 1];
  if (own && standsThere(place, own)) return own.paragraph;
  const far = ({ paragraph }: Passage): number => Math.abs(paragraph - place.paragraph);
  const others = passages.filter((passage) => standsThere(place, passage)).sort((a, b) => far(a) - far(b));
  return others[0]?.paragraph ?? null;
}

function around(paragraph: number, { passages }: Document): readonly number[] {
  const parent = passages[paragraph - 1]?.parent ?? null;
  const near = [parent, paragraph - 1, paragraph, paragraph + 1];
  return near.filter((number): number is number => number !== null && passages[number - 1] !== undefined);
}
