import { type WebAPICallResult, WebAPIPlatformError, WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { Logger } from '../service/logger.ts';
import type { SlackMessage } from './elements.ts';
import { MessageRefused, type Rendering, SlowDown, sendInSomeForm } from './resend.ts';

/** Where a message is posted. */
export interface Thread {
  readonly channel: string;
  /** The `ts` of the thread's first message. */
  readonly thread_ts: string;
}

/** Slack's words for a message whose form it does not take; it stored nothing then. */
const FORM = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'invalid_attachments']);

const SETTINGS = { mrkdwn: false, parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false } as const;

/** Posts a message in a thread that everyone there sees. */
export async function postInThread(
  client: WebClient,
  to: Thread,
  message: SlackMessage,
  logger: Logger,
): Promise<void> {
  await sendInSomeForm(message, (form) => explained(client.chat.postMessage({ ...to, ...SETTINGS, ...form })), logger);
}

/** Writes to a person directly, in the bot's Messages tab. */
export async function postDirectly(
  client: WebClient,
  userId: string,
  message: SlackMessage,
  logger: Logger,
): Promise<void> {
  const post = (form: Rendering) => client.chat.postMessage({ channel: userId, ...SETTINGS, ...form });
  await sendInSomeForm(message, (form) => explained(post(form)), logger);
}

/** Posts a message in a thread that one person sees. */
export async function postPrivately(
  client: WebClient,
  to: Thread & { readonly user: string },
  message: SlackMessage,
  logger: Logger,
): Promise<void> {
  const { parse, link_names } = SETTINGS;
  await sendInSomeForm(
    message,
    (form) => explained(client.chat.postEphemeral({ ...to, parse, link_names, ...form })),
    logger,
  );
}

async function explained(call: Promise<WebAPICallResult>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (error instanceof WebAPIRateLimitedError) throw new SlowDown(error.retryAfter, { cause: error });
    if (error instanceof WebAPIPlatformError && FORM.has(error.data.error)) {
      throw new MessageRefused(error.data.error, error.data.response_metadata?.messages ?? [], { cause: error });
    }
    throw error;
  }
}
