import type { FormatReading } from '../block.ts';
import type { PdfPage } from './open-pdf.ts';
import { blockOfRuns, type PageBlock } from './page-block.ts';
import type { PageRun } from './page-runs.ts';
import { linesOf } from './run-lines.ts';
import { runsByContent, tagsHold } from './tag-cover.ts';
import { contentIds } from './tag-node.ts';
import { readTagged } from './tagged-blocks.ts';
import { readUntagged } from './untagged-blocks.ts';

/** Artifacts are beside the paper; where they are most of a page, and longer than heads and feet, the file marks it wrongly. */
const MOST_ARTIFACTS = 0.5;
const LONGEST_ARTIFACTS = 400;

/** A page read: its blocks in order, and the words that stand beside them. */
export interface ReadPage {
  readonly blocks: readonly PageBlock[];
  readonly leftOut: FormatReading['leftOut'];
}

/**
 * The blocks of a page: by its tags where they hold, what stands under no tag put in where it stands on the page; else by
 * where its words stand. Artifacts and running lines are furniture.
 */
export function readPage(page: PdfPage, running: ReadonlySet<PageRun>, bodySize: number): ReadPage {
  const isFurniture = furnitureOf(page.runs, running);
  const runs = page.runs.filter((run) => !isFurniture(run));
  const furniture = linesOf(page.runs.filter(isFurniture)).map((line) =>
    blockOfRuns(line.runs, { kind: 'furniture', page: page.number, from: `page ${page.number}, beside the text` }),
  );
  if (!page.tags || !tagsHold(page.tags, runs)) {
    return { blocks: [...furniture, ...readUntagged(runs, page.number, bodySize)], leftOut: [] };
  }
  const tagged = readTagged(page.tags, page.number, runsByContent(runs));
  const untagged = runs.filter(({ content }) => content === null || !tagged.read.has(content));
  const beside = untagged.length === 0 ? [] : readUntagged(untagged, page.number, bodySize);
  return { ...tagged, blocks: [...furniture, ...putIn(tagged.blocks, beside)] };
}

/** The runs of a page that may be its head or foot though nothing marks them: those under no tag, where its tags hold. */
export function unmarkedRuns(page: PdfPage): readonly PageRun[] {
  const isArtifact = furnitureOf(page.runs, new Set());
  const runs = page.runs.filter((run) => !isArtifact(run));
  if (!page.tags || !tagsHold(page.tags, runs)) return runs;
  const tagged = new Set(contentIds(page.tags));
  return runs.filter(({ content }) => content === null || !tagged.has(content));
}

function furnitureOf(runs: readonly PageRun[], running: ReadonlySet<PageRun>): (run: PageRun) => boolean {
  const characters = (some: readonly PageRun[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const marked = characters(runs.filter((run) => run.isArtifact));
  const trusted = marked <= Math.max(LONGEST_ARTIFACTS, MOST_ARTIFACTS * characters(runs));
  return (run) => (trusted && run.isArtifact) || running.has(run);
}

/** Blocks put among others, each before the first that begins below it. */
function putIn(blocks: readonly PageBlock[], beside: readonly PageBlock[]): readonly PageBlock[] {
  const all = [...blocks];
  for (const block of beside) {
    const at = all.findIndex(({ top }) => top > block.top);
    if (at === -1) all.push(block);
    else all.splice(at, 0, block);
  }
  return all;
}
