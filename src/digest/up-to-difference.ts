/**
 * Two wordings from their beginnings to the end of what differs in them, an ellipsis for what both go on with: nothing
 * before a difference is left out, which may deny it.
 */
export function upToDifference(before: string, now: string): [string, string] {
  const [a, b] = [before.split(' '), now.split(' ')];
  const least = Math.min(a.length, b.length);
  let same = 0;
  while (same < least && a.at(-1 - same) === b.at(-1 - same)) same++;
  return [upTo(a, same), upTo(b, same)];
}

/** A word may be cut off where it costs as much to write. */
function upTo(words: readonly string[], left: number): string {
  return left < 2
    ? words.join(' ')
    : `${words
        .slice(0, words.length - left)
        .join(' ')
        .replace(/[,;:]$/, '')} …`;
}
