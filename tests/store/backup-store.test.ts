import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupStore } from '../../src/store/backup-store.ts';
import { exportStore } from '../../src/store/export-store.ts';
import { contents, fill } from '../support/filled-store.ts';
import { folder, opened } from '../support/store-engines.ts';

const at = (directory: string) => ({ kind: 'embedded', directory }) as const;

describe('a backup', () => {
  it('of a store in use is one whole file, which can be put back', async () => {
    const [directory, aside, restored] = [folder(), folder(), folder()];
    const store = await opened(at(directory));
    await fill(store);
    const file = join(aside, "copy of the programme's store.db");
    await backupStore(directory, file);
    expect(readdirSync(aside)).toEqual(["copy of the programme's store.db"]);
    expect(statSync(file).mode & 0o077).toBe(0);
    copyFileSync(file, join(restored, 'store.db'));
    const lines: [string[], string[]] = [[], []];
    await exportStore(at(directory), (line) => void lines[0].push(line));
    await exportStore(at(restored), (line) => void lines[1].push(line));
    expect(lines[1]).toEqual(lines[0]);
    expect(await contents(await opened(at(restored)))).toEqual(await contents(store));
  });

  it('never takes the place of a file', async () => {
    const [directory, aside] = [folder(), folder()];
    await opened(at(directory));
    const file = join(aside, 'minutes.md');
    writeFileSync(file, 'Minutes');
    await expect(backupStore(directory, file)).rejects.toThrow(`${file} is there already`);
    expect(readFileSync(file, 'utf8')).toBe('Minutes');
    expect(readdirSync(aside)).toEqual(['minutes.md']);
  });

  it('of no store is refused', async () => {
    const directory = folder();
    await expect(backupStore(directory, join(directory, 'copy.db'))).rejects.toThrow(/There is no store/);
    expect(readdirSync(directory)).toEqual([]);
  });
});
