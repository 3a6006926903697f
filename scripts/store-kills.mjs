// The store alone through kill -9: a process writes to it and says what was acknowledged, and is killed at random points.
// Run: npm run build && node scripts/store-kills.mjs --store embedded|postgres [--kills 200] [--dist dist]
// PostgreSQL: a private one, of which every tenth kill takes a server process instead, so that it recovers from its log.
// Last line: N kills, N acknowledged, N lost. Exit 1 where one is lost, or a digest was written by halves.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startPostgres } from './crash-test/postgres.mjs';

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'embedded' },
    kills: { type: 'string', default: '200' },
    dist: { type: 'string', default: join(import.meta.dirname, '..', 'dist') },
    /** For the writer: the store as JSON, and the number of its first record. */
    place: { type: 'string' },
    from: { type: 'string', default: '0' },
  },
});
const KILLS = Number(values.kills);
if (values.store !== 'embedded' && values.store !== 'postgres') throw new Error('--store is embedded or postgres');
const { openStore } = await import(pathToFileURL(join(resolve(values.dist), 'store/open-store.js')).href);

/** What a record of each kind is written by, and whether it is there. */
const RECORDS = {
  audit: (store, id) =>
    store.audit.record({ at: 1, who: null, what: 'kill', outcome: 'done', detail: id, reference: null }),
  entry: (store, id) => store.entries.record([id], 1),
  seen: (store, id) => store.seen.firstTime(id, 1, Number.MAX_SAFE_INTEGER),
  subscription: (store, id) =>
    store.subscriptions.put({
      id,
      destination: { kind: 'person', id: 'D1' },
      followed: { kind: 'words', id, name: id },
      rhythm: 'daily',
      time: '08:30',
      timeZone: 'Europe/London',
      createdBy: 'U1',
      createdAt: 1,
      scheduledAt: 1,
      paused: null,
    }),
  digest: (store, id) =>
    store.ledger.queue(slotOf(id), [`${id} a`, `${id} b`], [messageOf(id, null), messageOf(`${id} more`, id)], 1),
};

const slotOf = (id) => ({ destination: id, date: '2026-11-23', time: '08:30', dueAt: 1 });
const messageOf = (id, threadOf) => ({
  id,
  destination: id,
  channel: id,
  threadOf,
  purpose: threadOf === null ? 'digest' : 'detail',
  message: '{}',
  dueAt: 1,
});

if (values.place === undefined) await kill();
else await write(JSON.parse(values.place), Number(values.from));

/** Writes one record after the other and says so of each that was acknowledged; what was refused it says too. */
async function write(place, from) {
  const store = await openStore(place);
  const kinds = Object.keys(RECORDS);
  for (let n = from; ; n++) {
    const kind = kinds[n % kinds.length];
    try {
      await RECORDS[kind](store, `${kind} ${n}`);
      // At once and whole: an acknowledgement that stays behind in this process would hide a loss.
      writeSync(1, `${kind} ${n}\n`);
    } catch (error) {
      if (error.name !== 'StoreAway') throw error;
      await sleep(20);
    }
  }
}

async function kill() {
  const folder = mkdtempSync(join(tmpdir(), 'stp-kills-'));
  const postgres = values.store === 'postgres' ? await startPostgres() : null;
  const place = postgres === null ? { kind: 'embedded', directory: folder } : { kind: 'postgres', url: postgres.url };
  const acknowledged = new Set();
  let next = 0;
  try {
    for (let kills = 0; kills < KILLS; kills++) {
      const args = [process.argv[1], '--place', JSON.stringify(place), '--from', String(next), '--dist', values.dist];
      const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      const lines = createInterface({ input: writer.stdout });
      const exited = once(writer, 'exit');
      const read = once(lines, 'close');
      lines.on('line', (id) => {
        acknowledged.add(id);
        next = Math.max(next, Number(id.split(' ')[1]) + 1);
      });
      const started = await Promise.race([once(lines, 'line').then(() => true), exited.then(() => false)]);
      if (!started) throw new Error(`after ${kills} kills the store did not open again`);
      await sleep(Math.random() * 250);
      if (postgres !== null && kills % 10 === 9) {
        await killServer(postgres.url);
        // It goes on by itself when the server has recovered.
        const before = acknowledged.size;
        while (acknowledged.size === before) await sleep(20);
      }
      writer.kill('SIGKILL');
      await exited;
      await read;
      // One more may have been written that was not acknowledged.
      next += 1;
    }
    const lost = await missing(place, acknowledged);
    console.log(`${KILLS} kills, ${acknowledged.size} acknowledged, ${lost.length} lost`);
    if (lost.length > 0) {
      process.stderr.write(`lost: ${lost.slice(0, 10).join(', ')}\n`);
      process.exitCode = 1;
    }
  } finally {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes a server process away; the others end themselves and PostgreSQL recovers from its log. */
async function killServer(url) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query(
    "select pid from pg_stat_activity where application_name = 'stp' order by random()",
  );
  if (rows.length > 0) process.kill(rows[0].pid, 'SIGKILL');
  await client.end().catch(() => {});
}

/** What was acknowledged and is not there; a digest of which a part is missing counts too, acknowledged or not. */
async function missing(place, acknowledged) {
  const store = await openStore(place);
  try {
    await store.check();
    const there = new Set([
      ...(await store.audit.list(Number.MAX_SAFE_INTEGER)).map(({ detail }) => detail),
      ...(await store.entries.all()).keys(),
      ...(await store.subscriptions.all()).map(({ id }) => id),
    ]);
    const halves = [];
    for (const { destination, delivery } of await store.ledger.log(Number.MAX_SAFE_INTEGER)) {
      const told = await store.ledger.told(destination);
      const more = await store.deliveries.get(`${destination} more`);
      if (told.size === 2 && delivery !== null && more !== null) there.add(destination);
      else halves.push(destination);
    }
    for (const id of acknowledged) {
      if (id.startsWith('seen ') && !(await store.seen.firstTime(id, 1, 2))) there.add(id);
    }
    return [...new Set([...[...acknowledged].filter((id) => !there.has(id)), ...halves])];
  } finally {
    await store.close();
  }
}
