import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer } from '../domain/answer.ts';
import type { DeliveryState, Store } from '../store/store.ts';
import { freeBytes } from './free-bytes.ts';
import type { ReloadReport } from './reload-report.ts';
import { TROUBLE_KINDS, type Troubles } from './troubles.ts';

/** What became of a digest at its due time. */
export type DigestOutcome = 'posted' | 'nothing' | 'skipped' | 'held' | 'failed' | 'unknown';

/** What a server needs to show the metrics. */
export interface MetricsText {
  readonly contentType: string;
  /** Everything, in Prometheus's text format. */
  text(): Promise<string>;
}

/** What the program counts while it serves. No label holds a question, a name or anybody's id. */
export interface Metrics extends MetricsText {
  /** An answer went out. `way` is how it was asked for, from a fixed list; `seconds` is how long it took to work out. */
  answered(kind: Answer['kind'], way: string, seconds: number): void;
  reloaded(outcome: ReloadReport['kind']): void;
  digest(outcome: DigestOutcome): void;
  /** Slack refused something, or could not be reached: its code, such as `channel_not_found`. */
  slackFailed(error: string): void;
  /** Somebody got no answer, for a reason from a fixed list. */
  refused(reason: RefusedBecause): void;
}

/** Why somebody got no answer to what they asked or wanted done. */
export type RefusedBecause = 'guest' | 'outside' | 'shared-channel' | 'too-fast' | 'too-long' | 'busy' | 'not-a-keeper';

/** What the digests count. */
export type DigestMetrics = Pick<Metrics, 'digest' | 'slackFailed'>;

/** What is looked at each time the metrics are read. */
export interface Watched {
  readonly served: () => { readonly revision: string; readonly documents: number };
  /** Null where the program runs without one. */
  readonly store: { check: Store['check']; readonly deliveries: Pick<Store['deliveries'], 'counts'> } | null;
  /** What is wrong at the moment. */
  readonly troubles?: Troubles | undefined;
  /** The folder of the embedded store; null where there is none. */
  readonly dataDir?: string | null | undefined;
}

/** An answer that takes longer than this to work out is slow, in seconds: the event loop stands still meanwhile. */
export const SLOW = 0.5;

/** In seconds: an answer is worked out in milliseconds, and Slack waits for three seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** How many of Slack's codes are told apart: each is a time series for ever. */
const SLACK_CODES = 50;

const STATES: readonly DeliveryState[] = ['due', 'claimed', 'posted', 'failed', 'unknown'];

/** Counters from zero, in a registry of their own. Loading this file takes about 150 ms: only a server should. */
export function createMetrics({ served, store, troubles, dataDir = null }: Watched): Metrics {
  const registry = new Registry();
  const registers = [registry];
  // The default of 10 ms wakes an idle program a hundred times a second.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 50 });
  const answers = new Counter({
    name: 'stp_answers_total',
    help: 'Answers given, by kind and by the way they were asked for.',
    labelNames: ['kind', 'way'],
    registers,
  });
  const seconds = new Histogram({
    name: 'stp_answer_seconds',
    help: 'How long answers took to work out.',
    buckets: BUCKETS,
    registers,
  });
  const slow = new Counter({
    name: 'stp_slow_answers_total',
    help: `Answers that took longer than ${SLOW} s to work out, by kind.`,
    labelNames: ['kind'],
    registers,
  });
  const refusals = new Counter({
    name: 'stp_refusals_total',
    help: 'Requests that got no answer, by reason.',
    labelNames: ['reason'],
    registers,
  });
  const reloads = new Counter({
    name: 'stp_reloads_total',
    help: 'Reloads of the knowledge folder, by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  const digests = new Counter({
    name: 'stp_digests_total',
    help: 'Digests that were due, by what became of them on this replica.',
    labelNames: ['outcome'],
    registers,
  });
  const slackErrors = new Counter({
    name: 'stp_slack_errors_total',
    help: "Slack's refusals and failures, by its code.",
    labelNames: ['error'],
    registers,
  });
  watchServed(registers, served);
  if (store !== null) watchStore(registers, store);
  watchTroubles(registers, troubles);
  if (dataDir !== null) watchDisk(registers, dataDir);
  const codes = new Set<string>();
  return {
    answered(kind, way, took) {
      answers.inc({ kind, way });
      seconds.observe(took);
      if (took > SLOW) slow.inc({ kind });
    },
    refused: (reason) => refusals.inc({ reason }),
    reloaded: (outcome) => reloads.inc({ outcome }),
    digest: (outcome) => digests.inc({ outcome }),
    slackFailed(error) {
      const known = /^[a-z_]{1,60}$/.test(error) && (codes.has(error) || codes.size < SLACK_CODES);
      if (known) codes.add(error);
      slackErrors.inc({ error: known ? error : 'other' });
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}

function watchServed(registers: Registry[], served: Watched['served']): void {
  new Gauge({
    name: 'stp_served_info',
    help: 'Always 1; the label is the revision of the knowledge folder that is served.',
    labelNames: ['revision'],
    registers,
    collect() {
      this.reset();
      this.set({ revision: served().revision }, 1);
    },
  });
  new Gauge({
    name: 'stp_documents',
    help: 'Papers that are served.',
    registers,
    collect() {
      this.set(served().documents);
    },
  });
}

/** While the store is away its gauge is 0 and nothing is said of the deliveries: an old count would look like news. */
function watchStore(registers: Registry[], store: NonNullable<Watched['store']>): void {
  new Gauge({
    name: 'stp_store_up',
    help: '1 while the store answers, 0 while it does not.',
    registers,
    async collect() {
      this.set(
        await store.check().then(
          () => 1,
          () => 0,
        ),
      );
    },
  });
  new Gauge({
    name: 'stp_deliveries',
    help: 'Messages of digests in the store, by state; the same on every replica.',
    labelNames: ['state'],
    registers,
    async collect() {
      const counts = await store.deliveries.counts().catch(() => null);
      this.reset();
      if (counts !== null) for (const state of STATES) this.set({ state }, counts[state]);
    },
  });
}

function watchTroubles(registers: Registry[], troubles: Troubles | undefined): void {
  new Gauge({
    name: 'stp_trouble_seconds',
    help: 'How long what the program stands on has been wrong, by kind; 0 where it is well.',
    labelNames: ['kind'],
    registers,
    collect() {
      for (const kind of TROUBLE_KINDS) this.set({ kind }, 0);
      for (const { kind, lastedMs } of troubles?.standing() ?? []) this.set({ kind }, Math.max(lastedMs / 1000, 0.001));
    },
  });
}

/** Nothing is said where the room cannot be told, as for a folder that is gone. */
function watchDisk(registers: Registry[], dataDir: string): void {
  new Gauge({
    name: 'stp_data_free_bytes',
    help: 'Room left on the disk of the embedded store.',
    registers,
    async collect() {
      const free = await freeBytes(dataDir);
      if (free === null) this.remove();
      else this.set(free);
    },
  });
}
