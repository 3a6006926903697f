import { numberOf, type WordStyles } from './styles.ts';
import { childOf, childrenOf, elementsOf, settingOf, switchOf, type XmlElement } from './xml-tree.ts';

/** One level of a list as defined: how its number is counted and printed. */
export interface NumberedLevel {
  readonly start: number;
  /** "decimal", "lowerLetter", "bullet" and so on (ECMA-376 part 1, 17.18.59). */
  readonly format: string;
  /** The text around the numbers: "%1.%2", "(%3)"; for a bullet the bullet itself. */
  readonly text: string;
  readonly font: string;
  /** The id of the style whose paragraphs stand on this level without saying so. */
  readonly style: string | undefined;
  /** Counted anew after a paragraph of a level up to this one (1 for the outermost); 0 never; undefined: any above. */
  readonly restartAfter: number | undefined;
  /** Whether the numbers of other levels in the text are printed as 1, 2, 3 whatever their format. */
  readonly allDecimal: boolean;
}

/** A list as paragraphs refer to it by its `numId`. */
export interface NumberedList {
  /** Lists of one definition count on together. */
  readonly counter: string;
  readonly levels: readonly (NumberedLevel | undefined)[];
  /** Where this list begins a level anew when it is first used there. */
  readonly startsAt: ReadonlyMap<number, number>;
}

/** The lists of a document by `numId`. */
export type WordLists = ReadonlyMap<string, NumberedList>;

/** A list has at most nine levels (ECMA-376 part 1, 17.9.6). */
export const LEVELS = 9;

/** Reads the definitions of lists: abstract ones, the lists made of them, and what those override. */
export function readLists(xml: Uint8Array | null, styles: WordStyles): WordLists {
  if (xml === null) return new Map();
  const children = childrenOf(xml, 'w:numbering');
  const definitions = new Map(
    children
      .filter(({ name }) => name === 'w:abstractNum')
      .map((element) => [element.attributes['w:abstractNumId'] ?? '', element]),
  );
  const nums = children.filter(({ name }) => name === 'w:num');
  const definitionOf = new Map(nums.map((num) => [num.attributes['w:numId'] ?? '', settingOf(num, 'w:abstractNumId')]));

  /** A definition may say no more than "as the list of this style": then that style's list is meant. */
  function followed(id: string): string {
    const link = settingOf(definitions.get(id), 'w:numStyleLink');
    const listOfStyle = link === undefined ? undefined : styles.get(link)?.numId;
    return (listOfStyle === undefined ? undefined : definitionOf.get(listOfStyle)) ?? id;
  }

  return new Map(
    nums.map((num) => {
      const id = followed(settingOf(num, 'w:abstractNumId') ?? '');
      return [num.attributes['w:numId'] ?? '', readList(num, id, definitions.get(id))];
    }),
  );
}

function readList(num: XmlElement, counter: string, definition: XmlElement | undefined): NumberedList {
  const levels: (NumberedLevel | undefined)[] = new Array(LEVELS).fill(undefined);
  const startsAt = new Map<number, number>();
  for (const element of definition ? elementsOf(definition) : []) putLevel(levels, element);
  for (const override of elementsOf(num)) {
    if (override.name !== 'w:lvlOverride') continue;
    const at = numberOf(override.attributes['w:ilvl']) ?? 0;
    const level = childOf(override, 'w:lvl');
    if (level) putLevel(levels, level);
    const start = numberOf(settingOf(override, 'w:startOverride'));
    if (start !== undefined) startsAt.set(at, start);
  }
  return { counter, levels, startsAt };
}

function putLevel(levels: (NumberedLevel | undefined)[], element: XmlElement): void {
  const at = numberOf(element.attributes['w:ilvl']) ?? LEVELS;
  if (element.name !== 'w:lvl' || at >= LEVELS) return;
  levels[at] = {
    start: numberOf(settingOf(element, 'w:start')) ?? 0,
    format: settingOf(formatOf(element), 'w:numFmt') ?? 'decimal',
    text: settingOf(element, 'w:lvlText') ?? '',
    font: childOf(childOf(element, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii'] ?? '',
    style: settingOf(element, 'w:pStyle'),
    restartAfter: numberOf(settingOf(element, 'w:lvlRestart')),
    allDecimal: switchOf(element, 'w:isLgl') ?? false,
  };
}

/** Newer formats stand twice, the older one for programs that do not know them: the older is in the fallback. */
function formatOf(level: XmlElement): XmlElement {
  const both = childOf(level, 'mc:AlternateContent');
  return (both && childOf(level, 'w:numFmt') === undefined && childOf(both, 'mc:Fallback')) || level;
}
