import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { differences } from '../../importing/align.ts';
import { draftParts } from '../../importing/draft-parts.ts';
import { FormatProblem } from '../../importing/formats/format-problem.ts';
import type { ReadFile } from '../../importing/formats/read-format.ts';
import { type Imported, importPaper } from '../../importing/import-paper.ts';
import { type MergedDraft, mergeDrafts } from '../../importing/merge-drafts.ts';
import type { Overrides } from '../../importing/read-fields.ts';
import { FILE_LIMIT, MEETINGS } from '../../knowledge/raw-file.ts';
import { complain, type Io, print } from '../io.ts';
import { problemLine } from '../problem-line.ts';
import type { ReadingRoom } from '../reading-room.ts';
import { oneLine } from '../wrap.ts';
import { importedDraft, keepOriginal, writeInto } from './kept-originals.ts';
import { bodyWords, type KnownFolder, type KnownPaper } from './known-papers.ts';
import { originalName, type Place, paperName, placeOf } from './place-of.ts';
import { withdrawnBefore } from './withdrawn-before.ts';

/** What came of a file. */
export type Outcome = 'imported' | 'unchanged' | 'unsure' | 'refused';

/** What an import works with, the same for each file of a call. */
export interface Importing {
  readonly io: Io;
  readonly room: ReadingRoom;
  /** The knowledge folder. */
  readonly directory: string;
  readonly folder: KnownFolder;
  /** The papers that files of this call went to. */
  readonly taken: Set<string>;
  readonly retrieved: string;
  readonly overrides: Overrides;
  readonly write: boolean;
  readonly force: boolean;
}

