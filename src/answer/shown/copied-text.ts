import type { Answer } from '../../domain/answer.ts';
import { harmless } from '../../domain/harmless-text.ts';
import { saidHeadline } from './said-sentences.ts';
import { shownSources, sourceInWords } from './shown-sources.ts';

/**
 * What is pasted into an e-mail or a briefing: the headline, on what authority it is said, and its papers in words. Nothing
 * in it leads back to the surface that it was copied from.
 */
export function copiedText(answer: Answer): string {
  const { opening, sentences } = saidHeadline(answer);
  const numbers = [...new Set([opening, ...sentences].flatMap(({ sources }) => sources))].sort((a, b) => a - b);
  const sources = shownSources(answer.citations, numbers).map(sourceInWords);
  const lines = [
    answer.headline,
    ...(answer.authority === null ? [] : [`${answer.authority}.`]),
    ...(sources.length === 0 ? [] : [`${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}.`]),
  ];
  return lines.map((line) => harmless(line).replace(/\s+/g, ' ').trim()).join('\n');
}
