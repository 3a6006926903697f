import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { MetricsText } from '../../service/metrics.ts';
import type { PageBeside } from '../../service/page-port.ts';
import type { Readiness } from '../../service/readiness.ts';
import { addressOf, close, listen } from './listening.ts';

/**
 * Answers a health check, and says whether the request was one: `/healthz` says that the program runs, `/readyz` whether
 * it can be sent questions, and what is wrong with what it stands on.
 */
export function answeredHealth(
  request: Pick<IncomingMessage, 'method' | 'url'>,
  response: ServerResponse,
  readiness: () => Readiness,
): boolean {
  if (!isReading(request.method)) return false;
  const path = request.url?.split('?')[0];
  if (path === '/healthz') return say(response, 200, ['It runs.']);
  if (path !== '/readyz') return false;
  const { isReady, lines } = readiness();
  return say(response, isReady ? 200 : 503, [...(isReady ? ['It is ready.'] : []), ...lines]);
}

function say(response: ServerResponse, status: number, lines: readonly string[]): true {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${lines.join('\n')}\n`);
  return true;
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

/** A server of health checks and metrics, and of the page where there is one. */
export interface HealthServer {
  listen(): Promise<void>;
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
  readiness: () => Readiness,
  metrics?: MetricsText | undefined,
  page?: PageBeside | undefined,
): HealthServer {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (asksForMetrics(request.method, path)) return void sendMetrics(response, metrics);
    if (answeredHealth(request, response, readiness)) return;
    if (page) return void page.handle(request, response);
    response.writeHead(404);
    response.end();
  });
  server.requestTimeout = 10_000;
  return {
    listen: () => listen(server, host, port),
    stop: () => close(server, GRACE),
    address: () => addressOf(server),
  };
}
