import { chunks } from './chunks.ts';
import { countOf } from './counted.ts';
import type { Engine } from './engine.ts';
import type { Entries } from './paper-store.ts';
import { storedText } from './storable.ts';
import type { Database } from './tables.ts';

/** When papers and paragraphs entered the folder. */
export function createEntries({ db }: Engine): Entries {
  return {
    async record(keys, at) {
      const given = [...new Set(keys)].sort();
      const mark = await db.selectFrom('marks').select('name').where('name', '=', BASELINE).executeTakeFirst();
      const unknown = mark === undefined ? given : await missingOf(db, given);
      if (mark !== undefined && unknown.length === 0) return { isBaseline: false, added: 0 };
      return db.transaction().execute(async (trx) => {
        // Of two replicas that load at once the second waits here for the first, and then is not the baseline.
        const first = trx.insertInto('marks').values({ name: BASELINE, at });
        const isBaseline = countOf(await first.onConflict((on) => on.doNothing()).execute()) > 0;
        let added = 0;
        for (const some of chunks(unknown)) {
          const rows = some.map((key) => ({ key, entered_at: isBaseline ? null : at }));
          added += countOf(
            await trx
              .insertInto('entries')
              .values(rows)
              .onConflict((on) => on.doNothing())
              .execute(),
          );
        }
        return { isBaseline, added };
      });
    },
    async all() {
      const rows = await db.selectFrom('entries').selectAll().execute();
      return new Map(rows.map(({ key, entered_at }) => [key, entered_at]));
    },
    async began() {
      const mark = await db.selectFrom('marks').select('at').where('name', '=', BASELINE).executeTakeFirst();
      return mark?.at ?? null;
    },
  };
}

const BASELINE = 'baseline';

async function missingOf(db: Database, keys: readonly string[]): Promise<readonly string[]> {
  // All of them in one reading: a folder asks for nearly every key there is.
  const rows = await db.selectFrom('entries').select('key').execute();
  const there = new Set(rows.map(({ key }) => key));
  return keys.filter((key) => !there.has(storedText(key)));
}
