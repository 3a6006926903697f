import type { Block } from '../block.ts';
import { type Piece, readPieces } from './run-pieces.ts';
import { numberOf, PLAIN, type WordStyle } from './styles.ts';
import type { WordReading } from './word-reading.ts';
import { childOf, settingOf, switchOf, type XmlElement } from './xml-tree.ts';

/** A paragraph as Word shows it. */
export interface WordParagraph extends Pick<Block, 'kind' | 'label' | 'level'> {
  readonly pieces: readonly Piece[];
  /** Its end was deleted: what it says belongs to the next paragraph, which has its own number and style. */
  readonly isMarkDeleted: boolean;
}

/** Reads one paragraph: its words, and its number where it has one. A hidden paragraph is not counted. */
export function readParagraph(element: XmlElement, before: readonly Piece[], reading: WordReading): WordParagraph {
  const properties = childOf(element, 'w:pPr');
  const styleId = settingOf(properties, 'w:pStyle') ?? '';
  const style = reading.styles.get(styleId) ?? PLAIN;
  const mark = childOf(properties, 'w:rPr');
  const isMarkDeleted = (childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) !== undefined;
  const pieces = [...before, ...readPieces(element, style, reading.styles, reading.fields)];
  const plain: WordParagraph = { kind: 'paragraph', label: null, level: null, pieces, isMarkDeleted };
  if (isMarkDeleted) return plain;
  const isHidden = switchOf(mark, 'w:vanish') === true && !pieces.some(({ kind }) => kind === 'said');
  const list = isHidden ? null : listOf(properties, style, styleId, reading);
  const printed = list && reading.counter.next(list.numId, list.level);
  const label = printed || null;
  const heading = headingLevel(properties, style);
  if (heading !== null) return { ...plain, kind: 'heading', label, level: heading };
  return list && label !== null ? { ...plain, kind: 'item', label, level: list.level + 1 } : plain;
}

/** The list a paragraph stands in by itself or by its style; null where in none, or where it was taken out of one. */
function listOf(properties: XmlElement | undefined, style: WordStyle, styleId: string, reading: WordReading) {
  const own = childOf(properties, 'w:numPr');
  const numId = settingOf(own, 'w:numId') ?? style.numId;
  if (numId === undefined || numId === '0') return null;
  const byStyle = reading.lists.get(numId)?.levels.findIndex((level) => level?.style === styleId) ?? -1;
  const level = numberOf(settingOf(own, 'w:ilvl')) ?? style.level ?? Math.max(byStyle, 0);
  return { numId, level };
}

/** Deeper levels of the outline (Word has nine) are the sixth. */
const DEEPEST_HEADING = 6;

function headingLevel(properties: XmlElement | undefined, style: WordStyle): number | null {
  if (style.name === 'title') return 1;
  const named = /^heading (\d)$/.exec(style.name)?.[1];
  const outline = numberOf(settingOf(properties, 'w:outlineLvl')) ?? style.outline;
  // Level 9 of the outline is body text (ECMA-376 part 1, 17.3.1.20).
  if (outline === 9 || (outline === undefined && named === undefined)) return null;
  return Math.min((outline ?? Number(named) - 1) + 1, DEEPEST_HEADING);
}
