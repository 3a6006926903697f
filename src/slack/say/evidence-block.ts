import type { RichTextBlock, RichTextSection } from '@slack/types';
import type { Citation } from '../../domain/answer.ts';
import { clamp } from '../read/limits.ts';
import { line, words } from './elements.ts';
import { describeCitation, type Evidence, quotedWords } from './evidence.ts';

/** One citation: what paper and where, the cautions, its words (as a quotation only where they are the record's). */
export function evidenceBlock(citation: Citation, number: number): RichTextBlock {
  const evidence = describeCitation(citation);
  const cautions = evidence.marks.length === 0 ? [] : [words(` ${evidence.marks.join(' ')}`, 'italic')];
  const head = line(words(`${number}. ${evidence.title}`, 'bold'), words(` – ${evidence.where}.`), ...cautions);
  const quote: RichTextBlock['elements'][number] = evidence.quoted
    ? { type: 'rich_text_quote', elements: [words(quotedWords(evidence))] }
    : line(words(quotedWords(evidence)));
  return richText(`evidence-${number}`, [head, quote, ...originalLine(evidence.original)]);
}

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
