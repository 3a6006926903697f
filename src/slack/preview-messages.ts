import type { KnownBlock } from '@slack/types';
import type { Digest } from '../digest/digest.ts';
import type { Destination } from '../digest/subscription.ts';
import { COMMAND } from './commands.ts';
import { digestMessages } from './digest-message.ts';
import { type SlackMessage, smallPrint } from './elements.ts';
import { LIMITS, weight } from './limits.ts';
import { plainMessage } from './plain-message.ts';

/** The most messages: Slack takes five answers to one command. */
const MOST = 5;

/**
 * A digest and what would stand in its thread, but for its buttons, marked as a preview: as few messages as Slack's
 * limits allow. What is left out, after five of them or where there can be but one, is said.
 */
export function previewMessages(
  digest: Digest,
  destination: Destination,
  nextCheck: string,
  mayBeSeveral: boolean,
): readonly [SlackMessage, ...SlackMessage[]] {
  const { main, details } = digestMessages(digest, destination);
  const note = `A preview for you alone: nothing is posted, and nothing counts as told. ${nextCheck}`.trim();
  const shown = main.blocks.filter(({ type }) => type !== 'actions');
  const parts = merged([[smallPrint('preview', [note])], shown, ...details.map(({ blocks }) => blocks)]);
  const fitting = mayBeSeveral ? parts : parts.slice(0, 1);
  const messages = fitting.map((blocks, index): SlackMessage => {
    return { text: index === 0 ? `${note}\n${main.text}` : 'More of the preview.', blocks };
  });
  const [first = plainMessage(note), ...others] = messages;
  if (parts.length <= (mayBeSeveral ? MOST : 1)) return [first, ...others];
  const here = destination.kind === 'channel' ? ' here' : '';
  if (!mayBeSeveral) return [withNote(first, `The rest is shown by ${COMMAND} digest preview${here}.`)];
  const left = parts.length - MOST + 1;
  const words = `A preview has room for no more. The thread would go on for ${left === 1 ? 'one message' : `${left} messages`} like these.`;
  return [first, ...others.slice(0, MOST - 2), plainMessage(words)];
}

/** Neighbours together where they fit into one message, with room for a sentence. */
function merged(chunks: readonly (readonly KnownBlock[])[]): readonly (readonly KnownBlock[])[] {
  const parts: KnownBlock[][] = [];
  for (const chunk of chunks) {
    const last = parts.at(-1);
    const both = [...(last ?? []), ...chunk];
    if (last !== undefined && both.length < LIMITS.blocks && weight(both) <= LIMITS.message - 300) last.push(...chunk);
    else parts.push([...chunk]);
  }
  return parts;
}

function withNote({ text, blocks }: SlackMessage, sentence: string): SlackMessage {
  return { text: `${text}\n${sentence}`, blocks: [...blocks, smallPrint('rest', [sentence])] };
}
