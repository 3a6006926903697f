import { citationOf } from '../answer/draft.ts';
import { laterWords } from '../answer/later-word.ts';
import { lastDayOf } from '../answer/newer-first.ts';
import { datesOverlap } from '../domain/reduced-date.ts';
import type { View } from '../search/view.ts';
import { type DatedThing, focusOf } from './dated-things.ts';
import { asFound, type Found } from './found.ts';
import { isNamed, isSameBody, knownBodies } from './meeting-dates.ts';
import { tellsOfMeeting } from './meeting-papers.ts';
import { type Milestone, milestoneKeys, milestones, moves, thingsLike } from './milestones.ts';
import { whenInWords } from './news-coming-up.ts';
import { dayOfInstant, type NewsContext, type NewsFinder } from './news-context.ts';
import { tellSentence } from './news-words.ts';

/**
 * Dates that have passed and of which no later paper speaks, from the working day after. Only a date that some paper had
 * named before it came counts: what was past on arrival is no news, and nor is what passed before one began to follow.
 */
export const findPassed: NewsFinder = (context) =>
  milestones(context.view)
    .filter((milestone) => milestone.meeting === null && hasPassed(milestone, context))
    .map((milestone) => asPassed(milestone, context));

/** Whether a milestone's day is over by the day of a digest, and was named by a paper that was there before it came. */
export function hasPassed({ lastDay, things }: Milestone, { day, calendar, entered }: NewsContext): boolean {
  if (calendar.addWorkingDays(lastDay, 1) > day) return false;
  return things.some(({ document, passage }) => {
    const at = entered.passage(document, passage);
    return at === null || (at !== undefined && dayOfInstant(at) <= lastDay);
  });
}

function asPassed(milestone: Milestone, { view }: NewsContext): Found {
  const { things, lastDay, date } = milestone;
  const [newest] = things;
  const said = whenInWords(milestone).replace(/^by /, '');
  return asFound({
    kind: 'passed',
    keys: milestoneKeys('passed', milestone),
    ...tellSentence(`Due ${said}, no later word found:`, newest.sentence, newest, focusOf(newest)),
    day: lastDay,
    places: things,
    citations: [citationOf(newest)],
    isNewTo: (createdAt) => lastDay >= dayOfInstant(createdAt),
    holds: () =>
      things.every((thing) => {
        if (tellsBody(thing, view)) return false;
        if (lastDayOf(thing.document) === '') return true;
        const later = laterWords(thing, { telling: thing.telling, due: date }, ANY, view);
        return later.length === 0 && !thingsLike(thing, view).some((newer) => moves(newer, thing));
      }),
  });
}

/** Whether a body that the words name has left a paper of that time: what came of it is to be read there. */
function tellsBody({ sentence, document: said, date }: DatedThing, view: View): boolean {
  const lower = sentence.text.toLowerCase();
  const named = knownBodies(view).filter(({ names }) => names.some((name) => isNamed(name, sentence.text, lower)));
  return view.documents.some(
    (document) =>
      document !== said &&
      tellsOfMeeting(document) &&
      document.body !== null &&
      document.date !== null &&
      datesOverlap(document.date.date, date) &&
      named.some((body) => document.body !== null && isSameBody(document.body, body)),
  );
}

/** Any later word counts, whatever is asked. */
const ANY = { text: '', intent: 'slipped' } as const;
