import type { Passage } from '../domain/passage.ts';
import type { Workstream } from '../domain/registry.ts';

/**
 * The ids of the workstreams whose name or alias stands in a paper as whole words. An alias in capitals ("HASU") is
 * found in capitals only; everything else in any case of letters.
 */
export function workstreamsNamed(
  workstreams: readonly Workstream[],
  title: string,
  passages: readonly Passage[],
): string[] {
  if (workstreams.length === 0) return [];
  const parts = new Set([title]);
  for (const passage of passages) {
    for (const heading of passage.headings) parts.add(heading);
    parts.add(passage.text);
  }
  const text = [...parts].join('\n');
  const lower = text.toLowerCase();
  return workstreams
    .filter(({ name, aliases }) =>
      [name, ...aliases].some((words) =>
        words === words.toUpperCase() ? holdsWords(text, words) : holdsWords(lower, words.toLowerCase()),
      ),
    )
    .map(({ id }) => id);
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Whether some words stand in a text with no letter or digit directly before or after them. */
export function holdsWords(text: string, words: string): boolean {
  if (words === '') return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + words.length] ?? ' ';
    if (!WORD_CHARACTER.test(before) && !WORD_CHARACTER.test(after)) return true;
  }
  return false;
}
