import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { handleRequest, type PlaygroundDeps } from './handle-request.ts';
import { metricsResponse } from './metrics-response.ts';
import { originalsResponse } from './originals-response.ts';
import { bracketed, isOwnHost } from './own-host.ts';
import { respond } from './responses.ts';
import { startFailure } from './start-failure.ts';

/** Where the page is to listen, and what it stands on. */
export interface ServeOptions {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly deps: Omit<PlaygroundDeps, 'isOwnHost'>;
}

/** A page being served. */
export interface ServedPlayground {
  /** Where a person opens it. */
  readonly url: string;
  /** Takes no more requests, lets those in flight end, and breaks what is left after two seconds. */
  close(): Promise<void>;
}

/** In milliseconds; a page is a few kilobytes, so that whoever needs longer is not reading. */
const LIMITS = { headers: 10_000, request: 15_000, idle: 5_000, socket: 30_000, closing: 2_000 };

/** Room for the longest address and the headers a browser sends. */
const HEADER_BYTES = 32_768;

/** Serves the page over HTTP; throws a `ConfigError` where the address cannot be had. */
export async function servePlayground({ host, port, deps }: ServeOptions): Promise<ServedPlayground> {
  const server = createServer({
    maxHeaderSize: HEADER_BYTES,
    headersTimeout: LIMITS.headers,
    requestTimeout: LIMITS.request,
    keepAliveTimeout: LIMITS.idle,
  });
  server.setTimeout(LIMITS.socket);
  server.maxConnections = 256;
  await listen(server, host, port);
  const served = { host, port: (server.address() as AddressInfo).port };
  const all: PlaygroundDeps = { ...deps, isOwnHost: (asked) => isOwnHost(asked, served) };
  server.on('request', (incoming, outgoing) => {
    send(incoming, outgoing, all).catch((error) => {
      deps.logger.warn('page not sent', { error });
      outgoing.destroy();
    });
  });
  return { url: `http://${opened(host)}:${served.port}/`, close: () => close(server) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(startFailure(error, host, port)));
    server.listen(port, host, resolve);
  });
}

/** An address to open: one that means every interface is no place a browser can go to. */
function opened(host: string): string {
  return ['0.0.0.0', '::', '[::]'].includes(host) ? 'localhost' : bracketed(host);
}

async function send(incoming: IncomingMessage, outgoing: ServerResponse, deps: PlaygroundDeps): Promise<void> {
  const request = requestOf(incoming);
  const response =
    request === null
      ? respond('text', 'I cannot read this request.\n', { status: 400 })
      : ((await metricsResponse(request, deps)) ??
        (await originalsResponse(request, deps)) ??
        handleRequest(request, deps));
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  // A body nobody reads would be taken for the next request.
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD') outgoing.setHeader('connection', 'close');
  if (incoming.method !== 'HEAD') outgoing.setHeader('content-length', body.length);
  outgoing.end(body);
}

/** The request as the web's own type, its host as the Host header says; null where that or the target is none of HTTP's. */
function requestOf({ method = 'GET', url = '/', headers }: IncomingMessage): Request | null {
  const { host = '', referer } = headers;
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host) || !url.startsWith('/')) return null;
  // Joined, not resolved: "//elsewhere/" is a path of ours, not another host.
  const address = `http://${host}${url}`;
  if (!URL.canParse(address)) return null;
  // The web's type refuses a few methods that are none of ours either.
  const known = /^(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS)$/.test(method) ? method : 'POST';
  return new Request(address, { method: known, headers: referer === undefined ? {} : { referer } });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), LIMITS.closing);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
