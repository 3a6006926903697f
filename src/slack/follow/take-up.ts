import { type Followed, type Rhythm, type Subscription, subscriptionId } from '../../digest/subscription.ts';
import { closeLeftSlots } from '../../service/close-left-slots.ts';
import type { FollowDependencies } from './follow-dependencies.ts';
import type { Reachable } from './follow-destination.ts';

/** The most that one person or channel follows. */
export const FOLLOW_LIMIT = 50;

/** What someone asks to follow, and who asks. */
export interface Wish {
  readonly followed: Followed;
  /** Null: as it is, else daily. */
  readonly rhythm: Rhythm | null;
  /** HH:MM. Null: as it is, else with the other digests of the destination, else at the usual time. */
  readonly time: string | null;
  /** A Slack id. */
  readonly by: string;
}

/** What came of a wish to follow. */
export type TakenUp =
  | {
      /** `resumed`: it was paused; `same`: nothing was to be changed. */
      readonly kind: 'new' | 'changed' | 'resumed' | 'same';
      readonly subscription: Subscription;
      /** How it stood; null for a new one. */
      readonly before: Subscription | null;
      /** What else the destination follows. */
      readonly others: readonly Subscription[];
    }
  | { readonly kind: 'too-many' };

/**
 * Follows something, or changes how. Whatever is asked for again without a rhythm or a time keeps its own. What a
 * destination follows is paused because it could not be reached: since it can be now, all of it goes on.
 *
 * @throws {StoreAway}
 */
export async function takeUp(
  { store, keeper, recorder, clock, calendar, digestTime }: FollowDependencies,
  { destination, timeZone }: Pick<Reachable, 'destination' | 'timeZone'>,
  { followed, rhythm, time, by }: Wish,
): Promise<TakenUp> {
  // What is served by now is no news to whoever begins to follow now.
  await recorder.record(keeper.served().snapshot.corpus);
  const now = clock.now().getTime();
  const existing = await store.subscriptions.of(destination.id);
  const id = subscriptionId(destination, followed);
  const before = existing.find((subscription) => subscription.id === id) ?? null;
  const others = existing.filter((subscription) => subscription.id !== id);
  if (before === null && existing.length >= FOLLOW_LIMIT) return { kind: 'too-many' };
  const subscription: Subscription = {
    id,
    destination,
    followed,
    rhythm: rhythm ?? before?.rhythm ?? 'daily',
    time: time ?? before?.time ?? usualTime(others) ?? digestTime,
    timeZone,
    createdBy: before?.createdBy ?? by,
    createdAt: before?.createdAt ?? now,
    scheduledAt: now,
    paused: null,
  };
  const wasPaused = existing.some(({ paused }) => paused !== null);
  const isSame =
    before !== null && (['rhythm', 'time', 'timeZone'] as const).every((k) => before[k] === subscription[k]);
  if (isSame && !wasPaused) return { kind: 'same', subscription: before, before, others };
  const moved = others.filter((other) => other.timeZone !== timeZone);
  await closeLeftSlots({ store, calendar, now }, before === null ? moved : [before, ...moved]);
  await store.subscriptions.put(subscription);
  // A person who has moved has moved with all that they follow.
  for (const other of moved) await store.subscriptions.put({ ...other, timeZone, scheduledAt: now });
  if (wasPaused) await store.subscriptions.resume(destination.id, now);
  const kind = before === null ? 'new' : isSame ? 'resumed' : 'changed';
  return {
    kind,
    subscription,
    before,
    others: others.map((other) => ({ ...other, timeZone, paused: null })),
  };
}

/** The time that all digests of a destination share; null where they differ or there are none. */
function usualTime(subscriptions: readonly Subscription[]): string | null {
  const times = new Set(subscriptions.map(({ time }) => time));
  return times.size === 1 ? (subscriptions[0]?.time ?? null) : null;
}
