import { ORGANISATIONS } from './asked-names.ts';

/** What kind of thing would answer a question. */
export const WANTS = [
  'person',
  'date',
  'money',
  'percent',
  'duration',
  'frequency',
  'count',
  'decision',
  'meaning',
  'reason',
  'words',
] as const;

/** One of the kinds. */
export type Want = (typeof WANTS)[number];

/**
 * How people say what kind of thing they want, wherever it stands in the question. Collected from how English asks, not
 * from any plan's questions; a question may want several kinds, the first named before the others. `words`: nothing more
 * than what the record says.
 */
export const WANTED: Readonly<Record<Exclude<Want, 'words'>, readonly string[]>> = {
  person: [
    ...ORGANISATIONS.map((kind) => `which ${kind}`),
    ...listed(`
    who, whos, whom, whose, by whom, which officer, which director, which councillor, which member, name of,
    names of, in charge, contact for, owner, lead for, leading on, responsible for, responsible officer,
    sro for, chaired by, which doctor, which nurse, which manager, which lead, which of the, chair of, head of, lead for,
    portfolio holder, chief executive of, boss of`),
  ],
  date: listed(`
    when, whens, what date, which date, date of, date for, dates of, dates for, what day, which day,
    what month, which month, what year, which year, what time, by when, since when, until when, how soon,
    deadline, start date, end date, opening date, closing date, completion date, go live date, due date,
    new date, next meeting, last meeting, date, dates, next board, how long ago, due by, go live`),
  money: listed(`
    how much, cost, costs, price, budget, funding, spend, spending, spent, expenditure, deficit, surplus,
    overspend, underspend, savings, saving, worth, value of, contract value, grant, fee, fees, rent, salary,
    bill, capital, payment, pay for, paid, money, income, shortfall, gap, pounds, efficiencies, award,
    share of, contribution, contributions, revenue, invoice, reserve, loan, charge, charges`),
  percent: listed(`
    percentage, what percent, per cent, what proportion, what share, rate, uptake, performance, occupancy,
    coverage, what fraction, percent, against target, target for`),
  duration: listed(`
    how long, how many weeks, how many months, how many days, how many hours, length of, average wait,
    mean time, waiting time`),
  frequency: listed(`
    how often, how frequently, how regularly, how many times, every how many`),
  count: listed(`
    how many, number of, what number, how big, how large, count of, total, figure, figures,
    how far, population, how high, headcount, target`),
  decision: listed(`
    decide, decided, decision, decisions, resolve, resolved, resolution, agree, agreed, approve, approved,
    endorse, endorsed, reject, rejected, defer, deferred, vote, voted, outcome, signed off, sign off, refer,
    referred, recommend, recommended, noted, delegated, turned down, go ahead, motion`),
  meaning: listed(`
    stand for, stands for, mean, means, meaning, definition, define, what is, what are, whats, acronym,
    short for`),
  reason: listed(`
    why, how come, reason, reasons, because of what, what caused, rationale, what for, grounds`),
};

/**
 * Nouns that want a value where the question is no more than a noun phrase ("crisis line calls 2018/19", "next board") and
 * only name its matter where it asks in a sentence ("why were the beds closed?").
 */
export const BARELY_WANTED: Readonly<Partial<Record<Want, readonly string[]>>> = {
  count: listed(`
    numbers, beds, votes, vacancies, waits, hours, users, calls, visits, places, referrals, admissions, stays,
    attendances, complaints, patients, replies, responses, posts`),
  date: listed('next'),
};

/** Words that ask for a measure behind "how". */
export const MEASURES: readonly string[] = listed(
  'long, many, much, often, big, large, far, old, high, soon, few, frequently',
);

/** Questions that open with the word for what they want. */
export const STRICTLY_WANTED =
  /^\W*(?:(?:so|and|ok|please|but|hi|hello) )*(?:how (?:much|many|often)|who|whos|who['’]s|whose|when|whens|when['’]s|(?:what|which|on what|on which) (?:date|day|month|year|percentage|proportion|number|person|officer|councillor|director)|what(?:['’]?s|\s(?:is|was|are|were)) the (?:full )?names? of)\b/iu;

/** Questions that ask what somebody is called: a post is no answer. */
export const NAME_WANTED = /\bnames? of\b|\bcalled\b\W*$/iu;

/** Questions that ask in a sentence, whatever nouns stand in it. */
export const OPENS_OTHERWISE =
  /^(?:(?:so|and|ok|please|hi|hello|also)\s+)?(?:what|whats|what's|which|where|why|did|is|are|was|were|has|have|had|does|do|can|could|will|would|should|who|whos|who's|whose|when|whens|when's|how|tell|remind|explain|any)\b/iu;

function listed(words: string): readonly string[] {
  return words.split(',').map((phrase) => phrase.trim());
}

/** Words that ask for the full words of a short form and nothing else. */
export const EXPANSION =
  'stands? for|standing for|short for|acronyms?|abbreviations?|abbreviated|initials|spelt out|spelled out|in full|full form|full name of|expand(?:s|ed)?|expansion';
