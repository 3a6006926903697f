import { type Corpus, passageKey } from './corpus.ts';
import type { Document } from './document.ts';

/** The files that papers were imported from, kept beside them, and what is known of who may not see them. */
export interface Originals {
  /** The names of the files there are. */
  readonly names: readonly string[];
  /** What papers name that are served to nobody: names as `originalKey` has them, and fingerprints of files. */
  readonly closed: ReadonlySet<string>;
  /** Whether a paper cannot be read at all, so that nobody knows what it was cut from. */
  readonly isUnsure: boolean;
}

/** A folder without any. */
export const NO_ORIGINALS: Originals = { names: [], closed: new Set(), isUnsure: false };

/** What names of one file are compared by: some disks tell no capitals apart, and write accents otherwise. */
export function originalKey(name: string): string {
  return name
    .slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
    .normalize('NFC')
    .toLowerCase();
}

/** Whose eyes the public's are: papers by id. */
export type MaySee = (id: string) => boolean;

/**
 * The file that a paper was cut from, where whoever may see the given papers may see it; null where it is not kept or not
 * for them. It holds more than the paper: it is as narrow as the narrowest paper cut from it, papers served to nobody and
 * passages that are held included. Where one paper cannot be read at all no original is open, since it may be of any.
 */
export function originalOf(paper: Document, corpus: Corpus, maySee: MaySee): string | null {
  const { names, closed, isUnsure } = corpus.originals;
  const file = paper.source?.file ?? null;
  if (file === null || isUnsure || !maySee(paper.id)) return null;
  const key = originalKey(file);
  const [name, ...others] = names.filter((known) => originalKey(known) === key);
  if (name === undefined || others.length > 0) return null;
  const hashes = new Set([paper.source?.sha256?.toLowerCase() ?? '']);
  if (closed.has(key) || [...hashes].some((hash) => closed.has(hash))) return null;
  const cut = corpus.documents.filter(({ source }) => isCutFrom(source, key, hashes));
  if (!cut.every((other) => maySee(other.id) && !holdsBack(other, corpus))) return null;
  return mayHide(name) && !cut.some(({ source }) => source?.shareable === true) ? null : name;
}

/** Whether the bytes of a file, by their SHA-256, are those that a paper was cut from and no narrower paper was. */
export function isOriginalOf(paper: Document, sha256: string, corpus: Corpus, maySee: MaySee): boolean {
  const stated = paper.source?.sha256?.toLowerCase() ?? sha256;
  if (stated !== sha256 || corpus.originals.closed.has(sha256)) return false;
  return corpus.documents.every(
    (other) => other.source?.sha256?.toLowerCase() !== sha256 || (maySee(other.id) && !holdsBack(other, corpus)),
  );
}

function isCutFrom(source: Document['source'], key: string, hashes: ReadonlySet<string>): boolean {
  if (source === null) return false;
  if (source.file !== null && originalKey(source.file) === key) return true;
  return source.sha256 !== null && hashes.has(source.sha256.toLowerCase());
}

function holdsBack({ id, passages }: Document, { held }: Corpus): boolean {
  return held.size > 0 && passages.some(({ paragraph }) => held.has(passageKey(id, paragraph)));
}

/** Plain texts, pages of the web and PDFs show what they hold; any other file may hold comments and tracked changes. */
const PLAIN = /\.(?:pdf|txt|md|html?|xml)$/i;

/** Whether a file may hold more than is seen when it is read, as Word's do. */
export function mayHide(name: string): boolean {
  return !PLAIN.test(name);
}
