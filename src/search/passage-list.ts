import { passageKey } from '../domain/corpus.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { earliestDay } from '../domain/reduced-date.ts';

/** A run of passages under one heading, or a whole paper without headings: they share their context. */
export interface Region {
  /** From this passage (inclusive) to `end` (exclusive). */
  readonly start: number;
  readonly end: number;
  /** Whether its passages are turns of a transcript. */
  readonly turns: boolean;
}

/**
 * The passages of an index, numbered from 0. Documents stand newest first (undated last), then by id, and passages in
 * the order of their paper, so that of two equal scores the lower number comes first.
 */
export interface PassageList {
  readonly size: number;
  readonly documents: readonly Document[];
  readonly regions: readonly Region[];
  passage(number: number): Passage;
  /** The position in `documents` of a passage's document. */
  documentOf(number: number): number;
  /** The position in `regions` of a passage's region. */
  regionOf(number: number): number;
}

/** Numbers the passages of the documents, those held left out. */
export function listPassages(documents: readonly Document[], held: ReadonlySet<string>): PassageList {
  const ordered = [...documents].sort(newestFirst);
  const passages: Passage[] = [];
  const owners: number[] = [];
  const places: number[] = [];
  const regions: Region[] = [];
  ordered.forEach((document, position) => {
    for (const stretch of stretchesOf(document, held)) {
      const start = passages.length;
      for (const passage of stretch) {
        passages.push(passage);
        owners.push(position);
        places.push(regions.length);
      }
      regions.push({ start, end: passages.length, turns: document.kind === 'transcript' });
    }
  });
  return {
    size: passages.length,
    documents: ordered,
    regions,
    passage: (number) => passages[number] as Passage,
    documentOf: (number) => owners[number] as number,
    regionOf: (number) => places[number] as number,
  };
}

function stretchesOf(document: Document, held: ReadonlySet<string>): Passage[][] {
  const stretches: Passage[][] = [];
  let heading: string | null = null;
  for (const passage of document.passages) {
    if (held.has(passageKey(passage.document, passage.paragraph))) continue;
    const under = passage.headings.join('\n');
    if (under === heading) stretches.at(-1)?.push(passage);
    else stretches.push([passage]);
    heading = under;
  }
  return stretches;
}

function newestFirst(a: Document, b: Document): number {
  return compare(dayOf(b), dayOf(a)) || compare(a.id, b.id);
}

function dayOf(document: Document): string {
  return (document.date && earliestDay(document.date.date)) ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
