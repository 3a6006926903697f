import type { ActionsBlock, KnownBlock, RichTextBlock } from '@slack/types';
import type { Digest } from '../../digest/digest.ts';
import type { Destination } from '../../digest/subscription.ts';
import { formatDate, weekday } from '../../domain/reduced-date.ts';
import { clamp, LIMITS, weight } from '../read/limits.ts';
import { line, oneLine, type SlackMessage, smallPrint, words } from '../say/elements.ts';
import { richText } from '../say/evidence-block.ts';
import { changeButton, stopButton } from '../say/subscription-actions.ts';
import { type DigestPart, digestDetails, type PartItem, partsOf } from './digest-details.ts';
import { digestSentence, type Front, frontOf } from './digest-sentence.ts';

/** The most items that the first message shows, and the most words of all of it: what is longer is not read. */
const MOST = { items: 5, words: 120 };

/** The longest parts shown, in characters. */
const LONGEST = { item: 400, title: 150, heading: 150, reasons: 100 };

/** The most topics that are named as reasons. */
const TOPICS = 3;

/** A digest as it is posted. */
export interface DigestMessages {
  /** The compact one: what is new by kind, why it is told, and how to stop or change it. */
  readonly main: SlackMessage;
  /** What stands in its thread: all that the compact one does not say in full; empty where it says it all. */
  readonly details: readonly SlackMessage[];
}

/** An item as the first message shows it. */
interface ShownItem {
  readonly item: PartItem;
  readonly text: string;
  /** What brought it, where not everything followed did. */
  readonly reasons: string | null;
}

interface Shown {
  readonly heading: string;
  readonly items: readonly ShownItem[];
}

/** What the first message shows: an item in front, some of each section, and in words where the others are. */
interface Choice {
  readonly front: Front | null;
  readonly sections: readonly Shown[];
  readonly rest: string;
}

/** A digest as messages within Slack's limits: what the first has no room for stands in its thread. */
export function digestMessages(digest: Digest, destination: Destination): DigestMessages {
  const parts = partsOf(digest);
  const shownItem = (item: PartItem): ShownItem => ({
    item,
    text: clamp(oneLine(item.text), LONGEST.item),
    reasons: reasonsOf(item, digest.because.length),
  });
  const first = said(frontOf(parts), digest.because.length);
  const most = Array.from({ length: MOST.items + 1 }, (_, less) => MOST.items - less);
  const choices = [
    ...(first === null ? [] : most.slice(1).map((count) => choose(parts, first, count, shownItem))),
    ...most.map((count) => choose(parts, null, count, shownItem)),
  ];
  const draw = (choice: Choice) => ({
    choice,
    text: inWords(digest, destination, parts, choice),
    blocks: layOut(digest, destination, choice),
  });
  const isShort = ({ text, blocks }: SlackMessage) => wordCount(text) <= MOST.words && weight(blocks) <= LIMITS.message;
  const { choice, text, blocks } = choices.map(draw).find(isShort) ?? draw(choose(parts, null, 0, shownItem));
  const shown = [...(choice.front ? [choice.front] : []), ...choice.sections.flatMap(({ items }) => items)];
  const inFull = new Set(shown.flatMap(({ item }) => (oneLine(item.text).length <= LONGEST.item ? [item] : [])));
  return { main: { text, blocks }, details: digestDetails(digest, parts, (item) => inFull.has(item)) };
}

/** The item in front as the message says it; what brought it may be a person's name, which no notification shows. */
function said(front: Front | null, topics: number): Front | null {
  if (front === null) return null;
  const reasons = reasonsOf(front.item, topics);
  const rest = [
    ...(front.rest === null ? [] : [oneLine(front.rest)]),
    ...(reasons === null ? [] : [`The first is ${reasons.replace(/^For/, 'for')}`]),
  ];
  return {
    item: front.item,
    text: clamp(oneLine(front.text), LONGEST.item),
    rest: rest.length === 0 ? null : clamp(rest.join(' '), LONGEST.item),
  };
}

