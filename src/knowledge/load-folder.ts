import { type LoadedCorpus, type LoadOptions, loadCorpus } from './load-corpus.ts';
import { readFiles } from './read-files.ts';

export type { LoadOptions } from './load-corpus.ts';

/**
 * Reads a knowledge folder and makes a corpus of it, letting the event loop turn between papers.
 *
 * @throws {FolderError} when the folder itself cannot be read; nothing in it makes it throw.
 */
export async function loadFolder(directory: string, options: LoadOptions): Promise<LoadedCorpus> {
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
  return loadCorpus(await readFiles(directory), { pause, ...options });
}
