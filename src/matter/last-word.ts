import type { Support } from '../domain/cite.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import type { View } from '../search/view.ts';
import { laterWords, tellingStems } from './later-word.ts';

/** Whether no later paper of the view speaks of the same thing. Of an undated paper nobody can say what is later. */
export function isLastWord(place: Support, view: View): boolean {
  const sentence = readPassage(place.passage).sentences.findLast(({ start }) => start < place.end);
  if (!sentence) return false;
  const { document, passage } = place;
  const telling = tellingStems({ passage, sentence }, sentence.text);
  return laterWords({ document, passage, sentence }, { telling, due: null }, ANY, view).length === 0;
}

const ANY = { text: '', intent: 'open' } as const;
