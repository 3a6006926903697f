import { childOf, childrenOf, settingOf, switchOf, type XmlElement } from './xml-tree.ts';

/** What formatting says of a run's words, where it says it. */
export interface RunLook {
  readonly struck: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly bold: boolean | undefined;
}

/** A style with all it takes over from the styles it is based on. */
export interface WordStyle extends RunLook {
  /** The style's name in lower case: "heading 1", "title". */
  readonly name: string;
  /** 0 for the outermost; undefined where the style has no place in the outline. */
  readonly outline: number | undefined;
  readonly numId: string | undefined;
  readonly level: number | undefined;
  /** Whether a table of this style prints its first row in bold, as heads are. */
  readonly boldFirstRow: boolean;
  /** Whether a paragraph of this style begins a page. */
  readonly newPage: boolean | undefined;
}

/** The styles of a document by id. */
export type WordStyles = ReadonlyMap<string, WordStyle>;

/** The style of text without one. */
export const PLAIN: WordStyle = {
  name: '',
  outline: undefined,
  numId: undefined,
  level: undefined,
  struck: undefined,
  hidden: undefined,
  bold: undefined,
  boldFirstRow: false,
  newPage: undefined,
};

/** Reads the styles of a document; those based on one another in a ring are cut where it closes. */
export function readStyles(xml: Uint8Array | null): WordStyles {
  if (xml === null) return new Map();
  const elements = childrenOf(xml, 'w:styles').filter(({ name }) => name === 'w:style');
  const byId = new Map(elements.map((element) => [element.attributes['w:styleId'] ?? '', element]));
  return new Map([...byId.keys()].map((id) => [id, resolved(id, byId, new Set())]));
}

function resolved(id: string, byId: ReadonlyMap<string, XmlElement>, seen: Set<string>): WordStyle {
  const element = byId.get(id);
  if (!element || seen.has(id)) return PLAIN;
  seen.add(id);
  const base = resolved(settingOf(element, 'w:basedOn') ?? '', byId, seen);
  const paragraph = childOf(element, 'w:pPr');
  const numbering = childOf(paragraph, 'w:numPr');
  const look = lookOf(childOf(element, 'w:rPr'));
  return {
    name: (settingOf(element, 'w:name') ?? '').toLowerCase(),
    outline: numberOf(settingOf(paragraph, 'w:outlineLvl')) ?? base.outline,
    numId: settingOf(numbering, 'w:numId') ?? base.numId,
    level: numberOf(settingOf(numbering, 'w:ilvl')) ?? base.level,
    struck: look.struck ?? base.struck,
    hidden: look.hidden ?? base.hidden,
    bold: look.bold ?? base.bold,
    boldFirstRow: hasBoldFirstRow(element) || base.boldFirstRow,
    newPage: switchOf(paragraph, 'w:pageBreakBefore') ?? base.newPage,
  };
}

/** What the properties of a run (`w:rPr`) say of its words. */
export function lookOf(properties: XmlElement | undefined): RunLook {
  const strikes = [switchOf(properties, 'w:strike'), switchOf(properties, 'w:dstrike')];
  return {
    struck: strikes.includes(true) ? true : strikes.includes(false) ? false : undefined,
    hidden: switchOf(properties, 'w:vanish'),
    bold: switchOf(properties, 'w:b'),
  };
}

function hasBoldFirstRow(style: XmlElement): boolean {
  return style.children.some(
    (child) =>
      typeof child !== 'string' &&
      child.name === 'w:tblStylePr' &&
      child.attributes['w:type'] === 'firstRow' &&
      switchOf(childOf(child, 'w:rPr'), 'w:b') === true,
  );
}

/** A whole number as written in a file; undefined for anything else. */
export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
