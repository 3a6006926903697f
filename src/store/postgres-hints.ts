import pg from 'pg';

/** Hints from other replicas that something has changed. They may be lost. */
export interface Hints {
  /** Calls back at a hint, and whenever the connection is there again, since one may have been lost meanwhile. */
  watch(onHint: () => void): () => void;
  close(): Promise<void>;
}

/** The name under which replicas hint. */
export const CHANNEL = 'stp_generation';

/** How often a silent connection is asked whether it is alive, in ms. */
const BEAT = 30_000;

/** The waits before another try, in ms; the last is kept to. */
const WAITS = [200, 500, 1000, 2000, 5000] as const;

/** Listens on a connection of its own, which comes back by itself; it is made when someone watches. */
export function createPostgresHints(url: string, connect: number): Hints {
  const watchers = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;
  let client: pg.Client | null = null;
  let closed = false;
  let tries = 0;

  const tell = () => {
    for (const onHint of [...watchers]) onHint();
  };

  const lost = (which: pg.Client) => {
    if (client !== which) return;
    client = null;
    clearInterval(timer);
    void which.end().catch(() => {});
    if (closed) return;
    timer = setTimeout(listen, WAITS[Math.min(tries++, WAITS.length - 1)]);
    timer.unref();
  };

  function listen(): void {
    const fresh = new pg.Client({
      connectionString: url,
      application_name: 'stp hints',
      connectionTimeoutMillis: connect,
      query_timeout: connect,
      keepAlive: true,
    });
    client = fresh;
    fresh.on('error', () => lost(fresh));
    fresh.on('end', () => lost(fresh));
    fresh.on('notification', tell);
    const begin = async () => {
      await fresh.connect();
      await fresh.query(`listen ${CHANNEL}`);
      if (client !== fresh) return;
      tries = 0;
      timer = setInterval(() => void fresh.query('select 1').catch(() => lost(fresh)), BEAT);
      timer.unref();
      tell();
    };
    begin().catch(() => lost(fresh));
  }

  return {
    watch(onHint) {
      const watcher = () => onHint();
      watchers.add(watcher);
      if (watchers.size === 1 && client === null && timer === undefined && !closed) listen();
      return () => watchers.delete(watcher);
    },
    async close() {
      closed = true;
      watchers.clear();
      clearInterval(timer);
      const last = client;
      client = null;
      await last?.end().catch(() => {});
    },
  };
}
