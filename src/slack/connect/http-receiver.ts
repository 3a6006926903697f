import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type App, HTTPReceiver, type Receiver } from '@slack/bolt';
import type { Clock } from '../../service/clock.ts';
import type { Logger } from '../../service/logger.ts';
import type { MetricsText } from '../../service/metrics.ts';
import type { PageBeside } from '../../service/page-port.ts';
import type { Readiness } from '../../service/readiness.ts';
import { SLACK_PATH } from '../read/commands.ts';
import { boltLogger } from '../say/bolt-logger.ts';
import type { Front } from './acknowledge-first.ts';
import { createClockCheck } from './clock-check.ts';
import { answeredHealth, asksForMetrics, sendMetrics } from './health.ts';
import { addressOf, close, drain, listen } from './listening.ts';
import { bareContentType, holdsObject, isFromTheFuture } from './request-guard.ts';

/** HTTP mode: a server of our own, which hands Slack's requests to Bolt's receiver once they cannot harm it. */
export interface GuardedReceiver extends Receiver {
  /** The address it listens on, such as `http://127.0.0.1:3000`; null while it does not. */
  address(): string | null;
  /** Answers health checks from now on, and Slack's requests once it is started. */
  listen(): Promise<void>;
}

export interface HttpReceiverOptions {
  readonly signingSecret: string;
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
  readonly clock: Clock;
  /** What stands before the app: see `acknowledgingFirst`. */
  readonly front: (app: Front) => Front;
  /** Whether requests are welcome, for `/readyz`. */
  readonly readiness: () => Readiness;
  /** For `/metrics`, which a proxy must not let the world see. */
  readonly metrics?: MetricsText | undefined;
  /** What answers everything else; 404 where there is none. */
  readonly page?: PageBeside | undefined;
}

/** The longest body of a request, in bytes. */
const BODY_LIMIT = 4_000_000;

/** How long a stop waits for requests under way, in ms; Bolt answers those that no listener takes after 3 s. */
const GRACE = 4_000;

/** So long after the last request, in ms, nothing is on its way any more. */
const QUIET = 200;

/** A receiver that listens on `host` and `port`; Bolt's checks the signatures. */
export function createHttpReceiver(options: HttpReceiverOptions): GuardedReceiver {
  const { signingSecret, host, port, logger, clock, front, readiness, metrics, page } = options;
  const checkClock = createClockCheck(clock, logger);
  const bolt = new HTTPReceiver({ signingSecret, endpoints: SLACK_PATH, logger: boltLogger(logger) });
  let isOpen = false;
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      logger.warn('request not readable', { error });
      end(response, 400);
    });
  });
  server.requestTimeout = 30_000;
  // Longer than proxies keep theirs, so that they never write to a connection that is being closed.
  server.keepAliveTimeout = 75_000;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split('?')[0];
    if (answeredHealth(request, response, readiness)) return;
    if (asksForMetrics(request.method, path)) return sendMetrics(response, metrics);
    if (path !== SLACK_PATH || request.method !== 'POST')
      return page ? page.handle(request, response) : end(response, 404);
    // Slack sends an event again, and tells whoever typed a command that it did not work.
    if (!isOpen) return end(response, 503);
    const body = await readBody(request);
    if (body === null) return end(response, 413);
    const contentType = bareContentType(request.headers['content-type']);
    const { 'x-slack-request-timestamp': timestamp } = request.headers;
    checkClock(timestamp?.toString());
    if (isFromTheFuture(timestamp?.toString(), clock.now().getTime())) return end(response, 401);
    if (!holdsObject(contentType, body.toString())) return end(response, 400);
    request.headers['content-type'] = contentType;
    // Bolt reads the body from here when the stream has been read; `end` and not `request.url` decides the rest.
    bolt.requestListener(Object.assign(request, { rawBody: body, url: SLACK_PATH }), response);
  }

  return {
    // The receiver asks an app for nothing but this.
    init: (app: App) => bolt.init(front(app) as App),
    listen: () => listen(server, host, port),
    async start() {
      isOpen = true;
    },
    async stop() {
      if (server.listening) await drain(server, QUIET, GRACE);
      await close(server, GRACE);
    },
    address: () => addressOf(server),
  };
}

/** The whole body; null when it is over the limit, and then the rest is thrown away. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= BODY_LIMIT) chunks.push(chunk);
  }
  return size > BODY_LIMIT ? null : Buffer.concat(chunks);
}

function end(response: ServerResponse, status: number): void {
  if (response.headersSent) return;
  response.writeHead(status);
  response.end();
}
