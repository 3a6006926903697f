import type { Block } from './block.ts';

/** No heading is longer than this, in characters. */
const LONGEST = 200;

/**
 * Makes text of what a file calls headings but is none: papers number their paragraphs with a style for headings, because
 * it counts. Where a level of headings holds whole paragraphs, what ends there like a sentence is text too; a bullet is
 * never a heading's.
 */
export function withoutTextInHeadings<T extends Pick<Block, 'kind' | 'level' | 'label' | 'text'>>(
  blocks: readonly T[],
): readonly T[] {
  const isLong = ({ text }: T) => text.length > LONGEST;
  const holdText = new Set(
    blocks.filter((block) => block.kind === 'heading' && isLong(block)).map(({ level }) => level),
  );
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const endsLikeText = /[.;:][)\]’”"']*$/.test(block.text);
    const isText = holdText.has(block.level) && (isLong(block) || endsLikeText);
    const isBullet = block.label !== null && !/[\p{L}\d]/u.test(block.label);
    if (!isText && !isBullet) return block;
    return block.label === null
      ? { ...block, kind: 'paragraph' as const, level: null }
      : { ...block, kind: 'item' as const, level: 1 };
  });
}
