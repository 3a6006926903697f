import type { IncomingMessage, ServerResponse } from 'node:http';
import { handleRequest, type PlaygroundDeps } from './handle-request.ts';
import { metricsResponse } from './metrics-response.ts';
import { originalsResponse } from './originals-response.ts';
import { respond } from './responses.ts';

/** What answers the page's requests on a server, its own or one that it shares. Never rejects. */
export function pageHandler(
  deps: PlaygroundDeps,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  return (incoming, outgoing) =>
    send(incoming, outgoing, deps).catch((error) => {
      deps.logger.warn('page not sent', { error });
      outgoing.destroy();
    });
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
