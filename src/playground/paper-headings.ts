import type { Passage } from '../domain/passage.ts';

/** A heading of a paper where it first stands. */
export interface PaperHeading {
  /** Its address on the paper's page. */
  readonly id: string;
  /** How deep it is, from 0. */
  readonly depth: number;
  readonly text: string;
  /** The paragraph that follows it. */
  readonly before: number;
}

/** The headings of a paper in its order, each before the paragraph where it begins or begins again. */
export function paperHeadings(passages: readonly Passage[]): readonly PaperHeading[] {
  const found: PaperHeading[] = [];
  let above: readonly string[] = [];
  for (const { headings, paragraph } of passages) {
    const same = headings.findIndex((heading, depth) => heading !== above[depth]);
    if (same >= 0) {
      headings.slice(same).forEach((text, i) => {
        found.push({ id: `section-${found.length + 1}`, depth: same + i, text, before: paragraph });
      });
    }
    above = headings;
  }
  return found;
}
