import { createServer, type ServerResponse } from 'node:http';
import type { MetricsText } from '../service/metrics.ts';
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
  if (!isReading(method)) return null;
  if (path === '/healthz') return 200;
  if (path === '/readyz') return isReady() ? 200 : 503;
  return null;
}

/** Whether a request asks for the metrics. */
export function asksForMetrics(method: string | undefined, path: string | undefined): boolean {
  return isReading(method) && path === '/metrics';
}

function isReading(method: string | undefined): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Answers with the metrics; 404 where none are kept, 503 where they cannot be read. Never rejects. */
export async function sendMetrics(response: ServerResponse, metrics: MetricsText | undefined): Promise<void> {
  const text = await metrics?.text().catch(() => null);
  if (typeof text === 'string') response.writeHead(200, { 'content-type': metrics?.contentType });
  else response.writeHead(text === null ? 503 : 404);
  response.end(text);
}

/** A server of health checks and metrics alone. */
export interface HealthServer {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Null while it does not listen. */
  address(): string | null;
}

/** How long a stop waits for checks under way, in ms. */
const GRACE = 500;

/** Answers on `host` and `port` in Socket Mode: Bolt's own server would listen on every interface. */
export function createHealthServer(
  host: string,
  port: number,
  isReady: () => boolean,
  metrics?: MetricsText | undefined,
): HealthServer {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (asksForMetrics(request.method, path)) return void sendMetrics(response, metrics);
    response.writeHead(healthStatus(request.method, path, isReady) ?? 404);
    response.end();
  });
  server.requestTimeout = 10_000;
  return {
    start: () => listen(server, host, port),
    stop: () => close(server, GRACE),
    address: () => addressOf(server),
  };
}
