import { printedSign } from './bullets.ts';
import { lookOf, type RunLook, type WordStyle, type WordStyles } from './styles.ts';
import { childOf, elementsOf, settingOf, switchOf, textOf, type XmlElement } from './xml-tree.ts';

/** A stretch of a paragraph's words of one kind; `why` says why it is not to be read with the rest. */
export type Piece =
  | { readonly kind: 'said' | 'struck'; readonly text: string }
  | { readonly kind: 'left-out'; readonly text: string; readonly why: string }
  | { readonly kind: 'note'; readonly note: 'footnote' | 'endnote'; readonly id: string }
  | { readonly kind: 'box'; readonly content: readonly XmlElement[] };

/** Where a field's code stands open: what comes up to its result is no text. Fields may go over paragraphs. */
export type OpenFields = ('code' | 'result')[];

/** The parts of a paragraph that Word does not print, by element: properties, instructions of fields, marks of ranges. */
const UNPRINTED = new Set(['w:pPr', 'w:rPr', 'w:instrText', 'w:delInstrText', 'w:sdtPr', 'w:sdtEndPr', 'w:tblPr']);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', ' '],
  ['w:ptab', ' '],
  ['w:br', ' '],
  ['w:cr', ' '],
  ['w:noBreakHyphen', '-'],
]);

/**
 * Reads what stands in a paragraph, in order: insertions accepted, deleted and struck-out words apart, hidden ones left
 * out, and of a drawing that the file holds twice (for newer and for older programs) the newer alone.
 *
 * @param style the paragraph's style, whose look holds where a run says nothing
 * @param fields open fields, kept from paragraph to paragraph
 */
export function readPieces(
  paragraph: XmlElement,
  style: WordStyle,
  styles: WordStyles,
  fields: OpenFields,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let look: RunLook = style;
  let isDeleted = false;

  function say(text: string) {
    if (text === '') return;
    if (fields.includes('code')) pieces.push({ kind: 'left-out', text, why: 'field code' });
    else if (isDeleted || look.struck) pieces.push({ kind: 'struck', text });
    else if (look.hidden) pieces.push({ kind: 'left-out', text, why: 'hidden text' });
    else pieces.push({ kind: 'said', text });
  }

  function readAll(element: XmlElement) {
    for (const child of elementsOf(element)) read(child);
  }

  const readers = new Map<string, (element: XmlElement) => void>([
    ['w:r', readRun],
    ['w:del', readDeleted],
    ['w:moveFrom', readDeleted],
    ['w:t', (element) => say(textOf(element))],
    ['w:delText', (element) => say(textOf(element))],
    ['m:t', (element) => say(textOf(element))],
    ['w:sym', (element) => say(signOf(element))],
    ['w:fldChar', readField],
    ['w:sdt', readControl],
    ['mc:AlternateContent', readAlternatives],
    ['w:txbxContent', (element) => pieces.push({ kind: 'box', content: elementsOf(element) })],
    ['w:footnoteReference', readNote],
    ['w:endnoteReference', readNote],
    ['wp:docPr', (element) => readAlternative(element.attributes.descr ?? '')],
    ['v:shape', readShape],
    ['v:imagedata', readShape],
  ]);

  function read(element: XmlElement) {
    const sign = SIGNS.get(element.name);
    if (sign !== undefined) say(sign);
    else if (!UNPRINTED.has(element.name)) (readers.get(element.name) ?? readAll)(element);
  }

  function readRun(run: XmlElement) {
    const before = look;
    const properties = childOf(run, 'w:rPr');
    const named = styles.get(settingOf(properties, 'w:rStyle') ?? '');
    const own = lookOf(properties);
    look = {
      struck: own.struck ?? named?.struck ?? style.struck,
      hidden: own.hidden ?? named?.hidden ?? style.hidden,
      bold: undefined,
    };
    readAll(run);
    look = before;
  }

  function readDeleted(element: XmlElement) {
    const before = isDeleted;
    isDeleted = true;
    readAll(element);
    isDeleted = before;
  }

  function readField(element: XmlElement) {
    const type = element.attributes['w:fldCharType'];
    if (type === 'begin') {
      const box = childOf(childOf(element, 'w:ffData'), 'w:checkBox');
      if (box) say((switchOf(box, 'w:checked') ?? switchOf(box, 'w:default')) ? '☒' : '☐');
      fields.push('code');
    } else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
    else if (type === 'end') fields.pop();
  }

  /** A field to be filled in shows its prompt while it is empty. */
  function readControl(element: XmlElement) {
    const content = childOf(element, 'w:sdtContent');
    if (!content) return;
    if (switchOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr')) {
      const prompt = printedText(content);
      if (prompt !== '') pieces.push({ kind: 'left-out', text: prompt, why: 'prompt of an empty field' });
    } else readAll(content);
  }

  function readAlternatives(element: XmlElement) {
    const before = pieces.length;
    const choice = childOf(element, 'mc:Choice');
    if (choice) readAll(choice);
    const fallback = childOf(element, 'mc:Fallback');
    if (pieces.length === before && fallback) readAll(fallback);
  }

  function readNote(element: XmlElement) {
    const note = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    pieces.push({ kind: 'note', note, id: element.attributes['w:id'] ?? '' });
  }

  function readShape(element: XmlElement) {
    readAlternative(element.attributes.alt ?? '');
    readAll(element);
  }

  function readAlternative(text: string) {
    if (text.trim() === '') return;
    pieces.push({ kind: 'left-out', text: text.trim(), why: 'alternative text of an image' });
  }

  readAll(paragraph);
  return pieces;
}

/** A sign of a font given by its number; the private ones of sign fonts as Unicode has them. */
function signOf(element: XmlElement): string {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
  if (!(code > 0 && code <= 0xffff)) return '';
  return printedSign(String.fromCodePoint(code < 0x100 ? code + 0xf000 : code));
}

function printedText(element: XmlElement): string {
  if (element.name === 'w:t') return textOf(element);
  return elementsOf(element).map(printedText).join('').trim();
}
