import type { Quotation } from '../digest/quotation.ts';
import type { PauseReason, Rhythm, Subscription } from '../digest/subscription.ts';
import type { Context } from '../domain/conversation.ts';
import type { DigestSource } from './digest-source.ts';
import type { Erasable } from './erasing.ts';
import type { Entries, Papers, Posts, Told } from './paper-store.ts';
import type { Questions } from './questions.ts';
import type { RunLog } from './run-log.ts';
import type { Settings } from './settings.ts';
import type { Verdicts } from './verdicts.ts';

/**
 * Everything that outlives a restart, on the embedded store or on PostgreSQL. Times are in ms since 1970.
 *
 * Every method rejects with a `StoreAway` where the store cannot be reached now; what resolves is on disk.
 */
export interface Store extends Erasable {
  readonly engine: 'embedded' | 'postgres';
  readonly subscriptions: Subscriptions;
  readonly ledger: Ledger;
  readonly deliveries: Deliveries;
  readonly entries: Entries;
  readonly papers: Papers;
  readonly seen: SeenKeys;
  readonly conversations: Conversations;
  readonly verdicts: Verdicts;
  readonly questions: Questions;
  readonly audit: Audit;
  readonly settings: Settings;
  readonly generation: Generation;
  /** Resolves when the store answers and can write; rejects with a `StoreAway` where it does not within a second. */
  check(): Promise<void>;
  /** Deletes what has outlived its time. */
  tidy(limits: TidyLimits): Promise<void>;
  close(): Promise<void>;
}

export interface TidyLimits {
  readonly now: number;
  /** Questions asked before this are deleted, and what was remarked on their answers. */
  readonly questionsBefore: number;
  /** Rows of the run log and of the audit from before this are deleted; what a destination was told stays. */
  readonly recordsBefore: number;
}

export interface Subscriptions {
  /** Adds, or replaces rhythm and time of the one with the same id and takes its pause away; who made it and when stay. */
  put(subscription: Subscription): Promise<'added' | 'replaced'>;
  /** False where there was none. */
  remove(id: string): Promise<boolean>;
  /** Removes all of a destination; how many. */
  removeAll(destination: string): Promise<number>;
  change(id: string, to: { readonly rhythm: Rhythm; readonly time: string; readonly at: number }): Promise<boolean>;
  /** In the order they were made. */
  of(destination: string): Promise<readonly Subscription[]>;
  all(): Promise<readonly Subscription[]>;
  /** Pauses all of a destination; how many were not paused before. */
  pause(destination: string, reason: PauseReason, at: number): Promise<number>;
  resume(destination: string, at: number): Promise<number>;
}

/** A local due time of a destination. There is one row of the ledger for each, whatever came of it. */
export interface Slot {
  /** Slack's id of the person or channel. */
  readonly destination: string;
  /** The local day, YYYY-MM-DD. */
  readonly date: string;
  /** The local time, HH:MM. */
  readonly time: string;
  readonly dueAt: number;
}

/** `message`: a digest was put into the deliveries. `nothing`: nothing was new. `skipped`: too late; what it had goes into the next. `held`: on hold, the same. */
export type Outcome = 'message' | 'nothing' | 'skipped' | 'held' | 'failed';

export interface LedgerRow extends Slot {
  readonly outcome: Outcome;
  /** A sentence for a keeper; null where the outcome says it all. */
  readonly reason: string | null;
  readonly recordedAt: number;
  /** The delivery of the digest and what has become of it; null for every outcome but `message`. */
  readonly delivery: Pick<
    Delivery,
    'id' | 'state' | 'attempts' | 'notBefore' | 'error' | 'finishedAt' | 'channel'
  > | null;
}

export interface Ledger extends RunLog, Told {
  /** The slots among the given that have no row yet. */
  missing(slots: readonly Slot[]): Promise<readonly Slot[]>;
  /** Writes the row of a slot from which nothing is posted. False where there is a row. */
  close(slot: Slot, outcome: Exclude<Outcome, 'message'>, reason: string | null, at: number): Promise<boolean>;
  /**
   * In one transaction: the row of a slot, the keys of what the digest tells, what it cites, and its messages. False, and
   * nothing is written, where the slot has a row or the destination was told one of the keys already.
   */
  queue(
    slot: Slot,
    keys: readonly string[],
    messages: readonly NewDelivery[],
    at: number,
    quotations?: readonly Quotation[],
  ): Promise<boolean>;
  /** The keys a destination was told; those of a digest that failed are not among them. */
  told(destination: string): Promise<ReadonlySet<string>>;
  /** The latest due slot of a destination that has a row; null where none has. */
  last(destination: string): Promise<LedgerRow | null>;
  /** Newest first. */
  log(limit: number, destination?: string): Promise<readonly LedgerRow[]>;
}

/** `unknown`: nobody can tell whether Slack has it, so it is not posted again. */
export type DeliveryState = 'due' | 'claimed' | 'posted' | 'failed' | 'unknown';

