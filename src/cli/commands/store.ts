import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { StoreAway, StoreRefused } from '../../store/store-error.ts';
import type { StorePlace } from '../../store/store-place.ts';
import { writeDraft } from '../../store/write-draft.ts';
import type { Command } from '../command.ts';
import { complain, type ExitCode, type Io, print } from '../io.ts';
import { STORE_OPTIONS, storePlaceOf } from '../store-place.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';

// The databases are loaded when one is used: they take longer to load than a question takes to answer.

/** `stp store`: moves everything from one store to another, and copies the embedded one; exit 1 where that is refused. */
export const store: Command = {
  name: 'store',
  summary: 'Exports, imports or backs up what the bot remembers: subscriptions, digests, feedback.',
  words: 'export|import|backup [FILE]',
  options: [...STORE_OPTIONS],
  examples: [
    'stp store backup store-2026-11-22.db',
    'stp store export --data-dir data store.jsonl',
    'stp store import --database-url postgres://stp@db/stp store.jsonl',
  ],
  async run(given, io) {
    const [verb, file, ...rest] = given.words;
    if (rest.length > 0) throw new UsageError('store takes one file');
    const place = storePlaceOf(given, io);
    try {
      if (verb === 'export') return await exportTo(file ?? null, place, io);
      if (verb === 'import') return await importFrom(file, place, io);
      if (verb === 'backup') return await backupTo(file, place, io);
    } catch (error) {
      if (!(error instanceof StoreRefused || error instanceof StoreAway)) throw error;
      complain(io, `stp: ${oneLine(error.message)}`);
      return 1;
    }
    const what =
      verb === undefined ? 'Export, import or backup? The word is missing' : `${oneLine(verb)} is none of these`;
    throw new UsageError(what, 'Write stp store export, stp store import FILE or stp store backup FILE');
  },
};

async function exportTo(file: string | null, place: StorePlace, io: Io): Promise<ExitCode> {
  const { exportStore } = await import('../../store/export-store.ts');
  const rows =
    file === null
      ? await exportStore(place, (line) => print(io, `${line}\n`))
      : await writeDraft(file, (draft) => exportInto(draft, place));
  complain(io, `${counted(rows)} exported from ${named(place)}.`);
  return 0;
}

async function exportInto(draft: string, place: StorePlace): Promise<number> {
  const { exportStore } = await import('../../store/export-store.ts');
  const handle = await open(draft, 'wx', 0o600);
  try {
    let text = '';
    const rows = await exportStore(place, async (line) => {
      text += `${line}\n`;
      if (text.length < 65_536) return;
      await handle.appendFile(text);
      text = '';
    });
    await handle.appendFile(text);
    return rows;
  } finally {
    await handle.close();
  }
}

async function importFrom(file: string | undefined, place: StorePlace, io: Io): Promise<ExitCode> {
  if (file === undefined) throw new UsageError('There is no file to import');
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${oneLine(file)} cannot be read (${error.code})`, 'Check its name');
  });
  await handle.close();
  const { importStore } = await import('../../store/import-store.ts');
  // Last: lines that are read before anyone takes them are lost.
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  const rows = await importStore(place, lines);
  complain(io, `${counted(rows)} imported into ${named(place)}.`);
  return 0;
}

async function backupTo(file: string | undefined, place: StorePlace, io: Io): Promise<ExitCode> {
  if (file === undefined) throw new UsageError('There is no file to write the backup to');
  if (place.kind === 'postgres') {
    throw new StoreRefused(
      `The store is in PostgreSQL, which has its own tool for this. Run: pg_dump --format=custom --file=${quoted(file)} "$DATABASE_URL" (and to put it back: pg_restore --clean --if-exists --dbname="$DATABASE_URL" ${quoted(file)}).`,
    );
  }
  const { backupStore } = await import('../../store/backup-store.ts');
  await backupStore(place.directory, file);
  complain(
    io,
    `${oneLine(file)} is a whole copy of ${named(place)}. To put it back, stop stp, delete store.db-wal and store.db-shm, and copy it over store.db.`,
  );
  return 0;
}

function named(place: StorePlace): string {
  return place.kind === 'embedded' ? `the store in ${oneLine(place.directory)}` : 'the store in PostgreSQL';
}

function counted(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}

/** A word of a shell's command line. */
function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
