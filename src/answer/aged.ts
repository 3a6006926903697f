import { formatDate, latestDay } from '../domain/reduced-date.ts';
import { splitSentences } from '../domain/sentences.ts';
import { type Draft, isShort } from './draft.ts';
import { headline } from './headline.ts';

/**
 * The same answer with the date of what it stands on in front, where that is more than a year older than the as-of day: who
 * pastes the first line alone passes on how old it is. Nothing is said twice: a first sentence that names the year stays as
 * it is, and so do a list, whose rows have dates of their own, and what is said of all the papers. `asOf` is YYYY-MM-DD.
 */
export function aged(draft: Draft, asOf: string): Draft {
  const { date } = draft.citations[0].document;
  const day = date === null ? null : latestDay(date);
  if (date === null || day === null || draft.total !== null || draft.isOfNow || day >= yearBefore(asOf)) return draft;
  const [first] = splitSentences(draft.headline);
  if (first === undefined || tellsYear(first.text, date)) return draft;
  const [opening, ...others] = draft.statements;
  const { lead } = draft;
  // The year alone where the whole date would make the lead too long.
  const ways = [formatDate(date), date.slice(0, 4)];
  const when = ways.find((way) => lead === null || isShort(`${way}: ${lead}`)) ?? formatDate(date);
  const inFront = (words: string): string =>
    words.startsWith(NAMED) ? `Last named, ${when}: ${words.slice(NAMED.length)}` : `${when}: ${words}`;
  return {
    ...draft,
    lead: lead !== null && isShort(inFront(lead)) ? inFront(lead) : null,
    headline: headline(inFront(draft.headline)),
    statements: [
      draft.headline.startsWith(opening.text) ? { ...opening, text: inFront(opening.text) } : opening,
      ...others,
    ],
  };
}

/** How the holder of a post is said: the date stands behind it. */
const NAMED = 'Last named: ';

/** Whether words name a year of the paper's or an earlier one; a later one is what the paper looks ahead to. */
function tellsYear(words: string, date: string): boolean {
  const years = words.match(/\b(?:19|20)\d{2}\b/g) ?? [];
  return years.some((year) => year <= date.slice(0, 4));
}

function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}
