import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createStore } from '../../src/store/create-store.ts';
import { embeddedEngine, sqliteDatabase } from '../../src/store/embedded-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openSqlite } from '../../src/store/sqlite-driver.ts';
import { StoreAway, StoreRefused } from '../../src/store/store-error.ts';
import { aMessage, aSlot } from '../support/deliveries.ts';
import { otherUser } from '../support/postgres-binaries.ts';
import { folder, opened } from '../support/store-engines.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const at = (directory: string) => ({ kind: 'embedded', directory }) as const;

/** A process of its own, as another user where that is asked for, with what it said until it held the store or ended. */
async function holder(directory: string, user: { uid: number; gid: number } | null = null) {
  const script = join(ROOT, 'tests/support/store-holder.ts');
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', script, directory], { cwd: ROOT, ...user });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += String(chunk);
  });
  const holds = once(child.stdout ?? child, 'data').then(() => true);
  const held = await Promise.race([holds, once(child, 'close').then(() => false)]);
  return { child, held, said: () => said };
}

describe('the embedded store', () => {
  it('makes its folder and files for its own user alone', async () => {
    const directory = join(folder(), 'deep', 'data');
    await opened(at(directory));
    expect(statSync(directory).mode & 0o077).toBe(0);
    const open = folder();
    chmodSync(open, 0o755);
    await opened(at(open));
    for (const name of ['store.db', 'store.db-wal']) expect(statSync(join(open, name)).mode & 0o077).toBe(0);
  });

  it('keeps what it was told over a restart', async () => {
    const directory = folder();
    const first = await opened(at(directory));
    await first.seen.firstTime('a', 1, 50);
    await first.close();
    const second = await opened(at(directory));
    expect(await second.seen.firstTime('a', 2, 50)).toBe(false);
  });

  it('is one process at a time: a second is refused, and told what to do', async () => {
    const directory = folder();
    const { held } = await holder(directory);
    expect(held).toBe(true);
    const refused = await opened(at(directory)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoreRefused);
    expect(String(refused)).toContain(`The store in ${directory} is in use by another process`);
    expect(String(refused)).toContain('DATABASE_URL');
  });

  it('refuses a second process that is not this one', async () => {
    const directory = folder();
    await opened(at(directory));
    const { held, said } = await holder(directory);
    expect(held).toBe(false);
    expect(said()).toContain('StoreRefused');
  });

  it('starts at once after a kill, with what was acknowledged', async () => {
    const directory = folder();
    const { child } = await holder(directory);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const store = await opened(at(directory));
    expect(await store.seen.firstTime('held', 1, 2)).toBe(false);
  });

  it('is refused again within one process, and free after the close', async () => {
    const directory = folder();
    const first = await opened(at(directory));
    await expect(opened(at(directory))).rejects.toThrow(StoreRefused);
    await first.close();
    await first.close();
    await expect(first.seen.firstTime('a', 1, 2)).rejects.toThrow(StoreAway);
    await expect(first.check()).rejects.toThrow(StoreAway);
    await (await opened(at(directory))).check();
  });

  it('says so where its folder cannot be written', async () => {
    const directory = join(folder(), 'data');
    mkdirSync(directory);
    chmodSync(directory, 0o555);
    chmodSync(join(directory, '..'), 0o755);
    // Root may write anywhere: the test needs somebody else.
    const { held, said } = await holder(directory, otherUser(['nobody']));
    expect(held).toBe(false);
    expect(said()).toContain(`The store in ${directory} cannot be opened`);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('where it is told to wait, comes by itself when its folder can be written', async () => {
    const directory = join(folder(), 'data');
    const states: string[] = [];
    // A drive that is not there yet: its mount point is a link to nothing.
    symlinkSync(join(directory, '..', 'drive'), directory);
    const onChange = (state: unknown) => void states.push(state === 'reached' ? state : String(state));
    const store = await opened(at(directory), { waits: [20], onChange });
    await expect(store.seen.firstTime('a', 1, 50)).rejects.toThrow(StoreAway);
    await expect(store.check()).rejects.toThrow(`The store in ${directory} cannot be opened`);
    mkdirSync(join(directory, '..', 'drive'));
    await vi.waitFor(() => expect(states.at(-1)).toBe('reached'));
    expect(await store.seen.firstTime('a', 1, 50)).toBe(true);
    await store.close();
    expect(await (await opened(at(directory))).seen.firstTime('a', 2, 50)).toBe(false);
  });

  it('waiting or not, is refused where no time will mend it', async () => {
    const directory = folder();
    await opened(at(directory));
    await expect(opened(at(directory), { waits: [20] })).rejects.toThrow(/in use by another process/);
    const file = join(folder(), 'data');
    writeFileSync(file, '');
    await expect(opened(at(file), { waits: [20] })).rejects.toThrow(/cannot be opened .* DATA_DIR/);
  });

  it('can be closed before it was ever opened', async () => {
    const directory = join(folder(), 'data');
    symlinkSync(join(directory, '..', 'drive'), directory);
    const store = await opened(at(directory), { waits: [60_000] });
    await store.close();
    await store.close();
  });

  it('says that it is away where its folder cannot be written any more, though it can be read', async () => {
    const directory = folder();
    const store = await opened(at(directory));
    await store.check();
    renameSync(directory, `${directory}-gone`);
    onTestFinished(() => rmSync(`${directory}-gone`, { recursive: true, force: true }));
    await expect(store.check()).rejects.toThrow(`${directory} cannot be written: it is gone`);
    renameSync(`${directory}-gone`, directory);
    await store.check();
    expect(readdirSync(directory)).not.toContain('probe');
  });

  it('says so where a file stands in the way', async () => {
    const directory = join(folder(), 'data');
    writeFileSync(directory, '');
    await expect(opened(at(directory))).rejects.toThrow(/cannot be opened .* DATA_DIR/);
  });

  it.each([
    ['is no store', (path: string) => writeFileSync(path, 'Minutes of the meeting. '.repeat(400))],
    ['has been overwritten in part', (path: string) => scratch(path)],
  ])('is refused and left alone where its file %s', async (_, harm) => {
    const directory = folder();
    const store = await opened(at(directory));
    await store.entries.record(
      Array.from({ length: 3000 }, (_, i) => `key ${i}`),
      1,
    );
    await store.close();
    harm(join(directory, 'store.db'));
    const before = readFileSync(join(directory, 'store.db'));
    await expect(opened(at(directory))).rejects.toThrow(/store\.db is damaged .* put back a backup/);
    expect(readFileSync(join(directory, 'store.db')).equals(before)).toBe(true);
    // Nothing of the failed start stands in the way of the next.
    await expect(opened(at(directory))).rejects.toThrow(/is damaged/);
  });

  it('writes again when a full disk has room, and has written nothing by halves', async () => {
    const file = openSqlite(join(folder(), 'store.db'), { busyTimeout: 0 });
    onTestFinished(() => file.close());
    file.exec('pragma journal_mode = wal');
    const db = sqliteDatabase(file);
    await migrate(db, 'embedded');
    const store = createStore(embeddedEngine(db, Date.now, async () => file.close()));
    await store.ledger.close(aSlot('D2'), 'nothing', null, 1);
    file.exec(`pragma max_page_count = ${String(file.rows('pragma page_count')[0]?.page_count)}`);
    const keys = Array.from({ length: 3000 }, (_, i) => `a piece of news, number ${i}`);
    const large = aMessage('1', { message: 'x'.repeat(100_000) });
    const full = await store.ledger.queue(aSlot(), keys, [large], 2).catch((error: unknown) => error);
    expect(full).toBeInstanceOf(StoreAway);
    expect(String(full)).toContain('database or disk is full');
    await expect(store.deliveries.enqueue(large, 2)).rejects.toThrow(StoreAway);
    // A statement that gives rows back fails by another way of the driver.
    await expect(store.seen.firstTime('x'.repeat(100_000), 1, 2)).rejects.toThrow(StoreAway);
    expect(await store.ledger.told('D1')).toEqual(new Set());
    expect(await store.ledger.missing([aSlot(), aSlot('D2')])).toEqual([aSlot()]);
    file.exec('pragma max_page_count = 100000');
    expect(await store.ledger.queue(aSlot(), keys, [large], 3)).toBe(true);
    expect((await store.ledger.told('D1')).size).toBe(3000);
  });

  it('leaves one whole file when it is closed', async () => {
    const directory = folder();
    const store = await opened(at(directory));
    await store.seen.firstTime('a', 1, 50);
    await store.close();
    const log = join(directory, 'store.db-wal');
    expect(existsSync(log) ? statSync(log).size : 0).toBe(0);
  });
});

/** Overwrites pages in the middle of a file. */
function scratch(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0x5a, 5 * 4096, 12 * 4096);
  writeFileSync(path, bytes);
}
