import { errorWords, type Sent, statusOutcome, wordOutcome } from './posting-outcome.ts';
import type { Rendering } from './send-message.ts';

/** Who sees a response, and whether it takes the place of the message whose button was tapped. */
export type ResponseManner = 'private' | 'replace' | 'in-channel';

const MANNERS = {
  private: { response_type: 'ephemeral', replace_original: false },
  replace: { response_type: 'ephemeral', replace_original: true },
  'in-channel': { response_type: 'in_channel', replace_original: false },
} as const;

/** How often a response address may be used. */
export const RESPONSE_USES = 5;

/** Slack's answers that end a response address for good: sending another form cannot help. */
const ENDED = /^(?:used_url|expired_url|no_service|token_revoked|account_inactive|404|410)$/;

/** How long Slack may take, in ms. */
const TIMEOUT = 10_000;

/**
 * Sends once to a request's response address, which works where the bot is no member and may be used five times in half an
 * hour. Unlike Bolt's `respond` it has a time limit and reads the body: Slack refuses with 200 as well. With `threadTs` it
 * is shown in that thread, which must be active (see `Whisper`). Never rejects.
 */
export async function respondOnce(
  url: string,
  form: Rendering,
  manner: ResponseManner,
  threadTs: string | null,
): Promise<Sent> {
  const thread = threadTs === null ? {} : { thread_ts: threadTs };
  const payload = { ...form, ...MANNERS[manner], ...thread, mrkdwn: false, unfurl_links: false, unfurl_media: false };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(payload),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return outcomeOf(response, await response.text());
  } catch (error) {
    return { kind: 'unknown', error: errorWords(error), failedThere: false };
  }
}

function outcomeOf(response: Response, body: string): Sent {
  const { status } = response;
  if (status === 429) return { kind: 'later', afterMs: (Number(response.headers.get('retry-after')) || 1) * 1000 };
  if (status >= 500) return statusOutcome(status);
  const said = /"error"\s*:\s*"(\w{1,60})"/.exec(body)?.[1] ?? /^\w{1,60}$/.exec(body.trim())?.[0];
  if (response.ok && !/"ok"\s*:\s*false/.test(body)) return { kind: 'posted', ts: null };
  const reason = said ?? (response.ok ? 'not ok' : String(status));
  if (ENDED.test(reason)) return { kind: 'refused', error: reason, pause: null };
  const word = wordOutcome(reason);
  // Of any other word nobody knows whether another form would be taken, and nothing was stored.
  return word.kind === 'refused' ? { kind: 'misformed', error: reason, details: [] } : word;
}
