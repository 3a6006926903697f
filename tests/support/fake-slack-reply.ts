import type { IncomingMessage, ServerResponse } from 'node:http';

/** How the fake Slack treats one call. All but `ok`, `drop` and what says that it is `stored` store nothing. */
export type Reply =
  | { readonly kind: 'ok' }
  /** An error in a body with status 200, as the Web API gives it. */
  | { readonly kind: 'refuse'; readonly error: string }
  | { readonly kind: 'rate-limit'; readonly seconds: number }
  | { readonly kind: 'status'; readonly status: number; readonly body?: string; readonly stored?: boolean }
  /** Never answers. */
  | { readonly kind: 'hang'; readonly stored?: boolean }
  /** Stores, and breaks the connection instead of answering. */
  | { readonly kind: 'drop' };

export const OK: Reply = { kind: 'ok' };

/** Whether a message sent with this reply is stored by Slack. */
export function stores(reply: Reply): boolean {
  return reply.kind === 'ok' || reply.kind === 'drop' || ('stored' in reply && reply.stored === true);
}

/** Gives a reply; `body` is what a successful call returns. */
export function give(reply: Reply, response: ServerResponse, body: object): void {
  switch (reply.kind) {
    case 'ok':
      json(response, 200, { ok: true, ...body });
      return;
    case 'refuse':
      json(response, 200, { ok: false, error: reply.error });
      return;
    case 'rate-limit':
      response.setHeader('retry-after', String(reply.seconds));
      json(response, 429, { ok: false, error: 'ratelimited' });
      return;
    case 'status':
      response.writeHead(reply.status);
      response.end(reply.body ?? '');
      return;
    case 'drop':
      response.destroy();
      return;
    case 'hang':
      return;
  }
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** The arguments of a call, from JSON or from a form whose values may be JSON. */
export async function readArguments(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  if ((request.headers['content-type'] ?? '').startsWith('application/json')) return JSON.parse(text);
  return Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, fromForm(value)]));
}

function fromForm(value: string): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  if (!/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
