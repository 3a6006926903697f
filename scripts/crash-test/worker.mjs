// One process of the crash test: the real store, runner and messenger of dist/, with short times. Told what to do by
// messages of its parent; `go` starts it, so that a process can stand by with everything loaded.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ENTERS, PAPERS } from './papers.mjs';

const settings = JSON.parse(process.env.CRASH_TEST ?? '{}');
const from = (file) => import(pathToFileURL(join(settings.dist, file)).href);

const [
  { openStore },
  { createCalendar },
  { createSnapshot },
  { createDigestRunner },
  { createAdmissions },
  { createDirectory },
  { createDigestMessenger },
  { fingerprint },
] = await Promise.all(
  [
    'store/open-store.js',
    'digest/calendar.js',
    'search/snapshot.js',
    'service/digest-runner.js',
    'slack/say/admission.js',
    'slack/read/directory.js',
    'slack/digest/digest-messenger.js',
    'domain/fingerprint.js',
  ].map(from),
);

const clock = { now: () => new Date(Date.now() + settings.shiftMs) };
const quiet = () => {};
const logger = {
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: (event, fields) =>
    process.send({ kind: 'error', event, fields: String(fields?.error ?? fields?.destination ?? '') }),
};

/** A corpus as it was written by `read`: reading papers anew in every process would take longer than the work itself. */
function served(name) {
  const corpus = JSON.parse(readFileSync(join(settings.folder, name), 'utf8'));
  const snapshot = createSnapshot({ ...corpus, held: new Set(corpus.held) });
  return { snapshot, problems: [], since: clock.now(), goodSince: new Map() };
}

async function read(papers, name) {
  const { loadCorpus } = await from('knowledge/load-corpus.js');
  const files = Object.entries(papers).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
    checksum: fingerprint([path, text]),
  }));
  const { corpus } = await loadCorpus({ files, problems: [] }, { defaultAudience: 'public' });
  writeFileSync(join(settings.folder, name), JSON.stringify({ ...corpus, held: [...corpus.held] }));
}

function runnerOn(store, snapshot, owner) {
  const access = { botToken: 'xoxb-1-crash-test', apiUrl: settings.apiUrl, logger };
  const admissions = createAdmissions({
    rules: { allowGuests: false, partnerTeams: [] },
    directory: createDirectory({ ...access, clock }),
    audiences: () => [],
  });
  const messenger = createDigestMessenger({
    ...access,
    admissions,
    audiences: () => [],
    httpTimeoutMs: settings.httpTimeoutMs,
  });
  return createDigestRunner({
    store,
    keeper: { served: () => snapshot },
    messenger,
    calendar: createCalendar({ added: [], removed: [] }),
    clock,
    logger,
    owner,
    tickMs: settings.tickMs,
    leaseMs: settings.leaseMs,
    paceMs: settings.paceMs,
  });
}

/** Before anything is due: the folder as it was, who follows what, then the folder with a new paper. */
async function seed(store) {
  const { [ENTERS]: _, ...before } = PAPERS;
  await read(before, 'before.json');
  await read(PAPERS, 'after.json');
  await runnerOn(store, served('before.json'), 'seed').tick();
  const at = Date.parse(settings.seedAt);
  for (let n = 0; n < settings.digests; n++) {
    const kind = n % 2 === 0 ? 'channel' : 'person';
    const id = `${kind === 'channel' ? 'C' : 'U'}${String(n).padStart(6, '0')}`;
    await store.subscriptions.put({
      id: `${id} workstream:dredging`,
      destination: { kind, id },
      followed: { kind: 'workstream', id: 'dredging', name: 'Dredging review' },
      rhythm: 'daily',
      time: '08:30',
      timeZone: 'Europe/London',
      createdBy: 'U1',
      createdAt: at,
      scheduledAt: at,
      paused: null,
    });
  }
}

/** How much is left, and at the end every delivery that there should be. */
async function standing(store, all) {
  const counts = await store.deliveries.counts();
  const rows = await store.ledger.log(settings.digests * 3);
  const left = counts.due + counts.claimed + settings.digests - rows.length;
  if (!all) return { kind: 'left', left, counts };
  const deliveries = [];
  for (const row of rows) {
    if (row.delivery === null) continue;
    deliveries.push({ id: row.delivery.id, state: row.delivery.state, purpose: 'digest' });
    for (let n = 0; ; n++) {
      const detail = await store.deliveries.get(fingerprint(['detail', row.delivery.id, `${n}`]));
      if (detail === null) break;
      deliveries.push({ id: detail.id, state: detail.state, purpose: 'detail' });
    }
  }
  return { kind: 'report', rows: rows.length, outcomes: rows.map(({ outcome }) => outcome), deliveries, counts };
}

process.on('message', async ({ kind, owner }) => {
  if (kind !== 'go') return;
  let store;
  try {
    store = await openStore(settings.place, { clock: () => clock.now().getTime() });
  } catch (error) {
    process.send({ kind: 'refused', name: error.name, message: error.message }, () => process.exit(1));
    return;
  }
  if (settings.mode === 'seed') {
    await seed(store);
    await store.close();
    process.send({ kind: 'seeded' }, () => process.exit(0));
    return;
  }
  const runner = runnerOn(store, served('after.json'), owner);
  process.send({ kind: 'ready' });
  runner.start();
  process.on('message', async ({ kind: asked }) => {
    if (asked === 'left')
      process.send(
        await standing(store, false).catch((error) => ({ kind: 'error', event: 'left', fields: String(error) })),
      );
    if (asked === 'end') {
      await runner.stop();
      process.send(await standing(store, true));
      await store.close();
      process.exit(0);
    }
  });
});
process.on('disconnect', () => process.exit(0));
// A parent that is gone hears nothing.
process.on('error', () => process.exit(1));
process.send({ kind: 'loaded' });
