import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import type { Clock } from '../../service/clock.ts';
import type { Logger } from '../../service/logger.ts';
import { referenceOf } from '../read/delivery-key.ts';

const MINUTE = 60_000;

/** An event is late from here on, in ms: sooner, the asker is still looking. */
const LATE = 2 * MINUTE;

/** An event so old, in ms, is left alone: whoever asked has asked again, or somebody else. */
const TOO_OLD = 120 * MINUTE;

/** What seems so old, in ms, is no event that Slack held back through an outage: our clock is wrong. */
const NOT_OF_AN_OUTAGE = 48 * 60 * MINUTE;

/** For how long a delivery is known again, in ms: longer than an event may be late, so that a replay is answered once. */
export const KNOWN_AGAIN = 180 * MINUTE;

/** How long ago an event happened, in ms, by Slack's `event_time`; 0 for what is no event. */
function ageOf(body: object, clock: Clock): number {
  const { event_time: seconds } = body as { readonly event_time?: unknown };
  return typeof seconds === 'number' ? Math.max(0, clock.now().getTime() - seconds * 1000) : 0;
}

/**
 * What is said before the answer to an event that Slack delivers late, as it does after an outage; null where it is not
 * late.
 */
export function latenessWords(body: object, clock: Clock): string | null {
  const age = ageOf(body, clock);
  if (age < LATE || age >= TOO_OLD) return null;
  const minutes = Math.round(age / MINUTE);
  const ago = minutes < 60 ? `${minutes} minutes ago` : 'over an hour ago';
  return `Late: you wrote this ${ago}, and it has only now reached me.`;
}

/** Lets no event through that is hours old; it is logged. */
export function leaveOldEvents(clock: Clock, logger: Logger): Middleware<AnyMiddlewareArgs> {
  return async (args) => {
    const age = ageOf(args.body, clock);
    if (age < TOO_OLD || age > NOT_OF_AN_OUTAGE) return args.next();
    logger.warn('event left alone', { reference: referenceOf(args.body), minutesOld: Math.round(age / MINUTE) });
  };
}
