import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PlaygroundDeps } from './handle-request.ts';
import { bracketed, isOwnHost } from './own-host.ts';
import { pageHandler } from './page-handler.ts';
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
  server.on('request', pageHandler(all));
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
