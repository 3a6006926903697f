import type { Engine } from './engine.ts';
import type { Generation } from './store.ts';

/** Which revision of the knowledge the replicas should serve. A hint may be lost, so the number is the truth. */
export function createGeneration({ db, hint, watch }: Engine): Generation {
  const read = async () => {
    const row = await db.selectFrom('generation').select(['number', 'revision', 'at']).executeTakeFirst();
    return row === undefined ? null : { ...row };
  };
  return {
    read,
    async raise(revision, at) {
      const raised = await db
        .insertInto('generation')
        .values({ id: 1, number: 1, revision, at })
        .onConflict((on) =>
          on
            .column('id')
            .doUpdateSet((eb) => ({ number: eb('generation.number', '+', 1), revision, at }))
            .where('generation.revision', '!=', revision),
        )
        .returning('number')
        .executeTakeFirst();
      if (raised === undefined) return (await read())?.number ?? 0;
      await hint();
      return raised.number;
    },
    watch,
    async announce(replica, revision, at) {
      const served = { revision, at };
      await db
        .insertInto('replicas')
        .values({ name: replica, ...served })
        .onConflict((on) => on.column('name').doUpdateSet(served))
        .execute();
    },
    async replicas(since) {
      const rows = await db.selectFrom('replicas').selectAll().where('at', '>', since).execute();
      const named = rows.map(({ name, revision, at }) => ({ replica: name, revision, at }));
      // Sorted here: the engines disagree on the order of words.
      return named.sort((a, b) => (a.replica < b.replica ? -1 : 1));
    },
  };
}
