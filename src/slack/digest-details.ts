import type { KnownBlock, RichTextBlock, RichTextSection } from '@slack/types';
import type { Digest, DigestItem, Section } from '../digest/digest.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { line, oneLine, type SlackMessage, words } from './elements.ts';
import { describeCitation } from './evidence.ts';
import { originalLine, richText } from './evidence-block.ts';
import { clamp, LIMITS, weight } from './limits.ts';

/** The longest parts shown, in characters. */
const LONGEST = { heading: 150, item: 300, detail: 1200, shortDetail: 400 };

/** Every message of a thread begins with a block that says which it is. */
const ROOM = LIMITS.message - 300;

/** An item with its number in the digest, as a block. */
interface Entry {
  readonly section: string;
  readonly block: RichTextBlock;
}

/**
 * Every item of a digest with the record's words behind it, for its thread: in as many messages as Slack's limits take.
 * No item is left out; one that is too heavy for a message by itself loses its address first, then words.
 */
export function digestDetails(digest: Digest): readonly SlackMessage[] {
  const entries = digest.sections.flatMap((section) => section.items.map((item) => ({ section, item })));
  const parts = packed(entries.map(({ section, item }, index) => entryOf(section, item, index + 1)));
  return parts.map((part, index) => {
    const which = parts.length === 1 ? '' : `, part ${index + 1} of ${parts.length}`;
    const day = formatDate(digest.day);
    const count = part.length === 1 ? 'one point' : `${part.length} points`;
    return {
      text: `What the papers say on ${count} of the digest of ${day}${which}.`,
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
  let blocks = 0;
  let load = 0;
  for (const entry of entries) {
    const own = weight([headed(entry)]);
    const last = parts.at(-1);
    // One block is the message's own heading.
    if (last === undefined || blocks + 1 > LIMITS.blocks - 1 || load + own > ROOM) {
      parts.push([entry]);
      blocks = 1;
      load = own;
    } else {
      last.push(entry);
      blocks += 1;
      load += own;
    }
  }
  return parts;
}

/** Under the heading of its section where that is another than before. */
function layOut(part: readonly Entry[]): KnownBlock[] {
  return part.map((entry, index) => (part[index - 1]?.section === entry.section ? entry.block : headed(entry)));
}

function headed({ section, block }: Entry): RichTextBlock {
  return { ...block, elements: [line(words(section, 'bold')), ...block.elements] };
}

function entryOf(section: Section, item: DigestItem, number: number): Entry {
  const heading = clamp(oneLine(section.heading), LONGEST.heading);
  const original = originalLine(describeCitation(item.citations[0]).original);
  const forms: readonly (readonly RichTextSection[])[] = [
    [...detailLines(item, LONGEST.detail), ...original],
    detailLines(item, LONGEST.detail),
    detailLines(item, LONGEST.shortDetail),
  ];
  const title = line(words(`${number}. ${clamp(oneLine(item.text), LONGEST.item)}`, 'italic'));
  const entries = forms.map((lines) => ({ section: heading, block: richText(`detail-${number}`, [title, ...lines]) }));
  const fitting = entries.find((entry) => weight([headed(entry)]) <= ROOM);
  return fitting ?? { section: heading, block: richText(`detail-${number}`, [title]) };
}

function detailLines({ detail }: DigestItem, longest: number): readonly RichTextSection[] {
  return detail === null ? [] : [line(words(clamp(detail, longest)))];
}
