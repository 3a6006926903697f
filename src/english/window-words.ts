/** Words before a day that say how a window lies to it. */
export const WINDOW_EDGES: Readonly<Record<string, 'since' | 'after' | 'until' | 'before'>> = {
  since: 'since',
  after: 'after',
  following: 'after',
  before: 'before',
  until: 'until',
  till: 'until',
  by: 'until',
  'up to': 'until',
  'prior to': 'before',
  to: 'until',
};

/** Spans that are told from today: how many units they begin and end away, both inclusive. */
export const SPANS: readonly (readonly [
  words: string,
  unit: 'day' | 'week' | 'month' | 'year',
  from: number,
  to: number,
])[] = [
  ['today', 'day', 0, 0],
  ['tomorrow', 'day', 1, 1],
  ['this week', 'week', 0, 0],
  ['last week', 'week', -1, -1],
  ['next week', 'week', 1, 1],
  ['this month', 'month', 0, 0],
  ['last month', 'month', -1, -1],
  ['next month', 'month', 1, 1],
  ['this year', 'year', 0, 0],
  ['last year', 'year', -1, -1],
  ['next year', 'year', 1, 1],
];

/** "The next couple of months": how many of a unit the words name. */
export const FEW: Readonly<Record<string, number>> = {
  'couple of': 2,
  few: 3,
  several: 6,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  twelve: 12,
};

/** The seasons, by their first and last month; a winter ends in the next year. */
export const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 2],
};
