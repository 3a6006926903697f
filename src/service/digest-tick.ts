import { type DueSlot, dueSlots } from '../digest/due-slots.ts';
import type { Subscription } from '../digest/subscription.ts';
import type { Slot } from '../store/store.ts';
import { StoreAway } from '../store/store-error.ts';
import { type SlotOutcome, type SlotParts, serveSlot } from './digest-slot.ts';
import { createPause } from './gentle-pause.ts';

export interface TickParts extends SlotParts {
  /** Ends the tick before the next slot. */
  readonly signal: AbortSignal;
  /** Called when a digest has been queued. */
  readonly onQueued: () => void;
}

/** Looks at what is due, and remembers what the ledger need not be asked again. */
export interface DigestTick {
  /**
   * Gives every slot that is due a row of the ledger, or leaves it to the next tick. Never two at once.
   *
   * @throws {StoreAway}
   */
  run(): Promise<void>;
}

/** Ticks over all subscriptions. Replicas that tick at the same instant are told apart by the ledger alone. */
export function createDigestTick(parts: TickParts): DigestTick {
  const { store, keeper, recorder, calendar, clock, logger, signal, onQueued } = parts;
  /** By destination: every slot up to this instant has its row. */
  const servedUntil = new Map<string, number>();
  /** By slot: why it could not be served. */
  const hindered = new Map<string, string>();

  async function due(groups: ReadonlyMap<string, readonly Subscription[]>): Promise<readonly DueSlot[]> {
    for (const id of groups.keys()) {
      if (!servedUntil.has(id)) servedUntil.set(id, (await store.ledger.last(id))?.dueAt ?? 0);
    }
    const all = [...groups.values()].flat();
    return dueSlots(all, clock.now().getTime(), calendar, (id) => servedUntil.get(id) ?? 0);
  }

  async function serve(slots: readonly DueSlot[], subscriptions: readonly Subscription[]): Promise<void> {
    const missing = new Set((await store.ledger.missing(slots.map(rowOf))).map(keyOf));
    for (const slot of slots) {
      if (signal.aborted) return;
      const key = keyOf(slot);
      const outcome = missing.has(key) ? await attempt(slot, subscriptions, hindered.get(key) ?? null) : 'closed';
      if (typeof outcome === 'object') {
        // Said once: it is tried at every tick.
        if (hindered.get(key) !== outcome.open)
          logger.warn('digest waits', { ...fieldsOf(slot), because: outcome.open });
        hindered.set(key, outcome.open);
        // A later slot must not have its row first: the ledger is read from its latest on.
        return;
      }
      hindered.delete(key);
      servedUntil.set(slot.destination.id, slot.dueAt);
      if (outcome === 'queued') onQueued();
    }
  }

  /** A fault is as good a reason to try again as any, and concerns this destination alone. */
  async function attempt(
    slot: DueSlot,
    subscriptions: readonly Subscription[],
    before: string | null,
  ): Promise<SlotOutcome> {
    try {
      return await serveSlot(parts, slot, subscriptions, before);
    } catch (error) {
      if (error instanceof StoreAway) throw error;
      logger.error('digest failed', { ...fieldsOf(slot), error });
      return { open: 'something went wrong on my side; the log says what' };
    }
  }

  return {
    async run() {
      const pause = createPause();
      await recorder.record(keeper.served().snapshot.corpus);
      const groups = byDestination(await store.subscriptions.all());
      const slots = await due(groups);
      for (const [id, own] of byDestination(slots)) {
        await pause();
        if (signal.aborted) return;
        await serve(own, groups.get(id) ?? []);
      }
    },
  };
}

function byDestination<T extends Pick<DueSlot, 'destination'>>(
  things: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(thing.destination.id);
    if (group) group.push(thing);
    else groups.set(thing.destination.id, [thing]);
  }
  return groups;
}

function rowOf({ destination, date, time, dueAt }: DueSlot): Slot {
  return { destination: destination.id, date, time, dueAt };
}

function keyOf({ destination, date, time }: DueSlot | Slot): string {
  return `${typeof destination === 'string' ? destination : destination.id} ${date} ${time}`;
}

function fieldsOf({ destination, date, time }: DueSlot) {
  return { destination: destination.id, date, time };
}
