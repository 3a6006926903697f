import type { Row } from '../matter/row.ts';
import type { View } from '../search/view.ts';
import { complain, type ExitCode, type Io, print } from './io.ts';

/** Prints rows of dates as a calendar, and says what no calendar can hold and how to take the calendar up. */
export async function printCalendar(rows: readonly Row[], view: View, io: Io): Promise<ExitCode> {
  // Whoever asks for no calendar does not wait for its library.
  const { datesCalendar } = await import('../service/dates-calendar.ts');
  const { text, events, imprecise, others } = datesCalendar(rows, view);
  await print(io, text);
  const left = [
    imprecise > 0 ? `${imprecise} without a year, or of no day and no month` : null,
    others > 0 ? `${others} that papers tell as past, repeat or moved, or do not say what for` : null,
  ].filter((part) => part !== null);
  if (left.length > 0)
    complain(io, `Of ${rows.length} dates ${events} are in the calendar; left out: ${left.join('; ')}.`);
  complain(
    io,
    'Save it as dates.ics and open it in a calendar; to be kept up to date, subscribe to /dates.ics of the page.',
  );
  return 0;
}
