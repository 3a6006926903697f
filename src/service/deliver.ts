import type { Claim, Delivery, Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import type { KnowledgeKeeper } from './knowledge-keeper.ts';
import type { Logger } from './logger.ts';
import type { Messenger, Posted, PostTarget } from './messenger.ts';
import type { DigestMetrics, DigestOutcome } from './metrics.ts';
import { pauseDestination, pauseWords } from './pause-destination.ts';
import { stillTellable } from './still-tellable.ts';

/** How deliveries are claimed. */
export interface LeaseSettings {
  /** Names this process in its claims. */
  readonly owner: string;
  /** How long a claim is ours, in ms: longer than the messenger takes to post once, with a margin. */
  readonly leaseMs: number;
  /** How long after it was due a digest is still posted, in ms; afterwards its news goes into the next one. */
  readonly catchUpMs: number;
}

export interface DeliverParts {
  readonly store: Pick<Store, 'deliveries' | 'subscriptions' | 'generation' | 'audit' | 'settings'>;
  readonly keeper: Pick<KnowledgeKeeper, 'served'>;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly lease: LeaseSettings;
  readonly metrics?: DigestMetrics | undefined;
}

/** What came of one attempt at a delivery. */
export type Attempt =
  | {
      readonly kind: /** Another process has it. */
        | 'taken'
        | 'posted'
        /** An earlier attempt had posted it. */
        | 'adopted'
        /** Another process was quicker, to post it or to give it up, and our copy was deleted. */
        | 'undone'
        | 'failed'
        /** Nobody can tell whether Slack has it; never posted again. */
        | 'unknown'
        /** Nobody can tell yet: Slack’s history decides once the lease has run out. */
        | 'waiting';
    }
  /** Slack asks not to be written to for so long. */
  | { readonly kind: 'later'; readonly afterMs: number };

/** How far Slack's clock may be behind ours, in ms: history is read from so long before. */
const MARGIN = 5 * 60_000;

/** So long after it was due a digest would have been posted, in ms, had all been well. */
const LATE = 10 * 60_000;

const TOO_LATE = 'Not posted: by now it is too late to be of use.';
const TOLD_NEXT = `${TOO_LATE} What it told goes into the next digest.`;

/**
 * One attempt at a delivery, by lease and history. It is claimed; where an earlier attempt may have reached Slack, the
 * history decides; the lease is made longer just before the message is sent, once. An outcome that nobody knows leaves
 * it claimed, so that whoever claims it next looks in the history first.
 *
 * @throws {StoreAway} at any step; what was sent by then is found in the history later.
 */
export async function deliver(parts: DeliverParts, candidate: Pick<Delivery, 'id' | 'epoch'>): Promise<Attempt> {
  const { owner, leaseMs } = parts.lease;
  const claim = await parts.store.deliveries.claim(candidate.id, candidate.epoch, owner, leaseMs);
  if (claim === null) return { kind: 'taken' };
  const attempt = await attemptOnce(parts, claim);
  const outcome = OUTCOMES[attempt.kind];
  if (outcome !== undefined && claim.purpose === 'digest') parts.metrics?.digest(outcome);
  return attempt;
}

const OUTCOMES: Readonly<Partial<Record<Attempt['kind'], DigestOutcome>>> = {
  posted: 'posted',
  adopted: 'posted',
  failed: 'failed',
  unknown: 'unknown',
};

async function attemptOnce(parts: DeliverParts, claim: Claim): Promise<Attempt> {
  if (claim.attempts > 1 || isLate(parts, claim)) {
    const earlier = await lookForEarlier(parts, claim);
    if (earlier !== null) return earlier;
  }
  if (isStale(parts, claim)) {
    parts.logger.warn('digest not delivered in time', { delivery: claim.id, attempts: claim.attempts });
    return failed(parts, claim, claim.purpose === 'digest' ? TOLD_NEXT : TOO_LATE);
  }
  const untellable = await settleUntellable(parts, claim);
  if (untellable !== null) return untellable;
  // Whoever stood still for longer than the lease has lost it and must not send.
  if (!(await parts.store.deliveries.extend(claim.id, claim.epoch, parts.lease.leaseMs))) return { kind: 'taken' };
  return settle(parts, claim, await parts.messenger.post(claim.message, targetOf(claim)));
}

/** Ends or puts off what may no longer be told, or not now; null where it may be posted. */
async function settleUntellable(parts: DeliverParts, claim: Claim): Promise<Attempt | null> {
  const { id, destination } = claim;
  const tellable = await stillTellable(parts, claim);
  if (tellable.kind === 'yes') return null;
  if (tellable.kind === 'wait') return putOff(parts, claim, tellable.why);
  if (tellable.kind === 'closed' && !(await pauseDestination(parts, destination, tellable.reason, id)))
    return putOff(parts, claim, 'Slack could not be asked whom to tell that it is closed.');
  const why = tellable.kind === 'closed' ? `Paused: ${pauseWords(tellable.reason)}.` : tellable.why;
  parts.logger.warn('digest not posted any more', { delivery: id, because: why });
  return failed(parts, claim, why);
}

/** Gives it back for the length of a lease: nothing was sent, so the attempt does not count. */
async function putOff({ store, clock, lease }: DeliverParts, { id, epoch }: Claim, why: string): Promise<Attempt> {
  await store.deliveries.release(id, epoch, clock.now().getTime() + lease.leaseMs, why);
  return { kind: 'waiting' };
}

async function failed({ store }: DeliverParts, { id, epoch }: Claim, why: string): Promise<Attempt> {
  await store.deliveries.fail(id, epoch, why);
  return { kind: 'failed' };
}

/** What the history says of earlier attempts; null where none of them has reached Slack. */
async function lookForEarlier(parts: DeliverParts, claim: Claim): Promise<Attempt | null> {
  const { store, messenger, logger } = parts;
  const looked = await messenger.find(targetOf(claim), Math.min(claim.dueAt, claim.createdAt) - MARGIN);
  switch (looked.kind) {
    case 'absent':
      return null;
    case 'found':
      logger.info('digest found in history', { delivery: claim.id, attempts: claim.attempts });
      return record(parts, claim, looked.ts, 'adopted');
    case 'away':
      await store.deliveries.note(claim.id, claim.epoch, `Slack’s history could not be read: ${looked.error}.`);
      return { kind: 'waiting' };
    case 'forbidden': {
      // Nothing says that it was ever sent.
      if (claim.attempts === 1) return null;
      logger.error('digest neither confirmed nor posted again', { delivery: claim.id, error: looked.error });
      const reason = `It may have been posted, and I may not read the history there (${looked.error}), so it is not posted again. Look into the channel; with the scopes in docs/operations.md I settle this by myself.`;
      await store.deliveries.giveUp(claim.id, claim.epoch, reason);
      return { kind: 'unknown' };
    }
  }
}

/** Writes down what came of posting. */
async function settle(parts: DeliverParts, claim: Claim, posted: Posted): Promise<Attempt> {
  const { store, clock, logger } = parts;
  const { id, epoch, channel, destination } = claim;
  switch (posted.kind) {
    case 'posted':
      return record(parts, claim, posted.ts, 'posted');
    case 'later':
      logger.warn('Slack asks to slow down', { delivery: id, afterMs: posted.afterMs });
      await store.deliveries.release(id, epoch, clock.now().getTime() + posted.afterMs, 'Slack asked to slow down.');
      return { kind: 'later', afterMs: posted.afterMs };
    case 'unknown':
      parts.metrics?.slackFailed('no_answer');
      logger.warn('digest sent, outcome unknown', { delivery: id, attempts: claim.attempts, error: posted.error });
      await store.deliveries.note(id, epoch, `Slack did not say whether it has it: ${posted.error}.`);
      return { kind: 'waiting' };
    case 'refused':
      parts.metrics?.slackFailed(posted.error);
      logger.error('digest refused by Slack', { delivery: id, channel, error: posted.error });
      // Before it fails: whoever takes over after a kill in between is refused again and pauses then.
      if (posted.pause !== null && !(await pauseDestination(parts, destination, posted.pause, id))) {
        await store.deliveries.note(id, epoch, `Slack refused it: ${posted.error}.`);
        return { kind: 'waiting' };
      }
      await store.deliveries.fail(id, epoch, `Slack refused it: ${posted.error}.`);
      return { kind: 'failed' };
  }
}

/** Marks it posted; a copy of ours beside one that stands already, or of what has failed and is told anew, is deleted. */
async function record(
  { store, messenger, logger }: DeliverParts,
  { id, channel }: Claim,
  ts: string,
  kind: 'posted' | 'adopted',
): Promise<Attempt> {
  const recorded = await store.deliveries.posted(id, ts);
  if (recorded === 'recorded' || recorded.otherTs === ts) return { kind };
  const removed = await messenger.remove(channel, ts);
  const event = recorded.otherTs === null ? 'posted although it had failed' : 'own second copy';
  logger[removed ? 'warn' : 'error'](event, { delivery: id, channel, removed });
  return { kind: 'undone' };
}

/**
 * Whether a digest is looked for even at the first attempt: a store put back from a backup does not know what was posted
 * since, and works out the same digest under the same id.
 */
function isLate({ clock }: DeliverParts, { purpose, dueAt }: Claim): boolean {
  return purpose !== 'notice' && clock.now().getTime() - dueAt > LATE;
}

/** Notices are of use whenever they come. */
function isStale({ clock, lease }: DeliverParts, { purpose, dueAt, createdAt }: Claim): boolean {
  return purpose !== 'notice' && clock.now().getTime() - Math.max(dueAt, createdAt) > lease.catchUpMs;
}

function targetOf({ id, channel, threadTs }: Claim): PostTarget {
  return { deliveryId: id, channel, threadTs };
}
