import { writeFile } from 'node:fs/promises';
import { sqliteDatabase } from './embedded-store.ts';
import { schemaAge } from './migrate.ts';
import { openReadOnly } from './reading-store.ts';
import { absent } from './schema-words.ts';
import { openSqlite } from './sqlite-driver.ts';
import { StoreRefused } from './store-error.ts';
import { writeDraft } from './write-draft.ts';

/**
 * Copies the embedded store of a folder into one file, which takes the place of `store.db` when it is put back; a bot may
 * be running. The copy is checked before it gets its name. Throws a `StoreRefused` where there is no store, a file of that
 * name stands already, or the copy is not whole.
 */
export async function backupStore(directory: string, path: string): Promise<void> {
  const opened = await openReadOnly(directory);
  if (opened === null) throw new StoreRefused(absent({ kind: 'embedded', directory }));
  try {
    await writeDraft(path, async (draft) => {
      // SQLite would make it for everyone to read; it takes one that is empty.
      await writeFile(draft, '', { flag: 'wx', mode: 0o600 });
      opened.file.exec(`vacuum into '${draft.replaceAll("'", "''")}'`);
      await checkCopy(draft);
    });
  } finally {
    await opened.close();
  }
}

async function checkCopy(path: string): Promise<void> {
  const file = openSqlite(path, { readOnly: true, busyTimeout: 0 });
  try {
    const [first] = file.rows('pragma integrity_check(1)');
    if (first?.integrity_check === 'ok' && (await schemaAge(sqliteDatabase(file), 'embedded')) === 'same') return;
    throw new StoreRefused(
      'The copy of the store is not whole and was thrown away. See the room and the health of its disk, and try again.',
    );
  } finally {
    file.close();
  }
}
