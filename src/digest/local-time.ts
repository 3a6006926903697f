import { noonOf } from '../domain/reduced-date.ts';

/** The zone of the people this is for, where a zone is not known. */
export const HOME_ZONE = 'Europe/London';

/** A time of day, HH:MM. */
export const TIME_OF_DAY: RegExp = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Formatters by zone, null for a name that is no zone: making one takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.DateTimeFormat | null>();
const ZONES_KEPT = 1000;

function formatterOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  if (formatters.size >= ZONES_KEPT) formatters.clear();
  const made = makeFormatter(timeZone);
  formatters.set(timeZone, made);
  return made;
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat | null {
  try {
    // The Swedish locale writes dates in ISO order.
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  } catch {
    return null;
  }
}

/** Whether a text is an IANA time zone that this machine knows: a place, not an offset. */
export function isTimeZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && name.length <= 60 && formatterOf(name) !== null;
}

/** The zone itself where this machine knows it, else Europe/London: a zone that is gone must not stop the others. */
export function knownZone(timeZone: string): string {
  return isTimeZone(timeZone) ? timeZone : HOME_ZONE;
}

/** The instant, in ms since 1970, at which a day begins where the people are whom this is for. */
export function startOfDay(day: string): number {
  const midnight = noonOf(day).getTime() - 12 * HOUR_MS;
  return midnight - Number(localTimeOf(midnight, HOME_ZONE).time.slice(0, 2)) * HOUR_MS;
}

const HOUR_MS = 3_600_000;

/** The local day (YYYY-MM-DD) and time (HH:MM) of an instant in ms since 1970. */
export function localTimeOf(at: number, timeZone: string): { readonly day: string; readonly time: string } {
  const written = formatterOf(knownZone(timeZone))?.format(at) ?? '';
  return { day: written.slice(0, 10), time: written.slice(-5) };
}
