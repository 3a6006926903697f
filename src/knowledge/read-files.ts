// The one file of the core that reads the disk.
import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { FolderError } from './folder-error.ts';
import { type KnowledgeProblem, type ProblemCode, placeOf, problemAt } from './problem-codes.ts';
import { FILE_LIMIT, type FolderFiles, MEETINGS, ORIGINALS, type RawFile } from './raw-file.ts';
import { TOP_FILES } from './register-files.ts';

interface Walk {
  /** The real path of the knowledge folder. */
  readonly root: string;
  /** Real paths read or listed already: a link to one of them is not followed again. */
  readonly seen: Set<string>;
  readonly files: RawFile[];
  readonly problems: KnowledgeProblem[];
  /** The files in `originals`: names alone, since they are read when they are asked for. */
  readonly originals: string[];
  /** Links of the papers' folder, followed after everything that stands there itself. */
  readonly links: string[];
}

/**
 * Reads a knowledge folder: the register files and `meetings/**`, without following a link out of it and without
 * reading a file over 5 MB. What cannot be read is a problem; hidden files are ignored.
 *
 * @throws {FolderError} when the folder itself is missing, no folder, or unreadable.
 */
export async function readFiles(directory: string): Promise<FolderFiles> {
  const root = await realFolder(directory);
  const walk: Walk = { root, seen: new Set([root]), files: [], problems: [], originals: [], links: [] };
  let entries: Dirent[];
  try {
    entries = await readdir(root, { withFileTypes: true });
  } catch (error) {
    throw new FolderError('unreadable', directory, error);
  }
  for (const entry of sorted(entries)) await readTopEntry(walk, entry);
  // Links of a followed folder join the queue while it is read.
  for (let i = 0; i < walk.links.length; i++) await follow(walk, walk.links[i] ?? '');
  walk.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: walk.files, problems: walk.problems, originals: walk.originals };
}

async function realFolder(directory: string): Promise<string> {
  let root: string;
  try {
    root = await realpath(directory);
  } catch (error) {
    throw new FolderError(errorCode(error) === 'ENOENT' ? 'missing' : 'unreadable', directory, error);
  }
  const found = await stat(root).catch((error: unknown) => {
    throw new FolderError('unreadable', directory, error);
  });
  if (!found.isDirectory()) throw new FolderError('not-a-directory', directory, undefined);
  return root;
}

async function readTopEntry(walk: Walk, entry: Dirent): Promise<void> {
  // A link may lead out of the folder; nothing is served that is not kept in it.
  if (entry.name === ORIGINALS && entry.isDirectory()) {
    await listOriginals(walk);
    return;
  }
  if (entry.name === MEETINGS) {
    if (entry.isSymbolicLink()) walk.links.push(MEETINGS);
    else if (entry.isDirectory()) await list(walk, MEETINGS);
    else add(walk, MEETINGS, 'not-a-file', '“meetings” is a file.', 'Make it a folder and put the papers into it.');
    return;
  }
  if (TOP_FILES.includes(entry.name)) {
    if (entry.isSymbolicLink()) await follow(walk, entry.name);
    else await read(walk, entry.name);
    return;
  }
  const meant = entry.name.toLowerCase().replace(/\.yml$/, '.yaml');
  if (TOP_FILES.includes(meant)) {
    const fix = `Rename it to ${meant}.`;
    add(walk, entry.name, 'wrong-extension', `${entry.name} is not read: only the name ${meant} is.`, fix);
  }
}

async function listOriginals(walk: Walk): Promise<void> {
  try {
    const entries = await readdir(join(walk.root, ORIGINALS), { withFileTypes: true });
    for (const entry of sorted(entries)) {
      if (entry.isFile() && !entry.name.startsWith('.')) walk.originals.push(entry.name);
    }
  } catch (error) {
    failed(walk, ORIGINALS, error);
  }
}

