import type { NewsKind } from './digest.ts';
import { type Entered, placeKeys } from './entry-keys.ts';
import type { Found } from './found.ts';
import { type Quoted, wordsMark } from './quotation.ts';

/** What a destination was told before, as far as papers go. */
export interface ToldBefore {
  /** The earliest first. */
  readonly quoted: readonly Quoted[];
  /** Whether a paper that the view does not show is gone, or is for others now: not one that comes back once it is mended. */
  isGone(paper: string): boolean;
}

/** Something of what was told that no longer holds, with the names of what was followed when it was told. */
export interface Amended<T> {
  readonly of: T;
  readonly names: ReadonlySet<string>;
}

/** News of a day: a sentence may name several, of which one was told. */
const DATED: ReadonlySet<NewsKind> = new Set(['coming-up', 'passed', 'moved', 'meeting-without-paper']);

/** News of a sentence, with a key made of its meeting too: that changes where a header puts the meeting's day right. */
const OF_A_SENTENCE: ReadonlySet<NewsKind> = new Set(['decision', 'commitment']);

/**
 * Whether a piece of news was told under another key: before a minor change put other words in its place, or before its
 * paper's header was put right.
 */
export function isToldAlready(
  { kind, day, places, citations }: Found,
  { quoted }: ToldBefore,
  entered: Entered,
): boolean {
  const alike = quoted.filter((one) => one.kind === kind && (one.day === day || !DATED.has(kind)));
  if (alike.length === 0) return false;
  const words = OF_A_SENTENCE.has(kind) ? wordsMark(citations[0].quote) : null;
  return places.some(({ document, passage }) => {
    const own = placeKeys(document)[passage.paragraph - 1];
    const former = entered.former?.(document, passage) ?? [];
    return alike.some((one) => former.includes(one.place) || (one.place === own && one.words === words));
  });
}

/** What was told by the paper that was cited. */
export function byPaper(quoted: readonly Quoted[]): ReadonlyMap<string, readonly Quoted[]> {
  const papers = new Map<string, Quoted[]>();
  for (const row of quoted) {
    const rows = papers.get(row.paper);
    if (rows) rows.push(row);
    else papers.set(row.paper, [row]);
  }
  return papers;
}

/** The names of what was followed. */
export function namesOf(rows: readonly Quoted[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ reasons }) => reasons));
}
