import type { PauseReason, Subscription } from '../digest/subscription.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import type { Logger } from './logger.ts';
import type { Messenger } from './messenger.ts';

export interface PauseParts {
  readonly store: Pick<Store, 'deliveries' | 'subscriptions' | 'audit'>;
  readonly messenger: Pick<Messenger, 'reach' | 'renderNotice'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Pauses what a destination follows, and tells whoever asked for it once. `occasion` names what brought it up: the same
 * again, after a kill, tells nobody twice. False where Slack could not be asked where to tell them: try again later.
 */
export async function pauseDestination(
  parts: PauseParts,
  destination: string,
  reason: PauseReason,
  occasion: string,
): Promise<boolean> {
  const { store, clock, logger } = parts;
  const active = (await store.subscriptions.of(destination)).filter(({ paused }) => paused === null);
  if (active.length === 0) return true;
  const at = clock.now().getTime();
  // Nobody is told of their own account that it is closed: they could not read it.
  const creators = [...new Set(active.map(({ createdBy }) => createdBy))].filter((id) => id !== destination);
  for (const creator of creators) {
    const theirs = active.filter(({ createdBy }) => createdBy === creator);
    if (!(await tell(parts, creator, theirs, reason, occasion, at))) return false;
  }
  const count = await store.subscriptions.pause(destination, reason, at);
  if (count === 0) return true;
  logger.warn('digests paused', { destination, reason, subscriptions: count });
  const detail = `Paused ${count === 1 ? 'one subscription' : `${count} subscriptions`} of ${destination}: ${REASONS[reason]}.`;
  await store.audit.record({ at, who: null, what: 'pause', outcome: 'done', detail, reference: null });
  return true;
}

const REASONS: Readonly<Record<PauseReason, string>> = {
  archived: 'the channel is archived',
  left: 'I am no longer a member of the channel',
  gone: 'Slack knows it no longer, or I may not see it',
  shared: 'the channel is shared with another organisation',
  inactive: 'the account is closed to me: deactivated, a guest or of another organisation',
};

/** Why nothing is posted, for a keeper: the end of a sentence. */
export function pauseWords(reason: PauseReason): string {
  return REASONS[reason];
}

async function tell(
  { store, messenger, logger }: PauseParts,
  creator: string,
  subscriptions: readonly Subscription[],
  reason: PauseReason,
  occasion: string,
  at: number,
): Promise<boolean> {
  const reach = await messenger.reach({ kind: 'person', id: creator });
  if (reach.kind === 'away') {
    logger.warn('a pause could not be told yet', { creator, error: reach.error });
    return false;
  }
  if (reach.kind === 'closed') return true;
  const notice = {
    id: fingerprint(['paused', occasion, creator]),
    destination: creator,
    channel: reach.channel,
    threadOf: null,
    purpose: 'notice',
    message: messenger.renderNotice({ kind: 'paused', subscriptions, reason }),
    dueAt: at,
  } as const;
  await store.deliveries.enqueue(notice, at);
  return true;
}
