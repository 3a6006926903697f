import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { splitFrontMatter } from '../../knowledge/front-matter.ts';
import { type FolderFiles, isPaper, MEETINGS, ORIGINALS, paperId } from '../../knowledge/raw-file.ts';
import { draftPath } from '../importing/kept-originals.ts';

/** Papers that are being purged: out of the folder already, and kept until the store has forgotten them too. Hidden. */
const STAGE = '.purging';

/** The files of a paper. */
export interface PaperFiles {
  /** Those in the folder, relative to it: two where two have its id. */
  readonly papers: readonly string[];
  /** Those that a purge which was broken off had taken out of it. */
  readonly staged: readonly string[];
  /** The paper as it was imported; null where that is not kept. */
  readonly draft: string | null;
  /** The text of all of them, the draft last. */
  readonly texts: readonly string[];
  /** The folder as it was before any purge of the paper. */
  readonly before: FolderFiles;
}

/** Finds every file of a paper. */
export async function filesOfPaper(
  directory: string,
  id: string,
  { files, ...others }: FolderFiles,
): Promise<PaperFiles> {
  const papers = files.filter(({ path }) => isPaper(path) && paperId(path) === id);
  const names = (await readdir(join(directory, STAGE)).catch(() => [])).sort();
  const staged = names.filter((name) => name.replace(/^\d+-/, '') === `${id}.md`).map((name) => join(STAGE, name));
  const draft = draftPath('', id);
  const drafted = await readFile(join(directory, draft), 'utf8').catch(() => null);
  const put = await Promise.all(staged.map((path) => readFile(join(directory, path))));
  const texts = [...papers.map(({ bytes }) => bytes), ...put].map((bytes) => new TextDecoder().decode(bytes));
  const back = put.map((bytes) => ({ path: `${MEETINGS}/${id}.md`, bytes, checksum: '' }));
  return {
    papers: papers.map(({ path }) => path),
    staged,
    draft: drafted === null ? null : draft,
    texts: drafted === null ? texts : [...texts, drafted],
    before: { files: papers.length === 0 ? [...files, ...back.slice(0, 1)] : files, ...others },
  };
}

/** Takes the papers out of the folder, to where nobody reads them but a purge that goes on; the paths there. */
export async function stagePapers(directory: string, id: string, { papers, staged }: PaperFiles): Promise<string[]> {
  const paths = [...staged];
  await mkdir(join(directory, STAGE), { recursive: true, mode: 0o700 });
  for (const path of papers) {
    const place = join(STAGE, `${paths.length + 1}-${id}.md`);
    await rename(join(directory, path), join(directory, place));
    paths.push(place);
  }
  return paths;
}

/** Ends a purge: nothing of the paper is kept any more. */
export async function removeFiles(directory: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(join(directory, path), { force: true });
  // Another paper's purge may wait in it.
  await rmdir(join(directory, STAGE)).catch(() => {});
}

/** What becomes of the file that a paper was imported from. */
export type OriginalFate =
  | { readonly kind: 'none' }
  /** It goes; the path is relative to the folder. */
  | { readonly kind: 'removed'; readonly path: string; readonly sha256: string }
  /** It stays, and why. */
  | { readonly kind: 'kept'; readonly path: string; readonly why: string };

/** Looks what has to become of the file that a paper was imported from: others may have been cut from it. */
export async function fateOfOriginal(
  directory: string,
  id: string,
  source: { readonly file: string | null; readonly sha256: string | null } | null,
  { files }: FolderFiles,
): Promise<OriginalFate> {
  const file = source?.file ?? null;
  if (file === null || file !== basename(file) || file.startsWith('.')) return { kind: 'none' };
  const path = join(ORIGINALS, file);
  const bytes = await readFile(join(directory, path)).catch(() => null);
  if (bytes === null) return { kind: 'none' };
  const sharing = files.flatMap(({ path: other, bytes: text }) =>
    isPaper(other) && paperId(other) !== id && names(new TextDecoder().decode(text), file) ? [paperId(other)] : [],
  );
  if (sharing.length > 0) return { kind: 'kept', path, why: `${sharing.join(', ')} was cut from it too` };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (source?.sha256 && source.sha256.toLowerCase() !== sha256)
    return { kind: 'kept', path, why: 'it is not the file that the paper names (its SHA-256 is another)' };
  return { kind: 'removed', path, sha256 };
}

/** Whether a paper's header names a file, read or not: what cannot be read may name it. */
function names(markdown: string, file: string): boolean {
  const cut = splitFrontMatter(markdown.replace(/\r\n/g, '\n'));
  return (cut.kind === 'none' ? '' : cut.header).includes(file);
}
