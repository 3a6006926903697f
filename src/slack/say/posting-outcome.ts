import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import type { PauseReason } from '../../digest/subscription.ts';
import type { Posted } from '../../service/messenger.ts';

/** Slack does not take this form of a message and stored nothing; `details` say where it is wrong, in Slack's words. */
export interface Misformed {
  readonly kind: 'misformed';
  readonly error: string;
  readonly details: readonly string[];
}

/** What came of sending a message once, by whichever way: as of a digest, but that not every way names what it stored. */
export type Sent = Posted | { readonly kind: 'posted'; readonly ts: null } | Misformed;

/** Slack's words for a message whose form it does not take. */
const FORM = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'invalid_attachments']);

/**
 * Slack's words for an error on its own side, after which the message may be there all the same. Every other word says
 * that the call was refused and nothing stored (docs.slack.dev, chat.postMessage, "Errors").
 */
const DOUBTFUL = new Set(['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout']);

/** Slack's words for a destination that is closed until someone changes something. */
const CLOSED: ReadonlyMap<string, PauseReason> = new Map([
  ['channel_not_found', 'gone'],
  ['is_archived', 'archived'],
  ['not_in_channel', 'left'],
  ['user_not_found', 'gone'],
  ['users_not_found', 'gone'],
  ['user_not_visible', 'gone'],
  ['user_disabled', 'inactive'],
  ['cannot_dm_bot', 'inactive'],
]);

/** Words for too much at once; nothing was stored. */
const BUSY = new Set(['ratelimited', 'rate_limited', 'team_added_to_org']);

/** Of the doubtful words the one after which Slack has most likely stored nothing; the others speak of half done work. */
const FAILED = 'internal_error';

/** How long to leave Slack alone where it does not say, in ms. */
const A_WHILE = 30_000;

/** What a failed call that posts says about the message. */
export function postingOutcome(error: unknown): Exclude<Sent, { readonly kind: 'posted' }> {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'later', afterMs: error.retryAfter * 1000 };
  if (error instanceof WebAPIHTTPError) return statusOutcome(error.statusCode);
  const word = slackWord(error);
  if (word === null) return { kind: 'unknown', error: errorWords(error), failedThere: false };
  if (FORM.has(word)) {
    const details = error instanceof WebAPIPlatformError ? error.data.response_metadata?.messages : undefined;
    return { kind: 'misformed', error: word, details: details ?? [] };
  }
  return wordOutcome(word);
}

/** What a status that is not of success says about a message. */
export function statusOutcome(status: number): Extract<Sent, { readonly kind: 'unknown' }> {
  return { kind: 'unknown', error: `HTTP status ${status}`, failedThere: status >= 500 };
}

/** What Slack's word for why it did not take a message says of it, where its form is not to blame. */
export function wordOutcome(word: string): Extract<Sent, { readonly kind: 'unknown' | 'later' | 'refused' }> {
  if (DOUBTFUL.has(word)) return { kind: 'unknown', error: word, failedThere: word === FAILED };
  if (BUSY.has(word)) return { kind: 'later', afterMs: A_WHILE };
  return { kind: 'refused', error: word, pause: CLOSED.get(word) ?? null };
}

/** Why a destination is closed, where an error says that it is. */
export function closedBecause(error: unknown): PauseReason | null {
  return CLOSED.get(slackWord(error) ?? '') ?? null;
}

/** Slack's word for why it refused a call; null where it did not answer, or with something else. */
export function slackWord(error: unknown): string | null {
  if (!(error instanceof WebAPIPlatformError)) return null;
  // The library takes what is no JSON, such as the page of a proxy, for the word.
  return /^[a-z][a-z0-9_]{2,60}$/.test(error.data.error) ? error.data.error : null;
}

/** A failed call in words for the log and the run log. */
export function errorWords(error: unknown): string {
  if (error instanceof WebAPIHTTPError) return `HTTP status ${error.statusCode}`;
  if (error instanceof WebAPIRateLimitedError) return `asked to wait ${error.retryAfter} s`;
  return slackWord(error) ?? (error instanceof Error ? error.message : String(error)).slice(0, 200);
}
