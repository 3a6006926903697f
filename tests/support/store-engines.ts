import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, onTestFinished } from 'vitest';
import { EXPORTED } from '../../src/store/exported-tables.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { OpenOptions, StorePlace } from '../../src/store/store-place.ts';
import { describeOnPostgres, freshDatabase } from './postgres.ts';
import { runSql } from './postgres-cluster.ts';

/** An engine that a test of the store runs on. */
export interface EngineUnderTest {
  readonly kind: StorePlace['kind'];
  /** A place without a store, gone when the test ends. */
  place(): Promise<StorePlace>;
  /** An empty store, or the one at a place; closed when the test ends. A test asks once for an empty one. */
  open(place?: StorePlace, options?: OpenOptions): Promise<Store>;
}

/** The same tests on each engine that is on this machine. */
export function describeOnEachEngine(name: string, tests: (engine: EngineUnderTest) => void): void {
  describe(`${name} (embedded)`, () =>
    tests(engine('embedded', async () => ({ kind: 'embedded', directory: folder() }))));
  describeOnPostgres(`${name} (postgres)`, () =>
    tests(engine('postgres', async () => ({ kind: 'postgres', url: await freshDatabase() }))),
  );
}

/** An empty folder, gone when the test ends. */
export function folder(): string {
  const directory = mkdtempSync(join(tmpdir(), 'stp-store-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Opens a store and closes it when the test ends. */
export async function opened(place: StorePlace, options?: OpenOptions): Promise<Store> {
  const store = await openStore(place, options);
  onTestFinished(() => store.close());
  return store;
}

function engine(kind: StorePlace['kind'], place: EngineUnderTest['place']): EngineUnderTest {
  return { kind, place, open: async (there, options) => opened(there ?? (await emptyPlace(kind, place)), options) };
}

/** The database of this file's tests, which is emptied from one to the next: making one takes longer than most tests. */
let shared: Promise<string> | null = null;

async function emptyPlace(kind: StorePlace['kind'], place: EngineUnderTest['place']): Promise<StorePlace> {
  if (kind === 'embedded') return place();
  const isNew = shared === null;
  shared ??= freshDatabase();
  const url = await shared;
  if (!isNew) await runSql(url, TABLES.map((table) => `delete from ${table};`).join(' '));
  return { kind: 'postgres', url };
}

const TABLES = [...Object.keys(EXPORTED), 'replicas'];
