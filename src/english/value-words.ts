/** Words before a figure that make it a limit or an estimate: without them it is said surer or wider than it stands. */
export const LIMITS_BEFORE =
  'up to|at least|at most|no more than|no fewer than|no less than|not more than|not fewer than|more than|less than|fewer than|just over|just under|well over|over|under|above|below|nearly|almost|about|around|approximately|roughly|circa|a maximum of|a minimum of|in excess of|between';

/** Words behind it that do. */
export const LIMITS_BEHIND = 'or more|or fewer|or less|or over|or under|or so|at least|at most|plus';

/** What a rate is told by, behind its figure: "30p a mile", "4.1 per 1,000 births". */
export const RATE =
  '(?:a|an|per|each|every)\\s(?:(?:1,?0{2,5}|10,000|100,000)(?:\\s\\p{Ll}{3,20})?|year|annum|quarter|month|week|fortnight|day|night|hour|minute|head|person|patient|resident|visit|mile|night shift|shift|bed|place|child|household|session|call|square metre)(?!\\p{L})';

/** Joins of the two ends of a range between two figures. */
export const RANGE = '\\s?[–—-]\\s?|\\s(?:to|and)\\s';
/** Verbs of change: behind them "from 14 to 8" tells where something was and is, and no range. */
export const CHANGES =
  'reduc|rais|ris|rose|increas|fell|fall|cut|grow|grew|drop|mov|chang|extend|extension|down|up|lower|improv|declin|clos|open|expand|shrink|shrank|went|go|go(?:es|ing)?|come|came|slip|deteriorat|worsen|double|halv';
