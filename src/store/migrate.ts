import { type Kysely, Migrator } from 'kysely';
import type { Engine } from './engine.ts';
import { migrations } from './migrations.ts';
import { STORE_IS_NEWER } from './schema-words.ts';
import { StoreRefused } from './store-error.ts';
import type { Database } from './tables.ts';

/** How the tables stand to this version: `none` are there, some are of an `older` or a `newer` version, or the `same`. */
export type SchemaAge = 'none' | 'older' | 'same' | 'newer';

/** Looks, and changes nothing. */
export async function schemaAge(db: Database, engine: Engine['name'], list = migrations(engine)): Promise<SchemaAge> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === TABLE)) return 'none';
  const rows = await (db as unknown as Kysely<{ [TABLE]: { name: string } }>)
    .selectFrom(TABLE)
    .select('name')
    .execute();
  if (rows.length === 0) return 'none';
  if (rows.some(({ name }) => !Object.hasOwn(list, name))) return 'newer';
  return rows.length < Object.keys(list).length ? 'older' : 'same';
}

/**
 * Brings the tables to this version, all or nothing; several processes may do so at once. Throws a `StoreRefused` where
 * a newer version has been there, and whatever stopped a migration.
 */
export async function migrate(db: Database, engine: Engine['name'], list = migrations(engine)): Promise<void> {
  if ((await schemaAge(db, engine, list)) === 'newer') throw new StoreRefused(STORE_IS_NEWER);
  const provider = { getMigrations: async () => ({ ...list }) };
  const names = { migrationTableName: TABLE, migrationLockTableName: LOCK };
  const { error } = await new Migrator({ db, provider, ...names }).migrateToLatest();
  if (error !== undefined) throw error;
}

/** Kysely's own names could be those of another program in the same database. */
const TABLE = 'stp_migration';
const LOCK = 'stp_migration_lock';
