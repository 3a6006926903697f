import { shorten } from '../answer/headline.ts';
import { formatDate } from '../domain/reduced-date.ts';
import type { View } from '../search/view.ts';
import { NEWS_KINDS } from './digest.ts';
import { dayOfInstant } from './news-context.ts';
import { ITEM_LIMIT, newsKey, plainLine } from './news-words.ts';
import type { Quoted } from './quotation.ts';
import { kindInWords } from './section-headings.ts';
import { type Amended, byPaper, namesOf, type ToldBefore } from './told-before.ts';

/** A paper of which something was told and that may not be shown any more. */
export interface Withdrawn {
  readonly key: string;
  readonly text: string;
}

/**
 * The papers of which something was told and that are gone, or are for others now: it is said in the same words, so that
 * nobody learns which, and which of what was told falls with them, by kind and day: its words may not be shown any more.
 * What another paper replaces is told of that one.
 */
export function findWithdrawn(view: View, { quoted, isGone }: ToldBefore): readonly Amended<Withdrawn>[] {
  const replaced = new Set(view.documents.flatMap(({ supersedes }) => supersedes ?? []));
  return [...byPaper(quoted)].flatMap(([paper, rows]) => {
    const last = rows.at(-1);
    if (last === undefined || view.document(paper) !== null || replaced.has(paper) || !isGone(paper)) return [];
    const withdrawn = { key: newsKey('withdrawn', paper, String(last.at)), text: textOf(last, rows) };
    return [{ of: withdrawn, names: namesOf(rows) }];
  });
}

function textOf({ title, at }: Quoted, rows: readonly Quoted[]): string {
  const name = title === '' ? 'A paper' : `“${shorten(title, TITLE)}”`;
  const last = formatDate(dayOfInstant(at));
  const fact = `${name}, last told of here on ${last}, is no longer among the papers that I answer from here.`;
  const whole = plainLine(`${fact} Please do not rely on what was said of it: ${fallenInWords(rows)}.`);
  return whole.length <= ITEM_LIMIT ? whole : plainLine(`${fact} Please do not rely on what was said of it.`);
}

/** The longest title of a paper that is gone, in characters. */
const TITLE = 100;

/** "2 dates moved and 10 things promised or asked for (2 November 2021)", by the days they were told on. */
function fallenInWords(rows: readonly Quoted[]): string {
  const dayOf = ({ at }: Quoted): string => dayOfInstant(at);
  return [...new Set(rows.map(dayOf))]
    .map((day) => `${kindsInWords(rows.filter((row) => dayOf(row) === day))} (${formatDate(day)})`)
    .join('; ');
}

function kindsInWords(rows: readonly Quoted[]): string {
  const parts = NEWS_KINDS.filter((kind) => kind !== 'paper' && kind !== 'corrected').flatMap((kind) => {
    const told = new Set(rows.filter((row) => row.kind === kind).map(({ place, words }) => `${place} ${words}`));
    return told.size === 0 ? [] : [kindInWords(kind, told.size)];
  });
  const last = parts.pop() ?? 'what was quoted from it';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}
