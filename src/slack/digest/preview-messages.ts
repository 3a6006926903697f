import type { Digest } from '../../digest/digest.ts';
import type { Destination } from '../../digest/subscription.ts';
import { COMMAND } from '../read/commands.ts';
import { LIMITS, weight } from '../read/limits.ts';
import { type SlackMessage, smallPrint } from '../say/elements.ts';
import { escapeText } from '../say/mrkdwn.ts';
import { plainMessage } from '../say/plain-message.ts';
import { digestMessages } from './digest-message.ts';

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
  const head = { text: `${note}\n${main.text}`, blocks: [smallPrint('preview', [note]), ...shown] };
  const parts = merged([head, ...details]);
  const [first = head, ...others] = mayBeSeveral ? parts : parts.slice(0, 1);
  if (parts.length <= (mayBeSeveral ? MOST : 1)) return [first, ...others];
  const here = destination.kind === 'channel' ? ' here' : '';
  if (!mayBeSeveral) return [withNote(first, `The rest is shown by ${COMMAND} digest preview${here}.`)];
  const left = parts.length - MOST + 1;
  const words = `A preview has room for no more. The thread would go on for ${left === 1 ? 'one message' : `${left} messages`} like these.`;
  return [first, ...others.slice(0, MOST - 2), plainMessage(words)];
}

/** Neighbours together where they fit into one message, with room for a sentence. */
function merged(messages: readonly SlackMessage[]): readonly SlackMessage[] {
  const parts: SlackMessage[] = [];
  for (const message of messages) {
    const last = parts.at(-1);
    const both = last && { text: `${last.text}\n${message.text}`, blocks: [...last.blocks, ...message.blocks] };
    if (both !== undefined && hasRoom(both)) parts[parts.length - 1] = both;
    else parts.push(message);
  }
  return parts;
}

function hasRoom({ text, blocks }: SlackMessage): boolean {
  if (blocks.length >= LIMITS.blocks || escapeText(text).length > LIMITS.text - 300) return false;
  return weight(blocks) <= LIMITS.message - 300;
}

function withNote({ text, blocks }: SlackMessage, sentence: string): SlackMessage {
  return { text: `${text}\n${sentence}`, blocks: [...blocks, smallPrint('rest', [sentence])] };
}
