import type { Kysely } from 'kysely';
import type { PaperReading } from '../digest/paper-history.ts';
import { chunks } from './chunks.ts';
import type { Engine } from './engine.ts';
import type { Papers } from './paper-store.ts';
import type { Database, Tables } from './tables.ts';

/** How papers read when they were last recorded, and what changed in them. */
export function createPapers({ db }: Engine): Papers {
  return {
    async marks() {
      const rows = await db.selectFrom('papers').select(['id', 'mark', 'change']).execute();
      return new Map(rows.map(({ id, mark, change }) => [id, { mark, change }]));
    },
    async places(ids) {
      const found = new Map<string, PaperReading['places']>();
      for (const some of chunks(ids)) {
        const rows = await db.selectFrom('papers').select(['id', 'places']).where('id', 'in', some).execute();
        for (const { id, places } of rows) found.set(id, JSON.parse(places) as PaperReading['places']);
      }
      return found;
    },
    async record(readings, changes, at) {
      await db.transaction().execute(async (trx) => {
        // In one order for all, so that two replicas never wait for each other.
        for (const { id, mark, change, places } of [...readings].sort((a, b) => (a.id < b.id ? -1 : 1))) {
          const row = { mark, change, places: JSON.stringify(places) };
          await trx
            .insertInto('papers')
            .values({ id, ...row })
            .onConflict((on) => on.column('id').doUpdateSet(row))
            .execute();
        }
        for (const { paper, mark, note, minor, rewordings } of changes) {
          await noteChange(trx, { paper, mark, note, minor: minor ? 1 : 0 }, at);
          for (const some of chunks(rewordings.map((rewording) => ({ ...rewording, paper, mark })))) {
            await trx
              .insertInto('rewordings')
              .values([...some])
              .onConflict((on) => on.doNothing())
              .execute();
          }
        }
      });
    },
    async changes() {
      const rows = await db.selectFrom('changes').selectAll().orderBy('at').orderBy('paper').orderBy('mark').execute();
      return rows.map(({ paper, mark, at, minor, note }) => ({ paper, mark, at, minor: minor === 1, note }));
    },
    rewordings: () => db.selectFrom('rewordings').selectAll().orderBy('place').execute(),
    async decide({ paper, mark }, { minor, note }, by, at) {
      const given = {
        ...(minor === undefined ? {} : { minor: minor ? 1 : 0 }),
        ...(note === undefined ? {} : { note }),
        decided_by: by,
      };
      await db
        .insertInto('changes')
        .values({ paper, mark, at, minor: 0, note: null, ...given })
        .onConflict((on) => on.columns(['paper', 'mark']).doUpdateSet(given))
        .execute();
    },
  };
}

/** What a header says of a change, unless a keeper has decided it by a button. */
async function noteChange(
  trx: Database | Kysely<Tables>,
  change: { readonly paper: string; readonly mark: string; readonly note: string | null; readonly minor: number },
  at: number,
): Promise<void> {
  const { note, minor } = change;
  await trx
    .insertInto('changes')
    .values({ ...change, at, decided_by: null })
    .onConflict((on) =>
      on.columns(['paper', 'mark']).doUpdateSet({ note, minor }).where('changes.decided_by', 'is', null),
    )
    .execute();
}
