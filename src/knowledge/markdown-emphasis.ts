/** A run of `*`, `_` or `~~` that may begin or end emphasis. `count` is what is left of it as text. */
export interface Delimiter {
  readonly char: string;
  count: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

/**
 * The run between two characters of a text ('' at its ends). Inside a word only `**` is emphasis: "A*s" and
 * "file_name" keep their marks, as papers mean them.
 */
export function delimiter(char: string, count: number, before: string, after: string): Delimiter {
  const opens = after !== '' && !SPACE.test(after);
  const closes = before !== '' && !SPACE.test(before);
  const inWords = char === '*' && count > 1;
  if (char === '~' && count !== 2) return { char, count, canOpen: false, canClose: false };
  return {
    char,
    count,
    canOpen: opens && (inWords || !WORD.test(before)),
    canClose: closes && (inWords || !WORD.test(after)),
  };
}

/** Pairs the runs in order and takes off what makes a pair; what is left in `count` is text. Linear. */
export function pairDelimiters(runs: readonly Delimiter[]): void {
  const open = new Map<string, Delimiter[]>();
  for (const run of runs) {
    const openers = open.get(run.char) ?? [];
    open.set(run.char, openers);
    while (run.canClose && run.count > 0) {
      const opener = openers.at(-1);
      if (!opener) break;
      const size = opener.count > 1 && run.count > 1 ? 2 : 1;
      opener.count -= size;
      run.count -= size;
      if (opener.count === 0) openers.pop();
    }
    if (run.canOpen && run.count > 0) openers.push(run);
  }
}
