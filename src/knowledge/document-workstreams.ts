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
  const found = new Set([
    ...workstreamsIn(workstreams, title),
    ...passages.flatMap((passage) => workstreamsAt(workstreams, passage)),
  ]);
  return workstreams.flatMap((workstream) => (found.has(workstream) ? [workstream.id] : []));
}

const NONE: readonly Workstream[] = [];

// A passage never changes, and a reload asks for it again with the register of before.
const atPassages = new WeakMap<readonly Workstream[], WeakMap<Passage, readonly Workstream[]>>();

/** The workstreams named in a passage or its headings, in the order of the register. */
export function workstreamsAt(workstreams: readonly Workstream[], passage: Passage): readonly Workstream[] {
  const known = atPassages.get(workstreams) ?? new WeakMap<Passage, readonly Workstream[]>();
  atPassages.set(workstreams, known);
  let found = known.get(passage);
  if (!found) {
    const named = workstreamsIn(workstreams, [...passage.headings, passage.text].join('\n'));
    found = named.length === 0 ? NONE : named;
    known.set(passage, found);
  }
  return found;
}

/** The workstreams whose name or alias stands in a text as whole words, in the order of the register. */
export function workstreamsIn(workstreams: readonly Workstream[], text: string): readonly Workstream[] {
  const { capital, small } = namesOf(workstreams);
  const found = new Set<number>();
  addNamed(found, capital, text);
  addNamed(found, small, text.toLowerCase());
  return [...found].sort((a, b) => a - b).flatMap((place) => workstreams[place] ?? []);
}

/** A name as it is looked for, and the place in the register of the workstream whose it is. */
interface Name {
  readonly name: string;
  readonly place: number;
}

/** Names by the letters and digits that they begin with; under '' those that begin with something else. */
type NamesByFirst = ReadonlyMap<string, readonly Name[]>;

/** The names that are all in capitals, and the others in small letters. */
interface Names {
  readonly capital: NamesByFirst;
  readonly small: NamesByFirst;
}

const known = new WeakMap<readonly Workstream[], Names>();

function namesOf(workstreams: readonly Workstream[]): Names {
  let names = known.get(workstreams);
  if (!names) {
    const [capital, small] = [new Map<string, Name[]>(), new Map<string, Name[]>()];
    for (const [place, workstream] of workstreams.entries()) {
      for (const words of [workstream.name, ...workstream.aliases]) {
        const isCapital = words === words.toUpperCase();
        const name = isCapital ? words : words.toLowerCase();
        const first = FIRST_WORD.exec(name)?.[0] ?? '';
        const byFirst = isCapital ? capital : small;
        byFirst.set(first, [...(byFirst.get(first) ?? []), { name, place }]);
      }
    }
    names = { capital, small };
    known.set(workstreams, names);
  }
  return names;
}

/** Adds the places of the workstreams one of whose names stands in a text: only those are looked for that may. */
function addNamed(found: Set<number>, byFirst: NamesByFirst, text: string): void {
  if (byFirst.size === 0) return;
  for (const first of firstWords(text)) {
    for (const { name, place } of byFirst.get(first) ?? [])
      if (!found.has(place) && holdsWords(text, name)) found.add(place);
  }
}

// Letters and digits as `holdsWords` sees them: one UTF-16 unit each.
const UNIT = '(?![\\u{10000}-\\u{10ffff}])[\\p{L}\\p{N}]';
const FIRST_WORD = new RegExp(`^(?:${UNIT})+`, 'u');
const EVERY_WORD = new RegExp(`(?:${UNIT})+`, 'gu');

/** The words of a text, and '': a name that stands there as whole words begins with one of them, or with none. */
function firstWords(text: string): ReadonlySet<string> {
  return new Set(text.match(EVERY_WORD) ?? []).add('');
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