async function list(walk: Walk, path: string): Promise<void> {
  let entries: Dirent[];
  try {
    walk.seen.add(await realpath(join(walk.root, path)));
    entries = await readdir(join(walk.root, path), { withFileTypes: true });
  } catch (error) {
    failed(walk, path, error);
    return;
  }
  for (const entry of sorted(entries)) {
    const child = `${path}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isSymbolicLink()) walk.links.push(child);
    else if (entry.isDirectory()) await list(walk, child);
    else await readPaper(walk, child);
  }
}

async function readPaper(walk: Walk, path: string): Promise<void> {
  if (path.endsWith('.md')) {
    await read(walk, path);
    return;
  }
  const fix = /\.(?:md|markdown|txt)$/i.test(path)
    ? 'If it is a paper, give its name the ending .md.'
    : 'If it is a paper, bring it in with “stp import”; if not, keep it outside the folder.';
  add(walk, path, 'not-markdown', 'This file is not read: papers end in .md.', fix);
}

/** Follows a link that stays in the folder, once. */
async function follow(walk: Walk, path: string): Promise<void> {
  let target: string;
  let isFolder: boolean;
  try {
    target = await realpath(join(walk.root, path));
    isFolder = (await stat(target)).isDirectory();
  } catch (error) {
    failed(walk, path, error);
    return;
  }
  if (target !== walk.root && !target.startsWith(walk.root.endsWith(sep) ? walk.root : walk.root + sep)) {
    const message = 'This is a link to a place outside the knowledge folder; it is not followed.';
    add(walk, path, 'link-outside', message, 'Copy what it points to into the folder.');
  } else if (walk.seen.has(target)) {
    const message = 'This is a link to something that is read already; it is not read twice.';
    add(walk, path, 'link-repeated', message, 'Remove the link.');
  } else if (isFolder) await list(walk, path);
  else if (path.startsWith(`${MEETINGS}/`)) await readPaper(walk, path);
  else await read(walk, path);
}

async function read(walk: Walk, path: string): Promise<void> {
  const file = join(walk.root, path);
  try {
    // Looked at before it is opened: opening a pipe would wait for a writer.
    if (!(await stat(file)).isFile()) {
      add(walk, path, 'not-a-file', 'This is not an ordinary file.', 'Replace it with a file, or remove it.');
      return;
    }
    walk.seen.add(await realpath(file));
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      const bytes = size > FILE_LIMIT ? undefined : new Uint8Array(await handle.readFile());
      if (bytes === undefined || bytes.length > FILE_LIMIT) {
        const message = `This file has ${(size / 1024 / 1024).toFixed(1)} MB; files over 5 MB are not read.`;
        add(walk, path, 'too-large', message, 'Split the paper into parts, or keep only its text.');
        return;
      }
      walk.files.push({ path, bytes, checksum: createHash('sha256').update(bytes).digest('hex') });
    } finally {
      await handle.close();
    }
  } catch (error) {
    failed(walk, path, error);
  }
}

function failed(walk: Walk, path: string, error: unknown): void {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ELOOP') {
    const message = 'This file was listed, but is not there (moved just now, or a link to nothing).';
    add(walk, path, 'vanished', message, 'Reload once the folder is complete; remove a link that leads nowhere.');
    return;
  }
  const fix = 'Give the account that runs stp leave to read it, and check that the drive is connected.';
  add(walk, path, 'unreadable', `This cannot be read (${code}).`, fix);
}

function add(walk: Walk, path: string, code: ProblemCode, message: string, fix: string): void {
  const severity = code === 'not-markdown' ? 'info' : MILD.has(code) ? 'warning' : 'error';
  walk.problems.push(problemAt(placeOf(path), severity, code, message, fix));
}

const MILD: ReadonlySet<ProblemCode> = new Set(['wrong-extension', 'link-repeated']);

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function sorted(entries: Dirent[]): Dirent[] {
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
