// A PostgreSQL of its own for the crash test, in a temporary folder and on loopback, gone when it ends.

import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The folder of PostgreSQL's programs; null where it is not installed. */
export function postgresPrograms() {
  const packaged = '/usr/lib/postgresql';
  const versions = existsSync(packaged) ? readdirSync(packaged).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(packaged, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null;
}

/** Starts it; `stop` ends it and takes everything away. PostgreSQL does not run as root: then it runs as `postgres`. */
export async function startPostgres() {
  const programs = postgresPrograms();
  if (programs === null) throw new Error('PostgreSQL is not installed here: give --database-url, or install it.');
  const folder = mkdtempSync(join(tmpdir(), 'stp-crash-postgres-'));
  const identity = process.getuid?.() === 0 ? postgresUser() : null;
  const as = identity === null ? {} : { uid: identity.uid, gid: identity.gid };
  if (identity !== null) chownSync(folder, identity.uid, identity.gid);
  const data = join(folder, 'data');
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'stp', '-A', 'trust', '-E', 'UTF8', '--no-locale'], {
    ...as,
    cwd: folder,
    stdio: 'ignore',
  });
  const port = await freePort();
  const flags = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder];
  const server = spawn(join(programs, 'postgres'), flags, { ...as, cwd: folder, stdio: 'ignore' });
  const end = () => {
    server.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', end);
  const url = `postgresql://stp@127.0.0.1:${port}/postgres`;
  for (let tries = 0; ; tries++) {
    try {
      execFileSync(join(programs, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
      break;
    } catch (error) {
      if (tries > 100 || server.exitCode !== null) throw new Error('PostgreSQL did not start.', { cause: error });
      await sleep(100);
    }
  }
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      process.off('exit', end);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function postgresUser() {
  const number = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
