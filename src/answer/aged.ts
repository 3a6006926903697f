import { formatDate, latestDay } from '../domain/reduced-date.ts';
import { splitSentences } from '../domain/sentences.ts';
import { type Draft, isShort } from './draft.ts';
import { wholeSentences } from './headline.ts';

/**
 * The same answer with the date of what it stands on in front, where that is more than a year older than the as-of day: who
 * pastes the first line alone passes on how old it is. The date costs no lead: one that is long already has it behind.
 * Nothing is said twice: a first sentence that names the year stays as it is, and so do a list, whose rows have dates of
 * their own, and what is said of all the papers. `asOf` is YYYY-MM-DD.
 */
export function aged(draft: Draft, asOf: string): Draft {
  const { date } = draft.citations[0].document;
  const day = date === null ? null : latestDay(date);
  if (date === null || day === null || draft.total !== null || draft.isOfNow || day >= yearBefore(asOf)) return draft;
  const { ofNow = '' } = draft;
  const said = draft.headline.slice(ofNow.length).trim();
  const [first] = splitSentences(said);
  if (first === undefined || tellsYear(first.text, date)) return draft;
  if (ofNow !== '') return { ...draft, headline: wholeSentences(`${ofNow} ${formatDate(date)}: ${said}`) };
  const [opening, ...others] = draft.statements;
  const { lead } = draft;
  const when = wayOf(date, lead);
  if (when === null) return { ...draft, ...datedBehind(draft, lead ?? '', formatDate(date)) };
  return {
    ...draft,
    lead: lead === null ? null : inFront(when, lead),
    headline: wholeSentences(inFront(when, draft.headline)),
    statements: [
      draft.headline.startsWith(opening.text) ? { ...opening, text: inFront(when, opening.text) } : opening,
      ...others,
    ],
  };
}

/** How the date is said in front: the year alone where all of it would make the lead too long; null where that would too. */
function wayOf(date: string, lead: string | null): string | null {
  if (lead === null) return formatDate(date);
  return [formatDate(date), date.slice(0, 4)].find((way) => isShort(inFront(way, lead))) ?? null;
}

function inFront(when: string, words: string): string {
  return words.startsWith(NAMED) ? `Last named, ${when}: ${words.slice(NAMED.length)}` : `${when}: ${words}`;
}

/** A lead of as many words as a lead may have keeps them, and the date stands behind it in the headline. */
function datedBehind(draft: Draft, lead: string, when: string): Pick<Draft, 'headline' | 'statements'> {
  const [opening, ...others] = draft.statements;
  const behind = (words: string): string =>
    words.startsWith(lead) ? `${lead} (paper of ${when})${words.slice(lead.length)}` : words;
  return {
    headline: wholeSentences(behind(draft.headline)),
    statements: [{ ...opening, text: behind(opening.text) }, ...others],
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
