import type { Selectable } from 'kysely';
import type { Subscription } from '../digest/subscription.ts';
import { countOf } from './counted.ts';
import type { Engine } from './engine.ts';
import type { Subscriptions } from './store.ts';
import type { SubscriptionTable } from './tables.ts';

/** Who follows what. */
export function createSubscriptions({ db }: Engine): Subscriptions {
  const listed = () => db.selectFrom('subscriptions').selectAll().orderBy('created_at').orderBy('seq');
  return {
    async put(subscription) {
      const row = rowOf(subscription);
      const { rhythm, time, time_zone, followed_name, scheduled_at } = row;
      const { changes } = await db
        .insertInto('subscriptions')
        .values(row)
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet((eb) => ({
            rhythm,
            time,
            time_zone,
            followed_name,
            scheduled_at,
            paused_reason: null,
            paused_at: null,
            changes: eb('subscriptions.changes', '+', 1),
          })),
        )
        .returning('changes')
        .executeTakeFirstOrThrow();
      return changes === 0 ? 'added' : 'replaced';
    },
    async remove(id) {
      return countOf(await db.deleteFrom('subscriptions').where('id', '=', id).execute()) > 0;
    },
    async removeAll(destination) {
      return countOf(await db.deleteFrom('subscriptions').where('destination', '=', destination).execute());
    },
    async change(id, { rhythm, time, at }) {
      const changed = db.updateTable('subscriptions').set({ rhythm, time, scheduled_at: at }).where('id', '=', id);
      return countOf(await changed.execute()) > 0;
    },
    async of(destination) {
      return (await listed().where('destination', '=', destination).execute()).map(subscriptionOf);
    },
    async all() {
      return (await listed().execute()).map(subscriptionOf);
    },
    async pause(destination, reason, at) {
      const going = db
        .updateTable('subscriptions')
        .where('destination', '=', destination)
        .where('paused_at', 'is', null);
      return countOf(await going.set({ paused_reason: reason, paused_at: at }).execute());
    },
    async resume(destination, at) {
      const paused = db
        .updateTable('subscriptions')
        .where('destination', '=', destination)
        .where('paused_at', 'is not', null);
      return countOf(await paused.set({ paused_reason: null, paused_at: null, scheduled_at: at }).execute());
    },
  };
}

function rowOf({
  id,
  destination,
  followed,
  rhythm,
  time,
  timeZone,
  createdBy,
  createdAt,
  scheduledAt,
  paused,
}: Subscription) {
  return {
    id,
    destination_kind: destination.kind,
    destination: destination.id,
    followed_kind: followed.kind,
    followed_id: followed.id,
    followed_name: followed.name,
    rhythm,
    time,
    time_zone: timeZone,
    created_by: createdBy,
    created_at: createdAt,
    scheduled_at: scheduledAt,
    paused_reason: paused?.reason ?? null,
    paused_at: paused?.at ?? null,
    changes: 0,
  };
}

function subscriptionOf(row: Selectable<SubscriptionTable>): Subscription {
  const { paused_reason: reason, paused_at: at } = row;
  return {
    id: row.id,
    destination: { kind: row.destination_kind, id: row.destination },
    followed: { kind: row.followed_kind, id: row.followed_id, name: row.followed_name },
    rhythm: row.rhythm,
    time: row.time,
    timeZone: row.time_zone,
    createdBy: row.created_by,
    createdAt: row.created_at,
    scheduledAt: row.scheduled_at,
    paused: reason === null || at === null ? null : { reason, at },
  };
}
