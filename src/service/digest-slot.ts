import type { Digest } from '../digest/digest.ts';
import type { DueSlot } from '../digest/due-slots.ts';
import { quotationsOf } from '../digest/quotation.ts';
import type { Subscription } from '../digest/subscription.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { NewDelivery, Slot, Store } from '../store/store.ts';
import { type Clock, localDay } from './clock.ts';
import { type ContentParts, digestContent } from './digest-content.ts';
import { heldBecause } from './hold-words.ts';
import type { Logger } from './logger.ts';
import type { Messenger } from './messenger.ts';
import type { DigestMetrics } from './metrics.ts';
import { pauseDestination, pauseWords } from './pause-destination.ts';
import { type Hold, standingHold } from './place-settings.ts';

export interface SlotParts extends ContentParts {
  readonly store: Pick<Store, 'ledger' | 'deliveries' | 'subscriptions' | 'audit' | 'settings'>;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly logger: Logger;
  /** How long after its time a slot is still served, in ms. */
  readonly catchUpMs: number;
  readonly metrics?: DigestMetrics | undefined;
}

/** `open`: it has no row yet, and is tried again until it is too late. */
export type SlotOutcome = 'closed' | 'queued' | { readonly open: string };

/**
 * Gives a slot its row of the ledger: skipped where it is too late (`before` is why it was not served in time), held
 * where posts are on hold, failed where the destination is closed, nothing where nothing is new, else the digest is put
 * into the deliveries.
 *
 * @throws {StoreAway}
 */
export async function serveSlot(
  parts: SlotParts,
  slot: DueSlot,
  subscriptions: readonly Subscription[],
  before: string | null,
): Promise<SlotOutcome> {
  const { store, messenger, clock, logger, catchUpMs, metrics } = parts;
  const at = clock.now().getTime();
  const row: Slot = { destination: slot.destination.id, date: slot.date, time: slot.time, dueAt: slot.dueAt };
  const fields = { destination: row.destination, date: row.date, time: row.time };
  if (at - slot.dueAt > catchUpMs) {
    const why = before ?? 'I was not running then, or the store was away';
    if (await store.ledger.close(row, 'skipped', `Too late: ${why}. What it had goes into the next digest.`, at))
      metrics?.digest('skipped');
    logger.warn('digest skipped', { ...fields, lateMs: at - slot.dueAt });
    return 'closed';
  }
  const hold = await holdOn(parts, slot.destination, subscriptions);
  if (hold !== null) {
    if (await store.ledger.close(row, 'held', heldBecause(hold), at)) metrics?.digest('held');
    return 'closed';
  }
  const reach = await messenger.reach(slot.destination);
  if (reach.kind === 'away') return { open: `Slack could not be asked (${reach.error})` };
  if (reach.kind === 'closed') {
    const occasion = slotId(row);
    const told = await pauseDestination(parts, row.destination, reach.reason, occasion);
    if (!told) return { open: 'Slack could not be asked whom to tell that it is closed' };
    if (await store.ledger.close(row, 'failed', `Paused: ${pauseWords(reach.reason)}.`, at)) metrics?.digest('failed');
    return 'closed';
  }
  // One state of the folder, whatever is reloaded meanwhile.
  const served = parts.keeper.served();
  const { revision, corpus } = served.snapshot;
  const digest = await digestContent(
    { ...parts, keeper: { served: () => served } },
    slot,
    subscriptions,
    reach.audiences,
  );
  if (digest === null) {
    if (await store.ledger.close(row, 'nothing', null, at)) metrics?.digest('nothing');
    return 'closed';
  }
  const { message, details } = messenger.render(digest, slot.destination);
  const id = slotId(row);
  const main: NewDelivery = {
    id,
    destination: row.destination,
    channel: reach.channel,
    threadOf: null,
    purpose: 'digest',
    message,
    dueAt: slot.dueAt,
    source: { papers: papersOf(digest), revision },
  };
  const thread = details.map((detail, n): NewDelivery => {
    return { ...main, id: fingerprint(['detail', id, `${n}`]), threadOf: id, purpose: 'detail', message: detail };
  });
  const queued = await store.ledger.queue(row, digest.keys, [main, ...thread], at, quotationsOf(digest, corpus));
  // Another replica has served it, or has just told some of it: the next look finds a row, or what is left.
  if (!queued) return { open: 'another replica was quicker' };
  logger.info('digest queued', { ...fields, delivery: id, keys: digest.keys.length });
  return 'queued';
}

/** The hold that stands in a channel now; a person's direct messages know none. */
async function holdOn(
  { store, clock }: Pick<SlotParts, 'store' | 'clock'>,
  { kind, id }: DueSlot['destination'],
  [first]: readonly Subscription[],
): Promise<Hold | null> {
  if (kind === 'person' || first === undefined) return null;
  return standingHold(store.settings, id, localDay(clock.now(), first.timeZone));
}

/** The ids of the papers that a digest tells of, each once. */
function papersOf({ sections }: Digest): readonly string[] {
  const citations = sections.flatMap(({ items }) => items.flatMap((item) => item.citations));
  return [...new Set(citations.map(({ document }) => document.id))].sort();
}

/** The id of a slot's digest: the same whoever works it out. */
function slotId({ destination, date, time }: Slot): string {
  return fingerprint(['digest', destination, date, time]);
}
