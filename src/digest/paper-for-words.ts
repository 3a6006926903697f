import { citationOf, type Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import { type ReadSentence, readPassage } from '../evidence/sentence-terms.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import type { Found } from './found.ts';
import type { Fresh } from './fresh.ts';
import { matcherOf } from './matching.ts';
import { paperKey } from './news-paper.ts';
import { tellPlainly, tellSentence } from './news-words.ts';
import type { Followed } from './subscription.ts';

/** A sentence of a paper that speaks of what somebody follows, and the paper as it is told by that. */
export interface Spoken {
  readonly place: Support;
  found(): Found;
}

/**
 * Sentences by which news of a whole paper may be told to those who follow nothing but words or people, the best first:
 * how the paper begins tells them nothing. None where only its title or its authors speak of what they follow, nor for
 * those who follow something else.
 */
export function* speaksTo({ found, for: those }: Fresh, view: View): Generator<Spoken> {
  const [{ document }] = found.places;
  const followed = those.flatMap((follower) => follower.followed ?? []);
  const isOfWords =
    followed.length === those.length && followed.every(({ kind }) => kind === 'words' || kind === 'person');
  if (!isOfWords || found.key !== paperKey(document)) return;
  for (const one of followed) {
    for (const place of sentencesOf(document, one, view)) yield { place, found: () => toldBy(place, found, one) };
  }
}

function toldBy(place: Place, found: Found, { name }: Followed): Found {
  // An older paper says that it is one, and when it was added.
  const opening = /^Older paper[^:“]*:/.exec(found.text)?.[0] ?? 'New paper:';
  const lead = `${opening} “${place.document.title}”, on ${name}`;
  const unnamed = { text: tellPlainly(lead), rest: tellSentence('', place.sentence, place).text };
  return { ...found, ...tellSentence(`${lead}:`, place.sentence, place), unnamed, citations: [citationOf(place)] };
}

type Place = Support & { readonly sentence: ReadSentence };

/** The sentences of a paper that speak of what is followed; of a passage that speaks of it as a whole, those that hold it first. */
function* sentencesOf(document: Document, followed: Followed, view: View): Generator<Place> {
  const matches = matcherOf(followed, view);
  // A sentence tells by itself; of a table's row only the heads of its columns do.
  const inOrder = [...document.passages].sort((a, b) => Number(a.form === 'row') - Number(b.form === 'row'));
  for (const passage of inOrder) {
    if (view.passage(document.id, passage.paragraph) === null) continue;
    const places = readPassage(passage).sentences.map((sentence) => {
      const { start, end } = sentence;
      return { document, passage, start, end, sentence };
    });
    const fitting = places.filter((place) => matches({ places: [place], whole: false, meeting: null }));
    const holding = fitting.filter(({ sentence }) => followed.kind === 'person' || holdsAll(sentence, followed));
    yield* holding;
    yield* fitting.filter((place) => !holding.includes(place));
  }
}

function holdsAll(sentence: ReadSentence, { id }: Followed): boolean {
  return stems(id).every((stem) => sentence.stems.has(stem));
}
