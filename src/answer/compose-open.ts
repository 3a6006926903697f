import type { Support } from '../domain/cite.ts';
import type { Query } from '../domain/query.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { laterWords, type Place, tellingStems } from '../matter/later-word.ts';
import type { View } from '../search/view.ts';
import { type Composer, type Draft, draft, type Said } from './draft.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { headline } from './headline.ts';
import { openCommitments } from './open-commitments.ts';
import { asksAfter, isPromise } from './promises.ts';
import { isSaidBefore } from './said-before.ts';
import { speaksOf } from './speaks-of.ts';
import { supportOf } from './support.ts';
import { unlisted } from './unlisted.ts';
import { withoutDeeds } from './without-deeds.ts';
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
  if (!first) return null;
  const after = mentions.filter((e) => isLater(e, first));
  const kept = tellingMost(after.filter((e) => !isPromise(e) && !asksAfter(e)));
  if (kept) return tellKept(kept, first, after);
  const last = promises[promises.length - 1] ?? first;
  return tellOpen(last, first, after, perhapsOf(after.at(-1) ?? last, query, view));
};

/** One sentence a passage that speaks of the matter, oldest paper first, whatever it says was done with it. */
function mentionsOf(query: Query, view: View): Evidence[] {
  const byPassage = new Map<string, Evidence>();
  for (const e of [...aboutMatter(query, view), ...aboutMatter(withoutDeeds(query), view)]) {
    const key = `${e.passage.document}#${e.passage.paragraph}`;
    const known = byPassage.get(key);
    if (!known || (isPromise(e) && !isPromise(known))) byPassage.set(key, e);
  }
  return [...byPassage.values()].sort(
    (a, b) => -newerFirst(a.document, b.document) || a.passage.paragraph - b.passage.paragraph,
  );
}

function aboutMatter(query: Query, view: View): Evidence[] {
  const { passing, near } = gatherEvidence(query, view);
  const strongest = Math.max(0, ...passing.map((e) => e.coverage.strength));
  const least = Math.max(OF_THE_MATTER, strongest * NEAR);
  return [
    ...passing.filter((e) => e.coverage.strength >= least && speaksOf(e, query, 'before')),
    // What a turn of speech answers was named in the turns before it.
    ...near.filter((e) => e.document.kind === 'transcript' && isPromise(e) && isSaidBefore(e, view)),
  ];
}

/** Of the sentences of the newest paper the one that dates what was done, then the one that speaks of the matter most. */
function tellingMost(words: readonly Evidence[]): Evidence | null {
  const newest = words.at(-1)?.document;
  const dated = (e: Evidence): number =>
    Number(e.statements.some((s) => s.kind === 'date' && s.when.direction === 'past'));
  const [best] = words
    .filter((e) => e.document === newest)
    .sort((a, b) => dated(b) - dated(a) || b.coverage.strength - a.coverage.strength);
  return best ?? null;
}

function isLater(a: Evidence, b: Evidence): boolean {
  return a.document !== b.document && newerFirst(a.document, b.document) < 0;
}

function tellKept(kept: Evidence, promise: Evidence, after: readonly Evidence[]): Draft {
  const rest = after.filter((e) => e !== kept);
  return draft(headline(words(kept)), [
    { text: tell(kept), by: [stretch(kept)] },
    { text: `Promised or asked for before: ${tell(promise)}`, by: [stretch(promise)] },
    ...rest.map((e) => ({ text: tell(e), by: [stretch(e)] as const })),
  ]);
}

/** A later paper's sentence that shares most of a promise's words, though not enough of the question's: it may be of it. */
function perhapsOf(promise: Evidence, query: Query, view: View): Place | null {
  const telling = tellingStems(promise, promise.sentence.text);
  const [word] = laterWords(promise, { telling, due: null }, query, view).sort((a, b) =>
    newerFirst(a.document, b.document),
  );
  return word ?? null;
}

const SILENCE = 'No later word of it was found.';

function tellOpen(last: Evidence, first: Evidence, after: readonly Evidence[], perhaps: Place | null): Draft {
  const newest = after.at(-1) ?? last;
  const rest = [first, ...after].filter((e) => e !== newest);
  const close = perhaps ? 'A later paper may speak of it.' : SILENCE;
  return draft(headline(words(newest), close), [
    { text: `${rest.length > 0 ? 'The last word of it: ' : ''}${tell(newest)} ${close}`, by: [stretch(newest)] },
    ...(perhaps ? [{ text: `Perhaps of it: ${line(perhaps)}`, by: [whole(perhaps)] as const }] : []),
    ...rest.map((e) => ({ text: `${e === first ? 'First: ' : 'Then: '}${tell(e)}`, by: [stretch(e)] as const })),
  ]);
}

function whole({ document, passage, sentence }: Place): Support {
  return { document, passage, start: sentence.start, end: sentence.end };
}

// "Would provide them in writing", "agreed to arrange a second": what, the sentence before says.
const POINTS_BACK = /\b(?:them|it|that|this|one|those|these|a (?:second|third|further)|another|to do so)\b/i;
/** The longest that a sentence and the one before it may be together, in characters. */
const TOGETHER = 300;

/** A sentence, with the one before it where it points back to it. */
function stretch(evidence: Evidence): Support {
  const { document, passage, sentence, ordinal } = evidence;
  const before = readPassage(passage).sentences[ordinal - 1];
  return before && POINTS_BACK.test(sentence.text) && sentence.end - before.start <= TOGETHER
    ? { document, passage, start: before.start, end: sentence.end }
    : supportOf(evidence);
}

function words(evidence: Evidence): string {
  const { document, passage, start, end } = stretch(evidence);
  return repeat(unlisted(passage.text.slice(start, end)), document);
}

function tell(evidence: Evidence): string {
  return `${words(evidence)} ${authority(evidence.document, evidence.passage)}`;
}

function listCommitments(places: readonly Place[]): Draft | null {
  const [first, ...others] = places.slice(0, SHOWN).map(
    (place): Said => ({
      text: `No later word found: ${line(place)}`,
      by: [whole(place)],
    }),
  );
  const [newest] = places;
  if (!first || !newest) return null;
  const count = places.length === 1 ? 'Of one commitment' : `Of ${places.length} commitments`;
  const fact = `${count} no later word was found in these papers; the newest: ${repeat(newest.sentence.text, newest.document)}`;
  const more = places.length > SHOWN ? [`The ${SHOWN} newest are shown of ${places.length}.`] : [];
  return draft(headline(fact), [first, ...others], more);
}
