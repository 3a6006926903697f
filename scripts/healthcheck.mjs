// Asks the bot on this machine whether it runs, for the container's health check: exit 0 where it does, 1 otherwise.
// Run: HOST=0.0.0.0 PORT=3000 node scripts/healthcheck.mjs
const { HOST = '127.0.0.1', PORT = '3000' } = process.env;

/** An address that means every interface is none to connect to. */
const every = { '0.0.0.0': '127.0.0.1', '::': '[::1]', '[::]': '[::1]' };
const host = every[HOST] ?? (HOST.includes(':') && !HOST.startsWith('[') ? `[${HOST}]` : HOST);

try {
  const { status } = await fetch(`http://${host}:${PORT}/healthz`, { signal: AbortSignal.timeout(3000) });
  process.exitCode = status === 200 ? 0 : 1;
} catch {
  process.exitCode = 1;
}
