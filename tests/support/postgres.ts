import { createConnection } from 'node:net';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';
import { describedWhere } from './described-where.ts';
import { POSTGRES_BIN } from './postgres-binaries.ts';
import { runSql } from './postgres-cluster.ts';

/** A `describe` for tests that need PostgreSQL: skipped with a printed reason where there is none, failing under CI=true. */
export const describeOnPostgres = describedWhere(
  POSTGRES_BIN !== null,
  'no PostgreSQL here (apt-get install postgresql, or set POSTGRES_BIN to the folder of its programs)',
);

let made = 0;

/** The address of an empty database. It goes with the PostgreSQL of this run: dropping it would take as long as a test. */
export async function freshDatabase(): Promise<string> {
  const owner = await clusterUrl();
  const name = `t${process.pid}_${Date.now().toString(36)}_${made++}`;
  await runSql(owner, `create database ${name}`);
  return owner.replace(/[^/]*$/, name);
}

/** The PostgreSQL of this run; the first who asks waits for its start. */
async function clusterUrl(): Promise<string> {
  const { url, error } = JSON.parse(await text(createConnection(inject('postgresDoor')))) as {
    url?: string;
    error?: string;
  };
  if (url === undefined) throw new Error(error);
  return url;
}
