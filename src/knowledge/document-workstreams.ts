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
  return workstreamsIn(workstreams, text).map(({ id }) => id);
}

/** The workstreams whose name or alias stands in a text as whole words, in the order of the register. */
export function workstreamsIn(workstreams: readonly Workstream[], text: string): readonly Workstream[] {
  const lower = text.toLowerCase();
  const [written, small] = [firstWords(text), firstWords(lower)];
  return namesOf(workstreams).flatMap(({ workstream, names }) =>
    names.some(({ name, first, isCapital }) =>
      isCapital
        ? (first === '' || written.has(first)) && holdsWords(text, name)
        : (first === '' || small.has(first)) && holdsWords(lower, name),
    )
      ? [workstream]
      : [],
  );
}

interface Name {
  /** As it is looked for: in small letters unless it is all in capitals. */
  readonly name: string;
  /** The letters and digits that it begins with; '' where it begins with something else. */
  readonly first: string;
  readonly isCapital: boolean;
}

const known = new WeakMap<
  readonly Workstream[],
  readonly { readonly workstream: Workstream; readonly names: readonly Name[] }[]
>();

function namesOf(workstreams: readonly Workstream[]) {
  let names = known.get(workstreams);
  if (!names) {
    names = workstreams.map((workstream) => ({
      workstream,
      names: [workstream.name, ...workstream.aliases].map((words) => {
        const isCapital = words === words.toUpperCase();
        const name = isCapital ? words : words.toLowerCase();
        return { name, first: FIRST_WORD.exec(name)?.[0] ?? '', isCapital };
      }),
    }));
    known.set(workstreams, names);
  }
  return names;
}

// Letters and digits as `holdsWords` sees them: one UTF-16 unit each.
const UNIT = '(?![\\u{10000}-\\u{10ffff}])[\\p{L}\\p{N}]';
const FIRST_WORD = new RegExp(`^(?:${UNIT})+`, 'u');
const EVERY_WORD = new RegExp(`(?:${UNIT})+`, 'gu');

/** The words of a text: a name that stands there as whole words begins with one of them. */
function firstWords(text: string): ReadonlySet<string> {
  return new Set(text.match(EVERY_WORD) ?? []);
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
