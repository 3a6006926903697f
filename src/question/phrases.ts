import { stems } from '../search/terms.ts';
import { SYNONYM_GROUPS } from './synonyms.ts';
import type { QuestionWord } from './words.ts';

/** A run of the question's words that general English says in other ways too: "chief executive". */
export interface Phrase {
  readonly words: readonly QuestionWord[];
  /** The stems of each way to say it, its own first. */
  readonly alternatives: readonly (readonly string[])[];
}

const PHRASES = SYNONYM_GROUPS.flatMap((group) => {
  const ways = group.map((words) => stems(words)).filter((way) => way.length > 0);
  return ways
    .filter((way) => way.length > 1)
    .map((own) => ({ own, ways: [own, ...ways.filter((way) => way !== own)] }));
}).sort((a, b) => b.own.length - a.own.length || (a.own.join() < b.own.join() ? -1 : 1));

/** The phrases of several words with synonyms that stand in a question's words, longest first, none overlapping. */
export function findPhrases(words: readonly QuestionWord[]): Phrase[] {
  const content = words.filter((word) => !word.stop);
  const taken = new Set<QuestionWord>();
  const found: Phrase[] = [];
  for (const { own, ways } of PHRASES) {
    for (let at = 0; at + own.length <= content.length; at++) {
      const run = content.slice(at, at + own.length);
      if (run.some((word) => taken.has(word)) || !run.every((word, i) => word.readings.includes(own[i] ?? '')))
        continue;
      for (const word of run) taken.add(word);
      found.push({ words: run, alternatives: ways });
    }
  }
  return found;
}
