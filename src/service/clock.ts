/** The only source of the present time below `main`. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Formatters by their options: making one takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}

/** The calendar day of an instant in an IANA time zone, as YYYY-MM-DD. */
export function localDay(instant: Date, timeZone: string): string {
  // The Swedish locale writes dates in ISO order.
  return formatter('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}

/** The time of day of an instant in an IANA time zone, as HH:MM. */
export function localTime(instant: Date, timeZone: string): string {
  return formatter('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hour12: false }).format(instant);
}
