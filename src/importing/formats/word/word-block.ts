import type { Block } from '../block.ts';
import type { Piece } from './run-pieces.ts';

/** What stands beside a paragraph's words: kept until the paragraph is whole. */
export interface ParagraphWords {
  readonly text: string;
  readonly struck: readonly string[];
  readonly leftOut: readonly { readonly text: string; readonly why: string }[];
}

/** The words of pieces by kind; stretches of struck-out words that stand side by side are one. */
export function wordsOf(pieces: readonly Piece[]): ParagraphWords {
  let text = '';
  const struck: string[] = [];
  const leftOut: { text: string; why: string }[] = [];
  let last: Piece | null = null;
  for (const piece of pieces) {
    if (piece.kind === 'said') text += piece.text;
    else if (piece.kind === 'struck') {
      if (last?.kind === 'struck') struck.push((struck.pop() ?? '') + piece.text);
      else struck.push(piece.text);
    } else if (piece.kind === 'left-out') {
      const before = leftOut.at(-1);
      if (last?.kind === 'left-out' && before && before.why === piece.why) {
        leftOut[leftOut.length - 1] = { ...before, text: before.text + piece.text };
      } else leftOut.push({ text: piece.text, why: piece.why });
    }
    last = piece;
  }
  return {
    text: collapsed(text),
    struck: struck.map(collapsed).filter((words) => words !== ''),
    leftOut: leftOut.map(({ text: words, why }) => ({ text: collapsed(words), why })).filter(({ text: t }) => t !== ''),
  };
}

/** A text with its white space collapsed; what shows as nothing (soft hyphens, zero-width spaces) is taken out. */
export function collapsed(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A block with what a Word file leaves open filled in: no page, and nothing else that is not given. */
export function wordBlock(block: Pick<Block, 'kind' | 'text' | 'from'> & Partial<Block>): Block {
  return { page: null, label: null, level: null, cells: null, struck: [], ...block };
}

/** The words of blocks in one line, labels with them: the text of a cell. */
export function lineOf(blocks: readonly Block[]): string {
  return collapsed(blocks.map(({ label, text }) => (label === null ? text : `${label} ${text}`)).join(' '));
}
