import type { ListOf } from '../english/list-words.ts';
import type { ListQuery } from '../matter/asked-rows.ts';
import type { Row } from '../matter/row.ts';
import { capitalised } from './headline.ts';
import { timeWords } from './time-words.ts';

const NOUNS: Readonly<Record<ListOf | 'all-dates' | 'all-people', readonly [one: string, many: string]>> = {
  decisions: ['decision', 'decisions'],
  recommendations: ['recommendation, nobody’s decision', 'recommendations, nobody’s decisions'],
  votes: ['vote', 'votes'],
  against: [
    'record of a vote against, a dissent or an abstention',
    'records of votes against, dissents or abstentions',
  ],
  actions: ['action', 'actions'],
  overdue: [
    'thing whose day has passed with no clear later word in these papers (it may be done)',
    'things whose day has passed with no clear later word in these papers (they may be done)',
  ],
  dates: ['date coming up', 'dates coming up'],
  'all-dates': ['date', 'dates'],
  meetings: ['meeting coming up', 'meetings coming up'],
  'off-meetings': ['date of a meeting called off or moved', 'dates of meetings called off or moved'],
  'held-meetings': ['meeting recorded', 'meetings recorded'],
  given: ['date given', 'dates given'],
  workstreams: ['workstream in the register', 'workstreams in the register'],
  bodies: ['body', 'bodies'],
  members: ['person named', 'people named'],
  attendance: ['person recorded', 'people recorded'],
  holders: ['person named', 'people named'],
  'all-people': ['person named', 'people named'],
  papers: ['paper', 'papers'],
  events: ['thing recorded', 'things recorded'],
  items: ['item', 'items'],
};

/** What a list is a list of, in the plural. */
export function nounOf(of: string): string {
  return NOUNS[of as keyof typeof NOUNS][1];
}

/** What was noted, received or considered is never called decided. */
const OUTCOMES = ['outcome', 'outcomes'] as const;

function isHeardOnly({ force }: Row): boolean {
  return force === 'noted' || force === 'received' || force === 'considered' || force === 'acknowledged';
}

/**
 * How many rows of what a list has, of whom and of which time: "17 outcomes, Harbour Board, since 2017". `of` is a `ListOf`,
 * or a whole list.
 */
export function countWords(
  rows: readonly Row[],
  list: Pick<ListQuery['list'], 'of' | 'open' | 'since' | 'until'>,
  narrowedTo: readonly string[],
): string {
  const of = list.of as keyof typeof NOUNS;
  const [one, many] = of === 'decisions' && rows.some(isHeardOnly) ? OUTCOMES : NOUNS[of];
  const unit = of === 'attendance' || of === 'members' ? rows.filter(({ name }) => name !== null).length : rows.length;
  const number = unit === 0 ? capitalised(many) : `${unit} ${unit === 1 ? one : many}`;
  const open = of === 'actions' && list.open ? ', of which no clear later word was found in these papers' : '';
  return `${[number, ...narrowedTo].join(', ')}${timeWords(list)}${open}`;
}
