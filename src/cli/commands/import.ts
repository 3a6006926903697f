import { constants } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isReducedDate } from '../../domain/reduced-date.ts';
import type { Overrides } from '../../importing/read-fields.ts';
import { localDay } from '../../service/clock.ts';
import { readEnvironment } from '../../service/environment.ts';
import type { Given } from '../arguments.ts';
import type { Command } from '../command.ts';
import { importFile } from '../importing/import-file.ts';
import type { Outcome } from '../importing/importing.ts';
import { codeOf } from '../importing/kept-originals.ts';
import { knownPapers } from '../importing/known-papers.ts';
import { paperName } from '../importing/place-of.ts';
import { complain, type Io } from '../io.ts';
import { openReadingRoom } from '../reading-room.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';

/** `stp import`: papers as councils publish them become drafts in a knowledge folder; exit 1 where one was refused. */
export const importPapers: Command = {
  name: 'import',
  summary: 'Turns papers as councils publish them into papers of a knowledge folder.',
  words: 'FILE…',
  options: [
    { name: 'out', value: 'DIR', summary: 'the knowledge folder; papers are written to DIR/meetings' },
    { name: 'dry-run', value: null, summary: 'write nothing; print the paths and say what would be found' },
    { name: 'force', value: null, summary: 'replace papers that are there already, and edits in them' },
    { name: 'title', value: 'TITLE', summary: 'the title, over what is read (one file)' },
    { name: 'body', value: 'NAME', summary: 'the committee or board, over what is read' },
    { name: 'date', value: 'DATE', summary: 'the day of the meeting (2018-01-22, 2018-01 or 2018), over what is read' },
    { name: 'place', value: 'NAME', summary: 'the council or area the paper is of' },
    { name: 'url', value: 'URL', summary: 'the address the file is from (one file)' },
  ],
  examples: [
    'stp import minutes.pdf --out knowledge',
    'stp import letter.txt --out knowledge --body "Health Scrutiny Committee" --date 2018-01-22',
    'stp import --dry-run papers --out ../folder',
  ],
  async run(given, io) {
    const directory = given.value('out');
    if (given.words.length === 0) throw new UsageError('There is no file to import');
    if (directory === null || directory === '')
      throw new UsageError('Where to? The folder is missing', 'Name it with --out DIR');
    const files = await sourcesOf(given.words);
    const overrides = readOverrides(given, files.length);
    for (const file of files) paperName(file);
    const room = openReadingRoom();
    const outcomes: Outcome[] = [];
    try {
      const importing = {
        io,
        room,
        directory,
        folder: await knownPapers(directory),
        taken: new Set<string>(),
        retrieved: localDay(io.now(), readEnvironment(io.env).timeZone),
        overrides,
        write: !given.has('dry-run'),
        force: given.has('force'),
      };
      for (const [i, file] of files.entries()) {
        if (io.isTTY) complain(io, `[${i + 1}/${files.length}] ${oneLine(file)}`);
        outcomes.push(await importFile(file, importing));
      }
    } finally {
      await room.close();
    }
    if (files.length > 1) tellTable(io, files, outcomes);
    return outcomes.includes('refused') ? 1 : 0;
  },
};

/** The files, those of a folder in the order of their names; nothing is written where one is not there. */
async function sourcesOf(words: readonly string[]): Promise<string[]> {
  const sources: string[] = [];
  for (const word of words) sources.push(...(await filesOf(word)));
  for (const source of sources) await orUsage(source, access(source, constants.R_OK));
  if (sources.length > 0) return sources;
  throw new UsageError(`${words.map(oneLine).join(', ')} holds no file`, 'Name the files to import');
}

async function filesOf(path: string): Promise<string[]> {
  if (!(await orUsage(path, stat(path))).isDirectory()) return [path];
  const names = await orUsage(path, readdir(path, { recursive: true, withFileTypes: true }));
  const files = names.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

async function orUsage<T>(path: string, read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    throw new UsageError(`${oneLine(path)} cannot be read (${codeOf(error)})`, 'Check its name');
  }
}

function readOverrides(given: Given, files: number): Overrides {
  const [title, body, date, place, url] = ['title', 'body', 'date', 'place', 'url'].map((name) => given.value(name));
  if ((title != null || url != null) && files > 1)
    throw new UsageError('--title and --url say something of one file', 'Import the files one by one');
  if (date != null && (!isReducedDate(date) || date.includes('/')))
    throw new UsageError(`“${oneLine(date)}” is not a date`, 'Write it as 2018-01-22, 2018-01 or 2018');
  if (url != null && !/^https?:\/\/[^\s<>"]+$/i.test(url))
    throw new UsageError(`“${oneLine(url)}” is not a web address`, 'Begin it with https://');
  const said = { title, body, date, place, url };
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => (value == null || value === '' ? [] : [[name, oneLine(value)]])),
  );
}

const WORDS: Readonly<Record<Outcome, string>> = {
  imported: 'imported',
  unchanged: 'unchanged',
  unsure: 'unsure: imported, with something to look at',
  refused: 'refused',
};

/** What came of many files, the refused by name. */
function tellTable(io: Io, files: readonly string[], outcomes: readonly Outcome[]): void {
  complain(io, `stp: ${files.length} files:`);
  for (const [outcome, words] of Object.entries(WORDS)) {
    const own = files.filter((_, i) => outcomes[i] === outcome);
    const names = outcome === 'refused' && own.length > 0 ? ` (${own.map(oneLine).join(', ')})` : '';
    complain(io, `  ${String(own.length).padStart(4)} ${words}${names}`);
  }
}
