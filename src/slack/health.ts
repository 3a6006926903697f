import { createServer } from 'node:http';
import { addressOf, close, listen } from './listening.ts';

/**
 * The HTTP status of a health check: `/healthz` says that the program runs, `/readyz` that it can be sent questions.
 * Null for a request that is none.
 */
export function healthStatus(
  method: string | undefined,
  path: string | undefined,
  isReady: () => boolean,
): number | null {
  if (method !== 'GET' && method !== 'HEAD') return null;
  if (path === '/healthz') return 200;
  if (path === '/readyz') return isReady() ? 200 : 503;
  return null;
}

/** A server of health checks alone. */
export interface HealthServer {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Null while it does not listen. */
  address(): string | null;
}

/** How long a stop waits for checks under way, in ms. */
const GRACE = 500;

/** Answers health checks on `host` and `port` in Socket Mode: Bolt's own server would listen on every interface. */
export function createHealthServer(host: string, port: number, isReady: () => boolean): HealthServer {
  const server = createServer((request, response) => {
    response.writeHead(healthStatus(request.method, request.url?.split('?')[0], isReady) ?? 404);
    response.end();
  });
  server.requestTimeout = 10_000;
  return {
    start: () => listen(server, host, port),
    stop: () => close(server, GRACE),
    address: () => addressOf(server),
  };
}
