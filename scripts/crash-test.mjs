// Digests through kill -9: the built runner, store and messenger against a Slack on loopback that loses 8 % of its
// answers after storing, killed at random points while it works, then left to finish.
// Run: npm run crash-test -- --store embedded|postgres --digests 500 [--kills 200] [--stalls 0] [--database-url URL]
//      [--dist dist]   (another build)
// PostgreSQL: two processes share a database, a private one unless --database-url names an empty one. Embedded: one
// process, started again after each kill; that a second one is refused is tried once.
// A stall is SIGSTOP for longer than the lease, then SIGCONT. Lost and duplicated are counted in what stands in Slack,
// by the id of each delivery, messages in threads too. Last line: N digests, N kills, N lost, N duplicated. Exit 1 where
// one is lost, or duplicated in a run without stalls.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createCrew } from './crash-test/crew.mjs';
import { startPostgres } from './crash-test/postgres.mjs';
import { startSlack } from './crash-test/slack.mjs';

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'embedded' },
    digests: { type: 'string', default: '500' },
    kills: { type: 'string' },
    stalls: { type: 'string', default: '0' },
    'database-url': { type: 'string' },
    dist: { type: 'string', default: join(import.meta.dirname, '..', 'dist') },
  },
});
const DIGESTS = Number(values.digests);
const KILLS = Number(values.kills ?? Math.max(1, Math.round(DIGESTS * 0.4)));
const STALLS = Number(values.stalls);
const EMBEDDED = values.store === 'embedded';
if (!EMBEDDED && values.store !== 'postgres') throw new Error('--store is embedded or postgres');

const LEASE = 1_500;
const STALL = LEASE * 1.5;
/** Each digest has a message in its thread. */
const MESSAGES = DIGESTS * 2;
/** The longest that passes between two kills, in ms. */
const LONGEST_LIFE = 4_000;
/** The longest that is waited for the rest when the killing has ended, in ms. */
const PATIENCE = 180_000;

const began = Date.now();
// A Monday, half a minute after the digests of 08:30 are due.
const shiftMs = Date.parse('2026-11-23T08:30:30Z') - began;
const folder = mkdtempSync(join(tmpdir(), 'stp-crash-'));
const postgres = EMBEDDED || values['database-url'] ? null : await startPostgres();
const slack = await startSlack({ now: () => Date.now() + shiftMs, dropped: 0.08, latencyMs: 50 });
const settings = {
  dist: resolve(values.dist),
  place: EMBEDDED
    ? { kind: 'embedded', directory: join(folder, 'data') }
    : { kind: 'postgres', url: values['database-url'] ?? postgres.url },
  apiUrl: slack.apiUrl,
  folder,
  seedAt: '2026-11-22T12:00:00Z',
  digests: DIGESTS,
  shiftMs,
  leaseMs: LEASE,
  httpTimeoutMs: 500,
  tickMs: 200,
  paceMs: 10,
};
const crew = createCrew(settings, EMBEDDED ? 1 : 2);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let kills = 0;
let stalls = 0;
let refused = null;

try {
  await run();
} finally {
  crew.dismiss();
  slack.close();
  await postgres?.stop();
}

async function run() {
  const seeded = await crew.alone({ mode: 'seed' }, 'seeded', 'refused');
  if (seeded?.kind !== 'seeded') throw new Error(`The store could not be filled: ${seeded?.message ?? 'no answer'}`);
  await crew.start();
  if (EMBEDDED) await tryASecond();
  await disturb();
  await drain();
  crew.dismiss();
  tell(await end());
}

/** A second process on the embedded store. */
async function tryASecond() {
  while (crew.ready().length === 0) await sleep(10);
  refused = (await crew.alone({}, 'ready', 'refused'))?.kind === 'refused';
}

/** Kills and stalls at random points, spread over the work by how much of it has come to Slack. */
async function disturb() {
  const progress = setInterval(() => {
    console.error(`${slack.standing().size} of ${MESSAGES} messages, ${kills} kills, ${stalls} stalls`);
  }, 20_000);
  while (kills < KILLS || stalls < STALLS) {
    const toDo = KILLS - kills + (STALLS - stalls);
    const done = slack.standing().size;
    await untilDone(done + Math.random() * 2 * Math.max(0, (MESSAGES - done) / toDo));
    // Not at the instant of an answer: anywhere in the next steps.
    await sleep(Math.random() * 80);
    const able = crew.ready();
    const victim = able[Math.floor(Math.random() * able.length)];
    if (victim === undefined) continue;
    if (Math.random() < (STALLS - stalls) / toDo) stall(victim);
    else kill(victim);
  }
  clearInterval(progress);
  while (crew.atWork.some(({ stopped }) => stopped)) await sleep(50);
}

/** Waits for so many messages in Slack, while some process works, but no longer than it takes to be sure it works. */
async function untilDone(messages) {
  while (crew.ready().length === 0) await sleep(2);
  const until = Date.now() + LONGEST_LIFE;
  while (slack.standing().size < messages && Date.now() < until && crew.ready().length > 0) await sleep(2);
}

function kill(victim) {
  kills += 1;
  victim.ready = false;
  victim.signal('SIGKILL');
}

function stall(victim) {
  stalls += 1;
  victim.stopped = true;
  victim.signal('SIGSTOP');
  setTimeout(() => {
    victim.signal('SIGCONT');
    victim.stopped = false;
  }, STALL);
}

/** Waits until nothing is left to deliver. */
async function drain() {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const [first] = crew.ready();
    if (first !== undefined) {
      const answer = first.next('left', 'error');
      first.send({ kind: 'left' });
      if ((await answer)?.left === 0) return;
    }
    await sleep(200);
  }
  console.log(`not finished within ${PATIENCE / 1000} s`);
}

/** Ends every process, and gives the report of the last. */
async function end() {
  let report = null;
  for (const one of [...crew.atWork]) {
    const answer = one.next('report');
    one.send({ kind: 'end' });
    report = (await answer) ?? report;
    await one.gone;
  }
  return report;
}

function tell(report) {
  const standing = slack.standing();
  const { posts, dropped, undone, looks } = slack.counts;
  const expected = new Map((report?.deliveries ?? []).map(({ id, ...delivery }) => [id, delivery]));
  // A digest without a row, or with another outcome than a message, is as lost as one that never came to Slack.
  const digests = [...expected.values()].filter(({ purpose }) => purpose === 'digest').length;
  const missing = [...expected.keys()].filter((id) => !standing.has(id)).length;
  const lost = DIGESTS - digests + missing;
  const duplicated = [...standing.values()].reduce((sum, count) => sum + count - 1, 0);
  const orphans = crew.left();
  const states = JSON.stringify(report?.counts ?? {});
  for (const [line, count] of crew.faults) console.log(`${count} × ${line}`);
  if (EMBEDDED) console.log(`a second process on the store was ${refused ? 'refused' : 'NOT refused'}`);
  console.log(`deliveries ${states}, with their threads ${expected.size} messages; processes left ${orphans}`);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `${stalls} stalls, ${undone} second copies undone, ${posts} posts, ${dropped} answers dropped, ${looks} looks in history, ${seconds} s`,
  );
  console.log(`${DIGESTS} digests, ${kills} kills, ${lost} lost, ${duplicated} duplicated`);
  const wrong = lost > 0 || (duplicated > 0 && STALLS === 0) || orphans > 0 || refused === false;
  process.exitCode = wrong ? 1 : 0;
}
