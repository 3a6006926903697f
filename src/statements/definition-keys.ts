import { KEY_LEAD, RATINGS, SAYS_MEANING } from '../english/rating-words.ts';

/** What a colour of a report's ratings means, offsets within the text. */
export interface KeyedDefinition {
  readonly term: string;
  readonly meaning: string;
  readonly start: number;
  readonly end: number;
}

/** Before a colour of a key: the beginning, the end of the meaning before it, or the words that lead into the key. */
const BEFORE = '(?<=^[\\s"“‘(•]*|[.;:,(–—-]\\s*|\\b(?:and|or)\\s)';
const COLOUR = `(?:a )?(${RATINGS})(?: rat(?:ed|ing))?`;
/** A meaning ends with its sentence or at a semicolon, and before the next colour that a comma parts from it. */
const MEANING = `([^;.:=|]{2,200}?)(?=[;.)]|$|,? (?:and )?(?:${RATINGS})\\s*(?:[:=–—-]|means|indicates))`;
const SURE = new RegExp(`${BEFORE}${COLOUR}\\s*(?:${SAYS_MEANING})\\s*${MEANING}`, 'giu');
const LED = new RegExp(`${BEFORE}${COLOUR}\\s*(?:[:,–—-]|\\()\\s*${MEANING}`, 'giu');
const LEAD = new RegExp(`^\\W*(?:the )?(?:${KEY_LEAD})(?: are| is)?\\s*[:–—-]`, 'iu');
const HEADED = new RegExp(`^\\W*(?:\\d+\\W+)?(?:${KEY_LEAD})\\W*$|\\bwhat the (?:colours|ratings) mean\\b`, 'iu');
/** A count of what has a colour, or the next colour, is no meaning. */
const NO_MEANING = new RegExp(`^(?:\\d|none\\b|(?:and |or |to )?(?:${RATINGS})\\b)`, 'iu');

/**
 * The key of a report's ratings: "Red means that the date will be missed. Amber means …", "Key: green, on course; amber,
 * late". One colour alone is no key, and colours with a mark behind them are one only where words say that it is.
 */
export function readKeys(text: string, headings: readonly string[]): KeyedDefinition[] {
  const isKey = LEAD.test(text) || HEADED.test(headings.at(-1) ?? '');
  for (const pattern of isKey ? [SURE, LED] : [SURE]) {
    const found = [...text.matchAll(pattern)].flatMap((match): KeyedDefinition[] => {
      const [whole, term = '', meaning = ''] = match;
      if (NO_MEANING.test(meaning.trim())) return [];
      return [
        { term: term.toLowerCase(), meaning: meaning.trim(), start: match.index, end: match.index + whole.length },
      ];
    });
    if (new Set(found.map(({ term }) => term)).size > 1) return found;
  }
  return [];
}
