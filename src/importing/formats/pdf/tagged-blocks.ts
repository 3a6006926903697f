import type { FormatReading } from '../block.ts';
import { type BlockSketch, blockOfRuns, type PageBlock } from './page-block.ts';
import type { PageRun } from './page-runs.ts';
import { printedSign } from './printed-label.ts';
import { wordsOfRuns } from './run-lines.ts';
import { contentIds, type TagNode } from './tag-node.ts';
import { readTaggedTable } from './tagged-table.ts';

/** Elements that hold a paragraph of their own. */
const PARAGRAPHS = new Set([
  'P',
  'Caption',
  'Note',
  'FENote',
  'BlockQuote',
  'TOCI',
  'Index',
  'LBody',
  'TD',
  'TH',
  'Figure',
]);
/** Elements that hold such elements: what stands before one does not go on in it. */
const FRAMES = new Set(['Document', 'DocumentFragment', 'Part', 'Art', 'Sect', 'Div', 'Aside', 'TOC', 'Form', 'Root']);

/** What the tags of a page say: its blocks in order, and the descriptions of its images. */
export interface TaggedPage {
  readonly blocks: readonly PageBlock[];
  readonly leftOut: FormatReading['leftOut'];
  /** The marked contents that were read. */
  readonly read: ReadonlySet<string>;
}

/** Reads a page by its tags; runs that stand under no tag are not read. */
export function readTagged(
  tags: TagNode,
  page: number,
  byContent: ReadonlyMap<string, readonly PageRun[]>,
): TaggedPage {
  const blocks: PageBlock[] = [];
  const leftOut: FormatReading['leftOut'][number][] = [];
  const used = new Set<string>();
  let pending: PageRun[] = [];
  /** The item whose first paragraph has not come yet, with the runs of its label. */
  let item: { readonly labels: readonly PageRun[]; readonly level: number } | null = null;

  function runsOf(node: TagNode): PageRun[] {
    return contentIds(node).flatMap((id) => {
      // An id that two elements claim is read once.
      if (used.has(id)) return [];
      used.add(id);
      return byContent.get(id) ?? [];
    });
  }

  function put(runs: readonly PageRun[], sketch: Omit<BlockSketch, 'page' | 'from'>, role: string) {
    if (runs.length > 0) blocks.push(blockOfRuns(runs, { page, from: `page ${page}, tag ${role}`, ...sketch }));
  }

  /** Ends the paragraph that stands open. */
  function flush(role: string) {
    if (pending.length === 0) return;
    const isNote = role === 'Note' || role === 'FENote';
    if (item) {
      const { text, struck } = wordsOfRuns(item.labels);
      const label = printedSign(text.replace(/\s+/g, ' ')) || null;
      put(pending, { kind: 'item', label, level: item.level, struck }, role);
    } else put(pending, { kind: 'paragraph', isNote }, role);
    item = null;
    pending = [];
  }

  function visit(node: TagNode, depth: number) {
    const role = node.role ?? '';
    if (node.type !== undefined) pending.push(...runsOf(node));
    else if (/^H[1-6]?$|^Title$/.test(role)) visitHeading(node, role);
    else if (role === 'L') visitList(node, depth + 1);
    else if (role === 'Table') visitTable(node, depth);
    else if (PARAGRAPHS.has(role) || FRAMES.has(role)) visitFrame(node, role, depth);
    else visitChildren(node, depth);
  }

  function visitChildren(node: TagNode, depth: number) {
    for (const child of node.children ?? []) visit(child, depth);
  }

  function visitFrame(node: TagNode, role: string, depth: number) {
    flush('P');
    if (role === 'Figure' && node.alt?.trim()) {
      leftOut.push({ text: node.alt.trim(), why: 'alternative text of an image', from: `page ${page}` });
    }
    visitChildren(node, depth);
    flush(FRAMES.has(role) ? 'P' : role);
  }

  function visitHeading(node: TagNode, role: string) {
    flush('P');
    const level = Number(role.slice(1)) || 1;
    put(runsOf(node), { kind: 'heading', level }, role);
  }

  function visitList(node: TagNode, level: number) {
    flush('P');
    for (const child of node.children ?? []) {
      if (child.role === 'LI') visitItem(child, level);
      else visit(child, level);
    }
    flush('L');
  }

  function visitItem(node: TagNode, level: number) {
    flush('LI');
    const isLabel = (child: TagNode) => child.role === 'Lbl';
    endItem();
    item = { labels: (node.children ?? []).filter(isLabel).flatMap(runsOf), level };
    for (const child of node.children ?? []) if (!isLabel(child)) visit(child, level);
    flush('LI');
    endItem();
  }

  /** A label that no words follow is printed all the same. */
  function endItem() {
    if (item) put(item.labels, { kind: 'paragraph' }, 'Lbl');
    item = null;
  }

  function visitTable(node: TagNode, depth: number) {
    flush('P');
    const rows = readTaggedTable(node, page, runsOf);
    if (!rows) visitChildren(node, depth);
    for (const row of rows ?? []) {
      if ('kind' in row) blocks.push(row);
      else visit(row, depth);
    }
    flush('P');
  }

  visit(tags, 0);
  flush('P');
  return { blocks, leftOut, read: used };
}
