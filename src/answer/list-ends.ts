/** The words without the "; and" that joins a list's items or clauses. */
export function plainEnds(words: string): string {
  return words.replace(/[;,] ?(?:and|or)?$/, '').replace(/^(?:and|but) (?:that )?/, '');
}
