/** One of several phrases as part of a pattern, the longest first, so that none hides a longer one. */
export function anyOf(phrases: readonly string[]): string {
  return [...phrases].sort((a, b) => b.length - a.length).join('|');
}
