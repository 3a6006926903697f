import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations.ts';
import { writeTables } from '../../src/store/open-tables.ts';
import { openForReading } from '../../src/store/reading-store.ts';
import { StoreRefused } from '../../src/store/store-error.ts';
import { aMessage, aSlot } from '../support/deliveries.ts';
import { fill } from '../support/filled-store.ts';
import { otherUser } from '../support/postgres-binaries.ts';
import { folder, opened } from '../support/store-engines.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const at = (directory: string) => ({ kind: 'embedded', directory }) as const;

async function reading(directory: string) {
  const reader = await openForReading(directory);
  if (reader !== null) onTestFinished(() => reader.close());
  return reader;
}

describe('reading the embedded store', () => {
  it('makes nothing where there is none', async () => {
    const directory = folder();
    expect(await reading(join(directory, 'none'))).toBeNull();
    expect(await reading(directory)).toBeNull();
    expect(readdirSync(directory)).toEqual([]);
  });

  it('goes on beside the process that holds it, and sees what that has written', async () => {
    const directory = folder();
    const store = await opened(at(directory));
    await fill(store);
    const reader = await reading(directory);
    expect(await reader?.subscriptions.all()).toEqual(await store.subscriptions.all());
    expect(await reader?.ledger.told('D1')).toEqual(await store.ledger.told('D1'));
    expect(await reader?.entries.all()).toEqual(await store.entries.all());
    await store.ledger.queue(aSlot('D5'), ['x'], [aMessage('5', { destination: 'D5' })], 9);
    expect(await reader?.ledger.told('D5')).toEqual(new Set(['x']));
    expect(await reader?.deliveries.counts()).toEqual(await store.deliveries.counts());
    await store.close();
    expect(await reader?.ledger.last('D5')).toMatchObject(aSlot('D5'));
  });

  it('reads what a process left that has ended', async () => {
    const directory = folder();
    const store = await opened(at(directory));
    await fill(store);
    const was = await store.subscriptions.all();
    await store.close();
    expect(await (await reading(directory))?.subscriptions.all()).toEqual(was);
    await (await opened(at(directory))).check();
  });

  it('reads from a folder that it may not write', async () => {
    const [made, directory] = [folder(), join(folder(), 'data')];
    const store = await opened(at(made));
    await fill(store);
    await store.close();
    mkdirSync(directory);
    copyFileSync(join(made, 'store.db'), join(directory, 'store.db'));
    chmodSync(join(directory, 'store.db'), 0o444);
    chmodSync(directory, 0o555);
    chmodSync(join(directory, '..'), 0o755);
    // Root may write anywhere: the test needs somebody else.
    const script = `const { openForReading } = await import('./src/store/reading-store.ts');
      const reader = await openForReading(process.argv[1]);
      console.log((await reader.subscriptions.all()).length);`;
    const args = ['--import', 'tsx', '--input-type=module', '-e', script, directory];
    const child = spawn(process.execPath, args, { cwd: ROOT, ...otherUser(['nobody']) });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += String(chunk)));
    await once(child, 'close');
    expect(said).toBe('2\n');
  });

  it('is refused, with a reason, where the tables are of another version or it is no store', async () => {
    const directory = folder();
    const tables = await writeTables(at(directory));
    await migrate(tables.db, 'embedded', { ...migrations('embedded'), '9999-later': { up: async () => {} } });
    await tables.close();
    await expect(openForReading(directory)).rejects.toThrow(/newer version of stp/);
    const other = folder();
    copyFileSync(join(ROOT, 'README.md'), join(other, 'store.db'));
    await expect(openForReading(other)).rejects.toThrow(StoreRefused);
    expect(existsSync(join(other, 'store.db-wal'))).toBe(false);
  });
});
