import { daysBetween, latestDay } from '../domain/reduced-date.ts';

/** The words before a season that say which one is meant. */
export const SEASON_WAYS = 'this|last|next|the coming|this coming|the|the last|the next';

/**
 * The first and the last day of a season without a year, as seen from a day: "last" is the latest that has ended, "next" and
 * "coming" the first to begin, "this" the nearer of the two, and any other the latest that has begun.
 *
 * @param months the first and the last month, 1 to 12; a winter ends in the year after it began
 */
export function seasonOf(
  way: string,
  [from, to]: readonly [first: number, last: number],
  asOf: string,
): readonly [string, string] {
  const of = (year: number): readonly [string, string] => {
    const end = `${to < from ? year + 1 : year}-${two(to)}`;
    return [`${year}-${two(from)}-01`, latestDay(end) ?? `${end}-28`];
  };
  const year = Number(asOf.slice(0, 4));
  const begun = `${year}-${two(from)}-01` <= asOf ? year : year - 1;
  const [, ended] = of(begun);
  const [coming] = of(begun + 1);
  const isNow = ended >= asOf;
  if (/\b(?:next|coming)\b/i.test(way)) return of(begun + 1);
  if (/\blast\b/i.test(way)) return of(isNow ? begun - 1 : begun);
  if (/\bthis\b/i.test(way) && !isNow && daysBetween(asOf, coming) < daysBetween(ended, asOf)) return of(begun + 1);
  return of(begun);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
