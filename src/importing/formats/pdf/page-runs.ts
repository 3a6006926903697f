/** Six numbers that carry a point over: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly number[];

/** A stretch of characters of one font on a line. Measures are points of the page as it is shown, from its top left. */
export interface PageRun {
  readonly text: string;
  readonly x: number;
  /** The line the letters stand on. */
  readonly y: number;
  readonly width: number;
  /** The size of the letters. */
  readonly size: number;
  readonly font: string;
  readonly isBold: boolean;
  /** The marked content it stands in; null outside any. */
  readonly content: string | null;
  /** Marked as being on the page rather than in the paper: running heads, page numbers, stamps. */
  readonly isArtifact: boolean;
  /** Written upwards, downwards or upside down. */
  readonly isTurned: boolean;
  /** Whether white space stands before it. */
  readonly isSpaced: boolean;
  readonly isStruck: boolean;
}

/** Stands for letters that a file draws and does not name, as some do with "ff" and "ti" drawn as one. */
export const UNNAMED = '\ufffd';
const CONTROL = /(?!\s)\p{Cc}/gu;

/** What the library lists of a page: text, or the beginning or end of marked content. */
export type ReadItem =
  | {
      readonly str: string;
      readonly transform: Matrix;
      readonly width: number;
      readonly fontName: string;
    }
  | { readonly type: string; readonly id?: string | null; readonly tag?: string | null };

/** The product of two matrices: first the second, then the first. */
export function multiplied(first: Matrix, second: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/**
 * Turns a page upright on which most words are written sideways or upside down, as wide tables often are.
 *
 * @param toPaper carries the file's places to the page as it is shown
 */
export function upright(items: readonly ReadItem[], toPaper: Matrix): Matrix {
  const letters = new Map<string, { readonly across: number; readonly down: number; count: number }>();
  let all = 0;
  for (const item of items) {
    if (!('str' in item)) continue;
    const [a = 1, b = 0] = multiplied(toPaper, item.transform);
    const isLevel = Math.abs(a) >= Math.abs(b);
    const [across, down] = [isLevel ? Math.sign(a) : 0, isLevel ? 0 : Math.sign(b)];
    const known = letters.get(`${across} ${down}`) ?? { across, down, count: 0 };
    known.count += item.str.length;
    letters.set(`${across} ${down}`, known);
    all += item.str.length;
  }
  const most = [...letters.values()].find(({ count }) => count > all / 2);
  if (!most || most.across === 1) return toPaper;
  return multiplied([most.across, -most.down, most.down, most.across, 0, 0], toPaper);
}

/** Reads the runs of a page in the order of the file, blank ones left out. */
export function readRuns(
  items: readonly ReadItem[],
  toPaper: Matrix,
  isBold: (font: string) => boolean,
): readonly PageRun[] {
  const runs: PageRun[] = [];
  const open: { readonly id: string | null; readonly isArtifact: boolean }[] = [];
  let isSpaced = false;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push({ id: item.id ?? null, isArtifact: item.tag === 'Artifact' });
      continue;
    }
    if (item.str.trim() === '') {
      isSpaced ||= item.str !== '';
      continue;
    }
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = multiplied(toPaper, item.transform);
    const size = Math.hypot(c, d);
    // Degenerate matrices of damaged files measure nothing.
    if (![size, x, y, item.width].every(Number.isFinite)) continue;
    const fontName = item.fontName;
    runs.push({
      text: item.str.replace(CONTROL, UNNAMED),
      x,
      y,
      width: item.width,
      size,
      font: fontName,
      isBold: isBold(fontName),
      content: open.findLast(({ id }) => id !== null)?.id ?? null,
      isArtifact: open.some(({ isArtifact }) => isArtifact),
      isTurned: Math.abs(b) > Math.abs(a) / 2 || a < 0,
      isSpaced: isSpaced || /^\s/.test(item.str),
      isStruck: false,
    });
    isSpaced = /\s$/.test(item.str);
  }
  return runs;
}
