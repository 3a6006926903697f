import { formatDate } from '../domain/reduced-date.ts';
import type { Hold } from './place-settings.ts';

/** For how long, in words: "until the end of 8 May 2026". */
export function holdSpan({ until }: Pick<Hold, 'until'>): string {
  return until === null ? 'until further notice' : `until the end of ${formatDate(until)}`;
}

/** That nothing is posted, for how long and why, as a sentence. */
export function holdWords(hold: Hold): string {
  const where = hold.everywhere ? 'all channels' : 'this channel';
  return `My posts in ${where} are on hold ${holdSpan(hold)}: ${hold.reason}.`;
}

/** Why a digest was not posted, for a keeper. */
export function heldBecause(hold: Hold): string {
  return `On hold ${holdSpan(hold)} (${hold.reason}). What it had goes into the next digest.`;
}
