import { sql } from 'kysely';
import { readTables } from './open-tables.ts';
import type { StorePlace } from './store-place.ts';

/** What whoever looks after the store wants to know of it. */
export interface StoreLook {
  readonly subscriptions: number;
  /** Deliveries of which nobody can tell whether Slack has them. */
  readonly unknown: number;
  /** The replicas that announced themselves after an instant, by name. */
  readonly replicas: readonly { readonly replica: string; readonly revision: string }[];
  /** The time by the store's own clock, in ms since 1970; null where it has none. */
  readonly now: number | null;
}

/**
 * Looks at a store beside whoever uses it, and changes nothing; null where there is none yet. Throws a `StoreRefused` or
 * a `StoreAway` where it cannot be looked at.
 */
export async function lookAtStore(place: StorePlace, replicasSince: number): Promise<StoreLook | null> {
  const tables = await readTables(place);
  if (tables === null) return null;
  const { db, close } = tables;
  try {
    const count = (table: 'subscriptions' | 'deliveries') =>
      db.selectFrom(table).select((eb) => eb.fn.countAll<number | string>().as('rows'));
    const subscriptions = await count('subscriptions').executeTakeFirstOrThrow();
    const unknown = await count('deliveries').where('state', '=', 'unknown').executeTakeFirstOrThrow();
    const heard = await db.selectFrom('replicas').selectAll().where('at', '>', replicasSince).execute();
    const clock =
      place.kind === 'embedded'
        ? null
        : await sql<{ now: number }>`select (extract(epoch from clock_timestamp()) * 1000)::bigint as now`.execute(db);
    return {
      subscriptions: Number(subscriptions.rows),
      unknown: Number(unknown.rows),
      replicas: heard.map(({ name, revision }) => ({ replica: name, revision })),
      now: clock?.rows[0]?.now ?? null,
    };
  } finally {
    await close();
  }
}