/** So many items beside the one in front, of each section in turn. */
function choose(
  parts: readonly DigestPart[],
  front: Front | null,
  most: number,
  shownItem: (item: PartItem) => ShownItem,
): Choice {
  const others = parts.map((part) => ({ ...part, items: part.items.filter((item) => item !== front?.item) }));
  const counts = shared(others, most);
  const sections = others.map(({ heading, items }, index) => ({
    heading: clamp(oneLine(heading), LONGEST.heading),
    items: items.slice(0, counts[index]).map(shownItem),
  }));
  const left = others.reduce((sum, { items }, index) => sum + items.length - (counts[index] ?? 0), 0);
  const next = parts.reduce((sum, { more }) => sum + more, 0);
  return { front, sections: sections.filter(({ items }) => items.length > 0), rest: restWords(left, next) };
}

/** How many items of each section are shown, of so many in all: of each in turn one, so that every kind of news is seen. */
function shared(sections: readonly DigestPart[], most: number): readonly number[] {
  const counts = sections.map(() => 0);
  for (let left = most, round = 0; left > 0 && round < most; round++) {
    for (const [index, { items }] of sections.entries()) {
      if (left === 0 || items.length <= round) continue;
      counts[index] = round + 1;
      left--;
    }
  }
  return counts;
}

/** What brought an item, where not everything followed did. */
function reasonsOf({ reasons }: Pick<PartItem, 'reasons'>, topics: number): string | null {
  return reasons.length >= topics ? null : clamp(`For ${reasons.map(oneLine).join(', ')}.`, LONGEST.reasons);
}

/** Words as a reader counts them. */
function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What the first message does not show: in the thread, and in the next digest. */
function restWords(inThread: number, next: number): string {
  return [
    ...(inThread === 0 ? [] : [`Open the thread for ${inThread} more.`]),
    ...(next === 0 ? [] : [`${next} more ${next === 1 ? 'comes' : 'come'} with the next digest.`]),
  ].join(' ');
}

/**
 * The whole message in words, for screen readers, which read these instead of the blocks. A notification shows how they
 * begin.
 */
function inWords(
  digest: Digest,
  destination: Destination,
  parts: readonly DigestPart[],
  { front, sections, rest }: Choice,
): string {
  const lines = sections.flatMap(({ heading, items }) => [`${heading}:`, ...items.map((item) => `• ${spoken(item)}`)]);
  return [
    digestSentence(digest, parts, front),
    ...(front?.rest ? [front.rest] : []),
    ...lines,
    ...(rest === '' ? [] : [rest]),
    becauseLine(digest, destination),
  ].join('\n');
}

function spoken({ text, reasons }: ShownItem): string {
  return reasons === null ? text : `${text} ${reasons}`;
}

function layOut(digest: Digest, destination: Destination, { front, sections, rest }: Choice): KnownBlock[] {
  const buttons = [changeButton(destination.id), stopButton(destination.id)].filter((button) => button !== null);
  const actions: ActionsBlock[] =
    buttons.length === 0 ? [] : [{ type: 'actions', block_id: 'subscriptions', elements: buttons }];
  return [
    richText('digest', [
      line(words(clamp(oneLine(digest.title), LONGEST.title), 'bold'), words(dayLine(digest))),
      ...(front === null ? [] : [line(words(front.text))]),
      ...(front?.rest ? [line(words(front.rest))] : []),
    ]),
    ...sections.map((section, index) => sectionBlock(section, index + 1)),
    ...(rest === '' ? [] : [richText('in-thread', [line(words(rest))])]),
    smallPrint('because', [becauseLine(digest, destination)]),
    ...actions,
  ];
}

function dayLine({ day, catchUpFrom }: Digest): string {
  const today = ` – ${weekday(day)} ${formatDate(day)}`;
  return catchUpFrom === null ? today : `${today}. Everything since ${formatDate(catchUpFrom)} in one message.`;
}

function itemLine({ text, reasons }: ShownItem) {
  return line(words(text), ...(reasons === null ? [] : [words(` ${reasons}`, 'italic')]));
}

function sectionBlock({ heading, items }: Shown, number: number): RichTextBlock {
  return richText(`section-${number}`, [
    line(words(heading, 'bold')),
    { type: 'rich_text_list', style: 'bullet', elements: items.map(itemLine) },
  ]);
}

function becauseLine({ because }: Digest, { kind }: Destination): string {
  const topics = because.slice(0, TOPICS).map(({ name, items }) => `${clamp(oneLine(name), 60)} (${items})`);
  const rest = because.length > TOPICS ? ` and ${because.length - TOPICS} more` : '';
  return `${kind === 'person' ? 'Because you follow' : 'Because this channel follows'}: ${topics.join(', ')}${rest}.`;
}
