import { HEADLINE_LIMIT } from '../domain/answer.ts';
import type { Query } from '../domain/query.ts';
import { fits } from '../evidence/days.ts';
import { type Composer, draft, type Said } from './draft.ts';
import { forceInWords } from './force-words.ts';
import { capitalised, shorten } from './headline.ts';
import { gatherMatter } from './matter-evidence.ts';
import { dateInWords } from './naming.ts';
import { byDay, type Entry, entriesOf, supportsOf, wasDueBy } from './timeline-entries.ts';
import { mergeEntries } from './timeline-merge.ts';
import { authority, repeat } from './wording.ts';

/** The most entries told. */
const SHOWN = 12;

/** The heaviest entries looked at for being told twice. */
const CONSIDERED = 48;

/** An entry this much lighter than the heaviest only mentions the matter. */
const LEAST = 0.25;

/**
 * Answers with the life of a matter: what was decided, what happened, what was due and what was reported, in the order of
 * the days, each with its papers. The headline tells the first and the last.
 */
export const composeTimeline: Composer = (query, view) => {
  const all = gatherMatter(query, view)
    .flatMap(entriesOf)
    .filter((entry) => isAskedFor(entry, query))
    .sort((a, b) => b.weight - a.weight || byDay(a, b));
  const topic = new Set(query.topic.flatMap((term) => term.alternatives.flat()));
  const merged = mergeEntries(ofEveryPaper(all, CONSIDERED), topic);
  const heaviest = Math.max(...merged.map(({ weight }) => weight));
  const telling = merged.filter(({ weight }) => weight >= heaviest * LEAST).sort((a, b) => b.weight - a.weight);
  const chosen = ofEveryPaper(telling, SHOWN).sort(byDay);
  const [first, ...others] = chosen.map((entry): Said => say(entry, query.asOf));
  if (!first) return null;
  return draft(sayEnds(chosen, telling.length, query.asOf), [first, ...others]);
};

/** Whether an entry lies in the time asked about. */
function isAskedFor({ day, evidence }: Entry, { day: asked }: Query): boolean {
  const date = day === '' ? evidence.document.date?.date : day;
  return asked === null || (date !== undefined && fits(date, asked));
}

/** The first so many of a list ordered by weight, each paper's further entries weighing less the more it has. */
function ofEveryPaper(entries: readonly Entry[], limit: number): Entry[] {
  const told = new Map<string, number>();
  return entries
    .map((entry) => {
      const { id } = entry.evidence.document;
      const before = told.get(id) ?? 0;
      told.set(id, before + 1);
      return { entry, score: entry.weight - before * FURTHER };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** What each further entry of one paper weighs less. */
const FURTHER = 0.06;

function say(entry: Entry, asOf: string): Said {
  const { evidence, words } = entry;
  const { document, passage } = evidence;
  const [, ...others] = supportsOf(entry);
  const also = [...new Set(others.map((other) => authority(other.document, other.passage)))];
  const told = also.length === 0 ? '' : ` Also told by: ${also.join(' ')}`;
  return {
    text: `${label(entry, asOf)}: ${repeat(words, document)} ${authority(document, passage)}${told}`,
    by: supportsOf(entry),
  };
}

/** The date of an entry with what stands at it: "10 May 2023, approved", "31 March 2023, was due". */
function label(entry: Entry, asOf: string): string {
  const act = actOf(entry, asOf);
  return act === '' ? capitalised(entry.when) : `${capitalised(entry.when)}, ${act}`;
}

/** What stands at an entry's date: a decision's force, that it is due, that it is only reported; empty for what happened. */
function actOf(entry: Entry, asOf: string): string {
  switch (entry.manner) {
    case 'decided':
      return entry.decision ? forceInWords(entry.decision) : 'decided';
    case 'due':
      return wasDueBy(entry, asOf) ? 'was due' : 'due';
    case 'reported':
      return entry.evidence.document.kind === 'agenda' ? 'on the agenda' : 'reported';
    case 'happened':
      return '';
  }
}

/** The first entry and the last with the number of all, within the limit of a headline. */
function sayEnds(chosen: readonly Entry[], found: number, asOf: string): string {
  const [first] = chosen;
  const last = chosen.at(-1);
  if (!first || !last) return '';
  const count = found > chosen.length ? `${chosen.length} entries of ${found}` : `${chosen.length} entries`;
  const ends =
    first === last
      ? [endOf('One entry. ', first, asOf)]
      : [endOf(`${count}, in order of date. First: `, first, asOf), endOf(' Last: ', last, asOf)];
  const fixed = ends.reduce((sum, { before, after }) => sum + before.length + after.length + QUOTES, 0);
  let room = HEADLINE_LIMIT - fixed;
  const told = ends.map(({ before, after, entry }, i) => {
    const share = Math.floor(room / (ends.length - i));
    const words = share < LEAST_WORDS ? '' : ` ${repeat(shorten(entry.words, share), entry.evidence.document)}`;
    room -= words.length;
    return `${before}${words}${after}`;
  });
  return shorten(told.join(''), HEADLINE_LIMIT);
}

/** What stands before and after the words of an entry in a headline, its date once: its paper's authority may give it. */
function endOf(opening: string, entry: Entry, asOf: string): { before: string; after: string; entry: Entry } {
  const { document, passage } = entry.evidence;
  const after = ` ${authority(document, passage)}`;
  const what = entry.when === dateInWords(document) ? actOf(entry, asOf) : label(entry, asOf);
  return { before: `${opening}${what}:`, after, entry };
}

/** Room for quotation marks, a full stop and a space around repeated words. */
const QUOTES = 4;

/** Fewer characters than this tell nothing: the date and the paper stand alone. */
const LEAST_WORDS = 24;
