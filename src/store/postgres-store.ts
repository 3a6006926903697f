import { setTimeout as wait } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { createStore } from './create-store.ts';
import type { Engine } from './engine.ts';
import { EXPORTED } from './exported-tables.ts';
import { migrate } from './migrate.ts';
import { NO_TABLE, postgresCode, postgresFailure } from './postgres-failure.ts';
import { CHANNEL, createPostgresHints } from './postgres-hints.ts';
import { createPostgresPool, type PoolOptions } from './postgres-pool.ts';
import type { Store } from './store.ts';
import { StoreAway, StoreRefused } from './store-error.ts';
import type { OpenOptions } from './store-place.ts';
import type { Database, Tables } from './tables.ts';

/** The waits before PostgreSQL is tried again, in ms; the last is kept to. */
const WAITS = [250, 500, 1000, 2000, 5000] as const;

/** A statement of a migration may take so long, and so may the wait for another replica's migrations. In ms. */
const MIGRATING = 60_000;

/** Kysely over PostgreSQL, with the way to end it. */
export function postgresDatabase(options: PoolOptions): { readonly db: Database; end(): Promise<void> } {
  const pool = createPostgresPool(options);
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), end: () => pool.end() };
}

/** Opens the store on PostgreSQL, which may be away: then it is waited for in the background. */
export async function openPostgres(url: string, options: OpenOptions): Promise<Store> {
  const { clock = Date.now, timeouts = {}, onChange = () => {} } = options;
  const { connect = 1000, statement = 2000, open = 5000 } = timeouts;
  let why: StoreAway | StoreRefused | null = new StoreAway('PostgreSQL has not been reached yet.');
  const closing = new AbortController();

  const reach = async (): Promise<void> => {
    for (let tries = 0; !closing.signal.aborted; tries++) {
      why = await bringUp(url, connect);
      if (closing.signal.aborted) return;
      onChange(why ?? 'reached');
      if (why === null || why instanceof StoreRefused) return;
      const pause = WAITS[Math.min(tries, WAITS.length - 1)];
      await wait(pause, undefined, { signal: closing.signal, ref: false }).catch(() => {});
    }
  };
  let reaching = reach();

  const { db, end } = postgresDatabase({
    url,
    connections: 5,
    connect,
    statement,
    gate: () => (closing.signal.aborted ? new StoreAway('The store is closed.') : why),
    onFailure(error) {
      if (postgresCode(error) !== NO_TABLE || why !== null) return;
      why = new StoreAway('The tables in PostgreSQL are gone; they are being made again.', { cause: error });
      reaching = reach();
    },
  });
  const hints = createPostgresHints(url, connect);
  const close = async () => {
    if (closing.signal.aborted) return;
    closing.abort();
    await Promise.all([hints.close(), end(), reaching]);
  };

  const patience = new AbortController();
  await Promise.race([reaching, wait(open, undefined, { signal: patience.signal })]);
  patience.abort();
  if (why instanceof StoreRefused) {
    await close();
    throw why;
  }
  return createStore(postgresEngine(db, clock, { ...hints, close }));
}

/** How the statements differ on PostgreSQL: leases run by its clock, which all replicas share. */
export function postgresEngine(db: Database, clock: () => number, joined: Pick<Engine, 'watch' | 'close'>): Engine {
  // Not now(): that is the instant at which the transaction began.
  const now = () => sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;
  return {
    name: 'postgres',
    db,
    now,
    instant: (at) => sql<number>`${now()} + ${at - clock()}`,
    // What was raised is raised: a hint that is lost costs the others some time.
    hint: () =>
      sql`select pg_notify(${CHANNEL}, '')`.execute(db).then(
        () => {},
        () => {},
      ),
    // A standby that took over, or a server whose disk is full, may let nothing be written; its own writes say so too.
    probe: () => refuseReadOnly(db),
    compact: async () => {
      for (const table of [...Object.keys(EXPORTED), 'replicas'])
        await sql`vacuum full ${sql.table(table)}`.execute(db);
    },
    ...joined,
  };
}

async function refuseReadOnly(db: Database): Promise<void> {
  const said = await sql<{ readonly mode: string }>`select current_setting('transaction_read_only') as mode`.execute(
    db,
  );
  if (said.rows[0]?.mode === 'on') throw new StoreAway('PostgreSQL lets nothing be written: it is read-only.');
}

/** One try to reach PostgreSQL and bring its tables to this version; what stopped it, or null. */
async function bringUp(url: string, connect: number): Promise<StoreAway | StoreRefused | null> {
  const { db, end } = postgresDatabase({ url, connections: 1, connect, statement: MIGRATING });
  try {
    await migrate(db, 'postgres');
    return null;
  } catch (error) {
    const failure = postgresFailure(error);
    if (failure instanceof StoreAway || failure instanceof StoreRefused) return failure;
    const told = error instanceof Error ? error.message : String(error);
    return new StoreAway(`The tables in PostgreSQL could not be brought to this version: ${told}.`, { cause: error });
  } finally {
    await end().catch(() => {});
  }
}
