import { splitSentences } from './sentences.ts';

/** So many words in a row are a text's own: fewer are said by anybody. */
const RUN = 6;

/** A sentence of fewer words says nothing that tells its paper from others. */
const SHORTEST = 4;

/** The words of a text, letter case and marks apart. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of six words in a text, and its sentences of four and five: by them its words are known again elsewhere. */
export function wordRuns(text: string): string[] {
  const words = wordsOf(text);
  const runs = windows(words, RUN);
  for (const sentence of splitSentences(text)) {
    const own = wordsOf(sentence.text);
    if (own.length >= SHORTEST && own.length < RUN) runs.push(own.join(' '));
  }
  return runs;
}

/** Whether a text has one of the runs, whatever stands between its words. */
export function hasRun(text: string, runs: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  for (let length = SHORTEST; length <= RUN; length++) {
    if (windows(words, length).some((run) => runs.has(run))) return true;
  }
  return false;
}

function windows(words: readonly string[], length: number): string[] {
  const runs: string[] = [];
  for (let at = 0; at + length <= words.length; at++) runs.push(words.slice(at, at + length).join(' '));
  return runs;
}
