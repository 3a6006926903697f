import { differences } from '../../importing/align.ts';
import { draftParts } from '../../importing/draft-parts.ts';
import type { Imported } from '../../importing/import-paper.ts';
import { type MergedDraft, mergeDrafts } from '../../importing/merge-drafts.ts';
import { FILE_LIMIT } from '../../knowledge/raw-file.ts';
import { complain, type Io, print } from '../io.ts';
import { problemLine } from '../problem-line.ts';
import { oneLine } from '../wrap.ts';
import { type Importing, type Outcome, refuse } from './importing.ts';
import { importedDraft, keepOriginal, writeInto } from './kept-originals.ts';
import { bodyWords, type KnownPaper } from './known-papers.ts';
import { type Place, paperPath } from './place-of.ts';
import { withdrawnBefore } from './withdrawn-before.ts';

/** A paper drafted from a file, and where it goes. */
export interface Draft {
  /** What it is called in messages: the file, and of a pack the pages too. */
  readonly called: string;
  /** Whether other papers were cut from the same file. */
  readonly isOfPack: boolean;
  readonly place: Place;
  /** Relative to where the program runs. */
  readonly path: string;
  readonly imported: Imported;
  /** The file it is from, as it is kept. */
  readonly original: { readonly name: string; readonly bytes: Uint8Array; readonly sha256: string };
}

/** Keeps a draft in the folder; what is wrong with it is said on standard error. */
export async function keepDraft(draft: Draft, importing: Importing): Promise<Outcome> {
  const { io, directory, folder, force, overrides } = importing;
  const { called, isOfPack, place, path, imported, original } = draft;
  if (place.kind === 'unchanged' && !force && Object.keys(overrides).length === 0) {
    complain(io, `stp: ${oneLine(called)} is unchanged: ${oneLine(path)} was imported from the same file.`);
    await print(io, `${path}\n`);
    return 'unchanged';
  }
  const gone = withdrawnBefore(
    // The papers of a pack share one file: its words tell one from another.
    { id: place.id, sha256: isOfPack ? null : original.sha256, markdown: imported.document.markdown },
    folder.withdrawn,
  );
  if (place.kind === 'new' && gone !== null && !force) return refuse(io, called, gone);
  const isUnsure = tellProblems(io, called, imported);
  if (imported.problems.some(({ severity }) => severity === 'error')) {
    refuse(io, called, 'it holds no text');
    // Of a pack the other papers are there, and which pages are missing has been said.
    return isOfPack ? 'unsure' : 'refused';
  }
  if (Buffer.byteLength(imported.document.markdown) > FILE_LIMIT)
    return refuse(io, called, 'its text is longer than a paper of the folder may be (5 MB). Cut it into its papers');
  tellDuplicate(draft, importing);
  const merged = await mergedWith(place, imported.document.markdown, importing);
  if (merged === null) {
    const why =
      place.kind === 'other'
        ? `${path} is there already`
        : `${path} is kept without its import, so that its edits cannot be told`;
    return refuse(io, called, `${why}; --force replaces it`);
  }
  if (place.kind !== 'new') tellChanges(io, path, place.paper, merged);
  const { id } = place;
  const { name, bytes, sha256 } = original;
  if (importing.write) {
    await keepOriginal(directory, { name, bytes }, { id, markdown: imported.document.markdown });
    if (!(await writeInto(path, merged.markdown, place.kind !== 'new')))
      return refuse(io, called, `${path} is there already; --force replaces it`);
  }
  // A later file of the call meets this paper as one that is there.
  folder.papers.set(id, { id, path: paperPath(place), markdown: merged.markdown, source: { file: name, sha256 } });
  await print(io, `${path}\n`);
  return isUnsure ? 'unsure' : 'imported';
}

/** The paper to write: the draft, or with its keeper's edits; null where something stands there that must not go. */
async function mergedWith(place: Place, draft: string, { directory, force }: Importing): Promise<MergedDraft | null> {
  if (place.kind === 'new' || force) return { markdown: draft, conflicts: [] };
  if (place.kind === 'other') return null;
  const before = await importedDraft(directory, place.id);
  return before === null ? null : mergeDrafts(before, place.paper.markdown, draft);
}

/** Says what a person should look at; whether there is anything to decide. */
function tellProblems(io: Io, called: string, { problems }: Imported): boolean {
  for (const problem of problems) complain(io, problemLine({ ...problem, file: called }));
  return problems.some(({ severity }) => severity === 'warning');
}

function tellDuplicate({ called, isOfPack, place, imported, original }: Draft, { io, folder }: Importing): void {
  const words = bodyWords(imported.document.markdown).join(' ');
  for (const { id, path, markdown, source: its } of folder.papers.values()) {
    if (id === place.id || (isOfPack && its?.file === original.name)) continue;
    const isSameFile = !isOfPack && its?.sha256 === original.sha256;
    if (!isSameFile && bodyWords(markdown).join(' ') !== words) continue;
    const message = `${path} holds the same ${isSameFile ? 'file' : 'words'}.`;
    const fix = 'Remove one of the two, or every answer may cite both.';
    complain(
      io,
      problemLine({ severity: 'warning', code: 'duplicate', file: called, line: 1, column: 1, message, fix }),
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
