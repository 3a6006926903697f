import { parse } from 'node:querystring';

/** How far a request's time may be from ours, in seconds. */
const CLOCK_DIFFERENCE = 300;

/** A content type without its parameters: Bolt takes a form for JSON when a proxy has added a charset. */
export function bareContentType(contentType: string | undefined): string {
  return (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/**
 * Whether a body is, or as a form holds, a JSON object, seen by its first character: a signed `null` or `payload=null`
 * ends the process inside Bolt 5.1, and no other value of JSON is a request of Slack's.
 */
export function holdsObject(contentType: string, body: string): boolean {
  if (contentType !== 'application/x-www-form-urlencoded') return body.trimStart().startsWith('{');
  const { payload } = parse(body);
  return payload === undefined || (typeof payload === 'string' && payload.trimStart().startsWith('{'));
}

/** Whether a request's time lies in the future, which Bolt does not ask. `nowMs` is the present in ms. */
export function isFromTheFuture(timestamp: string | undefined, nowMs: number): boolean {
  return Number(timestamp) > nowMs / 1000 + CLOCK_DIFFERENCE;
}
