import { openEmbeddedEngine } from './embedded-store.ts';
import { migrate, schemaAge } from './migrate.ts';
import { postgresDatabase } from './postgres-store.ts';
import { openReadOnly } from './reading-store.ts';
import { OLDER, STORE_IS_NEWER } from './schema-words.ts';
import { StoreRefused } from './store-error.ts';
import type { StorePlace } from './store-place.ts';
import type { Database } from './tables.ts';

/** The tables of a store, for whoever moves all of them. */
export interface OpenTables {
  readonly db: Database;
  close(): Promise<void>;
}

/** Reading or writing a whole table may take so long, in ms. */
const WHOLE_TABLE = 60_000;

/** The tables for reading; a bot may be running. Null where there is no store. */
export async function readTables(place: StorePlace): Promise<OpenTables | null> {
  if (place.kind === 'embedded') return openReadOnly(place.directory);
  const { db, end } = postgresTables(place.url);
  try {
    const age = await schemaAge(db, 'postgres');
    if (age === 'newer') throw new StoreRefused(STORE_IS_NEWER);
    if (age === 'older') throw new StoreRefused(OLDER);
    if (age === 'same') return { db, close: end };
  } catch (error) {
    await end();
    throw error;
  }
  await end();
  return null;
}

/** The tables for writing, made where they are not there; the embedded store must not be in use. */
export async function writeTables(place: StorePlace): Promise<OpenTables> {
  if (place.kind === 'embedded') return openEmbeddedEngine(place.directory, Date.now);
  const { db, end } = postgresTables(place.url);
  try {
    await migrate(db, 'postgres');
    return { db, close: end };
  } catch (error) {
    await end();
    throw error;
  }
}

function postgresTables(url: string) {
  return postgresDatabase({ url, connections: 1, connect: 5000, statement: WHOLE_TABLE });
}
