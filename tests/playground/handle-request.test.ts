import { describe, expect, it } from 'vitest';
import { handleRequest } from '../../src/playground/handle-request.ts';
import { isOwnHost } from '../../src/playground/own-host.ts';
import type { PageSource } from '../../src/playground/page-source.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { ANSWERS, aPageSource } from './hand-built-source.ts';

const ORIGIN = 'http://127.0.0.1:3000';

function get(path: string, { source = aPageSource(), ...init }: RequestInit & { source?: PageSource } = {}) {
  const logger = memoryLogger();
  const deps = { source, logger, isOwnHost: (host: string) => isOwnHost(host, { host: '127.0.0.1', port: 3000 }) };
  const address = path.startsWith('/') ? `${ORIGIN}${path}` : path;
  return { response: handleRequest(new Request(address, init), deps), logger };
}

const bodyOf = (path: string, init: Parameters<typeof get>[1] = {}) => get(path, init).response.text();
const asked = (question: string, more = '') => `/?q=${encodeURIComponent(question)}${more}`;

/** What the assistant is asked, and as of when, by one request. */
function whatWasAsked(path: string): readonly (readonly [string, string | undefined])[] {
  const all: [string, string | undefined][] = [];
  const source = aPageSource();
  const ask: PageSource['ask'] = (question, asOf) => {
    all.push([question, asOf]);
    return source.ask(question, asOf);
  };
  get(path, { source: { ...source, ask } });
  return all;
}

