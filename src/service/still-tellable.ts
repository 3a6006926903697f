import type { Claim, Store } from '../store/store.ts';
import { type Clock, localDay } from './clock.ts';
import { heldBecause } from './hold-words.ts';
import type { KnowledgeKeeper } from './knowledge-keeper.ts';
import type { Messenger, Reach } from './messenger.ts';
import { standingHold } from './place-settings.ts';

export interface TellableParts {
  readonly store: Pick<Store, 'subscriptions' | 'generation' | 'settings'>;
  readonly keeper: Pick<KnowledgeKeeper, 'served'>;
  readonly messenger: Pick<Messenger, 'reach'>;
  readonly clock: Clock;
}

/** Whether a digest that was made a while ago may still be posted. */
export type Tellable =
  | { readonly kind: 'yes' }
  | Extract<Reach, { readonly kind: 'closed' }>
  /** It cannot be told now: why, as a sentence. */
  | { readonly kind: 'wait'; readonly why: string }
  /** It may not be posted any more: why, as a sentence. */
  | { readonly kind: 'no'; readonly why: string };

/** A digest that was made just now from what is served is posted without asking again, in ms. */
const FRESH = 30_000;

/** For so long after a digest was made, in ms, this replica may be one that has not read the newest folder yet. */
const BEHIND = 5 * 60_000;

/**
 * Asks again what was asked when the digest was made: whether posts are on hold there, whether it reaches its
 * destination, whether that still follows anything, and whether every paper it tells of may be shown there as of today.
 *
 * @throws {StoreAway}
 */
export async function stillTellable(parts: TellableParts, claim: Claim): Promise<Tellable> {
  const { store, keeper, messenger, clock } = parts;
  const { source, destination, createdAt } = claim;
  if (source === null) return { kind: 'yes' };
  const now = clock.now();
  const followed = await store.subscriptions.of(destination);
  const first = followed.find(({ paused }) => paused === null);
  // A hold may be set between the making of a digest and its posting, however short that is.
  if (first?.destination.kind === 'channel') {
    const hold = await standingHold(store.settings, destination, localDay(now, first.timeZone));
    if (hold !== null) return { kind: 'no', why: heldBecause(hold) };
  }
  const age = now.getTime() - createdAt;
  const { snapshot } = keeper.served();
  if (age <= FRESH && snapshot.revision === source.revision) return { kind: 'yes' };
  if (first === undefined)
    return { kind: 'no', why: `${followed.length === 0 ? 'Stopped' : 'Paused'} before it was posted.` };
  const reach = await messenger.reach(first.destination);
  if (reach.kind === 'closed') return reach;
  if (reach.kind === 'away') return { kind: 'wait', why: `Slack could not be asked: ${reach.error}.` };
  const view = snapshot.view(reach.audiences, localDay(now, first.timeZone));
  if (source.papers.every((paper) => view.document(paper) !== null)) return { kind: 'yes' };
  const newest = age > BEHIND ? null : await store.generation.read();
  if (newest !== null && newest.revision !== snapshot.revision) {
    return { kind: 'wait', why: 'The folder has changed, and I have not read it yet.' };
  }
  return { kind: 'no', why: 'A paper it tells of is no longer for this place.' };
}
