import type { ActionsBlock, KnownBlock, RichTextBlock } from '@slack/types';
import type { Digest, DigestItem, Section } from '../digest/digest.ts';
import type { Destination } from '../digest/subscription.ts';
import { formatDate, weekday } from '../domain/reduced-date.ts';
import { digestDetails } from './digest-details.ts';
import { digestSentence } from './digest-sentence.ts';
import { line, oneLine, type SlackMessage, smallPrint, words } from './elements.ts';
import { richText } from './evidence-block.ts';
import { clamp, LIMITS, weight } from './limits.ts';
import { changeButton, stopButton } from './subscription-actions.ts';

/** The most items of a section that the first message shows; fewer where it would grow too long. */
const SHOWN = 5;

/** The longest parts shown, in characters. */
const LONGEST = { item: 300, title: 150, heading: 150, reasons: 100 };

/** The most topics that are named as reasons. */
const TOPICS = 10;

/** A digest as it is posted. */
export interface DigestMessages {
  /** The compact one: what is new by kind, why it is told, and how to stop or change it. */
  readonly main: SlackMessage;
  /** What stands in its thread: every item with the record's words; empty where the compact one says it all. */
  readonly details: readonly SlackMessage[];
}

/** A digest as messages within Slack's limits: what the first has no room for stands in its thread. */
export function digestMessages(digest: Digest, destination: Destination): DigestMessages {
  const text = digestSentence(digest);
  for (let shown = SHOWN; ; shown--) {
    const blocks = layOut(digest, destination, shown);
    if (weight(blocks) > LIMITS.message && shown > 0) continue;
    const saysAll = digest.sections.every(
      ({ items }) =>
        items.length <= shown &&
        items.every(({ text, detail }) => detail === null && oneLine(text).length <= LONGEST.item),
    );
    return { main: { text, blocks }, details: saysAll ? [] : digestDetails(digest) };
  }
}

function layOut(digest: Digest, destination: Destination, shown: number): KnownBlock[] {
  const buttons = [changeButton(destination.id), stopButton(destination.id)].filter((button) => button !== null);
  const actions: ActionsBlock[] =
    buttons.length === 0 ? [] : [{ type: 'actions', block_id: 'subscriptions', elements: buttons }];
  return [
    richText('digest', [line(words(clamp(oneLine(digest.title), LONGEST.title), 'bold'), words(dayLine(digest)))]),
    ...digest.sections.map((section, index) => sectionBlock(section, index + 1, shown, digest.because.length)),
    smallPrint('because', [becauseLine(digest, destination)]),
    ...actions,
  ];
}

function dayLine({ day, catchUpFrom }: Digest): string {
  const today = ` – ${weekday(day)} ${formatDate(day)}`;
  return catchUpFrom === null ? today : `${today}. Everything since ${formatDate(catchUpFrom)} in one message.`;
}

function sectionBlock(section: Section, number: number, shown: number, topics: number): RichTextBlock {
  const items = section.items.slice(0, shown);
  const heading = line(words(clamp(oneLine(section.heading), LONGEST.heading), 'bold'));
  const bullets = items.map((item) => itemLine(item, topics));
  const rest = restWords(section.items.length - items.length, items.length > 0, section.more);
  return richText(`section-${number}`, [
    heading,
    ...(bullets.length === 0 ? [] : [{ type: 'rich_text_list', style: 'bullet', elements: bullets } as const]),
    ...(rest === '' ? [] : [line(words(rest))]),
  ]);
}

/** What a section has beside what the first message shows: in the thread, and in the next digest. */
function restWords(inThread: number, isMore: boolean, next: number): string {
  const come = next === 1 ? 'comes' : 'come';
  return [
    ...(inThread === 0 ? [] : [isMore ? `And ${inThread} more in the thread.` : `${inThread} in the thread.`]),
    ...(next === 0 ? [] : [`${next} more ${come} with the next digest.`]),
  ].join(' ');
}

/** What is new, which names its paper itself; and where not everything followed brought it, what did. */
function itemLine(item: DigestItem, topics: number) {
  const text = words(clamp(oneLine(item.text), LONGEST.item));
  if (item.reasons.length >= topics) return line(text);
  const reasons = clamp(`For ${item.reasons.map(oneLine).join(', ')}.`, LONGEST.reasons);
  return line(text, words(` ${reasons}`, 'italic'));
}

function becauseLine({ because }: Digest, { kind }: Destination): string {
  const topics = because.slice(0, TOPICS).map(({ name, items }) => `${clamp(oneLine(name), 60)} (${items})`);
  const rest = because.length > TOPICS ? ` and ${because.length - TOPICS} more` : '';
  return `${kind === 'person' ? 'Because you follow' : 'Because this channel follows'}: ${topics.join(', ')}${rest}.`;
}
