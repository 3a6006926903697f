import { setTimeout as sleep } from 'node:timers/promises';
import { type App, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from '../../service/logger.ts';
import { boltLogger } from '../say/bolt-logger.ts';
import type { Front } from './acknowledge-first.ts';
import { WATCHDOG_TIMINGS, type Watchdog, type WatchdogTimings, watchSocket } from './socket-watchdog.ts';

/** How the connections are kept, in ms. */
export interface SocketTimings {
  /** How long a pong may take, and the first wait before connecting anew. */
  readonly ping: number;
  /** The longest wait between two attempts to connect. */
  readonly retry: number;
  readonly watchdog: WatchdogTimings;
}

export const SOCKET_TIMINGS: SocketTimings = { ping: 5_000, retry: 30_000, watchdog: WATCHDOG_TIMINGS };

export interface SocketReceiverOptions {
  readonly appToken: string;
  /** Null for Slack's own. */
  readonly apiUrl: string | null;
  readonly logger: Logger;
  /** What stands before the app: see `acknowledgingFirst`. */
  readonly front: (app: Front) => Front;
  /** How many processes serve, this one among them. */
  readonly processes: () => Promise<number>;
  readonly timings?: SocketTimings;
}

/** Socket Mode's receiver. */
export interface SocketReceiver extends Receiver {
  /** Whether at least one connection is open. */
  isConnected(): boolean;
}

/**
 * After each of Slack's routine disconnects a connection stays away for 5 s, and commands and taps of that time are
 * lost: Slack never sends them again (slackapi/bolt-js#2496). With two, the other one takes them.
 */
const CONNECTIONS = 2;

/** How long a stop waits for Slack to close the connections, in ms. */
const GRACE = 2_000;

/** Socket Mode over two connections. */
export function createSocketReceiver(options: SocketReceiverOptions): SocketReceiver {
  const { appToken, apiUrl, logger, front, processes, timings = SOCKET_TIMINGS } = options;
  const receivers = Array.from({ length: CONNECTIONS }, () => {
    const receiver = new SocketModeReceiver({
      appToken,
      logger: boltLogger(logger),
      clientPingTimeout: timings.ping,
      // An object of its own for each: the client writes its retry policy into the object it gets, and with the App's
      // object a failed reconnect would end the process. 100 retries of at most 30 s last about 45 minutes.
      installerOptions: {
        clientOptions: {
          ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
          timeout: 10_000,
          retryConfig: { retries: 100, factor: 1.3, maxTimeout: timings.retry },
        },
      },
    });
    for (const state of ['connected', 'reconnecting', 'disconnected']) {
      receiver.client.on(state, () => logger.info('socket', { state }));
    }
    receiver.client.on('ws_message', (data) => void noteConnections(String(data), processes, logger));
    return receiver;
  });
  const watchdogs: Watchdog[] = receivers.map(({ client }) => watchSocket(client, logger, timings.watchdog));
  const stop = async () => {
    for (const watchdog of watchdogs) watchdog.stop();
    const closed = Promise.all(receivers.map(({ client }) => client.disconnect()));
    await Promise.race([closed, sleep(GRACE, undefined, { ref: false })]);
  };
  return {
    init(app: App) {
      // A receiver asks an app for nothing but this.
      for (const receiver of receivers) receiver.init(front(app) as App);
    },
    async start() {
      const started = await Promise.allSettled(receivers.map((receiver) => receiver.start()));
      const failed = started.find((result) => result.status === 'rejected');
      if (failed === undefined) return;
      await stop();
      throw failed.reason;
    },
    stop,
    isConnected: () => watchdogs.some((watchdog) => watchdog.isConnected()),
  };
}

/**
 * Slack says on connecting how many connections the app has: more than those of all our processes belong to another
 * copy, or are leaks. `processes` does not reject.
 */
async function noteConnections(message: string, processes: () => Promise<number>, logger: Logger): Promise<void> {
  const connections = Number(/^\{"type":"hello".{0,200}?"num_connections":(\d+)/.exec(message)?.[1] ?? 0);
  if (connections <= CONNECTIONS) return;
  const ours = CONNECTIONS * (await processes());
  if (connections > ours) logger.warn('more connections than ours', { connections, ours });
}
