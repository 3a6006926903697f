import type { Calendar } from '../digest/calendar.ts';
import { dueSlots } from '../digest/due-slots.ts';
import type { Subscription } from '../digest/subscription.ts';
import type { Store } from '../store/store.ts';

export interface LeftSlotParts {
  readonly store: Pick<Store, 'ledger' | 'subscriptions'>;
  readonly calendar: Calendar;
  /** In ms. */
  readonly now: number;
}

const WHY = 'It was changed before it could be posted. What it had goes into the next digest.';

/**
 * Gives the due times that no subscription will have any more their rows of the ledger: before the given subscriptions
 * (of one destination) get another time or end. What others are due at the same time for stays due.
 *
 * @throws {StoreAway}
 */
export async function closeLeftSlots(parts: LeftSlotParts, left: readonly Subscription[]): Promise<void> {
  const { store, calendar, now } = parts;
  const [first] = left;
  if (first === undefined) return;
  const { id } = first.destination;
  const leaving = new Set(left.map((subscription) => subscription.id));
  const since = (await store.ledger.last(id))?.dueAt ?? 0;
  for (const { subscriptions, date, time, dueAt } of dueSlots(
    await store.subscriptions.of(id),
    now,
    calendar,
    () => since,
  )) {
    const slot = { destination: id, date, time, dueAt };
    if ((await store.ledger.missing([slot])).length === 0) continue;
    // The ledger is read from its latest row on: none may be written behind a slot that is still to be served.
    if (!subscriptions.every((subscription) => leaving.has(subscription.id))) return;
    await store.ledger.close(slot, 'skipped', WHY, now);
  }
}
