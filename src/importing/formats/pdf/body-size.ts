import type { PageRun } from './page-runs.ts';

/** The size of the letters of most words, in points, to the half. */
export function bodySizeOf(runs: readonly PageRun[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of runs) {
    const near = Math.round(size * 2) / 2;
    counts.set(near, (counts.get(near) ?? 0) + text.length);
  }
  const [size] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [12];
  return size;
}
