/** The only source of the present time below `main`. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The calendar day of an instant in an IANA time zone, as YYYY-MM-DD. */
export function localDay(instant: Date, timeZone: string): string {
  // The Swedish locale writes dates in ISO order.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}

/** The time of day of an instant in an IANA time zone, as HH:MM. */
export function localTime(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hour12: false }).format(
    instant,
  );
}
