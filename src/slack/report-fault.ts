import type { App } from '@slack/bolt';
import type { Logger } from '../service/logger.ts';
import type { Metrics } from '../service/metrics.ts';
import { referenceOf } from './delivery-key.ts';
import { faultMessage } from './plain-message.ts';
import { postInThread, postPrivately } from './post.ts';
import { respond } from './respond.ts';
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

/** Whatever fails in a listener is logged and told to the person with a reference, and never shown as it is. */
export function reportFaults(app: App, logger: Logger, metrics?: Pick<Metrics, 'slackFailed'>): void {
  app.error(async ({ error, body }: { readonly error: Error & { original?: unknown }; readonly body: object }) => {
    const reference = referenceOf(body);
    const cause = error.original ?? error;
    logger.error('request failed', { reference, error: cause });
    const code = slackErrorCode(cause);
    if (code !== null) metrics?.slackFailed(code);
    try {
      await tell(app, body as Addressed, reference, logger);
    } catch (second) {
      logger.error('the person could not be told', { reference, error: second });
    }
  });
}

async function tell(app: App, body: Addressed, reference: string, logger: Logger): Promise<void> {
  const message = faultMessage(reference);
  if (body.response_url) return respond(body.response_url, message, 'private', logger);
  const { channel, channel_type, user, ts, thread_ts } = body.event ?? {};
  if (typeof channel !== 'string' || typeof user !== 'string' || ts === undefined) return;
  const thread = { channel, thread_ts: thread_ts ?? ts };
  if (channel_type === 'im') return postInThread(app.client, thread, message, logger);
  return postPrivately(app.client, { ...thread, user }, message, logger);
}
