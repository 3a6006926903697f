import type { Citation } from '../domain/answer.ts';
import { placed } from '../domain/placed.ts';
import type { View } from '../search/view.ts';
import { dateInWords, kindInWords } from './naming.ts';

/** Where the original of a cited paper is, and where the words stand in it. */
export function sourceWords({ document: cited, paragraph, label, page }: Citation, view: View): string {
  const document = view.document(cited.id);
  const places = [cited.source?.url, cited.source?.file].filter((place) => place !== null && place !== undefined);
  const original =
    places.length > 0 ? `the original is ${places.join(', file ')}` : 'its header does not say where the original is';
  const kept = document ? `; kept here as ${document.file}` : '';
  const dated = document ? `, ${dateInWords(document)}` : '';
  const place =
    label === null || label === '•'
      ? `paragraph ${paragraph}`
      : `point ${label.replace(/\.$/, '')}, paragraph ${paragraph}`;
  return `“${cited.title}” (${kindInWords(cited.kind)}${dated}), ${placed(page, place)}: ${original}${kept}.`;
}
