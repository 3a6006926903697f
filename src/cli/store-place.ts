import { readEnvironment } from '../service/environment.ts';
import type { StorePlace } from '../store/store-place.ts';
import type { Given } from './arguments.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** The options of a command that reads or writes a store. */
export const STORE_OPTIONS = [
  { name: 'data-dir', value: 'DIR', summary: 'the embedded store (default: DATA_DIR, else data)' },
  { name: 'database-url', value: 'URL', summary: 'the store in PostgreSQL (default: DATABASE_URL)' },
] as const;

/** The store that options or the environment name. */
export function storePlaceOf(given: Given, io: Io): StorePlace {
  const directory = given.value('data-dir');
  const url = given.value('database-url');
  if (directory !== null && url !== null) throw new UsageError('--data-dir and --database-url name two stores');
  if (url !== null && !/^postgres(?:ql)?:\/\/./.test(url)) {
    throw new UsageError('--database-url is no address of PostgreSQL', 'Write it as postgres://USER@HOST/DATABASE');
  }
  if (url !== null) return { kind: 'postgres', url };
  if (directory !== null) return { kind: 'embedded', directory };
  const { databaseUrl, dataDir } = readEnvironment(io.env);
  return databaseUrl === null ? { kind: 'embedded', directory: dataDir } : { kind: 'postgres', url: databaseUrl };
}
