import { citationOf } from '../domain/cite.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { isCalledOff } from '../matter/meeting-dates.ts';
import type { View } from '../search/view.ts';
import { focusOf } from './dated-things.ts';
import { asFound, type Found } from './found.ts';
import { isStanding, type Milestone, milestoneKeys, milestones } from './milestones.ts';
import { dayInWords, tellSentence } from './news-words.ts';

/**
 * The dates that lie between the day and a horizon, whenever their papers entered. A month without a day is told when its
 * first day comes near; it is said that no day is given.
 */
export function comingUp(view: View, day: string, horizon: string): Found[] {
  return milestones(view)
    .filter(({ firstDay }) => firstDay >= day && firstDay <= horizon)
    .map((milestone) => reminderOf(milestone, view));
}

const memory = new WeakMap<Milestone, Found>();

function reminderOf(milestone: Milestone, view: View): Found {
  const found = memory.get(milestone) ?? asComing(milestone, view);
  memory.set(milestone, found);
  return found;
}

function asComing(milestone: Milestone, view: View): Found {
  const { things, date, firstDay, meeting } = milestone;
  const [newest, ...others] = things;
  const also = others.filter(({ document }) => document !== newest.document).slice(0, ALSO_CITED);
  const isDue = meeting !== null && !isCalledOff(newest.sentence.text);
  const lead = isDue ? `${whenInWords(milestone)}: ${meeting.name} is due to meet.` : `${whenInWords(milestone)}:`;
  return asFound({
    kind: 'coming-up',
    keys: milestoneKeys('coming-up', milestone),
    ...tellSentence(lead, newest.sentence, newest, focusOf(newest)),
    day: firstDay,
    places: things,
    citations: [citationOf(newest), ...also.map(citationOf)],
    meeting,
    rank: date === firstDay ? 0 : 1,
    isNewTo: () => true,
    holds: () => isStanding(milestone, view),
  });
}

/** Further papers of the same date that are cited. */
const ALSO_CITED = 2;

/** When a milestone is, with how sure its year is: "Monday 22 January (no year given; read as 2018)". */
export function whenInWords({ date, firstDay, things: [{ statement }] }: Milestone): string {
  const by = statement.when.direction === 'deadline' ? 'by ' : '';
  const read = statement.when.readAs !== null;
  if (date !== firstDay) return `${by}${formatDate(date)} (no day given${read ? '; year read, not stated' : ''})`;
  if (!read) return `${by}${dayInWords(date)}`;
  const year = date.slice(0, 4);
  return `${by}${dayInWords(date).replace(` ${year}`, '')} (no year given; read as ${year})`;
}
