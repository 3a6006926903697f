import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FormatProblem } from '../../importing/formats/format-problem.ts';
import { checkSize, LIMITS } from '../../importing/formats/limits.ts';
import type { ReadFile } from '../../importing/formats/read-format.ts';
import { importPack } from '../../importing/import-pack.ts';
import { type Imported, importPaper } from '../../importing/import-paper.ts';
import { type PackPaper, splitPack } from '../../importing/split-pack.ts';
import { complain, type Io } from '../io.ts';
import { problemLine } from '../problem-line.ts';
import type { ReadingRoom } from '../reading-room.ts';
import { type Importing, type Outcome, refuse } from './importing.ts';
import { type Draft, keepDraft } from './keep-draft.ts';
import { pagesOf, partNames, tellGone, tellPapers } from './pack-words.ts';
import { originalName, paperName, paperPath, placeOf } from './place-of.ts';

/** A file of a call. */
interface SourceFile {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/**
 * Imports one file, which may be a pack of several papers; what is wrong with it is said on standard error, and is no
 * reason to leave the others.
 */
export async function importFile(source: string, importing: Importing): Promise<Outcome> {
  const { io, overrides } = importing;
  const opened = await openedOr(importing.room, source);
  if (opened instanceof FormatProblem) return refuse(io, source, `${opened.message}. ${opened.fix}`);
  const { read, ...file } = opened;
  const papers = splitPack(read.reading);
  if (papers.length > 0 && overrides.title !== undefined)
    return refuse(
      io,
      source,
      `it holds ${papers.length} papers, and --title says something of one. Leave it out, and correct the titles in the drafts`,
    );
  const drafts = draftsOf(file, read, papers, importing);
  if (drafts.some(({ place }) => place.kind !== 'unchanged')) tellEncoding(io, source, read);
  if (papers.length > 0) tellPapers(io, source, papers, drafts);
  const outcomes: Outcome[] = [];
  for (const draft of drafts) {
    const outcome = await keepDraft(draft, importing);
    outcomes.push(outcome);
    // The original that the other papers would be kept with is another's.
    if (outcome === 'refused' && draft === drafts[0]) return outcome;
  }
  if (papers.length > 0) tellGone(io, drafts, importing.folder);
  return (
    ['refused', 'unsure', 'imported'].map((one) => outcomes.find((own) => own === one)).find(Boolean) ?? 'unchanged'
  );
}

/** The papers of a file, each with its place; those of a pack are named after its agenda, which has the file's name. */
function draftsOf(
  { source, bytes }: SourceFile,
  { reading }: ReadFile,
  papers: readonly PackPaper[],
  { directory, folder, taken, retrieved, overrides }: Importing,
): readonly Draft[] {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const context = { retrieved, sha256, overrides, bodies: folder.bodies };
  const drafted = (file: string): readonly Imported[] =>
    papers.length === 0
      ? [importPaper(file, reading, context)]
      : importPack(file, papers, context).map(({ imported }) => imported);
  const place = (name: string, originalOf: (id: string) => string, { document: { markdown } }: Imported) => {
    const found = placeOf({ name, originalOf, sha256, isOfPack: papers.length > 0, markdown }, folder.papers, taken);
    taken.add(found.id);
    return found;
  };
  const [first, ...rest] = drafted(basename(source));
  if (first === undefined) return [];
  const head = place(paperName(source), (id) => originalName(source, id), first);
  const name = originalName(source, head.id);
  const suffixes = partNames(papers);
  const places = [head, ...rest.map((one, i) => place(`${head.id}${suffixes[i + 1] ?? ''}`, () => name, one))];
  const named = name === basename(source) ? [first, ...rest] : drafted(name);
  return named.flatMap((imported, i) => {
    const [own, paper] = [places[i], papers[i]];
    if (own === undefined) return [];
    const called = paper === undefined ? source : `${source}, ${pagesOf(paper)}`;
    const path = join(directory, paperPath(own));
    return [{ called, isOfPack: paper !== undefined, place: own, path, imported, original: { name, bytes, sha256 } }];
  });
}

/** A file as read, or why it is refused: one that is too large is never taken into memory. */
async function openedOr(
  room: ReadingRoom,
  source: string,
): Promise<(SourceFile & { readonly read: ReadFile }) | FormatProblem> {
  try {
    paperName(source);
    checkSize((await stat(source)).size, LIMITS.fileBytes);
    const bytes = await readFile(source);
    return { source, bytes, read: await room.read(source, bytes) };
  } catch (error) {
    if (isOfSystem(error))
      return new FormatProblem('unreadable', `it cannot be read (${error.code})`, 'Look at the file');
    if (error instanceof FormatProblem) return error;
    throw error;
  }
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function tellEncoding(io: Io, source: string, { encoding }: ReadFile): void {
  if (encoding === null || encoding === 'UTF-8') return;
  const message = `The file was read as ${encoding}.`;
  const fix = 'Save it as UTF-8 if letters look wrong.';
  complain(io, problemLine({ severity: 'info', code: 'encoding', file: source, line: 1, column: 1, message, fix }));
}
