import type { Kysely, Migration } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { migrate, schemaAge } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type OpenTables, writeTables } from '../../src/store/open-tables.ts';
import { StoreRefused } from '../../src/store/store-error.ts';
import type { StorePlace } from '../../src/store/store-place.ts';
import { describeOnPostgres, freshDatabase } from '../support/postgres.ts';
import { describeOnEachEngine } from '../support/store-engines.ts';

/** What a later version might bring. */
const LATER: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.createTable('later').addColumn('id', 'integer').execute();
  },
};

const FAILING: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.createTable('half').addColumn('id', 'integer').execute();
    await db.schema.createTable('seen').addColumn('id', 'integer').execute();
  },
};

async function tablesOf(place: StorePlace): Promise<OpenTables> {
  const tables = await writeTables(place);
  onTestFinished(() => tables.close());
  return tables;
}

const namesOf = async ({ db }: OpenTables) => (await db.introspection.getTables()).map(({ name }) => name);

describeOnEachEngine('migrations', ({ kind, place, open }) => {
  it('run once, and are known afterwards', async () => {
    const tables = await tablesOf(await place());
    expect(await schemaAge(tables.db, kind)).toBe('same');
    await migrate(tables.db, kind);
    expect(await schemaAge(tables.db, kind, { ...migrations(kind), '9999-later': LATER })).toBe('older');
  });

  it('are undone whole where one fails, and run when it is mended', async () => {
    const tables = await tablesOf(await place());
    const before = await namesOf(tables);
    const list = { ...migrations(kind), '9998-later': LATER, '9999-failing': FAILING };
    await expect(migrate(tables.db, kind, list)).rejects.toThrow(/seen.* already exists/);
    expect(await namesOf(tables)).toEqual(before);
    expect(await schemaAge(tables.db, kind)).toBe('same');
    await migrate(tables.db, kind, { ...list, '9999-failing': { up: async () => {} } });
    expect(await namesOf(tables)).toContain('later');
  });

  it('of a newer version are respected: an older one is refused', async () => {
    const there = await place();
    const tables = await writeTables(there);
    await migrate(tables.db, kind, { ...migrations(kind), '9999-later': LATER });
    await tables.close();
    const refused = await openStore(there).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoreRefused);
    expect(String(refused)).toContain('A newer version of stp has changed this store');
    await expect(writeTables(there)).rejects.toThrow(StoreRefused);
  });

  it('leave what an older version wrote', async () => {
    const there = await place();
    const store = await open(there);
    await store.seen.firstTime('a', 1, 50);
    await store.close();
    const tables = await writeTables(there);
    await migrate(tables.db, kind, { ...migrations(kind), '9999-later': LATER });
    expect(await tables.db.selectFrom('seen').selectAll().execute()).toMatchObject([{ key: 'a', until: 50 }]);
    await tables.close();
  });
});

describeOnPostgres('migrations of several replicas', () => {
  it('run once where four start at the same time', async () => {
    const url = await freshDatabase();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ kind: 'postgres', url })));
    onTestFinished(async () => {
      for (const store of stores) await store.close();
    });
    const asked = await Promise.all(stores.map((store) => store.seen.firstTime('a', 1, 50)));
    expect(asked.filter(Boolean)).toHaveLength(1);
  });
});
