/** A thing told from its like by a letter or number: "Option B", "appendix 2". */
export interface Designator {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const NOUN =
  'options?|phase|stage|appendix|annex|schedule|scenario|model|site|tier|band|ward|part|table|figure|question|item|lot|zone|cluster|minute|recommendation|priority|gap|wave|grade';
const DESIGNATOR = new RegExp(
  `\\b(?:${NOUN})\\s+(?:\\d{1,3}[a-z]?|[a-z]|[ivx]{1,4})(?![\\p{L}\\p{N}.]\\p{L}|[\\p{L}\\p{N}])`,
  'giu',
);

/**
 * The designators of a question, in order. Letters and small numbers are too common to be found by themselves, so each is
 * looked for with its noun, to the letter.
 */
export function findDesignators(text: string): Designator[] {
  return [...text.matchAll(DESIGNATOR)]
    .filter(([words]) => !/\s(?:a|i)$/.test(words))
    .map((match) => ({ words: match[0], start: match.index, end: match.index + match[0].length }));
}
