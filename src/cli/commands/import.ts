import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FormatProblem } from '../../importing/formats/format-problem.ts';
import type { ReadFile } from '../../importing/formats/read-format.ts';
import { importPaper } from '../../importing/import-paper.ts';
import { localDay } from '../../service/clock.ts';
import { readEnvironment } from '../../service/environment.ts';
import type { Command } from '../command.ts';
import { type ImportTarget, importTargets } from '../import-targets.ts';
import { complain, type ExitCode, type Io, print } from '../io.ts';
import { problemLine } from '../problem-line.ts';
import { openReadingRoom, type ReadingRoom } from '../reading-room.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';
import { writeWhole } from '../write-whole.ts';

/** `stp import`: plain text of papers becomes drafts in a knowledge folder; exit 1 where one was refused. */
export const importPapers: Command = {
  name: 'import',
  summary: 'Turns papers as councils publish them into papers of a knowledge folder.',
  words: 'FILE…',
  options: [
    { name: 'out', value: 'DIR', summary: 'the knowledge folder; papers are written to DIR/meetings' },
    { name: 'dry-run', value: null, summary: 'write nothing; print the paths and say what would be found' },
    { name: 'force', value: null, summary: 'replace papers that are there already' },
  ],
  examples: ['stp import minutes.txt --out knowledge', 'stp import --dry-run papers/*.txt --out ../folder'],
  async run(given, io) {
    const directory = given.value('out');
    if (given.words.length === 0) throw new UsageError('There is no file to import');
    if (directory === null || directory === '')
      throw new UsageError('Where to? The folder is missing', 'Name it with --out DIR');
    const targets = importTargets(given.words, directory);
    const sources: (ImportTarget & { readonly bytes: Uint8Array })[] = [];
    for (const target of targets) sources.push({ ...target, bytes: await readSource(target.source) });
    const retrieved = localDay(io.now(), readEnvironment(io.env).timeZone);
    const outcomes: ExitCode[] = [];
    const room = openReadingRoom();
    for (const source of sources) {
      outcomes.push(
        await importOne(source, io, room, { retrieved, write: !given.has('dry-run'), replace: given.has('force') }),
      );
    }
    await room.close();
    return outcomes.includes(1) ? 1 : 0;
  },
};

interface Manner {
  readonly retrieved: string;
  readonly write: boolean;
  readonly replace: boolean;
}

/** Imports one file; what is wrong with one is no reason to leave the others. */
async function importOne(
  { source, target, bytes }: ImportTarget & { readonly bytes: Uint8Array },
  io: Io,
  room: ReadingRoom,
  { retrieved, write, replace }: Manner,
): Promise<ExitCode> {
  const refuse = (reason: string): ExitCode => {
    complain(io, `stp: ${oneLine(source)} was not imported: ${oneLine(reason)}.`);
    return 1;
  };
  const read = await readOr(room, source, bytes);
  if (read instanceof FormatProblem) return refuse(`${read.message}. ${read.fix}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { document, problems } = importPaper(source, read.reading, { retrieved, sha256 });
  for (const problem of problems) complain(io, problemLine(problem));
  if (read.encoding !== null && read.encoding !== 'UTF-8') {
    const message = `The file was read as ${read.encoding}.`;
    const fix = 'Save it as UTF-8 if letters look wrong.';
    complain(io, problemLine({ severity: 'info', code: 'encoding', file: source, line: 1, column: 1, message, fix }));
  }
  if (problems.some(({ severity }) => severity === 'error')) return refuse('it holds no text');
  const there = `${target} is there already; --force replaces it`;
  if (write) {
    await makeFolder(dirname(target));
    if (!(await writeWhole(target, document.markdown, replace))) return refuse(there);
  } else if (!replace && (await exists(target))) return refuse(there);
  await print(io, `${target}\n`);
  return 0;
}

/** A file as read, or why it is refused. */
async function readOr(room: ReadingRoom, source: string, bytes: Uint8Array): Promise<ReadFile | FormatProblem> {
  try {
    return await room.read(source, bytes);
  } catch (error) {
    if (error instanceof FormatProblem) return error;
    throw error;
  }
}

/** The bytes of a source; a `UsageError` where there is no such file, so that nothing is written for a slip. */
async function readSource(source: string): Promise<Uint8Array> {
  try {
    return await readFile(source);
  } catch (error) {
    throw new UsageError(`${oneLine(source)} cannot be read (${codeOf(error)})`, 'Check its name');
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(
      `${oneLine(folder)} cannot be made (${codeOf(error)})`,
      'Choose another folder with --out DIR',
    );
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
