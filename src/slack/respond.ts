import type { Logger } from '../service/logger.ts';
import type { SlackMessage } from './elements.ts';
import { MessageRefused, type Rendering, SlowDown, sendInSomeForm } from './resend.ts';

/** Who sees a response, and whether it takes the place of the message whose button was tapped. */
export type ResponseManner = 'private' | 'replace' | 'in-channel';

const MANNERS = {
  private: { response_type: 'ephemeral', replace_original: false },
  replace: { response_type: 'ephemeral', replace_original: true },
  'in-channel': { response_type: 'in_channel', replace_original: false },
} as const;

/** Slack's answers that end a response address for good: sending another form cannot help. */
const ENDED = /^(?:used_url|expired_url|no_service|token_revoked|account_inactive|404|410)$/;

/** How long Slack may take, in ms. */
const TIMEOUT = 10_000;

/**
 * Answers through a request's response address, which works where the bot is no member and may be used five times in
 * half an hour. Unlike Bolt's `respond` it has a time limit and reads the body: Slack refuses with 200 as well. With
 * `threadTs` it is shown in that thread.
 */
export async function respond(
  url: string,
  message: SlackMessage,
  manner: ResponseManner,
  logger: Logger,
  threadTs?: string,
): Promise<void> {
  const where = { ...MANNERS[manner], ...(threadTs === undefined ? {} : { thread_ts: threadTs }) };
  await sendInSomeForm(message, (rendering) => post(url, { ...rendering, ...where }), logger);
}

async function post(url: string, payload: Rendering & (typeof MANNERS)[ResponseManner]): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ ...payload, mrkdwn: false, unfurl_links: false, unfurl_media: false }),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  const body = await response.text();
  const reason = refusal(response, body);
  if (response.status === 429) throw new SlowDown(Number(response.headers.get('retry-after')) || 1);
  if (reason === null) return;
  if (ENDED.test(reason)) throw new Error(`The response address has ended: ${reason}`);
  throw new MessageRefused(reason);
}

/** Slack's word for why it refused; null where it did not. */
function refusal(response: Response, body: string): string | null {
  const said = /"error"\s*:\s*"(\w{1,60})"/.exec(body)?.[1] ?? /^\w{1,60}$/.exec(body.trim())?.[0];
  if (!response.ok) return said ?? String(response.status);
  return /"ok"\s*:\s*false/.test(body) ? (said ?? 'not ok') : null;
}
