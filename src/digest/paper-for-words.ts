import { citationOf, type Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import { type ReadSentence, readPassage } from '../evidence/sentence-terms.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import type { Found } from './found.ts';
import { matcherOf } from './matching.ts';
import { paperKey } from './news-paper.ts';
import { tellSentence } from './news-words.ts';
import type { Followed } from './subscription.ts';

/**
 * News of a whole paper as it is told to those who follow nothing but words or people: by the first sentence that speaks of
 * what they follow, since how the paper begins tells them nothing. As it is where only its title or its authors do.
 */
export function paperForWords(found: Found, followed: readonly Followed[], view: View): Found {
  const isOfWords = followed.every(({ kind }) => kind === 'words' || kind === 'person');
  const [{ document }] = found.places;
  if (!isOfWords || found.key !== paperKey(document)) return found;
  for (const one of followed) {
    const spoken = firstOf(document, one, view);
    if (!spoken) continue;
    // An older paper says that it is one, and when it was added.
    const opening = /^Older paper[^:“]*:/.exec(found.text)?.[0] ?? 'New paper:';
    const lead = `${opening} “${document.title}”, on ${one.name}:`;
    const told = tellSentence(lead, spoken.sentence, spoken);
    return { ...found, ...told, citations: [citationOf(spoken)] };
  }
  return found;
}

/** The first sentence of a paper that speaks of what is followed; of a passage that speaks of it as a whole, its first. */
function firstOf(document: Document, followed: Followed, view: View): (Support & { sentence: ReadSentence }) | null {
  const matches = matcherOf(followed, view);
  // A sentence tells by itself; of a table's row only the heads of its columns do.
  const inOrder = [...document.passages].sort((a, b) => Number(a.form === 'row') - Number(b.form === 'row'));
  for (const passage of inOrder) {
    if (view.passage(document.id, passage.paragraph) === null) continue;
    const { sentences } = readPassage(passage);
    const places = sentences.map((sentence) => {
      const { start, end } = sentence;
      return { document, passage, start, end, sentence };
    });
    const speaks = (place: Support): boolean => matches({ places: [place], whole: false, meeting: null });
    const fitting = places.filter(speaks);
    const own =
      fitting.find(({ sentence }) => followed.kind === 'person' || holdsAll(sentence, followed)) ?? fitting[0];
    if (own) return own;
  }
  return null;
}

function holdsAll(sentence: ReadSentence, { id }: Followed): boolean {
  return stems(id).every((stem) => sentence.stems.has(stem));
}
