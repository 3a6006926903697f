import { isFiltering } from '../domain/filter.ts';
import type { Query } from '../domain/query.ts';
import { formatDate } from '../domain/reduced-date.ts';
import type { View } from '../search/view.ts';
import { headline } from './headline.ts';
import { notFoundHeadline, searchedInWords } from './not-found.ts';

/** What must be told beside an answer to a question with operators: which were not read, and what they left out. */
export function filterCautions({ filter, hints, knownBy }: Query, { documents }: View): string[] {
  if (knownBy !== null) return [...hints, `Only papers that were known by ${formatDate(knownBy)} were looked in.`];
  if (!isFiltering(filter)) return [...hints];
  const undated = filter.after === null && filter.before === null ? 0 : documents.filter(({ date }) => !date).length;
  const left =
    undated === 0 ? '' : ` ${undated === 1 ? 'One undated paper was' : `${undated} undated papers were`} left out.`;
  return [...hints, `Only what matches ${filter.written} was looked in.${left}`];
}

/** The headline of a question whose operators leave nothing, or nothing that answers it; `seen` is what they leave. */
export function unmatchedHeadline(query: Query, seen: View): string {
  const { filter, knownBy } = query;
  if (knownBy !== null && seen.documents.length === 0)
    return headline(`Not in the record: no paper here was known by ${formatDate(knownBy)}.`);
  if (seen.documents.length > 0 && !filter.alone) return notFoundHeadline(query, seen);
  const quoted = filter.exact.length > 0 ? ' Without the quotation marks more is looked through.' : '';
  const looked = seen.documents.length > 0 ? ` Searched: ${searchedInWords(seen)}.` : '';
  return headline(`Not in the record: nothing in these papers matches ${filter.written}.${quoted}`, looked.trim());
}
