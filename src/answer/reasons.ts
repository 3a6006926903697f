import { readPassage } from '../evidence/sentence-terms.ts';
import type { Evidence } from './evidence.ts';

// Words that give a reason in the sentence itself, and words that point back to one in the sentence before.
const REASON =
  /\b(?:because|since|due to|owing to|in order to|so that|so as to|on the grounds?|given that|reasons?|in view of|in light of|anticipated|obligations?|obliged|required|to (?:ensure|enable|allow|avoid|make sure|give))\b/i;
const POINTS_BACK = /\b(?:therefore|hence|as a result|for (?:that|this) reason|accordingly|consequently|thus|so)\b/i;

const PLAIN_REASON = /\b(?:because|due to|owing to|as a result of|on the grounds?|in order to|so that)\b/i;

/** How clearly a sentence gives or points back to a reason: 1 where it says "because", less for weaker signs, 0 for none. */
export function reasonGiven(sentence: string): number {
  if (PLAIN_REASON.test(sentence)) return 1;
  return REASON.test(sentence) || POINTS_BACK.test(sentence) ? 0.5 : 0;
}

/** The words of a passage from one sentence to another. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A sentence with its neighbour where the reason stands there: the one before, where the sentence points back to it, else
 * the one after, where the sentence itself gives no reason. The two stand together in the paper and are quoted so.
 */
export function withReason({ passage, ordinal, sentence }: Evidence): Stretch {
  const { sentences } = readPassage(passage);
  const before = sentences[ordinal - 1];
  const after = sentences[ordinal + 1];
  const [from, to] =
    POINTS_BACK.test(sentence.text) && before
      ? [before, sentence]
      : !REASON.test(sentence.text) && after
        ? [sentence, after]
        : [sentence, sentence];
  return { text: passage.text.slice(from.start, to.end), start: from.start, end: to.end };
}
