import { citationOf } from '../domain/cite.ts';
import { datesOverlap } from '../domain/reduced-date.ts';
import { laterWords } from '../matter/later-word.ts';
import { isNamed, isSameBody, knownBodies } from '../matter/meeting-dates.ts';
import type { View } from '../search/view.ts';
import { daysOver, hasPassed } from './after-the-day.ts';
import { type DatedThing, focusOf } from './dated-things.ts';
import { asFound, type Found } from './found.ts';
import { tellsOfMeeting } from './meeting-papers.ts';
import { isStanding, type Milestone, milestoneKeys, milestones } from './milestones.ts';
import { whenInWords } from './news-coming-up.ts';
import { dayOfInstant, type NewsContext, type NewsFinder } from './news-context.ts';
import { tellSentence } from './news-words.ts';

/**
 * Dates that have passed and of which no later paper speaks, from the working day after. Only a date that some paper had
 * named before it came counts: what was past on arrival is no news, and nor is what passed before one began to follow.
 */
export const findPassed: NewsFinder = (context) => {
  const over = daysOver(context.day, context.calendar);
  return milestones(context.view)
    .filter((milestone) => milestone.meeting === null && hasPassed(milestone, over, context))
    .map((milestone) => asPassed(milestone, context));
};

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
    // What is quickly known first: a search for the later word takes longest.
    holds: () =>
      isStanding(milestone, view) &&
      !things.some((thing) => tellsBody(thing, view)) &&
      things.every(
        (thing) =>
          thing.said === '' || laterWords(thing, { telling: thing.telling, due: date }, ANY, view).length === 0,
      ),
  });
}

/** Whether a body that the words name has left a paper of that time: what came of it is to be read there. */
function tellsBody({ sentence, document: said, date }: DatedThing, view: View): boolean {
  const lower = sentence.text.toLowerCase();
  const named = knownBodies(view).filter(({ names }) => names.some((name) => isNamed(name, sentence.text, lower)));
  if (named.length === 0) return false;
  return view.documents.some(
    (document) =>
      document !== said &&
      tellsOfMeeting(document) &&
      document.body !== null &&
      document.date !== null &&
      named.some((body) => document.body !== null && isSameBody(document.body, body)) &&
      datesOverlap(document.date.date, date),
  );
}

/** Any later word counts, whatever is asked. */
const ANY = { text: '', intent: 'slipped' } as const;
