import type { ActionsBlock, KnownBlock, RichTextBlock } from '@slack/types';
import type { Digest, DigestItem } from '../../digest/digest.ts';
import type { Destination } from '../../digest/subscription.ts';
import { formatDate, weekday } from '../../domain/reduced-date.ts';
import { clamp, LIMITS, weight } from '../read/limits.ts';
import { line, oneLine, type SlackMessage, smallPrint, words } from '../say/elements.ts';
import { richText } from '../say/evidence-block.ts';
import { changeButton, stopButton } from '../say/subscription-actions.ts';
import { type DigestPart, digestDetails, partsOf } from './digest-details.ts';
import { digestSentence } from './digest-sentence.ts';

/** The most items that the first message shows, and the most words of them: what is longer is not read. */
const SHOWN = { items: 5, words: 120 };

/** The longest parts shown, in characters. */
const LONGEST = { item: 300, title: 150, heading: 150, reasons: 100 };

/** The most topics that are named as reasons. */
const TOPICS = 10;

/** A digest as it is posted. */
export interface DigestMessages {
  /** The compact one: what is new by kind, why it is told, and how to stop or change it. */
  readonly main: SlackMessage;
  /** What stands in its thread: all that the compact one does not say in full; empty where it says it all. */
  readonly details: readonly SlackMessage[];
}

/** A section as the first message shows it: these items, and in words where the others are. */
interface Shown {
  readonly heading: string;
  readonly items: readonly { readonly text: string; readonly reasons: string | null }[];
  readonly rest: string;
}

/** A digest as messages within Slack's limits: what the first has no room for stands in its thread. */
export function digestMessages(digest: Digest, destination: Destination): DigestMessages {
  const parts = partsOf(digest);
  for (let most = SHOWN.items; ; most--) {
    const counts = shared(parts, most);
    const sections = parts.map((section, index) => shownOf(section, counts[index] ?? 0, digest.because.length));
    const blocks = layOut(digest, destination, sections);
    const isTooLong = wordCount(sections) > SHOWN.words && most > 1;
    if (isTooLong || (weight(blocks) > LIMITS.message && most > 0)) continue;
    const isSaid = (item: Pick<DigestItem, 'text'>, section: number, index: number) =>
      index < (counts[section] ?? 0) && oneLine(item.text).length <= LONGEST.item;
    return {
      main: { text: inWords(digest, destination, sections), blocks },
      details: digestDetails(digest, isSaid),
    };
  }
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

function shownOf(section: DigestPart, count: number, topics: number): Shown {
  const items = section.items.slice(0, count);
  return {
    heading: clamp(oneLine(section.heading), LONGEST.heading),
    items: items.map((item) => ({
      text: clamp(oneLine(item.text), LONGEST.item),
      reasons: reasonsOf(item, topics),
    })),
    rest: restWords(section.items.length - items.length, items.length > 0, section.more),
  };
}

/** What brought an item, where not everything followed did. */
function reasonsOf({ reasons }: Pick<DigestItem, 'reasons'>, topics: number): string | null {
  return reasons.length >= topics ? null : clamp(`For ${reasons.map(oneLine).join(', ')}.`, LONGEST.reasons);
}

function wordCount(sections: readonly Shown[]): number {
  return sections.flatMap(({ items }) => items.flatMap(({ text }) => text.split(' '))).length;
}

/** What a section has beside what the first message shows: in the thread, and in the next digest. */
function restWords(inThread: number, isMore: boolean, next: number): string {
  const come = next === 1 ? 'comes' : 'come';
  return [
    ...(inThread === 0 ? [] : [isMore ? `And ${inThread} more in the thread.` : `${inThread} in the thread.`]),
    ...(next === 0 ? [] : [`${next} more ${come} with the next digest.`]),
  ].join(' ');
}

/**
 * The whole message in words, for screen readers, which read these instead of the blocks. A notification shows how they
 * begin: the sentence that counts what is new.
 */
function inWords(digest: Digest, destination: Destination, sections: readonly Shown[]): string {
  const lines = sections.flatMap(({ heading, items, rest }) => [
    `${heading}:`,
    ...items.map(({ text, reasons }) => `• ${[text, ...(reasons === null ? [] : [reasons])].join(' ')}`),
    ...(rest === '' ? [] : [rest]),
  ]);
  return [digestSentence(digest), ...lines, becauseLine(digest, destination)].join('\n');
}

function layOut(digest: Digest, destination: Destination, sections: readonly Shown[]): KnownBlock[] {
  const buttons = [changeButton(destination.id), stopButton(destination.id)].filter((button) => button !== null);
  const actions: ActionsBlock[] =
    buttons.length === 0 ? [] : [{ type: 'actions', block_id: 'subscriptions', elements: buttons }];
  return [
    richText('digest', [line(words(clamp(oneLine(digest.title), LONGEST.title), 'bold'), words(dayLine(digest)))]),
    ...sections.map((section, index) => sectionBlock(section, index + 1)),
    smallPrint('because', [becauseLine(digest, destination)]),
    ...actions,
  ];
}

function dayLine({ day, catchUpFrom }: Digest): string {
  const today = ` – ${weekday(day)} ${formatDate(day)}`;
  return catchUpFrom === null ? today : `${today}. Everything since ${formatDate(catchUpFrom)} in one message.`;
}

function sectionBlock({ heading, items, rest }: Shown, number: number): RichTextBlock {
  const bullets = items.map(({ text, reasons }) =>
    line(words(text), ...(reasons === null ? [] : [words(` ${reasons}`, 'italic')])),
  );
  return richText(`section-${number}`, [
    line(words(heading, 'bold')),
    ...(bullets.length === 0 ? [] : [{ type: 'rich_text_list', style: 'bullet', elements: bullets } as const]),
    ...(rest === '' ? [] : [line(words(rest))]),
  ]);
}

function becauseLine({ because }: Digest, { kind }: Destination): string {
  const topics = because.slice(0, TOPICS).map(({ name, items }) => `${clamp(oneLine(name), 60)} (${items})`);
  const rest = because.length > TOPICS ? ` and ${because.length - TOPICS} more` : '';
  return `${kind === 'person' ? 'Because you follow' : 'Because this channel follows'}: ${topics.join(', ')}${rest}.`;
}
