import type { ActionsBlock, KnownBlock, RichTextBlock } from '@slack/types';
import type { Digest, DigestItem, Section } from '../digest/digest.ts';
import type { Destination } from '../digest/subscription.ts';
import { formatDate, weekday } from '../domain/reduced-date.ts';
import { digestSentence } from './digest-sentence.ts';
import { line, oneLine, type SlackMessage, smallPrint, words } from './elements.ts';
import { describeCitation } from './evidence.ts';
import { originalLine, richText } from './evidence-block.ts';
import { clamp, LIMITS, weight } from './limits.ts';
import { changeButton, stopButton } from './subscription-actions.ts';

/** The most items of a section that a digest shows; fewer where the message would grow too long. */
const SHOWN = 8;

/** The longest parts shown, in characters. */
const LONGEST = { item: 300, title: 150, point: 160, detail: 1200, reasons: 100 };

/** The most topics that are named as reasons. */
const TOPICS = 10;

/** A digest as a compact message: what is new by kind, why it is told, and how to stop or change it. */
export function digestMessage(digest: Digest, destination: Destination): SlackMessage {
  const text = digestSentence(digest);
  for (let shown = SHOWN; ; shown--) {
    const blocks = layOut(digest, destination, shown);
    if (weight(blocks) <= LIMITS.message || shown === 0) return { text, blocks };
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
  const left = section.items.length - items.length + section.more;
  const heading = line(words(oneLine(section.heading), 'bold'));
  const bullets = items.map((item) => itemLine(item, topics));
  return richText(`section-${number}`, [
    heading,
    ...(bullets.length === 0 ? [] : [{ type: 'rich_text_list', style: 'bullet', elements: bullets } as const]),
    ...(left === 0 ? [] : [line(words(items.length === 0 ? `${left} of them, not shown here.` : `And ${left} more.`))]),
  ]);
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

/** The record's words behind a digest, for its thread; null where the compact message says it all. */
export function digestDetail(digest: Digest): SlackMessage | null {
  const items = digest.sections.flatMap((section) => section.items).filter(({ detail }) => detail !== null);
  if (items.length === 0) return null;
  for (let shown = Math.min(items.length, LIMITS.blocks - 2); ; shown--) {
    const blocks = detailBlocks(digest, items.slice(0, shown), items.length - shown);
    if (weight(blocks) <= LIMITS.message || shown === 0) {
      const count = items.length === 1 ? 'one point' : `${items.length} points`;
      return { text: `What the papers say on ${count} of the digest of ${formatDate(digest.day)}.`, blocks };
    }
  }
}

function detailBlocks(digest: Digest, items: readonly DigestItem[], left: number): KnownBlock[] {
  const title = `What the papers say – ${formatDate(digest.day)}`;
  return [
    richText('detail', [line(words(title, 'bold'))]),
    ...items.map(({ text, detail, citations: [first] }, index) =>
      richText(`detail-${index + 1}`, [
        line(words(`${index + 1}. ${clamp(oneLine(text), LONGEST.point)}`, 'bold')),
        line(words(clamp(detail ?? '', LONGEST.detail))),
        ...originalLine(describeCitation(first).original),
      ]),
    ),
    ...(left === 0 ? [] : [smallPrint('more', [`${left} more are not shown here. Ask me about them by name.`])]),
  ];
}
