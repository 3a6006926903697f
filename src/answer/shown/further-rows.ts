import type { Answer } from '../../domain/answer.ts';
import { stopped } from '../headline.ts';
import { rowWords } from '../row-words.ts';
import { repeat } from '../wording.ts';
import type { SaidWords } from './said-sentences.ts';

/** The rows of a list beyond those that the answer says in sentences of its own, so that a list is read whole. */
export function furtherRows({ statements, entries, citations }: Answer): readonly SaidWords[] {
  // The first sentence of a list is its count; the others are its first rows that a paper tells.
  let said = statements.length - 1;
  return entries
    .filter((entry) => entry.citations.length === 0 || --said < 0)
    .map((entry) => {
      const document = citations[entry.citations[0] ?? -1]?.document ?? null;
      const text = rowWords(entry, document === null ? stopped(entry.text) : repeat(entry.text, document));
      const register = document === null ? ' (From the register.)' : '';
      return { text: `${text}${register}`, sources: entry.citations.map((index) => index + 1) };
    });
}
