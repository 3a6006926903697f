import { printedBullet } from './bullets.ts';
import { LEVELS, type NumberedLevel, type NumberedList, type WordLists } from './numbering.ts';
import { writtenNumber } from './written-numbers.ts';

/** Counts the numbered paragraphs of a document, in order. */
export interface LabelCounter {
  /** The label that Word prints at the next paragraph of a list, '' where it prints none; null where there is no such list. */
  next(numId: string, level: number): string | null;
}

/**
 * A counter by Word's rules: lists of one definition count on together; a list that starts a level anew does so once,
 * when it first comes to that level; a paragraph begins the levels below it anew, unless they say otherwise.
 */
export function countLabels(lists: WordLists): LabelCounter {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  function next(numId: string, at: number): string | null {
    const list = lists.get(numId);
    const level = list?.levels[at];
    if (!list || !level) return null;
    const count = counts.get(list.counter) ?? new Array<number | undefined>(LEVELS).fill(undefined);
    counts.set(list.counter, count);
    count[at] = nextCount(list, level, numId, at, count[at]);
    for (let deeper = at + 1; deeper < LEVELS; deeper++) {
      const after = list.levels[deeper]?.restartAfter ?? deeper;
      if (at < after) count[deeper] = undefined;
    }
    return labelText(list, level, count);
  }

  function nextCount(list: NumberedList, level: NumberedLevel, numId: string, at: number, last: number | undefined) {
    const override = list.startsAt.get(at);
    const key = `${numId} ${at}`;
    const isFirst = !begun.has(key);
    begun.add(key);
    if (override !== undefined && (isFirst || last === undefined)) return override;
    return last === undefined ? level.start : last + 1;
  }

  return { next };
}

function labelText(list: NumberedList, level: NumberedLevel, count: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return printedBullet(level.text, level.font);
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels[at];
      // A level that no paragraph has counted yet is printed as if it began here.
      const value = count[at] ?? list.startsAt.get(at) ?? other?.start ?? 1;
      const format = other?.format ?? 'decimal';
      return writtenNumber(value, level.allDecimal && format !== 'none' ? 'decimal' : format);
    })
    .replace(/\s+/g, ' ')
    .trim();
}