/** A message that Slack must get once. */
export interface NewDelivery {
  /** Unlike any other; it travels in the message's metadata. */
  readonly id: string;
  /** Slack's id of the person or channel it is for. */
  readonly destination: string;
  /** The channel it is posted to: for a person, that of the direct messages. */
  readonly channel: string;
  /** The delivery in whose thread it belongs; null for a message of its own. */
  readonly threadOf: string | null;
  /** `digest`: the message of a slot. `detail`: what stands in its thread. `notice`: a message of its own. `answer`: one that was posted when asked for. */
  readonly purpose: 'digest' | 'detail' | 'notice' | 'answer';
  /** The message as rendered, as JSON: a second attempt posts the same. `{}` once it is finished: papers may be withdrawn. */
  readonly message: string;
  readonly dueAt: number;
  /** Of what a digest was made; nothing for a notice. */
  readonly source?: DigestSource | null;
}

export interface Delivery extends NewDelivery {
  readonly source: DigestSource | null;
  readonly state: DeliveryState;
  /** Raised by every claim: whoever holds an older one has lost it. */
  readonly epoch: number;
  readonly attempts: number;
  readonly notBefore: number;
  /** Slack's name of the posted message. */
  readonly ts: string | null;
  readonly error: string | null;
  readonly createdAt: number;
  readonly finishedAt: number | null;
}

/** A delivery that is ours until the lease runs out. */
export interface Claim extends Delivery {
  /** The message in whose thread it belongs; null where `threadOf` is. */
  readonly threadTs: string | null;
}

/** The protocol is that of docs/decisions on digests: lease and history. On PostgreSQL leases run by the database's clock. */
export interface Deliveries extends Posts {
  /** False where there is one of that id. */
  enqueue(delivery: NewDelivery, at: number): Promise<boolean>;
  /** Those that can be claimed now: due, or claimed with a lease that has run out, and whose thread is there. Oldest first. */
  claimable(limit: number): Promise<readonly Pick<Delivery, 'id' | 'epoch' | 'channel'>[]>;
  /** Takes it by compare-and-set on the epoch; null where another was quicker. */
  claim(id: string, epoch: number, owner: string, leaseMs: number): Promise<Claim | null>;
  /** Makes the lease longer from now; false where it has been lost. */
  extend(id: string, epoch: number, leaseMs: number): Promise<boolean>;
  /** Marks it posted, unless it is (then the `ts` of that message) or has failed (null): ours is one too many then. */
  posted(id: string, ts: string): Promise<'recorded' | { readonly otherTs: string | null }>;
  /** Gives it back, to be claimed not before a time; this attempt does not count. */
  release(id: string, epoch: number, notBefore: number, error: string): Promise<boolean>;
  /** Leaves it claimed until its lease runs out, with what went wrong. */
  note(id: string, epoch: number, error: string): Promise<boolean>;
  /** Nothing was posted and nothing will be: it and what waits for it fail, and what the digest told counts as not told. */
  fail(id: string, epoch: number, error: string): Promise<boolean>;
  /** Nobody can tell: never posted again; what it told counts as told. */
  giveUp(id: string, epoch: number, error: string): Promise<boolean>;
  get(id: string): Promise<Delivery | null>;
  /** Of what had to be delivered: answers are posted when they are asked for. */
  counts(): Promise<Readonly<Record<DeliveryState, number>>>;
}

export interface SeenKeys {
  /** True the first time a key is given, on whichever replica, until `until`. */
  firstTime(key: string, now: number, until: number): Promise<boolean>;
}

export interface Conversations {
  before(thread: string, now: number): Promise<Context | null>;
  /** Null forgets the thread. */
  keep(thread: string, context: Context | null, until: number): Promise<void>;
}

export interface AuditEntry {
  readonly at: number;
  /** A Slack id; null for the machine. */
  readonly who: string | null;
  /**
   * `reload`, `import` (papers or paragraphs entered the folder), `enrol`, `unfollow`, `pause`, `change`, `delete post`, `off`, `on`,
   * `channel`, `purge`.
   */
  readonly what: string;
  /** `done`, `refused`. */
  readonly outcome: string;
  /** A sentence for a keeper. */
  readonly detail: string;
  readonly reference: string | null;
}

export interface Audit {
  record(entry: AuditEntry): Promise<void>;
  /** Newest first. */
  list(limit: number): Promise<readonly AuditEntry[]>;
}

export interface Generation {
  /** The number of the last reload that changed what is served, and the revision it gave; null before the first. */
  read(): Promise<{ readonly number: number; readonly revision: string; readonly at: number } | null>;
  /** After a reload: raises the number if the revision differs from the last, and hints to the other replicas. */
  raise(revision: string, at: number): Promise<number>;
  /** Calls back when another replica may have raised the number: a hint that may be lost. The returned function ends it. */
  watch(onHint: () => void): () => void;
  /** Tells the others what this replica serves. */
  announce(replica: string, revision: string, at: number): Promise<void>;
  /** The replicas that announced themselves after `since`, by name. */
  replicas(
    since: number,
  ): Promise<readonly { readonly replica: string; readonly revision: string; readonly at: number }[]>;
}
