import { fingerprint } from '../domain/fingerprint.ts';
import type { View } from '../search/view.ts';
import { answerJson } from '../service/answer-json.ts';
import { escapeJson } from '../service/escape-json.ts';
import type { Logger } from '../service/logger.ts';
import type { MetricsText } from '../service/metrics.ts';
import { askAddress, decoded } from './addresses.ts';
import { answerPage } from './answer-page.ts';
import { browse } from './browse/browse.ts';
import { type CameFrom, documentPage } from './document-page.ts';
import { ICON } from './icon.ts';
import { landingPage } from './landing-page.ts';
import {
  ADDRESS_TOO_LONG,
  faultNotice,
  NO_SUCH_DAY,
  NO_SUCH_PAGE,
  NO_SUCH_PAPER,
  NOT_OUR_ADDRESS,
  type Notice,
  noticePage,
  READING_ONLY,
  withdrawnNotice,
} from './notice-page.ts';
import type { PageSource } from './page-source.ts';
import { problemsPage } from './problems-page.ts';
import { type PageQuery, readPageQuery } from './query-string.ts';
import { respond } from './responses.ts';
import { STYLESHEET } from './stylesheet.ts';

/** What the page stands on. */
export interface PlaygroundDeps {
  readonly source: PageSource;
  readonly logger: Logger;
  /** For `/metrics`. */
  readonly metrics?: MetricsText;
  /** The dates of a view as iCalendar, as of a day YYYY-MM-DD; its library is loaded by whoever serves the page. */
  readonly calendar?: (view: View, asOf: string) => string;
  /** Whether a request's host (`name` or `name:port`) is one that this page is served at. */
  readonly isOwnHost: (host: string) => boolean;
}

/** The longest address taken, in characters: a question of 1,000 characters, each of twelve when encoded, and room. */
export const LONGEST_ADDRESS = 14_000;

/** Answers one request. Never throws: a fault becomes a page that says so, with a reference to the log. */
export function handleRequest(request: Request, deps: PlaygroundDeps): Response {
  const response = guarded(request, deps);
  return request.method === 'HEAD' ? new Response(null, response) : response;
}

function guarded(request: Request, deps: PlaygroundDeps): Response {
  const { pathname } = new URL(request.url);
  try {
    return answerTo(request, deps);
  } catch (error) {
    const reference = fingerprint([pathname, error instanceof Error ? (error.stack ?? error.message) : String(error)]);
    deps.logger.error('page failed', { path: pathname, reference, error });
    return respond('html', noticePage(faultNotice(reference)), { status: 500 });
  }
}

function answerTo(request: Request, { source, isOwnHost, calendar }: PlaygroundDeps): Response {
  const url = new URL(request.url);
  // Probes come by whatever address they know, and are told nothing else.
  if (url.pathname === '/healthz') return respond('text', 'ok\n');
  if (url.pathname === '/readyz') return ready(source);
  if (!isOwnHost(url.host))
    return respond('text', `${NOT_OUR_ADDRESS.title}. ${NOT_OUR_ADDRESS.text}\n`, { status: 403 });
  if (request.url.length > LONGEST_ADDRESS) return notice(ADDRESS_TOO_LONG, 414, source);
  if (request.method !== 'GET' && request.method !== 'HEAD') return notice(READING_ONLY, 405, source, 'GET, HEAD');
  if (url.pathname.startsWith('/documents/')) return paper(url, request, source);
  switch (url.pathname) {
    case '/':
      return ask(url, (query) =>
        respond('html', query.question === '' ? landingPage(source) : answered(source, query)),
      );
    case '/api/ask':
      return ask(url, (query) => respond('json', jsonText(answerJson(turn(source, query).answer))));
    case '/problems':
      return respond('html', problemsPage(source.problems(), source.plan()));
    case '/dates.ics':
      return calendar === undefined
        ? notice(NO_SUCH_PAGE, 404, source)
        : respond('ics', calendar(source.view(), source.today()));
    case '/page.css':
      return respond('css', STYLESHEET, { kept: true });
    case '/icon.svg':
    case '/favicon.ico':
      return respond('svg', ICON, { kept: true });
    default:
      return browsing(url, source);
  }
}

function browsing(url: URL, source: PageSource): Response {
  const browsed = browse(url, source);
  if (browsed === null) return notice(NO_SUCH_PAGE, 404, source);
  return 'page' in browsed ? respond('html', browsed.page) : notice(browsed.notice, browsed.status, source);
}

function ready(source: PageSource): Response {
  try {
    source.revision();
    return respond('text', 'ready\n');
  } catch {
    return respond('text', 'not ready\n', { status: 503 });
  }
}

function ask(url: URL, answered: (query: PageQuery) => Response): Response {
  const query = readPageQuery(url.searchParams);
  if (query !== null) return answered(query);
  if (url.pathname !== '/') return respond('json', JSON.stringify({ error: NO_SUCH_DAY.text }), { status: 400 });
  return respond('html', noticePage(NO_SUCH_DAY, url.searchParams.get('q') ?? ''), { status: 400 });
}

/** A "<" is escaped too, for a reader that takes JSON for HTML whatever its type says. */
function jsonText(value: unknown): string {
  return escapeJson(JSON.stringify(value)).replaceAll('<', '\\u003c');
}

function answered(source: PageSource, query: PageQuery): string {
  const { answer, context } = turn(source, query);
  return answerPage(answer, query, context, { plan: source.plan(), originalName: source.originalName });
}

function turn(source: PageSource, { question, asOf, context = null }: PageQuery) {
  return source.askNext(question, context, asOf ?? undefined);
}

function paper(url: URL, request: Request, source: PageSource): Response {
  const id = decoded(url.pathname.slice('/documents/'.length));
  const found = id === null ? null : source.document(id);
  if (id === null || found === null) {
    const gone = id === null ? null : source.withdrawn(id);
    return gone === null ? notice(NO_SUCH_PAPER, 404, source) : notice(withdrawnNotice(gone), 410, source);
  }
  return respond('html', documentPage(found, source, cameFrom(request.headers.get('referer'), url)));
}

/** The answer of ours that the reader came from, so that the page can lead back without scripts; null for elsewhere. */
function cameFrom(referer: string | null, url: URL): CameFrom | null {
  if (referer === null || !URL.canParse(referer)) return null;
  const from = new URL(referer);
  if (from.host !== url.host || from.pathname !== '/') return null;
  const query = readPageQuery(from.searchParams);
  if (query === null || query.question === '') return null;
  return { question: query.question, address: askAddress(query.question, query.asOf) };
}

function notice(what: Notice, status: number, source: PageSource, allow?: string): Response {
  return respond('html', noticePage(what, '', source.plan()), { status, ...(allow === undefined ? {} : { allow }) });
}
