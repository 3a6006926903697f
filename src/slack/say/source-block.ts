import type { RichTextSection } from '@slack/types';
import { type ShownSource, sourceNumbers } from '../../answer/shown/shown-sources.ts';
import { sourceLine } from './answer-text.ts';
import { line, words } from './elements.ts';
import { originalOf } from './evidence.ts';
import { richText } from './evidence-block.ts';

/** The papers that a message stands on, a line each, with the way to the original where there is one; none for none. */
export function sourcesBlock(sources: readonly ShownSource[]) {
  return sources.length === 0 ? null : richText('sources', sources.map(sourceSection));
}

function sourceSection(source: ShownSource): RichTextSection {
  const original = originalOf(source.document);
  const link =
    original !== null && 'url' in original
      ? [words(' '), { type: 'link' as const, url: original.url, text: 'Original' }]
      : [];
  return line(words(`[${sourceNumbers(source)}] ${sourceLine(source)}.`), ...link);
}
