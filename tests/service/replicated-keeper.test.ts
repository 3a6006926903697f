import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { systemClock } from '../../src/service/clock.ts';
import { openKeeper } from '../../src/service/knowledge-keeper.ts';
import { replicateKeeper } from '../../src/service/replicated-keeper.ts';
import { harbourFolder } from '../support/harbour-folder.ts';
import { paper } from '../support/knowledge-folder.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { type SlackParts, slackParts } from '../support/slack-parts.ts';

const MARCH = 'meetings/2018-03-harbour-board.md';
const MAY = 'meetings/2018-05-harbour-board.md';
const BY_ANN = { by: 'U1', remove: false };
const NEW_PAPER = paper({ title: 'June', date: '2018-06-05' }, 'The Board noted the tide tables.');

async function replica(name: string, directory: string, parts: SlackParts) {
  const logger = memoryLogger();
  const own = await openKeeper({ directory, defaultAudience: 'public', clock: systemClock, logger });
  const { store, access } = parts;
  const shared = { keeper: own, store, access, name, clock: systemClock, timeZone: 'Europe/London', logger };
  const keeper = replicateKeeper({ ...shared, everyMs: 40 });
  await keeper.start();
  onTestFinished(() => keeper.stop());
  return { keeper, titles: () => keeper.served().snapshot.corpus.documents.map(({ id }) => id) };
}

async function twoReplicas(otherFolder?: (folder: string) => string) {
  const folder = harbourFolder();
  const parts = await slackParts(memoryLogger());
  onTestFinished(() => parts.discard());
  const one = await replica('one', folder, parts);
  const two = await replica('two', otherFolder?.(folder) ?? folder, parts);
  return { folder, parts, one, two };
}

const round = () => new Promise((resolve) => setTimeout(resolve, 200));

describe('a reload on one replica', () => {
  it('reaches the other, which then serves the same', async () => {
    const { folder, one, two } = await twoReplicas();
    writeFileSync(join(folder, 'meetings/2018-06-harbour-board.md'), NEW_PAPER);
    await one.keeper.reload(BY_ANN);
    await vi.waitFor(() => expect(two.titles()).toContain('2018-06-harbour-board'), { timeout: 10_000 });
    const { revision } = one.keeper.served().snapshot;
    await vi.waitFor(async () => {
      const states = await one.keeper.replicas();
      expect(states?.map((state) => [state.replica, state.revision])).toEqual([
        ['one', revision],
        ['two', revision],
      ]);
    });
  });

  it('that was meant to lose most papers is followed', async () => {
    const { folder, one, two } = await twoReplicas();
    rmSync(join(folder, MARCH));
    rmSync(join(folder, MAY));
    await one.keeper.reload({ by: 'U1', remove: true });
    await vi.waitFor(() => expect(two.titles()).toEqual(['2018-04-officers']), { timeout: 10_000 });
  });

  it('does not empty one whose own folder is gone', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'stp-copy-'));
    onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
    const { folder, one, two } = await twoReplicas((from) => {
      cpSync(from, copy, { recursive: true });
      return copy;
    });
    renameSync(join(copy, MARCH), join(copy, 'away'));
    renameSync(join(copy, MAY), join(copy, 'away-too'));
    writeFileSync(join(folder, 'meetings/2018-06-harbour-board.md'), NEW_PAPER);
    await one.keeper.reload(BY_ANN);
    await round();
    expect(two.titles()).toHaveLength(3);
  });

  it('is on record with who asked and what came of it', async () => {
    const { folder, parts, one } = await twoReplicas();
    writeFileSync(join(folder, 'meetings/2018-06-harbour-board.md'), NEW_PAPER);
    await one.keeper.reload(BY_ANN);
    const [entry] = await parts.store.audit.list(5);
    expect(entry).toMatchObject({ who: 'U1', what: 'reload', outcome: 'done' });
    expect(entry?.detail).toMatch(/^Reload finished.*Added: 2018-06-harbour-board\.$/);
  });
});

it('a start on a folder that has lost papers changes nothing for the others', async () => {
  const { folder, parts, one } = await twoReplicas();
  const away = mkdtempSync(join(tmpdir(), 'stp-away-'));
  onTestFinished(() => rmSync(away, { recursive: true, force: true }));
  cpSync(folder, away, { recursive: true });
  rmSync(join(away, MARCH));
  await replica('three', away, parts);
  await round();
  expect(one.titles()).toHaveLength(3);
});

it('a reload while the store is away is told to the others once it is back', async () => {
  const folder = harbourFolder();
  const parts = await slackParts(memoryLogger());
  onTestFinished(() => parts.discard());
  let isAway = true;
  const access: SlackParts['access'] = {
    attempt: (what, ask, otherwise) =>
      isAway ? Promise.resolve(otherwise) : parts.access.attempt(what, ask, otherwise),
    isThere: () => !isAway,
  };
  const one = await replica('one', folder, { ...parts, access });
  const two = await replica('two', folder, parts);
  writeFileSync(join(folder, 'meetings/2018-06-harbour-board.md'), NEW_PAPER);
  expect((await one.keeper.reload(BY_ANN)).kind).toBe('done');
  expect(await one.keeper.replicas()).toBeNull();
  await round();
  expect(two.titles()).toHaveLength(3);
  isAway = false;
  await vi.waitFor(() => expect(two.titles()).toHaveLength(4), { timeout: 10_000 });
});
