import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { Digest, DigestItem, NewsKind } from '../../digest/digest.ts';
import { WITHDRAWN } from '../../digest/section-headings.ts';
import type { Citation } from '../../domain/answer.ts';
import { formatDate } from '../../domain/reduced-date.ts';
import { clamp, LIMITS, weight } from '../read/limits.ts';
import { line, oneLine, type SlackMessage, words } from '../say/elements.ts';
import { describeCitation } from '../say/evidence.ts';
import { originalLine, richText } from '../say/evidence-block.ts';
import { escapeText } from '../say/mrkdwn.ts';

/** The longest parts shown, in characters. */
const LONGEST = { heading: 150, item: 400, detail: 1200, shortDetail: 400 };

/** Every message of a thread begins with a block that says which it is. */
const ROOM = { blocks: LIMITS.message - 300, text: LIMITS.text - 300 };

/** An item with its number in the thread, as a block and in words. */
interface Entry {
  readonly section: string;
  readonly block: RichTextBlock;
  readonly text: string;
}

/** What a digest tells under one heading. */
export interface DigestPart {
  readonly kind: NewsKind | 'withdrawn';
  readonly heading: string;
  readonly items: readonly PartItem[];
  /** How many more there are, which come with the next digest. */
  readonly more: number;
}

/** A piece of news; or that a paper is withdrawn, which cites nothing. */
export type PartItem = Pick<DigestItem, 'text' | 'unnamed' | 'detail' | 'reasons' | 'namesSomebody'> & {
  readonly citations: readonly Citation[];
};

/** What a digest tells, in order: what no longer holds of what was told comes first. */
export function partsOf({ sections, withdrawn }: Digest): readonly DigestPart[] {
  const items = withdrawn.map((one): PartItem => ({ ...one, unnamed: null, detail: null, citations: [] }));
  return items.length === 0 ? sections : [{ kind: 'withdrawn', heading: WITHDRAWN, items, more: 0 }, ...sections];
}

/**
 * What the first message of a digest does not say in full, for its thread: the items that it has no room for, and the
 * record's words behind those that it shows. In as many messages as Slack's limits take, each with all of it in words for
 * screen readers. No item is left out; one that is too heavy for a message by itself loses its address first, then words.
 *
 * @param isSaid whether the first message says the line of an item in full: the item, and where it stands
 */
export function digestDetails(
  { day: of }: Pick<Digest, 'day'>,
  digestParts: readonly DigestPart[],
  isSaid: (item: PartItem) => boolean,
): readonly SlackMessage[] {
  const told = digestParts.flatMap(({ heading, items }) =>
    items.map((item) => ({ heading, item, said: isSaid(item) })),
  );
  const more = told.filter(({ item, said }) => !said || item.detail !== null);
  const parts = packed(more.map(({ heading, item, said }, index) => entryOf(heading, item, said, index + 1)));
  return parts.map((part, index) => {
    const which = parts.length === 1 ? '' : `, part ${index + 1} of ${parts.length}`;
    const day = formatDate(of);
    const count = part.length === 1 ? 'one point' : `${part.length} points`;
    return {
      text: [`What the papers say on ${count} of the digest of ${day}${which}.`, ...spoken(part)].join('\n'),
      blocks: [
        richText(`details-${index + 1}`, [line(words(`What the papers say – ${day}${which}`, 'bold'))]),
        ...layOut(part),
      ],
    };
  });
}

/** The entries by message, in order, each message as full as it may be. */
function packed(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const parts: Entry[][] = [];
  for (const entry of entries) {
    const last = parts.at(-1);
    if (last !== undefined && fits([...last, entry])) last.push(entry);
    else parts.push([entry]);
  }
  return parts;
}

/** Whether entries have room in one message; one block of it is the message's own heading. */
function fits(part: readonly Entry[]): boolean {
  if (part.length > LIMITS.blocks - 1 || escapeText(spoken(part).join('\n')).length > ROOM.text) return false;
  return weight(layOut(part)) <= ROOM.blocks;
}

/** Under the heading of its section where that is another than before. */
function layOut(part: readonly Entry[]): KnownBlock[] {
  return part.map((entry, index) => (part[index - 1]?.section === entry.section ? entry.block : headed(entry)));
}

function spoken(part: readonly Entry[]): string[] {
  return part.flatMap(({ section, text }, index) =>
    part[index - 1]?.section === section ? [text] : [`${section}:`, text],
  );
}

function headed({ section, block }: Entry): RichTextBlock {
  return { ...block, elements: [line(words(section, 'bold')), ...block.elements] };
}

/** An item in the longest form that has room in a message. What is said above is not said again. */
function entryOf(heading: string, item: PartItem, said: boolean, number: number): Entry {
  const section = clamp(oneLine(heading), LONGEST.heading);
  const [cited] = item.citations;
  const original = cited === undefined ? null : describeCitation(cited).original;
  const address = original === null ? [] : [`Original: ${'url' in original ? original.url : original.file}`];
  const title = said ? [] : [clamp(oneLine(item.text), LONGEST.item)];
  const detail = (longest: number) => (item.detail === null ? [] : [clamp(item.detail, longest)]);
  const entry = (details: readonly string[], withAddress: boolean): Entry => ({
    section,
    block: richText(`detail-${number}`, [
      ...title.map((text) => line(words(`${number}. ${text}`, 'italic'))),
      ...details.map((text) => line(words(said ? `${number}. ${text}` : text))),
      ...(withAddress ? originalLine(original) : []),
    ]),
    text: `${number}. ${[...title, ...details, ...(withAddress ? address : [])].join('\n')}`,
  });
  const forms = [
    entry(detail(LONGEST.detail), true),
    entry(detail(LONGEST.detail), false),
    entry(detail(LONGEST.shortDetail), false),
  ];
  return forms.find((form) => fits([form])) ?? entry(said ? detail(LONGEST.shortDetail / 4) : [], false);
}
