import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type App, HTTPReceiver, type Receiver } from '@slack/bolt';
import type { Clock } from '../service/clock.ts';
import type { Logger } from '../service/logger.ts';
import { boltLogger } from './bolt-logger.ts';
import { SLACK_PATH } from './commands.ts';
import { bareContentType, holdsObject, isFromTheFuture } from './request-guard.ts';

/** HTTP mode: a server of our own, which hands Slack's requests to Bolt's receiver once they cannot harm it. */
export interface GuardedReceiver extends Receiver {
  /** The address it listens on, such as `http://127.0.0.1:3000`; null while it does not. */
  address(): string | null;
}

export interface HttpReceiverOptions {
  readonly signingSecret: string;
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
  readonly clock: Clock;
}

/** The longest body of a request, in bytes. */
const BODY_LIMIT = 4_000_000;

/** How long a stop waits for requests under way, in ms; Bolt answers those that no listener takes after 3 s. */
const GRACE = 4_000;

/** A receiver that listens on `host` and `port`; Bolt's checks the signatures. */
export function createHttpReceiver({ signingSecret, host, port, logger, clock }: HttpReceiverOptions): GuardedReceiver {
  const bolt = new HTTPReceiver({ signingSecret, endpoints: SLACK_PATH, logger: boltLogger(logger) });
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
    if (path === '/healthz' && request.method === 'GET') return end(response, 200);
    if (path !== SLACK_PATH || request.method !== 'POST') return end(response, 404);
    const body = await readBody(request);
    if (body === null) return end(response, 413);
    const contentType = bareContentType(request.headers['content-type']);
    const { 'x-slack-request-timestamp': timestamp } = request.headers;
    if (isFromTheFuture(timestamp?.toString(), clock.now().getTime())) return end(response, 401);
    if (!holdsObject(contentType, body.toString())) return end(response, 400);
    request.headers['content-type'] = contentType;
    // Bolt reads the body from here when the stream has been read; `end` and not `request.url` decides the rest.
    bolt.requestListener(Object.assign(request, { rawBody: body, url: SLACK_PATH }), response);
  }

  return {
    init: (app: App) => bolt.init(app),
    start: () => listen(server, host, port),
    stop: () => close(server),
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

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Takes no more requests; those that have begun may end within the grace. */
function close(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    // A connection that becomes idle after the close would otherwise stay until its keep-alive ends.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const limit = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(limit);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function addressOf(server: Server): string | null {
  const address = server.address();
  if (address === null || typeof address === 'string') return null;
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}
