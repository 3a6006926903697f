import type { Block } from './formats/block.ts';

/** A bullet: a sign that says nothing. */
const BULLET = /^[^\p{L}\p{N}]*$/u;

/** Whether a label is a bullet and no number or letter. */
export function isBullet(label: string): boolean {
  return BULLET.test(label);
}

/** A block as one text, its label first: "13. Minutes of the meeting". */
export function wholeText({ label, text }: Pick<Block, 'label' | 'text'>): string {
  return label === null || isBullet(label) ? text : `${label} ${text}`;
}

/** Whether a block heads what follows. */
export function isHeading({ kind }: Pick<Block, 'kind'>): boolean {
  return kind === 'heading';
}
