import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { servePlayground } from '../../src/playground/serve-playground.ts';
import { systemClock } from '../../src/service/clock.ts';
import { createMetrics, type MetricsText, type Watched } from '../../src/service/metrics.ts';
import { createTroubles } from '../../src/service/troubles.ts';
import { createHealthServer } from '../../src/slack/connect/health.ts';
import { createHttpReceiver } from '../../src/slack/connect/http-receiver.ts';
import { StoreAway } from '../../src/store/store-error.ts';
import { aPageSource } from '../playground/hand-built-source.ts';
import { memoryLogger } from '../support/memory-logger.ts';

const away = () => Promise.reject(new StoreAway('PostgreSQL is restarting'));
const COUNTS = { due: 2, claimed: 1, posted: 40, failed: 0, unknown: 1 };

let served = { revision: 'r1', documents: 5 };
let isAway = false;

const store: Watched['store'] = {
  check: () => (isAway ? away() : Promise.resolve()),
  deliveries: { counts: () => (isAway ? away() : Promise.resolve(COUNTS)) },
};

beforeEach(() => {
  served = { revision: 'r1', documents: 5 };
  isAway = false;
});

const started = (watched: Watched = { served: () => served, store }) => createMetrics(watched);

/** The lines about the program's own metrics, without the comments. */
async function lines(metrics: MetricsText, prefix = 'stp_'): Promise<readonly string[]> {
  return (await metrics.text()).split('\n').filter((line) => line.startsWith(prefix));
}

describe('the metrics', () => {
  it('count answers by kind and way, and how long they took', async () => {
    const metrics = started();
    metrics.answered('found', 'command', 0.004);
    metrics.answered('found', 'command', 0.2);
    metrics.answered('not-found', 'direct message', 0.02);
    const told = await lines(metrics, 'stp_answer');
    expect(told).toContain('stp_answers_total{kind="found",way="command"} 2');
    expect(told).toContain('stp_answers_total{kind="not-found",way="direct message"} 1');
    expect(told).toContain('stp_answer_seconds_bucket{le="0.005"} 1');
    expect(told).toContain('stp_answer_seconds_bucket{le="0.025"} 2');
    expect(told).toContain('stp_answer_seconds_count 3');
  });

  it('count reloads and digests by what became of them', async () => {
    const metrics = started();
    metrics.reloaded('done');
    metrics.reloaded('refused');
    for (const outcome of ['posted', 'posted', 'nothing', 'skipped', 'failed', 'unknown'] as const)
      metrics.digest(outcome);
    expect(await lines(metrics, 'stp_reloads')).toEqual([
      'stp_reloads_total{outcome="done"} 1',
      'stp_reloads_total{outcome="refused"} 1',
    ]);
    expect(await lines(metrics, 'stp_digests_total{outcome="posted"}')).toEqual([
      'stp_digests_total{outcome="posted"} 2',
    ]);
    expect(await lines(metrics, 'stp_digests')).toHaveLength(5);
  });

  it('count slow answers and refusals, and know no question', async () => {
    const metrics = started();
    metrics.answered('found', 'command', 0.49);
    metrics.answered('ambiguous', 'command', 0.51);
    metrics.refused('guest');
    metrics.refused('too-fast');
    metrics.refused('too-fast');
    expect(await lines(metrics, 'stp_slow')).toEqual(['stp_slow_answers_total{kind="ambiguous"} 1']);
    expect(await lines(metrics, 'stp_refusals')).toEqual([
      'stp_refusals_total{reason="guest"} 1',
      'stp_refusals_total{reason="too-fast"} 2',
    ]);
  });

  it('say what is wrong for how long, and nothing of it once it is well', async () => {
    let now = 0;
    const troubles = createTroubles(memoryLogger(), () => now);
    const metrics = started({ served: () => served, store, troubles });
    const folder = () => lines(metrics, 'stp_trouble_seconds{kind="folder"}');
    expect(await folder()).toEqual(['stp_trouble_seconds{kind="folder"} 0']);
    troubles.begin({ kind: 'folder', what: 'It is not there.', fix: 'Mount it.', blocks: true });
    now = 90_000;
    expect(await folder()).toEqual(['stp_trouble_seconds{kind="folder"} 90']);
    troubles.end('folder');
    expect(await folder()).toEqual(['stp_trouble_seconds{kind="folder"} 0']);
  });

  it('say how much room the store has, where it has a folder that is there', async () => {
    const room = (dataDir: string | null) => lines(started({ served: () => served, store, dataDir }), 'stp_data');
    expect(await room(import.meta.dirname)).toEqual([expect.stringMatching(/^stp_data_free_bytes [1-9]\d+$/)]);
    expect(await room('/no/such/folder')).toEqual([]);
    expect(await room(null)).toEqual([]);
  });

  it('say which revision is served now, and no other', async () => {
    const metrics = started();
    expect(await lines(metrics, 'stp_served')).toEqual(['stp_served_info{revision="r1"} 1']);
    served = { revision: 'r2', documents: 6 };
    expect(await lines(metrics, 'stp_served')).toEqual(['stp_served_info{revision="r2"} 1']);
    expect(await lines(metrics, 'stp_documents')).toEqual(['stp_documents 6']);
  });

  it('say whether the store answers, and how many messages are in which state', async () => {
    const metrics = started();
    expect(await lines(metrics, 'stp_store')).toEqual(['stp_store_up 1']);
    expect(await lines(metrics, 'stp_deliveries')).toEqual(
      Object.entries(COUNTS).map(([state, count]) => `stp_deliveries{state="${state}"} ${count}`),
    );
    isAway = true;
    expect(await lines(metrics, 'stp_store')).toEqual(['stp_store_up 0']);
    expect(await lines(metrics, 'stp_deliveries')).toEqual([]);
    isAway = false;
    expect(await lines(metrics, 'stp_deliveries')).toHaveLength(5);
  });

  it('speak of no store where there is none', async () => {
    expect(await lines(started({ served: () => served, store: null }), 'stp_store')).toEqual([]);
  });

  it('tell only so many of Slack’s codes apart, and nothing that is none', async () => {
    const metrics = started();
    metrics.slackFailed('channel_not_found');
    metrics.slackFailed('An <unexpected> "sentence"\nabout U0123');
    for (let n = 0; n < 200; n++) metrics.slackFailed(`code_${'a'.repeat(n % 40)}_${'b'.repeat(n % 7)}`);
    metrics.slackFailed('channel_not_found');
    const told = await lines(metrics, 'stp_slack_errors');
    expect(told).toContain('stp_slack_errors_total{error="channel_not_found"} 2');
    expect(told.length).toBeLessThanOrEqual(51);
    expect(told.join('\n')).not.toContain('U0123');
  });

  it('tell of the process and its event loop', async () => {
    const told = (await started().text()).split('\n');
    for (const name of ['process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds'])
      expect(told.some((line) => line.startsWith(name))).toBe(true);
  });

  it('are each program’s own', async () => {
    started().reloaded('done');
    expect(await lines(started(), 'stp_reloads')).toEqual([]);
  });
});

