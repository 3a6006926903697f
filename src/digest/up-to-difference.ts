import { shorten } from '../answer/headline.ts';

/**
 * Two wordings of at most `room` characters each, from their beginnings and at least to the end of what differs in them:
 * nothing before a difference is left out, which may deny it. Null where there is no room for that.
 */
export function upToDifference(before: string, now: string, room: number): readonly [string, string] | null {
  const [a, b] = [before.split(' '), now.split(' ')];
  const least = Math.min(a.length, b.length);
  let same = 0;
  while (same < least && a.at(-1 - same) === b.at(-1 - same)) same++;
  const [was, is] = [shorten(before, room), shorten(now, room)];
  return holds(was, a, same) && holds(is, b, same) ? [was, is] : null;
}

/** Whether a shortened wording goes to where the last `same` words begin. */
function holds(short: string, words: readonly string[], same: number): boolean {
  const least = words.slice(0, words.length - same).join(' ');
  return short.startsWith(least.replace(/[,;:]$/, ''));
}
