import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { KnownBlock } from '@slack/types';
import type { Logger } from '../../service/logger.ts';
import type { Looked } from '../../service/messenger.ts';
import { clamp, LIMITS } from '../read/limits.ts';
import type { SlackMessage } from './elements.ts';
import { withPlainFeedback } from './feedback-block.ts';
import { escapeText } from './mrkdwn.ts';
import { plainSections } from './plain-message.ts';
import type { Sent } from './posting-outcome.ts';

/** What is sent: `text` is escaped and within its limit. */
export interface Rendering {
  readonly text: string;
  readonly blocks?: KnownBlock[];
}

/** A way to a reader. */
export interface Way {
  /** Sends once; never rejects. */
  send(form: Rendering): Promise<Sent>;
  /** Looks for the message where it would stand; null where what comes by this way cannot be read. */
  readonly look: (() => Promise<Looked>) | null;
  /** Whether something may be sent once more without a look; each asking counts as one. */
  mayRepeat(): boolean;
}

/** What came of a message in the end. */
export type Came = Exclude<Sent, { readonly kind: 'misformed' }>;

/** The longest that a person is kept waiting for a rate limit to pass, in ms. */
const PATIENCE = 30_000;

/** How long Slack gets to show what it may have stored, in ms. */
const SETTLING = 1_000;

/**
 * Sends a message so that it arrives once. Where Slack refuses its form it goes out again with plain buttons for the
 * newest, then as plain sections, then as text alone: a block type may be refused while it is being rolled out, and a bare answer beats none. Where nobody knows whether
 * Slack has it, it is looked for and sent once more where it is not there; where it cannot be looked for, once more only
 * after a failure of Slack's own, which most likely stored nothing. Never more than once: Slack's failures last longer than
 * a reader's patience with copies.
 */
export async function sendMessage(message: SlackMessage, way: Way, logger: Logger): Promise<Came> {
  const forms = formsOf(message);
  let isSettled = false;
  for (const form of forms) {
    let sent = await sendPatiently(form, way);
    if (sent.kind === 'unknown' && !isSettled) {
      isSettled = true;
      sent = await settle(sent, form, way, logger);
    }
    if (sent.kind !== 'misformed') return sent;
    const { error, details } = sent;
    if (form === forms.at(-1)) return { kind: 'refused', error, pause: null };
    logger.warn('message refused, sent in a plainer form', { reason: error, details });
  }
  throw new Error('A message has no form');
}

/** The text of a message, escaped, within Slack's limit for it. */
export function escapedText(text: string): string {
  const escaped = escapeText(clamp(text, LIMITS.text));
  return escaped.length <= LIMITS.text ? escaped : escapeText(clamp(text, LIMITS.text / 5));
}

function formsOf(message: SlackMessage): readonly Rendering[] {
  const text = escapedText(message.text);
  const [blocks, sections] = [[...message.blocks], plainSections(message.text)];
  const plainer: Rendering[] = [{ text, blocks: sections }, { text }];
  // A message that is plain already has one form less: a response address may be used five times in all.
  if (isDeepStrictEqual(blocks, sections)) return plainer;
  const common = withPlainFeedback(blocks);
  return [{ text, blocks }, ...(common === blocks ? [] : [{ text, blocks: [...common] }]), ...plainer];
}

/** What became of a message of unknown fate, once it has been looked for and, where that cannot double it, sent again. */
async function settle(
  doubtful: Extract<Sent, { readonly kind: 'unknown' }>,
  form: Rendering,
  way: Way,
  logger: Logger,
): Promise<Sent> {
  const looked = await lookFor(way);
  logger.warn('message of unknown fate', { error: doubtful.error, looked: looked?.kind ?? 'cannot be read' });
  if (looked?.kind === 'found') return { kind: 'posted', ts: looked.ts };
  if (looked?.kind !== 'absent' && !(doubtful.failedThere && way.mayRepeat())) return doubtful;
  const again = await sendPatiently(form, way);
  if (again.kind === 'posted' || again.kind === 'misformed') return again;
  // Whatever is said of the second says nothing of the first.
  if (again.kind !== 'unknown') return looked?.kind === 'absent' ? again : doubtful;
  const second = await lookFor(way);
  return second?.kind === 'found' ? { kind: 'posted', ts: second.ts } : again;
}

async function lookFor({ look }: Way): Promise<Looked | null> {
  if (look === null) return null;
  await sleep(SETTLING);
  return look();
}

async function sendPatiently(form: Rendering, way: Way): Promise<Sent> {
  const sent = await way.send(form);
  if (sent.kind !== 'later' || sent.afterMs > PATIENCE) return sent;
  await sleep(sent.afterMs);
  return way.send(form);
}
