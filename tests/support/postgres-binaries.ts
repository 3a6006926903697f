import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian puts the programs of each version; POSTGRES_BIN names another folder. */
const DEBIAN = '/usr/lib/postgresql';

/** The folder with `initdb` and `postgres`; null where this machine has none. */
export const POSTGRES_BIN: string | null =
  [process.env.POSTGRES_BIN, ...debianFolders(), ...(process.env.PATH ?? '').split(delimiter)].find(
    (folder) => folder !== undefined && folder !== '' && ['initdb', 'postgres'].every((name) => runs(folder, name)),
  ) ?? null;

function debianFolders(): string[] {
  try {
    const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
    return versions.map((version) => join(DEBIAN, version, 'bin'));
  } catch {
    return [];
  }
}

function runs(folder: string, name: string): boolean {
  try {
    accessSync(join(folder, name), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** PostgreSQL will not run as root: the user to run it as, where the tests do; null where they are somebody else. */
export function otherUser(names: readonly string[] = ['postgres', 'nobody']): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of names) {
    const [, , uid, gid] = users.find(([user]) => user === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL will not run as root, and there is no user postgres or nobody to run it as');
}
