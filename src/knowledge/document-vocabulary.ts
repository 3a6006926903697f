import type { Passage } from '../domain/passage.ts';

/** How many passages of a paper (its title counts as one) hold each of its words. */
export type Vocabulary = ReadonlyMap<string, number>;

/** The words of a paper of four letters and more, in lower case. */
export function documentVocabulary(title: string, passages: readonly Passage[]): Vocabulary {
  const counts = new Map<string, number>();
  const add = (text: string): void => {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  add(title);
  for (const heading of new Set(passages.flatMap((passage) => passage.headings))) add(heading);
  for (const passage of passages) add(passage.text);
  return counts;
}

/** The share of a sentence's words, from 0 to 1, that stand in another passage of its paper; 1 for one without words. */
export function shareKnown(vocabulary: Vocabulary, sentence: string): number {
  const words = wordsOf(sentence);
  if (words.size === 0) return 1;
  let known = 0;
  for (const word of words) if ((vocabulary.get(word) ?? 0) > 1) known++;
  return known / words.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}
