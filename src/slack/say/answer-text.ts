import { marked, numberRuns, type SaidWords } from '../../answer/shown/said-sentences.ts';
import { type ShownSource, sourceInWords, sourceNumbers } from '../../answer/shown/shown-sources.ts';
import { clamp } from '../read/limits.ts';
import type { AnswerParts } from './answer-parts.ts';
import { oneLine } from './elements.ts';
import { originalOf } from './evidence.ts';

/** What stands above the passages that come closest. */
export const CLOSEST = 'Closest in the papers:';

/** The longest line of a source, in characters. */
const LONGEST = 500;

/** An answer as plain lines, the fact first: for notifications and for those who hear it. Not escaped. */
export function answerText(parts: AnswerParts): string {
  const { opening, sentences, authority, points, closest, sources, notes } = parts;
  return [
    heardWords(opening),
    ...(sentences.length === 0 ? [] : [sentences.map(heardWords).join(' ')]),
    ...(authority === null ? [] : [authority]),
    ...points.map((point) => `• ${heardWords(point)}`),
    ...(closest.length === 0 ? [] : [CLOSEST, ...closest.map((passage) => `• ${passage}`)]),
    ...sources.map(heardSource),
    ...notes,
  ].join('\n');
}

/** Words for ears: "… (source 1, 2)." */
export function heardWords(words: SaidWords): string {
  return marked(words, (sources) => `(source ${numberRuns(sources, ' to ').join(', ')})`);
}

/** Words for eyes: "… [1, 2]." */
export function seenWords(words: SaidWords): string {
  return marked(words, (sources) => `[${numberRuns(sources).join(', ')}]`);
}

/** A paper for ears, with the address of its original where that is known. */
export function heardSource(source: ShownSource): string {
  const original = originalOf(source.document);
  const address = original !== null && 'url' in original ? ` Original: ${original.url}` : '';
  return `Source ${sourceNumbers(source, ' to ')}: ${sourceLine(source)}.${address}`;
}

/** A paper in a line of its own, without its numbers. */
export function sourceLine(source: ShownSource): string {
  return clamp(oneLine(sourceInWords(source)), LONGEST);
}
