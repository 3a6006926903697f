import { harmless } from '../domain/harmless-text.ts';
import { shown } from '../knowledge/problem-codes.ts';
import type { Block, FormatReading } from './formats/block.ts';
import { readMarkdown } from './formats/markdown.ts';
import { type ImportProblem, importProblem } from './import-problems.ts';
import { writeMarkdown } from './write-markdown.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const MOST_SHOWN = 8;

/** Words that stand on one side alone, each as often as it does. */
export interface WordBalance {
  readonly lost: readonly string[];
  readonly invented: readonly string[];
}

/**
 * Weighs words against words, in any order. Words that were only cut or joined otherwise ("trans-" and "formation", "2"
 * glued to a line) are neither lost nor invented: their letters stand on both sides.
 */
export function weighWords(before: string, after: string): WordBalance {
  const counts = new Map<string, number>();
  for (const word of wordsOf(before)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of wordsOf(after)) counts.set(word, (counts.get(word) ?? 0) - 1);
  const lost: string[] = [];
  const invented: string[] = [];
  for (const [word, count] of counts) (count > 0 ? lost : invented).push(...Array<string>(Math.abs(count)).fill(word));
  return lettersOf(lost) === lettersOf(invented) ? { lost: [], invented: [] } : { lost, invented };
}

/** The words of a text, in order: runs of letters and figures. */
export function wordsOf(text: string): string[] {
  return harmless(text).normalize('NFC').match(WORD) ?? [];
}

function lettersOf(words: readonly string[]): string {
  return [...words.join('')].sort().join('');
}

/** Every word of blocks: labels, cells and what is struck out included. */
function wordsOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(({ label, text, cells, struck }) => [label ?? '', ...(cells ?? [text]), ...struck].join(' '))
    .join('\n');
}

/**
 * What stands in the source and neither in the draft nor among what was left out, and the other way round: from the
 * source to the blocks where the format has a second way to its words, and from the blocks to the draft read back.
 */
export function problemsOfWords(file: string, reading: FormatReading, blocks: readonly Block[]): ImportProblem[] {
  const read = `${wordsOfBlocks(reading.blocks)}\n${reading.leftOut.map(({ text }) => text).join('\n')}`;
  const first = reading.source === undefined ? null : weighWords(reading.source, read);
  const kept = blocks.filter(({ kind }) => kind !== 'furniture').map((block) => ({ ...block, struck: [] }));
  const second = weighWords(wordsOfBlocks(kept), wordsOfBlocks(readMarkdown(writeMarkdown(kept).markdown).blocks));
  const lost = [...(first?.lost ?? []), ...second.lost];
  const invented = [...(first?.invented ?? []), ...second.invented];
  const problem = (code: 'words-lost' | 'words-invented', words: readonly string[], what: string) =>
    words.length === 0
      ? []
      : [importProblem(file, 1, 'warning', code, `${what}: ${listOf(words)}.`, 'Compare the draft with the original.')];
  return [
    ...problem('words-lost', lost, 'Words of the file stand neither in the draft nor among what was left out'),
    ...problem('words-invented', invented, 'Words of the draft do not stand in the file'),
  ];
}

function listOf(words: readonly string[]): string {
  const some = words.slice(0, MOST_SHOWN).map((word) => shown(word));
  return words.length > MOST_SHOWN ? `${some.join(', ')} and ${words.length - MOST_SHOWN} more` : some.join(', ');
}
