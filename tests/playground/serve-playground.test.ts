import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { servePlayground } from '../../src/playground/serve-playground.ts';
import { ConfigError } from '../../src/service/config-error.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { aPageSource } from './hand-built-source.ts';

async function served() {
  const page = await servePlayground({
    host: '127.0.0.1',
    port: 0,
    deps: { source: aPageSource(), logger: memoryLogger() },
  });
  onTestFinished(() => page.close());
  return page;
}

/** Sends bytes as they are and returns all that comes back. */
function raw(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.end(text));
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

function statusFor(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the page over a socket', () => {
  it('serves at the address it gives, on loopback', async () => {
    const { url } = await served();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const response = await fetch(`${url}?q=${encodeURIComponent('how often does the Harbour Board meet?')}`);
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).toContain('Every two months');
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('answers HEAD, refuses POST, and knows its stylesheet', async () => {
    const { url } = await served();
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(url, { method: 'POST', body: 'q=x' })).status).toBe(405);
    const [, sheet = ''] = /rel="stylesheet" href="([^"]*)"/.exec(await (await fetch(url)).text()) ?? [];
    expect((await fetch(new URL(sheet, url))).headers.get('content-type')).toContain('text/css');
  });

  it.each([
    ['evil.example', 403],
    ['evil.example:3000', 403],
    ['localhost', 200],
    ['localhost:9999', 200],
    ['a b', 400],
    ['x@localhost', 400],
    ['localhost/..', 400],
  ])('a request whose Host is %s gets %d', async (host, status) => {
    const { url } = await served();
    expect(await statusFor(url, { host })).toBe(status);
  });

  it.each([
    ['GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    ['GET //evil.example/documents/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 404],
    ['GET / HTTP/1.1\r\n\r\n', 400],
    ['nonsense\r\n\r\n', 400],
    [`GET /?q=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`, 414],
    [`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
    ['TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 405],
    ['GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 404],
  ])('%.40j… gets %d', async (text, status) => {
    const { url } = await served();
    expect(await raw(url, text)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it('a port that is taken is the fault of a setting', async () => {
    const { url } = await served();
    const again = servePlayground({
      host: '127.0.0.1',
      port: Number(new URL(url).port),
      deps: { source: aPageSource(), logger: memoryLogger() },
    });
    await expect(again).rejects.toThrow(ConfigError);
    await expect(again).rejects.toThrow(/PORT: something else listens on 127\.0\.0\.1:\d+/);
  });

  it('a host that is not this machine’s is the fault of a setting', async () => {
    const elsewhere = servePlayground({
      host: '192.0.2.1',
      port: 0,
      deps: { source: aPageSource(), logger: memoryLogger() },
    });
    await expect(elsewhere).rejects.toThrow(/HOST: 192\.0\.2\.1 is no address of this machine/);
  });

  it('closes, also while a browser keeps its connection', async () => {
    const page = await served();
    await (await fetch(page.url)).text();
    const idle = connect(Number(new URL(page.url).port), '127.0.0.1');
    idle.on('error', () => {});
    await page.close();
    await expect(fetch(page.url)).rejects.toThrow();
    idle.destroy();
  });
});
