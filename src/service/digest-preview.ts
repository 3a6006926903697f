import type { Digest } from '../digest/digest.ts';
import { type DueSlot, nextSlot } from '../digest/due-slots.ts';
import type { Destination, PauseReason } from '../digest/subscription.ts';
import type { Store } from '../store/store.ts';
import { StoreAway } from '../store/store-error.ts';
import { type Clock, localDay } from './clock.ts';
import { type ContentParts, digestContent } from './digest-content.ts';
import type { Messenger } from './messenger.ts';

/** What a destination would be told if its next digest were due now. */
export type Preview =
  | {
      readonly kind: 'digest';
      readonly digest: Digest;
      /** As it would be posted: see `Messenger.render`. */
      readonly message: string;
      readonly details: readonly string[];
      readonly next: DueSlot | null;
    }
  | { readonly kind: 'nothing'; readonly next: DueSlot | null }
  | { readonly kind: 'no-subscription' }
  /** Nothing can be posted there. */
  | { readonly kind: 'closed'; readonly reason: PauseReason }
  | { readonly kind: 'away'; readonly what: 'slack' | 'store' };

export interface PreviewParts extends ContentParts {
  readonly store: Pick<Store, 'ledger' | 'subscriptions'>;
  readonly messenger: Pick<Messenger, 'reach' | 'render'>;
  readonly clock: Clock;
}

/** Works out a digest as of now without posting it or writing anything of it down. Never rejects for a store that is away. */
export async function previewDigest(parts: PreviewParts, destination: Destination): Promise<Preview> {
  try {
    return await preview(parts, destination);
  } catch (error) {
    if (error instanceof StoreAway) return { kind: 'away', what: 'store' };
    throw error;
  }
}

async function preview(parts: PreviewParts, destination: Destination): Promise<Preview> {
  const { store, messenger, calendar, clock } = parts;
  const subscriptions = (await store.subscriptions.of(destination.id)).filter(({ paused }) => paused === null);
  const [first] = subscriptions;
  if (first === undefined) return { kind: 'no-subscription' };
  const reach = await messenger.reach(destination);
  if (reach.kind === 'away') return { kind: 'away', what: 'slack' };
  if (reach.kind === 'closed') return reach;
  const now = clock.now();
  const next = nextSlot(subscriptions, now.getTime(), calendar);
  const slot = { destination, date: localDay(now, first.timeZone), dueAt: now.getTime(), subscriptions };
  const digest = await digestContent(parts, slot, subscriptions, reach.audiences);
  if (digest === null) return { kind: 'nothing', next };
  return { kind: 'digest', digest, ...messenger.render(digest, destination), next };
}
