import type { App } from '@slack/bolt';
import type { Logger } from '../../service/logger.ts';
import type { Metrics } from '../../service/metrics.ts';
import { referenceOf } from '../read/delivery-key.ts';
import type { SlackMessage } from './elements.ts';
import { brokenOffMessage, faultMessage, unseenMessage } from './plain-message.ts';
import { NotSeen, type Poster } from './poster.ts';
import { slackErrorCode } from './slack-error-code.ts';

/** The parts of a request that say where its sender can be told something. */
interface Addressed {
  readonly response_url?: string;
  readonly event?: {
    readonly channel?: unknown;
    readonly channel_type?: string;
    readonly user?: unknown;
    readonly ts?: string;
    readonly thread_ts?: string;
  };
}

export interface FaultOptions {
  readonly poster: Poster;
  readonly logger: Logger;
  readonly metrics?: Pick<Metrics, 'slackFailed'> | undefined;
}

/**
 * Whatever fails in a listener is logged and told to the person with a reference, and never shown as it is. What is told
 * is true beside whatever has arrived by then.
 */
export function reportFaults(app: App, { poster, logger, metrics }: FaultOptions): void {
  app.error(async ({ error, body }: { readonly error: Error & { original?: unknown }; readonly body: object }) => {
    const reference = referenceOf(body);
    const fault = error.original ?? error;
    logger.error('request failed', { reference, error: fault });
    const code = slackErrorCode(fault);
    if (code !== null) metrics?.slackFailed(code);
    const message =
      fault instanceof NotSeen
        ? unseenMessage(reference)
        : poster.hasTold(body)
          ? brokenOffMessage(reference)
          : faultMessage(reference);
    try {
      await tell(poster, body, message);
    } catch (second) {
      logger.error('the person could not be told', { reference, error: second });
    }
  });
}

async function tell(poster: Poster, body: object, message: SlackMessage): Promise<void> {
  const { response_url, event = {} } = body as Addressed;
  if (response_url) return poster.respond(response_url, message, 'private', body);
  const { channel, channel_type, user, ts, thread_ts } = event;
  if (typeof channel !== 'string' || typeof user !== 'string' || ts === undefined) return;
  if (channel_type === 'im') {
    await poster.inThread({ channel, thread_ts: thread_ts ?? ts }, message, body);
    return;
  }
  return poster.privately({ channel, user, ...(thread_ts === undefined ? {} : { thread_ts }) }, message, body);
}
