import type { RichTextBlock, RichTextSection } from '@slack/types';
import { clamp } from '../read/limits.ts';
import { line, words } from './elements.ts';
import type { Evidence } from './evidence.ts';

/** Where the original is, as a line; none where nobody says. */
export function originalLine(source: Evidence['original']): RichTextSection[] {
  if (source === null) return [];
  if ('file' in source) return [line(words(`Original: ${source.file}`))];
  return [line(words('Original: '), { type: 'link', url: source.url, text: clamp(source.url, 100) })];
}

/** A block of rich text. */
export function richText(id: string, elements: RichTextBlock['elements']): RichTextBlock {
  return { type: 'rich_text', block_id: id, elements };
}

/** Sentences as a list; none where there are none. */
export function bullets(points: readonly string[]): RichTextBlock['elements'] {
  if (points.length === 0) return [];
  return [{ type: 'rich_text_list', style: 'bullet', elements: points.map((point) => line(words(point))) }];
}
