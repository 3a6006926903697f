import { readPassages } from '../knowledge/passages.ts';
import { collapsed } from '../knowledge/plain-text.ts';
import type { PlacedBlock } from './blocks.ts';
import { escapeAll, escapeMarkdown } from './escape-markdown.ts';
import { headingText } from './find-headings.ts';

/** Deepest heading of Markdown. */
const DEEPEST = 6;
/** Items keep the columns they stood in, so that what was nested stays nested; more is a printer's margin. */
const WIDEST_INDENT = 24;

/** The body of a paper as Markdown, one block a line with a blank line between; each reads back as it was. */
export function writeMarkdown(blocks: readonly PlacedBlock[]): string {
  const margin = blocks.reduce(
    (least, { level, label, indent }) => (level === 0 && label !== null ? Math.min(least, indent) : least),
    WIDEST_INDENT,
  );
  let inItem: PlacedBlock | null = null;
  const lines = blocks.map((block): string => {
    if (block.level > 0) {
      inItem = null;
      return `${'#'.repeat(Math.min(block.level, DEEPEST))} ${readable(headingText(block), false)}`;
    }
    const isItem = block.label !== null;
    const nested = !isItem && inItem !== null && block.indent >= inItem.indent + 2;
    if (isItem) inItem = block;
    else if (!nested) inItem = null;
    const columns = isItem || nested ? Math.max(0, Math.min(block.indent, WIDEST_INDENT) - margin) : 0;
    const lead = block.label === null ? '' : `${block.label.label} `;
    return `${' '.repeat(columns)}${lead}${readable(block.text, block.label === null || block.label.kind === 'bullet')}`;
  });
  return lines.length === 0 ? '' : `${lines.join('\n\n')}\n`;
}

/** The words as Markdown, tried by reading them back. */
function readable(text: string, atStart: boolean): string {
  const escaped = escapeMarkdown(text, atStart);
  // Words inside a line are tried behind a label, where no mark of a line's beginning counts.
  const lead = atStart ? '' : '(1) ';
  const [passage, ...others] = readPassages('', lead + escaped, 1);
  if (passage && others.length === 0 && passage.text === collapsed(text)) return escaped;
  return escapeAll(text);
}
