import type { Query } from '../domain/query.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import type { Evidence } from './evidence.ts';

const POINTS_BACK = /^(?:It|This|That|They|These|He|She)\b/;

/**
 * Whether a sentence itself speaks of something asked about, not only its heading or paper: by a word of the topic, or by
 * pointing back to a sentence that has one ("It is now expected in January").
 */
export function speaksOf(
  { sentence, passage, ordinal }: Evidence,
  { topic }: Query,
  reach: 'sentence' | 'before',
): boolean {
  const names = (stems: ReadonlySet<string> | undefined): boolean =>
    stems !== undefined &&
    topic.some(
      (term) => term.mention?.kind !== 'body' && term.alternatives.some((way) => way.every((s) => stems.has(s))),
    );
  if (names(sentence.stems)) return true;
  const before = readPassage(passage).sentences[ordinal - 1];
  return (reach === 'before' || POINTS_BACK.test(sentence.text)) && names(before?.stems);
}
