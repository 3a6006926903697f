import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { slackWord } from './posting-outcome.ts';
import { MessageRefused, SlowDown } from './resend.ts';

/** A failure of Slack's as the metrics count it, whichever way it was called; null for a failure of our own. */
export function slackErrorCode(error: unknown): string | null {
  if (error instanceof WebAPIPlatformError) return slackWord(error) ?? 'no_json';
  if (error instanceof MessageRefused) return error.reason;
  if (error instanceof SlowDown || error instanceof WebAPIRateLimitedError) return 'ratelimited';
  if (error instanceof WebAPIHTTPError) return 'http_status';
  if (error instanceof WebAPIRequestError) return 'no_answer';
  // What `fetch` throws where there is no connection, and where its time has run out.
  const isFetch = error instanceof TypeError && error.message === 'fetch failed';
  const isLate = error instanceof DOMException && error.name === 'TimeoutError';
  return isFetch || isLate ? 'no_answer' : null;
}
