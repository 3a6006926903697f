const SCALE = '(?:\\s?(?:m|mn|bn|k|M|K|Bn|BN|million|billion|thousand)\\b)?';
const SUM = `\\d(?:[\\d,]{0,20}\\d)?(?:\\.\\d{1,6})?${SCALE}`;
/** Numbers that papers write out. */
export const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|half|none|nobody|no one';
const PLAIN = '\\d[\\d,]{0,12}(?:\\.\\d{1,6})?';

/** A sum of money; "£5-6m" and "£5m" alike. */
export const MONEY = new RegExp(`[£$€]\\s?${SUM}(?:[–-]${SUM})?`, 'gu');

/** "One in four", "two thirds", "a quarter", "1 in 10": a share told as a fraction, of people, houses or days. */
const FRACTION =
  '(?:one|two|three|four|\\d{1,2}) (?:\\p{Ll}{3,14} )?in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\\d{1,3}(?:,000)?)(?![\\d/,.]|\\s(?:months?|weeks?|days?|years?|hours?|minutes?|places)\\b)\\b|(?:a|one|two|three|four)[ -](?:thirds?|quarters?|fifths?|tenths?)(?= of\\b)';

/** A share: in per cent, as a fraction, or between two ends. */
export const PERCENT = new RegExp(
  `(?<![\\d.])(?:(?<!\\bfrom )\\d{1,3}(?:\\.\\d{1,6})?(?:\\s?[–-]\\s?| (?:to|and) ))?\\d{1,9}(?:\\.\\d{1,6})?\\s?(?:%|per cent\\b|percent\\b|percentage points?\\b)|\\b(?:${FRACTION})`,
  'giu',
);

/** A length of time; "a year" only where it is one, and not how often ("£6m a year"). */
export const DURATION = new RegExp(
  `\\b(?:(?:${NUMBER_WORDS}|(?<![\\d,])${PLAIN})(?:\\s?[–-]\\s?| (?:to|or|and) ))?(?:(?<![\\d,])${PLAIN}|${NUMBER_WORDS}|(?<=\\b(?:for|within|in|after|about|of|lasts?|took|takes?|than|just|nearly|almost|over|under) )a)[ -](?:and a half )?(?:minute|hour|day|week|month|year|quarter|session)s?\\b`,
  'giu',
);

// "One" counts before a noun and stands for one elsewhere: "61 took one", "the one that", "one may", "one of them".
const ONE =
  '(?<!\\b(?:the|this|that|each|every|any|some|which|no) )\\bone(?= (?:of (?!(?:them|these|those|which|whom|the|its|our|their|his|her)\\b)|(?!of\\b|and|or|but|to|for|in|at|on|by|with|from|that|which|who|is|was|may|can|day|another)\\p{Ll}{3,}))';
const NO_DATE =
  '(?![\\d/:]|\\.\\d|\\s?(?:%|per cent|percent|am\\b|pm\\b|st\\b|nd\\b|rd\\b|th\\b|January|February|March|April|May|June|July|August|September|October|November|December))';

/** A number; no part of a year, a date, a time, a sum, a share, a label such as "4.2" or "A12", or a financial year. */
export const NUMBER = new RegExp(
  `\\b(?:${FRACTION})|(?<![\\p{L}\\d£$€.,/:-])(?:[1-9]\\d{0,3}[–-]\\d{1,4}${NO_DATE}(?![–-])|(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15}(?:\\.\\d{1,6})?)(?:k\\b|\\s(?:million|billion|thousand)\\b)?${NO_DATE})|\\b(?!one\\b)(?:${NUMBER_WORDS})\\b|${ONE}`,
  'giu',
);
