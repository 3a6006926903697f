import type { Tidied } from './dropped-lines.ts';
import { dropPageFurniture } from './page-furniture.ts';
import { paperLines } from './paper-lines.ts';
import { dropSiteFurniture } from './site-furniture.ts';

/** The lines of a text without the furniture of its pages and of the site it comes from, and what was left out. */
export function tidyLines(text: string): Tidied {
  const pages = dropPageFurniture(paperLines(text));
  const site = dropSiteFurniture(pages.lines);
  const dropped = [...pages.dropped, ...site.dropped].sort((a, b) => a.line - b.line);
  return { lines: site.lines, dropped };
}
