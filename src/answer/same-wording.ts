import { analyse } from '../search/terms.ts';

/** The stems of a text's words but the small ones, and its numbers as written. */
export function wordingOf(text: string): ReadonlySet<string> {
  return new Set(
    analyse(text)
      .filter((term) => !term.stop && !term.part)
      .map((term) => term.stem),
  );
}

/** How much two texts share of their words, 0 to 1: twice the shared ones over both (the coefficient of Dice). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return (2 * shared) / (a.size + b.size);
}
