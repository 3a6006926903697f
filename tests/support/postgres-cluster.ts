import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { otherUser, POSTGRES_BIN } from './postgres-binaries.ts';

/** A PostgreSQL of our own in a temporary folder, on a free port of the loopback. */
export interface Cluster {
  /** The address of its first database. */
  readonly url: string;
  start(): Promise<void>;
  /** As a crash: what was acknowledged must be there at the next start. */
  stop(): Promise<void>;
  /** Ends it and deletes its folder. */
  remove(): Promise<void>;
}

/**
 * The server runs beside a shell that reads from us: when we end, however we end, the shell reads the end of its input,
 * ends the server and deletes the folder.
 */
const GUARD =
  'folder=$1; shift; "$@" -D "$folder" & read word; kill -QUIT $!; wait $!; test "$word" = stop || rm -rf "$folder"';

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'shared_buffers=32MB',
];

/** Makes one and starts it. */
export async function createCluster(): Promise<Cluster> {
  if (POSTGRES_BIN === null) throw new Error('no PostgreSQL here');
  const bin = POSTGRES_BIN;
  const user = otherUser();
  const directory = mkdtempSync(join(tmpdir(), 'stp-postgres-'));
  if (user !== null) chownSync(directory, user.uid, user.gid);
  const initdb = ['-D', directory, '-A', 'trust', '-U', 'stp', '-E', 'UTF8', '--no-locale', '--no-sync'];
  execFileSync(join(bin, 'initdb'), initdb, {
    ...(user ?? {}),
    cwd: directory,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const port = await freePort();
  const url = `postgres://stp@127.0.0.1:${port}/postgres`;
  let guard: ChildProcess | null = null;

  const end = async (word: string) => {
    const last = guard;
    guard = null;
    if (last === null || last.exitCode !== null) return;
    last.stdin?.end(word);
    await once(last, 'exit');
  };

  const start = async () => {
    const log = openSync(join(directory, 'log'), 'a');
    const server = [join(bin, 'postgres'), '-p', String(port), ...SETTINGS.flatMap((setting) => ['-c', setting])];
    guard = spawn('sh', ['-c', GUARD, 'sh', directory, ...server], {
      ...(user ?? {}),
      cwd: directory,
      // Of its own group: an interrupt at the terminal is for us, and ends the server by way of us.
      detached: true,
      stdio: ['pipe', log, log],
    });
    guard.unref();
    await answering(url, directory);
  };
  await start();
  return { url, start, stop: () => end('stop\n'), remove: () => end('') };
}

/** Runs one statement as the owner of a cluster. */
export async function runSql(url: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function answering(url: string, directory: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    try {
      await runSql(url, 'select 1');
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error(`PostgreSQL did not start; see ${directory}/log`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
