import { type Selectable, sql } from 'kysely';
import { countOf } from './counted.ts';
import { createFinishing } from './delivery-end.ts';
import { sourceColumns, sourceOf } from './digest-source.ts';
import type { Engine } from './engine.ts';
import { createPosts } from './quoted.ts';
import type { Deliveries, Delivery, DeliveryState, NewDelivery } from './store.ts';
import type { DeliveryTable } from './tables.ts';

/** The messages that Slack must get once. */
export function createDeliveries(engine: Engine): Deliveries {
  const { db, now } = engine;
  const claimed = (id: string, epoch: number) =>
    db.updateTable('deliveries').where('id', '=', id).where('epoch', '=', epoch).where('state', '=', 'claimed');

  const claimable = () =>
    db
      .selectFrom('deliveries as own')
      .leftJoin('deliveries as root', 'root.id', 'own.thread_of')
      .where((eb) => eb.or([eb('own.thread_of', 'is', null), eb('root.state', '=', 'posted')]))
      .where((eb) =>
        eb.or([
          eb.and([eb('own.state', '=', 'due'), eb('own.not_before', '<=', now())]),
          eb.and([eb('own.state', '=', 'claimed'), eb('own.lease_until', '<=', now())]),
        ]),
      );

  return {
    async enqueue(delivery, at) {
      const written = await db
        .insertInto('deliveries')
        .values(newRow(delivery, at))
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
      return countOf(written) > 0;
    },
    claimable(limit) {
      const listed = claimable().select(['own.id', 'own.epoch', 'own.channel']);
      return listed.orderBy('own.due_at').orderBy('own.seq').limit(limit).execute();
    },
    async claim(id, epoch, owner, leaseMs) {
      const row = await db
        .updateTable('deliveries')
        .set((eb) => ({
          state: 'claimed',
          owner,
          epoch: eb('epoch', '+', 1),
          attempts: eb('attempts', '+', 1),
          lease_until: sql<number>`${now()} + ${leaseMs}`,
        }))
        .where('epoch', '=', epoch)
        .where('id', 'in', claimable().where('own.id', '=', id).select('own.id'))
        .returningAll()
        .executeTakeFirst();
      if (row === undefined) return null;
      if (row.thread_of === null) return { ...deliveryOf(row), threadTs: null };
      // A posted message keeps its name: it may be read after the claim.
      const root = await db.selectFrom('deliveries').select('ts').where('id', '=', row.thread_of).executeTakeFirst();
      return { ...deliveryOf(row), threadTs: root?.ts ?? null };
    },
    async extend(id, epoch, leaseMs) {
      return (
        countOf(
          await claimed(id, epoch)
            .set({ lease_until: sql<number>`${now()} + ${leaseMs}` })
            .execute(),
        ) > 0
      );
    },
    async release(id, epoch, notBefore, error) {
      const released = claimed(id, epoch).set((eb) => ({
        state: 'due',
        owner: null,
        lease_until: null,
        attempts: eb('attempts', '-', 1),
        not_before: engine.instant(notBefore),
        error,
      }));
      return countOf(await released.execute()) > 0;
    },
    async note(id, epoch, error) {
      return countOf(await claimed(id, epoch).set({ error }).execute()) > 0;
    },
    ...createFinishing(engine),
    ...createPosts(engine),
    async get(id) {
      const row = await db.selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : deliveryOf(row);
    },
    async counts() {
      const rows = await db
        .selectFrom('deliveries')
        .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
        .where('purpose', '!=', 'answer')
        .groupBy('state')
        .execute();
      const counts: Record<DeliveryState, number> = { due: 0, claimed: 0, posted: 0, failed: 0, unknown: 0 };
      for (const { state, count } of rows) counts[state] = count;
      return counts;
    },
  };
}

/** A delivery that nobody has claimed, as a row. */
export function newRow({ threadOf, dueAt, source, ...delivery }: NewDelivery, at: number) {
  const { id, destination, channel, purpose, message } = delivery;
  return {
    id,
    destination,
    channel,
    purpose,
    message,
    ...sourceColumns(source),
    thread_of: threadOf,
    due_at: dueAt,
    state: 'due' as const,
    epoch: 0,
    attempts: 0,
    not_before: 0,
    owner: null,
    lease_until: null,
    ts: null,
    error: null,
    created_at: at,
    finished_at: null,
    removed_at: null,
  };
}

function deliveryOf(row: Selectable<DeliveryTable>): Delivery {
  const { id, destination, channel, purpose, message, state, epoch, attempts, ts, error } = row;
  return {
    id,
    destination,
    channel,
    threadOf: row.thread_of,
    purpose,
    message,
    source: sourceOf(row),
    dueAt: row.due_at,
    state,
    epoch,
    attempts,
    notBefore: row.not_before,
    ts,
    error,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
  };
}
