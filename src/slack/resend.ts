import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { KnownBlock } from '@slack/types';
import type { Logger } from '../service/logger.ts';
import type { SlackMessage } from './elements.ts';
import { clamp, LIMITS } from './limits.ts';
import { escapeText } from './mrkdwn.ts';
import { plainSections } from './plain-message.ts';

/** Slack answered and stored nothing, so that the same can be sent in another form. */
export class MessageRefused extends Error {
  override readonly name = 'MessageRefused';
  /** Slack's word for why, or the HTTP status. */
  readonly reason: string;
  /** Where the blocks are wrong, in Slack's words; empty where it does not say. */
  readonly details: readonly string[];

  constructor(reason: string, details: readonly string[] = [], options?: ErrorOptions) {
    super(`Slack refused the message: ${reason}`, options);
    this.reason = reason;
    this.details = details;
  }
}

/** Slack asks to wait and stored nothing. */
export class SlowDown extends Error {
  override readonly name = 'SlowDown';
  readonly seconds: number;

  constructor(seconds: number, options?: ErrorOptions) {
    super(`Slack asks to wait for ${seconds} s`, options);
    this.seconds = seconds;
  }
}

/** What is sent: `text` is escaped and within its limit. */
export interface Rendering {
  readonly text: string;
  readonly blocks?: KnownBlock[];
}

/** The longest that a person is kept waiting for a rate limit to pass, in seconds. */
const PATIENCE = 30;

/**
 * Sends a message, and where Slack refuses its form, again as plain sections, then as text alone: a block type may be
 * refused while it is being rolled out, and a bare answer beats none. `send` throws `MessageRefused` or `SlowDown`
 * only when nothing was stored; after any other error the outcome is unknown, and sending again could say it twice.
 */
export async function sendInSomeForm(
  message: SlackMessage,
  send: (rendering: Rendering) => Promise<void>,
  logger: Logger,
): Promise<void> {
  const text = escapeText(clamp(message.text, LIMITS.text));
  const short = text.length <= LIMITS.text ? text : escapeText(clamp(message.text, LIMITS.text / 5));
  const [blocks, sections] = [[...message.blocks], plainSections(message.text)];
  const forms: Rendering[] = [{ text: short, blocks }, { text: short, blocks: sections }, { text: short }];
  // A message that is plain already has one form less: a response address may be used five times in all.
  if (isDeepStrictEqual(blocks, sections)) forms.shift();
  for (const [index, form] of forms.entries()) {
    try {
      return await sendPatiently(form, send);
    } catch (error) {
      if (!(error instanceof MessageRefused) || index === forms.length - 1) throw error;
      logger.warn('message refused, sent in a plainer form', { reason: error.reason, details: error.details });
    }
  }
}

async function sendPatiently(form: Rendering, send: (rendering: Rendering) => Promise<void>): Promise<void> {
  try {
    await send(form);
  } catch (error) {
    if (!(error instanceof SlowDown) || error.seconds > PATIENCE) throw error;
    await sleep(error.seconds * 1000);
    await send(form);
  }
}
