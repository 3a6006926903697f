/** A word, number or sign of a text, in lower case. */
export interface Token {
  readonly text: string;
  /** Which sentence of the text it stands in, from 0. */
  readonly sentence: number;
  /** Where it begins and ends (exclusive) in the text. */
  readonly start: number;
  readonly end: number;
}

/** A phrase found: what it was filed under, and the tokens from `from` to `to` (exclusive). */
export interface Found<T> {
  readonly under: T;
  readonly from: number;
  readonly to: number;
}

/** A place of a phrase: one of some words, which may be missing, or a gap of a few words. */
type Part =
  | 'gap'
  | { readonly words: ReadonlySet<string>; readonly stems: readonly string[]; readonly optional: boolean };

interface Phrase<T> {
  readonly under: T;
  /** Whether it stands at the beginning of a sentence alone. */
  readonly opens: boolean;
  readonly rest: readonly Part[];
}

const TOKEN = /[\p{L}\p{M}]+(?:'\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*|[£$€%]/gu;
const SENTENCE_END = /[.!?]["')\]]*(?=\s|$)/g;
/** As many words a gap may hold. */
const GAP = 6;
const NUMBER = '#';
const OPENS = '^';

/** The tokens of a text. Typographic apostrophes count as plain ones. */
export function tokensOf(raw: string): readonly Token[] {
  const text = raw.toLowerCase().replace(/[‘’ʼ]/g, "'");
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index);
  let sentence = 0;
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => {
    while (sentence < ends.length && (ends[sentence] ?? 0) < index) sentence++;
    return { text: word, sentence, start: index, end: index + word.length };
  });
}

/**
 * Finds phrases in tokens, each in time that does not depend on how many phrases there are: they are filed by their
 * first words. The form of a phrase is told in `english/hostile-sign.ts`.
 */
export function phraseFinder<T>(
  phrases: Iterable<readonly [under: T, phrase: string]>,
): (tokens: readonly Token[]) => Found<T>[] {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [under, phrase] of phrases) {
    const opens = phrase.startsWith(OPENS);
    const [first, ...rest] = (opens ? phrase.slice(OPENS.length) : phrase).split(' ').map(partOf);
    if (first === undefined || first === 'gap' || first.optional || first.stems.length > 0)
      throw new Error(`A phrase begins with whole words: “${phrase}”.`);
    for (const word of first.words) {
      const others = byFirst.get(word);
      if (others) others.push({ under, opens, rest });
      else byFirst.set(word, [{ under, opens, rest }]);
    }
  }
  return (tokens) =>
    tokens.flatMap((token, from) =>
      (byFirst.get(keyOf(token)) ?? []).flatMap(({ under, opens, rest }) => {
        if (opens && tokens[from - 1]?.sentence === token.sentence) return [];
        const to = endOf(rest, 0, tokens, from + 1, token);
        return to === null ? [] : [{ under, from, to }];
      }),
    );
}

function partOf(written: string): Part {
  if (written === '…') return 'gap';
  const optional = written.endsWith('?');
  const choices = (optional ? written.slice(0, -1) : written).split('/');
  const stems = choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1));
  return { words: new Set(choices.filter((choice) => !choice.endsWith('*'))), stems, optional };
}

/** Where the parts from `part` on end if they stand at `at`, all in the sentence of `first`; null where they do not. */
function endOf(
  parts: readonly Part[],
  part: number,
  tokens: readonly Token[],
  at: number,
  first: Token,
): number | null {
  const wanted = parts[part];
  if (wanted === undefined) return at;
  if (wanted === 'gap') {
    for (let skipped = 0; skipped <= GAP; skipped++) {
      const end = endOf(parts, part + 1, tokens, at + skipped, first);
      if (end !== null) return end;
    }
    return null;
  }
  const token = tokens[at];
  if (token && token.sentence === first.sentence && isOneOf(token, wanted)) {
    const end = endOf(parts, part + 1, tokens, at + 1, first);
    if (end !== null) return end;
  }
  return wanted.optional ? endOf(parts, part + 1, tokens, at, first) : null;
}

function isOneOf(token: Token, { words, stems }: Exclude<Part, 'gap'>): boolean {
  return words.has(keyOf(token)) || stems.some((stem) => token.text.startsWith(stem));
}

function keyOf({ text }: Token): string {
  return /^\p{N}/u.test(text) ? NUMBER : text;
}
