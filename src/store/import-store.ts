import { type Kysely, sql } from 'kysely';
import { chunks } from './chunks.ts';
import { EXPORTED, type Row } from './exported-tables.ts';
import { writeTables } from './open-tables.ts';
import { readExport } from './read-export.ts';
import { StoreRefused } from './store-error.ts';
import type { StorePlace } from './store-place.ts';

/**
 * Puts an export into an empty store, all of it or nothing; how many rows. Throws a `StoreRefused` where the store holds
 * something or the export is not whole.
 */
export async function importStore(place: StorePlace, lines: AsyncIterable<string> | Iterable<string>): Promise<number> {
  const rows = await readExport(lines);
  const tables = await writeTables(place);
  try {
    return await tables.db.transaction().execute(async (typed) => {
      // The columns were checked against those of `Tables` when the export was read.
      const trx = typed as unknown as Kysely<Record<string, Row>>;
      const names = Object.keys(EXPORTED);
      if (place.kind === 'postgres') {
        // Nobody begins to write between the look and the end.
        await sql`lock table ${sql.join(names.map((name) => sql.table(name)))} in exclusive mode`.execute(trx);
      }
      for (const name of names) {
        const some = await trx.selectFrom(name).select(sql<number>`1`.as('one')).limit(1).execute();
        if (some.length > 0) throw new StoreRefused(FULL);
      }
      let count = 0;
      for (const [name, given] of rows) {
        for (const part of chunks(given, 100))
          await trx
            .insertInto(name)
            .values([...part])
            .execute();
        count += given.length;
      }
      return count;
    });
  } finally {
    await tables.close();
  }
}

const FULL =
  'The store is not empty, and an import would mix two histories. Nothing was imported: choose an empty DATA_DIR or database, or move the old one away first.';
