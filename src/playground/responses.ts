/** What a browser may do with a page: read it and its stylesheet, send its forms back here, and nothing else. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What every response tells the browser. */
export const SAFE_HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Between our own pages alone: a paper's page leads back to the answer by it.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const;

const TYPES = {
  html: 'text/html; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  css: 'text/css; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
} as const;

/** What a response may say beside its body. */
export interface ResponseChoices {
  /** 200 when left out. */
  readonly status?: number;
  /** Whether a browser may keep it; pages are always asked for anew. */
  readonly kept?: boolean;
  /** The methods that are allowed, for a 405. */
  readonly allow?: string;
}

/** A response with the headers that every response of the page has. */
export function respond(type: keyof typeof TYPES, body: string, choices: ResponseChoices = {}): Response {
  const { status = 200, kept = false, allow } = choices;
  return new Response(body, {
    status,
    headers: {
      ...SAFE_HEADERS,
      'content-type': TYPES[type],
      'cache-control': kept ? 'public, max-age=604800' : 'no-store',
      ...(allow === undefined ? {} : { allow }),
    },
  });
}
