import type { Receiver } from '@slack/bolt';
import { systemClock } from '../../service/clock.ts';
import type { SlackSettings } from '../../service/environment.ts';
import type { Logger } from '../../service/logger.ts';
import type { MetricsText } from '../../service/metrics.ts';
import type { PageBeside } from '../../service/page-port.ts';
import type { Readiness } from '../../service/readiness.ts';
import { processesOf, type Replication } from '../listen/reply-to-keeper.ts';
import type { Front } from './acknowledge-first.ts';
import { createHealthServer } from './health.ts';
import { createHttpReceiver } from './http-receiver.ts';
import { createSocketReceiver, type SocketTimings } from './socket-receiver.ts';

export interface ReceiverOptions {
  readonly slack: SlackSettings;
  /** Where HTTP mode listens; in Socket Mode the health checks and the page. */
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
  readonly replication: Replication;
  readonly socketTimings?: SocketTimings;
  readonly metrics?: MetricsText;
  /** The page, where it is served beside Slack. */
  readonly page?: PageBeside;
  /** What stands before the app: see `acknowledgingFirst`. */
  readonly front: (app: Front) => Front;
  /** Whether requests are welcome, for `/readyz`. */
  readonly readiness: () => Readiness;
}

/** What takes Slack's requests in, and what answers health checks beside it. */
export interface Received {
  readonly receiver: Receiver;
  isConnected(): boolean;
  readonly health: { listen(): Promise<void>; stop(): Promise<unknown> };
  /** Where it listens, such as `http://127.0.0.1:3000`; null before that. */
  address(): string | null;
}

/** A receiver for Socket Mode or HTTP mode, whichever there is a secret for. */
export function createReceiver(options: ReceiverOptions): Received {
  const { slack, host, port, logger, replication, socketTimings, metrics, page, front, readiness } = options;
  if (slack.transport.kind === 'socket') {
    const { appToken } = slack.transport;
    const timings = socketTimings === undefined ? {} : { timings: socketTimings };
    const processes = () => processesOf(replication);
    const receiver = createSocketReceiver({ appToken, apiUrl: slack.apiUrl, logger, front, processes, ...timings });
    const health = createHealthServer(host, port, readiness, metrics, page);
    return { receiver, isConnected: receiver.isConnected, health, address: health.address };
  }
  const { signingSecret } = slack.transport;
  // Bolt holds the time of a request against the system's clock, and so must what watches over that.
  const clock = systemClock;
  const receiver = createHttpReceiver({ signingSecret, host, port, logger, clock, front, readiness, metrics, page });
  return { receiver, isConnected: () => true, health: receiver, address: receiver.address };
}
