const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;

/** Whether an address (a name or an IP, as HOST has it) is this machine's own. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(bracketed(host).toLowerCase());
}

/**
 * Whether a request's host (`name` or `name:port`) is one of ours: a loopback name at any port, since a forwarded port
 * has another number, the configured host at its port, or the one by which people reach us. Any other name may be a stranger's that was made to point here
 * (DNS rebinding), so that a page of theirs could read ours.
 */
export function isOwnHost(
  asked: string,
  served: { readonly host: string; readonly port: number; readonly url?: string | null },
): boolean {
  const name = asked.toLowerCase().replace(/:\d{1,5}$/, '');
  if (LOOPBACK.test(name)) return true;
  if (served.url && asked.toLowerCase() === new URL(served.url).host) return true;
  const own = bracketed(served.host).toLowerCase();
  return asked.toLowerCase() === `${own}:${served.port}` || (served.port === 80 && asked.toLowerCase() === own);
}

/** A host as it stands in an address: an IPv6 address in brackets. */
export function bracketed(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}