describe('the addresses of the page', () => {
  it.each([
    ['/', 200, 'text/html'],
    ['/?q=', 200, 'text/html'],
    [asked('how often does the Harbour Board meet?'), 200, 'text/html'],
    ['/documents/2017-12-harbour-board', 200, 'text/html'],
    ['/problems', 200, 'text/html'],
    ['/api/ask?q=what', 200, 'application/json'],
    ['/page.css?v=1', 200, 'text/css'],
    ['/icon.svg', 200, 'image/svg+xml'],
    ['/healthz', 200, 'text/plain'],
    ['/readyz', 200, 'text/plain'],
    ['/nowhere', 404, 'text/html'],
    ['/documents/none', 404, 'text/html'],
    ['/documents/%E0%A4%A', 404, 'text/html'],
    ['/documents/../problems', 200, 'text/html'],
    ['/documents/a/b', 404, 'text/html'],
    ['/?q=x&as-of=2018-02-30', 400, 'text/html'],
    ['/api/ask?q=x&as-of=yesterday', 400, 'application/json'],
    [`/?q=${'x'.repeat(14_000)}`, 414, 'text/html'],
  ])('GET %s is %d', (path, status, type) => {
    const { response } = get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain(type);
  });

  it('says of a paper that was taken out that it was, and when', async () => {
    const gone = { id: 'gone', how: 'purged', on: '2026-11-22', public: true, sha256: null, words: null } as const;
    const source = aPageSource({ withdrawn: (id) => (id === 'gone' ? gone : null) });
    const { response } = get('/documents/gone', { source });
    expect(response.status).toBe(410);
    expect(await response.text()).toContain('removed for good, with all its words, on 22 November 2026');
    expect(get('/documents/other', { source }).response.status).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused, with what is allowed', async (method) => {
    const { response } = get('/', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
    expect(await response.text()).toContain('This page can only be read');
  });

  it('HEAD is GET without the body', async () => {
    const { response } = get('/problems', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toBe('');
  });

  it('takes whole questions of 1,000 characters, of any alphabet, to the assistant', () => {
    const question = '🜁'.repeat(1000);
    expect(whatWasAsked(asked(question))).toEqual([[question, undefined]]);
  });

  it.each([
    ['&as-of=2017-03-01', '2017-03-01'],
    ['&as-of=', undefined],
    ['', undefined],
  ])('asks as of the day that %j says', (more, day) => {
    expect(whatWasAsked(asked('what?', more))).toEqual([['what?', day]]);
  });
});

describe('a day that is none', () => {
  it('is said, and the question is kept', async () => {
    const page = await bodyOf(asked('who pays?', '&as-of=2018-02-30'));
    expect(page).toContain('That is no day I can read');
    expect(page).toContain('value="who pays?"');
  });
});

describe('what every response says to the browser', () => {
  it.each(['/', '/nowhere', '/api/ask?q=x', '/page.css', '/documents/2017-12-harbour-board', '/healthz'])(
    '%s',
    (path) => {
      const { headers } = get(path).response;
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("form-action 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toContain('script-src');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('no page holds a script, a style of its own or an address elsewhere but the originals', async () => {
    const paths = [
      '/',
      '/problems',
      '/nowhere',
      '/documents/undated-lighthouse',
      ...Object.keys(ANSWERS).map((q) => asked(q)),
    ];
    for (const path of paths) {
      const page = await bodyOf(path);
      expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/i);
      expect([...page.matchAll(/(?:src|href|action)="(https?:[^"]*)"/g)].map(([, to]) => to)).toEqual(
        page.includes('harbour.pdf"') ? expect.arrayContaining(['https://council.example/harbour.pdf']) : [],
      );
    }
  });
});

describe('the Host header', () => {
  it('a name that is not ours gets nothing of the papers (DNS rebinding)', async () => {
    const { response } = get('http://evil.example:3000/documents/2017-12-harbour-board');
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain('Harbour');
  });

  it('probes may come by any name', () => {
    expect(get('http://10.0.0.7:3000/healthz').response.status).toBe(200);
    expect(get('http://10.0.0.7:3000/readyz').response.status).toBe(200);
  });
});

describe('a fault', () => {
  const broken = aPageSource({
    ask: () => {
      throw new Error('secret path /srv/papers');
    },
    revision: () => {
      throw new Error('nothing loaded');
    },
  });

  it('is a page with a reference to the log, without its insides', async () => {
    const { response, logger } = get(asked('who?'), { source: broken });
    const page = await response.text();
    expect(response.status).toBe(500);
    expect(page).not.toMatch(/secret|srv|\.ts:/);
    expect(logger.lines).toHaveLength(1);
    expect(page).toContain(`reference ${logger.lines[0]?.fields.reference}`);
    expect(JSON.stringify(logger.lines[0]?.fields.path)).toBe('"/"');
  });

  it('makes /readyz say so', () => {
    expect(get('/readyz', { source: broken }).response.status).toBe(503);
    expect(get('/healthz', { source: broken }).response.status).toBe(200);
  });
});

describe('GET /api/ask', () => {
  it('gives the contract, key by key', async () => {
    const question = 'how often does the Harbour Board meet?';
    const answer = JSON.parse(await bodyOf(`/api${asked(question).replace('/?', '/ask?')}`));
    expect(Object.keys(answer)).toEqual(
      'id question kind answered intent lead authority confidence headline statements citations entries total nearest choices understood asOf latestEvidence searched warnings suggestions'.split(
        ' ',
      ),
    );
    expect(answer).toEqual({ ...ANSWERS[question], question });
    expect(Object.keys(answer.citations[0].document)).toEqual(
      'id title kind text body bodyName date source inferred stale unconfirmed'.split(' '),
    );
  });

  it('an empty question is the assistant’s to answer', async () => {
    expect(JSON.parse(await bodyOf('/api/ask'))).toMatchObject({ question: '', answered: false });
  });
});

describe('the way back from a paper', () => {
  const paper = '/documents/2017-12-harbour-board';

  it.each([
    [`${ORIGIN}/?q=who+pays%3F&as-of=2017-03-01`, '/?q=who+pays%3F&amp;as-of=2017-03-01', 'who pays?'],
    [`${ORIGIN}/problems`, '/papers', 'All papers'],
    ['http://elsewhere.example/?q=x', '/papers', 'All papers'],
    ['nonsense', '/papers', 'All papers'],
  ])('from %s leads to %s', async (referer, address, words) => {
    const page = await bodyOf(paper, { headers: { referer } });
    expect(page).toContain(`<p class="back"><a href="${address}">`);
    expect(page).toContain(words);
  });
});
