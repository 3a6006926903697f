import { sql } from 'kysely';
import { EXPORTED, FORMAT, NUMBERED, type Row } from './exported-tables.ts';
import { readTables } from './open-tables.ts';
import { absent } from './schema-words.ts';
import { StoreRefused } from './store-error.ts';
import type { StorePlace } from './store-place.ts';

/**
 * Writes everything in a store as lines of JSON without line ends: what it is, one line a row, and how many rows there
 * were. It is the state of one instant, whoever writes meanwhile; the same state gives the same lines on either engine.
 * How many rows.
 */
export async function exportStore(place: StorePlace, write: (line: string) => void | Promise<void>): Promise<number> {
  const tables = await readTables(place);
  if (tables === null) throw new StoreRefused(absent(place));
  try {
    // One reading instant for all tables; SQLite gives that to every transaction.
    const reading = tables.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
    return await reading.execute(async (trx) => {
      await write(JSON.stringify(FORMAT));
      let count = 0;
      for (const [table, columns] of Object.entries(EXPORTED)) {
        const names = Object.keys(columns).map((name) => sql.ref(name));
        const order = NUMBERED.has(table) ? sql`order by seq` : sql``;
        const { rows } = await sql<Row>`select ${sql.join(names)} from ${sql.table(table)} ${order}`.execute(trx);
        const lines = rows.map((row) => JSON.stringify({ table, row }));
        // Sorted here: the engines disagree on the order of words.
        if (!NUMBERED.has(table)) lines.sort();
        for (const line of lines) await write(line);
        count += lines.length;
      }
      await write(JSON.stringify({ rows: count }));
      return count;
    });
  } finally {
    await tables.close();
  }
}
