import type { Sought } from '../../english/brief-words.ts';
import type { Line } from './line.ts';

/** One heading of a brief with everything found for it, the most telling first. */
export interface Heading {
  readonly title: string;
  /** What was looked for, as "… was not found" goes on from it; null where nobody misses it. */
  readonly sought: string | null;
  /** By what signs a sentence may tell of it though no line was found; null where a look for the lines leaves nothing out. */
  readonly signs: Sought | null;
  readonly lines: readonly Line[];
  /** How many lines it gives before the next heading has its first; one where left out. */
  readonly first?: number;
}
