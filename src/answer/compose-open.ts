import type { Query } from '../domain/query.ts';
import type { View } from '../search/view.ts';
import { composePassages } from './compose-passages.ts';
import { type Composer, type Draft, draft, type Said } from './draft.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { capitalised, headline } from './headline.ts';
import type { Place } from './later-word.ts';
import { newerFirst } from './newer-first.ts';
import { openCommitments } from './open-commitments.ts';
import { asksAfter, isPromise } from './promises.ts';
import { isSaidBefore } from './spoken-turns.ts';
import { supportOf } from './support.ts';
import { authority, line, repeat } from './wording.ts';

/** How many commitments a list shows. */
const SHOWN = 20;

/** A promise must be of what was asked, and so must the later paper that speaks of it. */
const OF_THE_MATTER = 0.6;
/** Evidence that speaks of a matter this much less than the best is about something else that mentions it. */
const NEAR = 0.72;

/**
 * Answers whether a promise was kept: the latest paper's word of it, or that no later word was found after what was
 * promised. It never says that something was not done: a paper that is not here may tell. Without a topic, the
 * commitments no later paper speaks of.
 */
export const composeOpen: Composer = (query, view) => {
  if (query.topic.length === 0) return listCommitments(openCommitments(query, view));
  const mentions = mentionsOf(query, view);
  const promises = mentions.filter(isPromise);
  const [first] = promises;
  if (!first) return composePassages(query, view);
  const after = mentions.filter((e) => isLater(e, first));
  const kept = [...after].reverse().find((e) => !isPromise(e) && !asksAfter(e));
  return kept ? tellKept(kept, first, after) : tellOpen(promises[promises.length - 1] ?? first, first, after);
};

/** One sentence a passage that speaks of the matter, oldest paper first. */
function mentionsOf(query: Query, view: View): Evidence[] {
  const { passing, near } = gatherEvidence(query, view);
  const all = [...passing, ...near.filter((e) => isPromise(e) && isSaidBefore(e, view))];
  const strongest = Math.max(0, ...passing.map((e) => e.coverage.strength));
  const about = all.filter(
    (e) => !passing.includes(e) || e.coverage.strength >= Math.max(OF_THE_MATTER, strongest * NEAR),
  );
  const byPassage = new Map<string, Evidence>();
  for (const e of about) {
    const key = `${e.passage.document}#${e.passage.paragraph}`;
    const known = byPassage.get(key);
    if (!known || (isPromise(e) && !isPromise(known))) byPassage.set(key, e);
  }
  return [...byPassage.values()].sort(
    (a, b) => -newerFirst(a.document, b.document) || a.passage.paragraph - b.passage.paragraph,
  );
}

function isLater(a: Evidence, b: Evidence): boolean {
  return a.document !== b.document && newerFirst(a.document, b.document) < 0;
}

function tellKept(kept: Evidence, promise: Evidence, after: readonly Evidence[]): Draft {
  const rest = after.filter((e) => e !== kept);
  return draft(headline(repeat(kept.sentence.text, kept.document), authority(kept.document, kept.passage)), [
    { text: line(kept), by: [supportOf(kept)] },
    { text: `Promised or asked for before: ${line(promise)}`, by: [supportOf(promise)] },
    ...rest.map((e) => ({ text: line(e), by: [supportOf(e)] as const })),
  ]);
}

const SILENCE = 'No later word of it was found.';

function tellOpen(last: Evidence, first: Evidence, after: readonly Evidence[]): Draft {
  const newest = after.at(-1) ?? last;
  const rest = [first, ...after].filter((e) => e !== newest);
  return draft(
    headline(`${SILENCE} ${repeat(newest.sentence.text, newest.document)}`, authority(newest.document, newest.passage)),
    [
      { text: `The last word of it: ${line(newest)} ${SILENCE}`, by: [supportOf(newest)] },
      ...rest.map((e) => ({
        text: `${capitalised(e === first ? 'first: ' : 'then: ')}${line(e)}`,
        by: [supportOf(e)] as const,
      })),
    ],
  );
}

function listCommitments(places: readonly Place[]): Draft | null {
  const [first, ...others] = places.slice(0, SHOWN).map(
    (place): Said => ({
      text: `No later word found: ${line(place)}`,
      by: [{ ...place, start: place.sentence.start, end: place.sentence.end }],
    }),
  );
  const [newest] = places;
  if (!first || !newest) return null;
  const count = places.length === 1 ? 'Of one commitment' : `Of ${places.length} commitments`;
  const fact = `${count} no later word was found in these papers; the newest: ${repeat(newest.sentence.text, newest.document)}`;
  const more = places.length > SHOWN ? [`The ${SHOWN} newest are shown of ${places.length}.`] : [];
  return draft(headline(fact, authority(newest.document, newest.passage)), [first, ...others], more);
}
