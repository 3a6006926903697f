import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { postgresFailure } from './postgres-failure.ts';
import { storable } from './storable.ts';
import { StoreAway } from './store-error.ts';

export interface PoolOptions {
  readonly url: string;
  readonly connections: number;
  /** In ms. */
  readonly connect: number;
  /** In ms: the server gives a statement up after this, and we the server half a second later. */
  readonly statement: number;
  /** Why nothing may be asked now; null where all is well. */
  readonly gate?: () => Error | null;
  /** Told of every failure, so that its owner can look whether the tables are still there. */
  readonly onFailure?: (error: unknown) => void;
}

/** After a failure nothing is tried for so long: what asks three times for one answer waits once. In ms. */
const PAUSE = 1000;

/** Connections to PostgreSQL that outlive its restarts. */
export function createPostgresPool({ url, connections, connect, statement, ...owner }: PoolOptions): PostgresPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'stp',
    connectionTimeoutMillis: connect,
    statement_timeout: statement,
    query_timeout: statement + 500,
    idle_in_transaction_session_timeout: statement + 5000,
    keepAlive: true,
    types: { getTypeParser },
  });
  // Without a listener a connection that the server ends while nobody uses it ends the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  let pause: { readonly until: number; readonly why: Error } | null = null;

  const failed = (error: unknown): unknown => {
    const failure = postgresFailure(error);
    if (failure instanceof StoreAway && !isCrowd(error)) pause = { until: performance.now() + PAUSE, why: failure };
    owner.onFailure?.(error);
    return failure;
  };

  return {
    async connect() {
      const closed = owner.gate?.();
      if (closed) throw closed;
      if (pause !== null && performance.now() < pause.until) throw pause.why;
      try {
        const client = await pool.connect();
        pause = null;
        return lent(client, failed);
      } catch (error) {
        throw failed(error);
      }
    },
    end: () => pool.end(),
  };
}

/** A connection on loan: one that has failed is not put back, since an answer may still be on its way through it. */
function lent(client: pg.PoolClient, failed: (error: unknown) => unknown): PostgresPoolClient {
  let broken: Error | null = null;
  const query = async (sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<unknown>> => {
    if (broken !== null) throw broken;
    try {
      const { command, rowCount, rows } = await client.query(sql, storable(parameters));
      return { command: command as PostgresQueryResult<unknown>['command'], rowCount: rowCount ?? 0, rows };
    } catch (error) {
      const failure = failed(error);
      if (failure instanceof StoreAway) broken = failure;
      throw failure;
    }
  };
  return { query: query as PostgresPoolClient['query'], release: () => client.release(broken ?? undefined) };
}

/** All connections are on loan: the server is there. */
function isCrowd(error: unknown): boolean {
  return error instanceof Error && error.message === 'timeout exceeded when trying to connect';
}

const BIGINT = 20;

/** Our numbers are counts and times far below 2^53; PostgreSQL's driver would give them as text. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  return oid === BIGINT ? Number : (pg.types.getTypeParser(oid, format) as (value: string) => unknown);
}
