import type { PageRun } from './page-runs.ts';
import { contentIds, type TagNode } from './tag-node.ts';

/** How much of a page must stand under tags for its tags to be read, in characters. */
const LEAST_COVERED = 0.9;
/** How many of the steps from one tagged line to the next may go up the page within one column. */
const MOST_UPWARD = 0.2;

/** Whether a page's tags can be trusted: they cover its words, and their order is the order on the page. */
export function tagsHold(tags: TagNode, runs: readonly PageRun[]): boolean {
  const byContent = runsByContent(runs);
  const order = contentIds(tags).flatMap((id) => byContent.get(id) ?? []);
  const characters = (some: readonly PageRun[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const covered = characters([...new Set(order)]);
  return covered >= LEAST_COVERED * characters(runs) && upwardShare(order) <= MOST_UPWARD;
}

/** The runs of each marked content. */
export function runsByContent(runs: readonly PageRun[]): ReadonlyMap<string, readonly PageRun[]> {
  const byContent = new Map<string, PageRun[]>();
  for (const run of runs) {
    if (run.content === null) continue;
    const known = byContent.get(run.content);
    if (known) known.push(run);
    else byContent.set(run.content, [run]);
  }
  return byContent;
}

/** Of the steps to another line, the share that goes up to words which stand right above: another column does not. */
function upwardShare(order: readonly PageRun[]): number {
  let steps = 0;
  let upward = 0;
  order.forEach((run, index) => {
    const last = order[index - 1];
    if (!last || last.isTurned || run.isTurned || Math.abs(run.y - last.y) < last.size) return;
    steps++;
    const isAbove = run.y < last.y && run.x < last.x + last.width && last.x < run.x + run.width;
    if (isAbove) upward++;
  });
  return steps === 0 ? 0 : upward / steps;
}
