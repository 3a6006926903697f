/**
 * Slack's tokens by their prefixes, addresses that let anyone answer in a user's name for half an hour, the ticket of
 * a Socket Mode connection, and the password in an address.
 */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/\bx(?:ox[a-z]|app|wfp)(?:\.[a-z]+)?-[\w-]{4,}/gi, '[token]'],
  [/https:\/\/hooks\.slack\.com\/[^\s"']+/gi, '[response address]'],
  [/\bticket=[^\s&"']+/gi, 'ticket=[ticket]'],
  [/:\/\/([^\s/:@]+):[^\s/@]+@/g, '://$1:[password]@'],
];

/** Names whose values are never logged. */
const SECRET_NAME = /token|secret|password|authorization|cookie/i;

const DEEPEST = 6;

/**
 * A copy of a value without the secrets that its texts hold, for the log. Errors become their name, message, code,
 * stack and cause. Total: a circle or a very deep value ends in "[…]".
 */
export function withoutSecrets(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return SECRETS.reduce((text, [form, shown]) => text.replace(form, shown), value);
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth >= DEEPEST) return '[…]';
  if (Array.isArray(value)) return value.map((part) => withoutSecrets(part, depth + 1));
  if (value instanceof Date || value instanceof URL) return withoutSecrets(String(value));
  const entries = value instanceof Error ? errorEntries(value) : Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, part]) => [
      name,
      SECRET_NAME.test(name) && typeof part === 'string' ? '[secret]' : withoutSecrets(part, depth + 1),
    ]),
  );
}

function errorEntries(error: Error): [string, unknown][] {
  const entries: [string, unknown][] = [
    ['name', error.name],
    ['message', error.message],
    ['stack', error.stack],
  ];
  if ('code' in error) entries.push(['code', error.code]);
  if (error.cause !== undefined) entries.push(['cause', error.cause]);
  return entries;
}
