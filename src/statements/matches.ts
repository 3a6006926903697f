/**
 * The matches of a global pattern in a text. Unlike `matchAll` it makes no copy of the pattern for each text, which
 * over thousands of paragraphs cost more than the matching. The pattern must not be used again before the end.
 */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const next = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    yield match;
    pattern.lastIndex = next;
  }
}

/** The matches of a sticky pattern at some places of a text. */
export function* matchesAt(pattern: RegExp, text: string, places: readonly number[]): Generator<RegExpExecArray> {
  for (const place of places) {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match) yield match;
  }
}
