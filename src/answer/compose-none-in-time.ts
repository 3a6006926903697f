import { formatDate } from '../domain/reduced-date.ts';
import { lastDayOf } from '../evidence/newer-first.ts';
import { type ListQuery, lastRows } from '../matter/asked-rows.ts';
import type { Row } from '../matter/row.ts';
import type { View } from '../search/view.ts';
import { type Draft, factualDraft, type Said } from './draft.ts';
import { headline } from './headline.ts';
import { nounOf } from './list-count.ts';
import { timeWords } from './time-words.ts';

/** The lists that are told by their time. */
const TIMED: ReadonlySet<string> = new Set(['decisions', 'dates', 'meetings', 'events', 'papers']);

/**
 * That nothing is of the time asked about, with the newest there is: said only where no paper at all is of an open time
 * since a day, or where no day whatever is to come. Null elsewhere: what was not read is not absent.
 */
export function composeNoneInTime(query: ListQuery, view: View, sayRow: (row: Row, of: string) => Said): Draft | null {
  const { since, until, of, topic, bodies } = query.list;
  const isComing = of === 'dates' || of === 'meetings';
  if (!TIMED.has(of) || (isComing ? topic.length > 0 || bodies !== null : until !== null || !isAfterAll(since, view)))
    return null;
  const anyTime = { ...query, list: { ...query.list, since: null, until: null } };
  const [newest] = lastRows(anyTime, view).filter((row) => row.by.length > 0);
  if (!newest) return null;
  const { text, by } = sayRow(newest, of);
  const many = nounOf(of);
  const what = of === 'events' ? 'Nothing' : `No ${many.replace(/ (?:coming up|recorded)$/, '')}`;
  const time = timeWords(query.list).slice(2);
  const when = time === '' ? `after ${formatDate(query.asOf)}` : time;
  const fact = `${what} recorded in these papers ${when}. The last ${isComing ? 'announced' : 'one'}: ${text}`;
  return { ...factualDraft(headline(fact), [{ text: fact, by }]), isOfNow: true };
}

/** Whether a day is after every paper of a view. */
function isAfterAll(since: string | null, view: View): boolean {
  return since !== null && view.documents.every((document) => document.date !== null && lastDayOf(document) < since);
}