const host = '127.0.0.1';
const logger = memoryLogger();
const readiness = () => ({ isReady: true, lines: [] });

/** Each place that shows them, and the same without any. */
const PLACES: Readonly<Record<string, (metrics?: MetricsText) => Promise<string>>> = {
  async 'Socket Mode'(metrics) {
    const server = createHealthServer(host, 0, readiness, metrics);
    await server.listen();
    onTestFinished(() => server.stop());
    return server.address() ?? '';
  },
  async 'HTTP mode'(metrics) {
    const signingSecret = 'a-signing-secret';
    const options = { signingSecret, host, port: 0, logger, clock: systemClock, readiness, metrics };
    const server = createHttpReceiver({ ...options, front: (app) => app });
    await server.listen();
    onTestFinished(async () => void (await server.stop()));
    return server.address() ?? '';
  },
  async 'the page'(metrics) {
    const deps = { source: aPageSource(), logger, ...(metrics === undefined ? {} : { metrics }) };
    const page = await servePlayground({ host, port: 0, deps });
    onTestFinished(() => page.close());
    return page.url.slice(0, -1);
  },
};

describe.each(Object.entries(PLACES))('%s', (_, serve) => {
  it('shows the metrics at /metrics', async () => {
    const metrics = started();
    const url = await serve(metrics);
    const response = await fetch(`${url}/metrics`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(metrics.contentType);
    expect(await response.text()).toContain('stp_documents 5\n');
    expect((await fetch(`${url}/metrics`, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(`${url}/metrics`, { method: 'POST' })).ok).toBe(false);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('has nothing there where none are kept', async () => {
    expect((await fetch(`${await serve()}/metrics`)).status).toBe(404);
  });

  it('says so where they cannot be read, and goes on', async () => {
    const url = await serve({ contentType: 'text/plain', text: () => Promise.reject(new Error('no')) });
    expect((await fetch(`${url}/metrics`)).status).toBe(503);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});
