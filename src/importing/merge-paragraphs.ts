import { align } from './align.ts';
import { wordsOf } from './word-balance.ts';

/** A part that its keeper changed and the new version changes otherwise; the keeper's stands. */
export interface KeptEdit {
  /** The keeper's words; '' where they took them out. */
  readonly kept: string;
  /** What the new version says there. */
  readonly offered: string;
}

/** Paragraphs of which three versions were made one. */
export interface MergedParagraphs {
  readonly merged: readonly string[];
  readonly conflicts: readonly KeptEdit[];
}

type Paragraphs = readonly string[];
/** How a paragraph of the base stands in the others. */
type Pairs = readonly (number | undefined)[];

/**
 * Merges paragraphs: what one side left as it was is as the other has it, and what both changed is as `mine` has it.
 *
 * @param base what both sides were made from
 * @param mine the keeper's
 * @param theirs those of the new version
 */
export function mergeParagraphs(base: Paragraphs, mine: Paragraphs, theirs: Paragraphs): MergedParagraphs {
  return between(base, mine, theirs, align(base, mine), align(base, theirs), resolve);
}

/** Merges what stands between the paragraphs that both sides have a pair of, each run by `inner`, and those pairs. */
function between(
  base: Paragraphs,
  mine: Paragraphs,
  theirs: Paragraphs,
  own: Pairs,
  offered: Pairs,
  inner: (base: Paragraphs, mine: Paragraphs, theirs: Paragraphs) => MergedParagraphs,
): MergedParagraphs {
  const merged: string[] = [];
  const conflicts: KeptEdit[] = [];
  const put = (part: MergedParagraphs) => {
    merged.push(...part.merged);
    conflicts.push(...part.conflicts);
  };
  let [i, j, k] = [0, 0, 0];
  for (let next = 0; next <= base.length; next++) {
    const isEnd = next === base.length;
    const toMine = isEnd ? mine.length : own[next];
    const toTheirs = isEnd ? theirs.length : offered[next];
    if (toMine === undefined || toTheirs === undefined) continue;
    put(inner(base.slice(i, next), mine.slice(j, toMine), theirs.slice(k, toTheirs)));
    if (!isEnd) put(one([base[next] ?? ''], [mine[toMine] ?? ''], [theirs[toTheirs] ?? '']));
    [i, j, k] = [next + 1, toMine + 1, toTheirs + 1];
  }
  return { merged, conflicts };
}

/** A run of paragraphs between two that all three have: those that are changed alone are told from their neighbours. */
function resolve(base: Paragraphs, mine: Paragraphs, theirs: Paragraphs): MergedParagraphs {
  if (isSettled(base, mine, theirs)) return one(base, mine, theirs);
  if (base.length === mine.length && base.length === theirs.length) {
    const each = base.map((was, at) => one([was], [mine[at] ?? ''], [theirs[at] ?? '']));
    return { merged: each.flatMap(({ merged }) => merged), conflicts: each.flatMap(({ conflicts }) => conflicts) };
  }
  return between(base, mine, theirs, alignAlike(base, mine), alignAlike(base, theirs), one);
}

/** Whether one side left all as it was, or both say the same. */
function isSettled(base: Paragraphs, mine: Paragraphs, theirs: Paragraphs): boolean {
  return same(mine, base) || same(theirs, base) || same(mine, theirs);
}

/** Paragraphs taken as one: as the side that changed them has them, both where each only added, else as the keeper has. */
function one(base: Paragraphs, mine: Paragraphs, theirs: Paragraphs): MergedParagraphs {
  if (same(mine, base)) return { merged: theirs, conflicts: [] };
  if (isSettled(base, mine, theirs)) return { merged: mine, conflicts: [] };
  if (base.length === 0) return { merged: [...mine, ...theirs], conflicts: [] };
  return { merged: mine, conflicts: [{ kept: mine.join('\n\n'), offered: theirs.join('\n\n') }] };
}

function same(a: Paragraphs, b: Paragraphs): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

/** How many pairs are weighed by their words at most; beyond, paragraphs that differ are no pair. */
const MOST_PAIRS = 40_000;
/** The share of their words that two versions of one paragraph have in common at least. */
const ALIKE = 0.5;

/** Pairs paragraphs with what they may have become: those that have most of their words in common. */
function alignAlike(before: Paragraphs, after: Paragraphs): Pairs {
  if (before.length * after.length > MOST_PAIRS) return align(before, after);
  const worded = (texts: Paragraphs) => texts.map((text) => ({ text, words: new Set(wordsOf(text)) }));
  return align(worded(before), worded(after), (one, other) => {
    if (one.text === other.text) return true;
    const common = [...one.words].filter((word) => other.words.has(word)).length;
    return common > 0 && (2 * common) / (one.words.size + other.words.size) >= ALIKE;
  });
}
