import { splitFrontMatter } from '../knowledge/front-matter.ts';

/**
 * A paper's file without the mark that nobody has confirmed it; null where its header has none. Nothing else of it
 * changes, not a byte.
 */
export function confirmed(markdown: string): string | null {
  const cut = splitFrontMatter(markdown.replace(/\r\n/g, '\n'));
  if (cut.kind !== 'found') return null;
  const lines = markdown.split('\n');
  const from = cut.headerLine - 1;
  const to = from + cut.header.split('\n').length;
  const at = lines.findIndex((line, i) => i >= from && i < to && /^unconfirmed:/.test(line));
  return at < 0 ? null : lines.toSpliced(at, 1).join('\n');
}
