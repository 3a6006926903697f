import { createHash } from 'node:crypto';
import type { Problem } from '../../src/domain/problem.ts';
import { type LoadedCorpus, type LoadOptions, loadCorpus } from '../../src/knowledge/load-corpus.ts';
import type { FolderFiles, RawFile } from '../../src/knowledge/raw-file.ts';

/** A file as it is read from the disk. */
export function rawFile(path: string, content: string | Uint8Array): RawFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, bytes, checksum: createHash('sha256').update(bytes).digest('hex') };
}

/** The files of a knowledge folder by path and content, in the order in which they are read from the disk. */
export function folderFiles(files: Readonly<Record<string, string | Uint8Array>>): FolderFiles {
  const paths = Object.keys(files).sort();
  return { files: paths.map((path) => rawFile(path, files[path] ?? '')), problems: [] };
}

/** A knowledge folder, loaded from memory. */
export function load(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<LoadOptions> = {},
): Promise<LoadedCorpus> {
  return loadCorpus(folderFiles(files), { defaultAudience: 'public', ...options });
}

/** A problem as `stp check` begins its line: `file:line:column severity code`. */
export function inShort({ file, line, column, severity, code }: Problem): string {
  return `${file}:${line}:${column} ${severity} ${code}`;
}
