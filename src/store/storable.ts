/**
 * Text as both engines can hold it. PostgreSQL refuses the character NUL and the embedded driver cuts the text off
 * before it: it becomes U+FFFD, and so does half of a pair of surrogates, which UTF-8 cannot hold.
 */
export function storedText(text: string): string {
  return text.replaceAll('\0', '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** The values of a statement as both engines can hold them. */
export function storable(values: readonly unknown[]): unknown[] {
  return values.map((value) => (typeof value === 'string' ? storedText(value) : value));
}