/** A file of a call. */
export interface SourceFile {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** Imports one file; what is wrong with it is said on standard error, and is no reason to leave the others. */
export async function importFile(file: SourceFile, importing: Importing): Promise<Outcome> {
  const { io, directory, folder, taken, force, overrides } = importing;
  const read = await readOr(importing.room, file);
  if (read instanceof FormatProblem) return refuse(io, file.source, `${read.message}. ${read.fix}`);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const first = drafted(basename(file.source), read, sha256, importing);
  const place = placeOf({ source: file.source, sha256, markdown: first.document.markdown }, folder.papers, taken);
  taken.add(place.id);
  const path = join(directory, paperPath(place));
  if (place.kind === 'unchanged' && !force && Object.keys(overrides).length === 0) {
    complain(io, `stp: ${oneLine(file.source)} is unchanged: ${oneLine(path)} was imported from the same file.`);
    await print(io, `${path}\n`);
    return 'unchanged';
  }
  const name = originalName(file.source, place.id);
  const imported = name === first.document.header.source.file ? first : drafted(name, read, sha256, importing);
  const gone = withdrawnBefore({ id: place.id, sha256, markdown: first.document.markdown }, folder.withdrawn);
  if (place.kind === 'new' && gone !== null && !force) return refuse(io, file.source, gone);
  const isUnsure = tellProblems(io, file.source, read, imported);
  if (imported.problems.some(({ severity }) => severity === 'error'))
    return refuse(io, file.source, 'it holds no text');
  if (Buffer.byteLength(imported.document.markdown) > FILE_LIMIT)
    return refuse(
      io,
      file.source,
      'its text is longer than a paper of the folder may be (5 MB). Cut it into its papers',
    );
  tellDuplicate(io, file.source, imported, sha256, place, folder);
  const merged = await mergedWith(place, imported.document.markdown, importing);
  if (merged === null) {
    const why =
      place.kind === 'other'
        ? `${path} is there already`
        : `${path} is kept without its import, so that its edits cannot be told`;
    return refuse(io, file.source, `${why}; --force replaces it`);
  }
  if (place.kind !== 'new') tellChanges(io, path, place.paper, merged);
  if (importing.write) {
    await keepOriginal(directory, { name, bytes: file.bytes }, { id: place.id, markdown: imported.document.markdown });
    if (!(await writeInto(path, merged.markdown, place.kind !== 'new')))
      return refuse(io, file.source, `${path} is there already; --force replaces it`);
  }
  // A later file of the call meets this paper as one that is there.
  const { id } = place;
  folder.papers.set(id, { id, path: paperPath(place), markdown: merged.markdown, source: { file: name, sha256 } });
  await print(io, `${path}\n`);
  return isUnsure ? 'unsure' : 'imported';
}

/** Relative to the folder: where the paper stands already, else by its id. */
function paperPath(place: Place): string {
  return place.kind === 'new' ? `${MEETINGS}/${place.id}.md` : place.paper.path;
}

function drafted(name: string, read: ReadFile, sha256: string, importing: Importing): Imported {
  const { retrieved, overrides, folder } = importing;
  return importPaper(name, read.reading, { retrieved, sha256, overrides, bodies: folder.bodies });
}

/** The paper to write: the draft, or with its keeper's edits; null where something stands there that must not go. */
async function mergedWith(place: Place, draft: string, { directory, force }: Importing): Promise<MergedDraft | null> {
  if (place.kind === 'new' || force) return { markdown: draft, conflicts: [] };
  if (place.kind === 'other') return null;
  const before = await importedDraft(directory, place.id);
  return before === null ? null : mergeDrafts(before, place.paper.markdown, draft);
}

function refuse(io: Io, source: string, reason: string): Outcome {
  complain(io, `stp: ${oneLine(source)} was not imported: ${oneLine(reason)}.`);
  return 'refused';
}

/** A file as read, or why it is refused. */
async function readOr(room: ReadingRoom, { source, bytes }: SourceFile): Promise<ReadFile | FormatProblem> {
  try {
    paperName(source);
    return await room.read(source, bytes);
  } catch (error) {
    if (error instanceof FormatProblem) return error;
    throw error;
  }
}

/** Says what a person should look at; whether there is anything to decide. */
function tellProblems(io: Io, source: string, { encoding }: ReadFile, { problems }: Imported): boolean {
  for (const problem of problems) complain(io, problemLine({ ...problem, file: source }));
  if (encoding !== null && encoding !== 'UTF-8') {
    const message = `The file was read as ${encoding}.`;
    const fix = 'Save it as UTF-8 if letters look wrong.';
    complain(io, problemLine({ severity: 'info', code: 'encoding', file: source, line: 1, column: 1, message, fix }));
  }
  return problems.some(({ severity }) => severity === 'warning');
}

function tellDuplicate(
  io: Io,
  source: string,
  imported: Imported,
  sha256: string,
  place: Place,
  folder: KnownFolder,
): void {
  const words = bodyWords(imported.document.markdown).join(' ');
  for (const { id, path, markdown, source: its } of folder.papers.values()) {
    if (id === place.id || (its?.sha256 !== sha256 && bodyWords(markdown).join(' ') !== words)) continue;
    const message = `${path} holds the same ${its?.sha256 === sha256 ? 'file' : 'words'}.`;
    const fix = 'Remove one of the two, or every answer may cite both.';
    complain(
      io,
      problemLine({ severity: 'warning', code: 'duplicate', file: source, line: 1, column: 1, message, fix }),
    );
  }
}

const LONGEST_SHOWN = 300;

/** What a new version changes, and where the keeper's words stand against it. */
function tellChanges(io: Io, path: string, before: KnownPaper, { markdown, conflicts }: MergedDraft): void {
  const parts = (text: string) => {
    const { fields, paragraphs } = draftParts(text);
    // Which file it is changes with every version and is no news.
    return [...[...fields].flatMap(([name, lines]) => (name === 'source' ? [] : [lines])), ...paragraphs];
  };
  const shown = (text: string) => oneLine(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
  const changed = differences(parts(before.markdown), parts(markdown));
  complain(io, `stp: ${oneLine(path)}: ${changed.length === 0 ? 'nothing of it changed' : 'this changed'}.`);
  for (const { kind, text } of changed) complain(io, `  ${kind === 'gone' ? '-' : '+'} ${shown(text)}`);
  for (const { kept, offered } of conflicts)
    complain(
      io,
      `  your edit is kept: ${shown(kept) || '(taken out)'}\n  the new version says: ${shown(offered) || '(nothing)'}`,
    );
}
