import { formatDate } from '../../domain/reduced-date.ts';
import { mayTellOfRow } from '../../matter/list-absence.ts';
import type { ListName, Selection } from '../../matter/list-rows.ts';
import type { View } from '../../search/view.ts';

/**
 * What is said of a list without a row: that there is none only where no sentence that was looked through may tell of one;
 * else that none was read, and where to look.
 */
export function noRowsWords(list: ListName, selection: Selection, view: View): string {
  const place = mayTellOfRow(list, selection, view);
  if (place === null) return `No ${list} in these papers for what was asked.`;
  const { document, passage } = place;
  const day = document.date ? `, ${formatDate(document.date.date)}` : '';
  return `None of the ${list} that were read is for what was asked. Some sentences may tell of one all the same; look before saying there is none: ${document.title}${day}, paragraph ${passage.paragraph}.`;
}
