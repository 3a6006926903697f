import { isLoneMarker } from '../knowledge/markdown-labels.ts';
import { headingLevels } from './find-headings.ts';
import type { Block } from './formats/block.ts';
import { endsInItem, isItemLine } from './item-lines.ts';
import { readLabel } from './list-items.ts';
import { isBullet } from './whole-text.ts';

/** The number of a minute in a cell of its own: "292.", "5a", "(b)". */
const NUMBER_CELL = /^\(?(?:\d{1,4}[a-z]?|[a-z]|[ivx]{1,5})[.)]$|^\d{1,3}[a-z]$/;
const LONGEST_HEADING = 300;
const ITEM_LEVEL = 3;

/**
 * The blocks of any format in one form: rows that only lay out a number beside its words are labelled paragraphs, and a
 * heading with "(Item 4)" below it is one heading. Furniture is left out: it is no part of a paper's words.
 */
export function settleBlocks(blocks: readonly Block[]): Block[] {
  const settled: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'furniture' || marksNothing(block)) continue;
    const own = unwrapped(block);
    const before = settled.at(-1);
    if (before && isItemLine(own.text) && takesItem(before)) settled[settled.length - 1] = withItem(before, own);
    else settled.push(own);
  }
  return settled;
}

/** A bullet with nothing after it says nothing, and no paper of the folder has it as a paragraph. */
function marksNothing({ label, text, struck }: Block): boolean {
  return label === null && struck.length === 0 && isBullet(text) && isLoneMarker(text);
}

/** "292." and "Apologies" in two cells of a row are one labelled paragraph. */
function unwrapped(block: Block): Block {
  if (block.kind !== 'table-row' || block.cells === null) return block;
  const [label = '', text = '', ...others] = block.cells.filter((cell) => cell !== '');
  if (text === '' || others.length > 0 || !NUMBER_CELL.test(label)) return block;
  return { ...block, kind: 'item', level: 1, label, text, cells: null };
}

function takesItem({ kind, label, text }: Block): boolean {
  if (endsInItem(text) || text.length > LONGEST_HEADING) return false;
  return kind === 'heading' || (label !== null && /\d/.test(label)) || !/[.;:,]$/.test(text);
}

function withItem(before: Block, item: Block): Block {
  const level = before.kind === 'heading' ? before.level : ITEM_LEVEL;
  return {
    ...before,
    kind: 'heading',
    level,
    text: `${before.text} ${item.text}`,
    struck: [...before.struck, ...item.struck],
  };
}

/**
 * Finds the headings that a format does not mark: sections that papers share, and numbered ones. Where a format marks
 * none at all, short lines before prose are headings too, as in plain text.
 */
export function withHeadings(blocks: readonly Block[]): Block[] {
  const marksNone = !blocks.some(({ kind }) => kind === 'heading');
  const own = settleBlocks(blocks);
  const levels = headingLevels(
    own.map(({ text, label }) => ({
      text,
      label: label === null ? null : readLabel(`${label} x`),
      apart: { before: true, after: marksNone },
    })),
  );
  const found = new Map(own.map((block, i) => [block, levels[i] ?? 0]));
  const headed = own.map((block): Block => {
    const level = found.get(block) ?? 0;
    const mayBe = block.kind === 'paragraph' || (block.kind === 'item' && block.level === 1);
    return mayBe && level > 0 ? { ...block, kind: 'heading', level } : block;
  });
  return [...headed, ...blocks.filter(({ kind }) => kind === 'furniture')];
}
