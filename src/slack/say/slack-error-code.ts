import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { NotArrived, NotSeen } from './poster.ts';
import { slackWord } from './posting-outcome.ts';

/** A failure of Slack's as the metrics count it, whichever way it was called; null for a failure of our own. */
export function slackErrorCode(error: unknown): string | null {
  if (error instanceof NotArrived) return error.came.kind === 'later' ? 'ratelimited' : error.came.error;
  if (error instanceof NotSeen) return 'no_answer';
  if (error instanceof WebAPIPlatformError) return slackWord(error) ?? 'no_json';
  if (error instanceof WebAPIRateLimitedError) return 'ratelimited';
  if (error instanceof WebAPIHTTPError) return 'http_status';
  return error instanceof WebAPIRequestError ? 'no_answer' : null;
}
