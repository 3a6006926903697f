import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';

/** Listens; rejects where the address cannot be had. */
export function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Answers what has been sent already, and says with each response that its connection ends: resolves when nothing has
 * come for `quietMs`, or `limitMs` have passed. A connection that is closed while a request is on its way to it is reset,
 * and a server that closes at once does that to every connection that is kept.
 */
export async function drain(server: Server, quietMs: number, limitMs: number): Promise<void> {
  const until = performance.now() + limitMs;
  let hasCome = false;
  const onRequest = (_request: IncomingMessage, response: ServerResponse) => {
    hasCome = true;
    response.setHeader('connection', 'close');
  };
  server.prependListener('request', onRequest);
  do {
    hasCome = false;
    await sleep(quietMs);
    // What came while the program was busy is still to be read: timers run before sockets are looked at.
    await turn();
    await turn();
  } while (hasCome && performance.now() < until);
}

/** Takes no more requests; those that have begun may end within the grace, in ms. */
export function close(server: Server, graceMs: number): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    // A connection that becomes idle after the close would otherwise stay until its keep-alive ends.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const limit = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(limit);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Where a server listens, such as `http://127.0.0.1:3000`; null where it does not. */
export function addressOf(server: Server): string | null {
  const address = server.address();
  if (address === null || typeof address === 'string') return null;
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}
