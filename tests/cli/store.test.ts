import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, fill } from '../support/filled-store.ts';
import { describeOnPostgres, freshDatabase } from '../support/postgres.ts';
import { folder, opened } from '../support/store-engines.ts';
import { stp } from '../support/terminal.ts';

/** A folder with a store that holds something. */
async function filled(): Promise<string> {
  const directory = folder();
  const store = await opened({ kind: 'embedded', directory });
  await fill(store);
  await store.close();
  return directory;
}

describe('stp store', () => {
  it('moves everything from one folder to another', async () => {
    const [from, to, file] = [await filled(), folder(), join(folder(), 'store.jsonl')];
    const left = await stp(['store', 'export', file], { env: { DATA_DIR: from } });
    expect(left).toMatchObject({ code: 0, out: '' });
    expect(left.err).toMatch(/^\d+ rows exported from the store in .+\.\n$/);
    expect(statSync(file).mode & 0o077).toBe(0);
    const came = await stp(['store', 'import', '--data-dir', to, file]);
    expect(came).toMatchObject({ code: 0, out: '' });
    expect(came.err).toMatch(/^\d+ rows imported into the store in .+\.\n$/);
    const shown = await stp(['store', 'export', '--data-dir', to]);
    expect(shown.out).toBe(readFileSync(file, 'utf8'));
  });

  it('refuses to mix two histories, and to replace a file', async () => {
    const [from, file] = [await filled(), join(folder(), 'store.jsonl')];
    await stp(['store', 'export', '--data-dir', from, file]);
    const mixed = await stp(['store', 'import', '--data-dir', from, file]);
    expect(mixed).toMatchObject({ code: 1, out: '' });
    expect(mixed.err).toContain('stp: The store is not empty');
    const again = await stp(['store', 'export', '--data-dir', from, file]);
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toContain('is there already and was left as it is');
  });

  it('refuses an import while the bot runs, and exports and backs up beside it', async () => {
    const directory = folder();
    const store = await opened({ kind: 'embedded', directory });
    await fill(store);
    const aside = folder();
    const file = join(aside, 'store.jsonl');
    expect(await stp(['store', 'export', '--data-dir', directory, file])).toMatchObject({ code: 0 });
    const imported = await stp(['store', 'import', '--data-dir', directory, file]);
    expect(imported).toMatchObject({ code: 1 });
    expect(imported.err).toContain('in use by another process of stp');
    const backup = await stp(['store', 'backup', '--data-dir', directory, join(aside, 'copy.db')]);
    expect(backup).toMatchObject({ code: 0, out: '' });
    expect(backup.err).toContain('To put it back');
    expect(readdirSync(aside).sort()).toEqual(['copy.db', 'store.jsonl']);
  });

  it('says what is wrong with a file', async () => {
    const [to, file] = [folder(), join(folder(), 'minutes.txt')];
    writeFileSync(file, 'Minutes\n');
    const wrong = await stp(['store', 'import', '--data-dir', to, file]);
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain('This is no export of a store');
    expect(await stp(['store', 'import', '--data-dir', to, `${file}.none`])).toMatchObject({ code: 2, out: '' });
  });

  it('makes no store where there is none to export', async () => {
    const directory = folder();
    const none = await stp(['store', 'export'], { env: { DATA_DIR: directory } });
    expect(none).toMatchObject({ code: 1, out: '' });
    expect(none.err).toContain(`There is no store in ${directory}`);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('backs up PostgreSQL by its own tool, and says how', async () => {
    const env = { DATABASE_URL: 'postgres://stp@db/stp' };
    const refused = await stp(['store', 'backup', 'my copy'], { env });
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain(`pg_dump --format=custom --file='my copy' "$DATABASE_URL"`);
  });

  it.each([
    [[], 'The word is missing'],
    [['dump'], 'dump is none of these'],
    [['import'], 'There is no file to import'],
    [['backup'], 'There is no file to write'],
    [['export', 'a', 'b'], 'store takes one file'],
    [['export', '--data-dir', 'a', '--database-url', 'postgres://b'], 'name two stores'],
    [['export', '--database-url', 'mysql://b'], 'no address of PostgreSQL'],
  ])('is told apart from wrong use: %j', async (words, why) => {
    const wrong = await stp(['store', ...words]);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain(why);
  });
});

describeOnPostgres('stp store with PostgreSQL', () => {
  it('moves everything there', async () => {
    const [from, url, file] = [await filled(), await freshDatabase(), join(folder(), 'store.jsonl')];
    await stp(['store', 'export', '--data-dir', from, file]);
    expect(await stp(['store', 'import', file], { env: { DATABASE_URL: url } })).toMatchObject({ code: 0 });
    const shown = await stp(['store', 'export', '--database-url', url]);
    expect(shown.out).toBe(readFileSync(file, 'utf8'));
    const [there, here] = [
      await opened({ kind: 'postgres', url }),
      await opened({ kind: 'embedded', directory: from }),
    ];
    expect(await contents(there)).toEqual(await contents(here));
  });

  it('says so where it is away', async () => {
    const away = await stp(['store', 'export', '--database-url', 'postgres://stp@127.0.0.1:1/stp']);
    expect(away).toMatchObject({ code: 1, out: '' });
    expect(away.err).toMatch(/^stp: PostgreSQL cannot do this now: .*ECONNREFUSED/);
  });
});
