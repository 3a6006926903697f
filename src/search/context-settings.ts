import type { Kernel } from './context-kernel.ts';

/** The constants of ranking in context. */
export interface ContextSettings {
  /** For the turns of a transcript: an answer runs over many turns and follows its question. */
  readonly turns: Kernel;
  /** For everything else: a paragraph of minutes or of a report says its own thing. */
  readonly paragraphs: Kernel;
  /** The evidence of a word at which half its weight is reached; 1 is about one mention in a passage of mean length. */
  readonly saturation: number;
  /** What a mention in a heading is worth to every passage under it, as part of one in the text. */
  readonly heading: number;
  /** What a frame word counts for, as part of another word. */
  readonly frame: number;
  /** The same for a tolerant reading of a misspelt word. */
  readonly guessed: number;
  /** The same for two words side by side. */
  readonly pair: number;
  /** How much a passage's own words count beside the score in context, as shares of the best of each. */
  readonly own: number;
  /** Places, from 0, that go to a passage from elsewhere if it scores this share of the best. */
  readonly elsewherePlaces: readonly number[];
  readonly elsewhereShare: number;
  /** Passages of one region at most this far apart are not elsewhere. */
  readonly elsewhereDistance: number;
}

/**
 * Chosen by cross-validation over whole meetings (`benchmarks/search-crossvalidation.ts`): each is what the parts chose or
 * stands between their choices. The judged meetings, transcripts without headings and correctly spelt, cannot tell
 * `paragraphs`, `heading` and `guessed`; those are judgement.
 */
export const CONTEXT: ContextSettings = {
  turns: { after: 1, afterDecay: 0.8, before: 0.4, beforeDecay: 0.8 },
  paragraphs: { after: 0.4, afterDecay: 0.6, before: 0.4, beforeDecay: 0.6 },
  saturation: 1,
  heading: 0.8,
  frame: 0.5,
  guessed: 0.5,
  pair: 0.5,
  own: 0.1,
  elsewherePlaces: [3, 4],
  elsewhereShare: 0.8,
  elsewhereDistance: 6,
};
