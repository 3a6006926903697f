import { setTimeout as sleep } from 'node:timers/promises';
import { type App, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from '../service/logger.ts';
import { boltLogger } from './bolt-logger.ts';

export interface SocketReceiverOptions {
  readonly appToken: string;
  /** Null for Slack's own. */
  readonly apiUrl: string | null;
  readonly logger: Logger;
}

/**
 * After each of Slack's routine disconnects a connection stays away for 5 s, and commands and taps of that time are
 * lost: Slack never sends them again (slackapi/bolt-js#2496). With two, the other one takes them.
 */
const CONNECTIONS = 2;

/** How long a stop waits for Slack to close the connections, in ms. */
const GRACE = 2_000;

/** Socket Mode over two connections. */
export function createSocketReceiver({ appToken, apiUrl, logger }: SocketReceiverOptions): Receiver {
  const receivers = Array.from({ length: CONNECTIONS }, () => {
    const receiver = new SocketModeReceiver({
      appToken,
      logger: boltLogger(logger),
      // An object of its own for each: the client writes its retry policy into the object it gets, and with the App's
      // object a failed reconnect would end the process. 100 retries of at most 30 s last about 45 minutes.
      installerOptions: {
        clientOptions: {
          ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
          timeout: 10_000,
          retryConfig: { retries: 100, factor: 1.3, maxTimeout: 30_000 },
        },
      },
    });
    for (const state of ['connected', 'reconnecting', 'disconnected']) {
      receiver.client.on(state, () => logger.info('socket', { state }));
    }
    return receiver;
  });
  const stop = async () => {
    const closed = Promise.all(receivers.map(({ client }) => client.disconnect()));
    await Promise.race([closed, sleep(GRACE, undefined, { ref: false })]);
  };
  return {
    init(app: App) {
      for (const receiver of receivers) receiver.init(app);
    },
    async start() {
      const started = await Promise.allSettled(receivers.map((receiver) => receiver.start()));
      const failed = started.find((result) => result.status === 'rejected');
      if (failed === undefined) return;
      await stop();
      throw failed.reason;
    },
    stop,
  };
}
