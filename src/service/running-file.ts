import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.strictObject({
  /** Of the machine or container: an address on loopback means another process elsewhere. */
  host: z.string(),
  pid: z.int(),
  /** On loopback. */
  port: z.int(),
  /** What a command must know to be heard. */
  key: z.string(),
  /** `slack`: the bot; `page`: the local page. */
  serves: z.enum(['slack', 'page']),
  /** Absolute. */
  knowledgeDir: z.string(),
});

/** How a process that serves can be told something; it stands in a file of `DATA_DIR` that its own user alone reads. */
export type RunningFile = z.infer<typeof schema>;

const NAME = /^running-[0-9a-f]{12}\.json$/;

/** Writes the file, its folder made first; the path, for its removal. */
export async function writeRunningFile(dataDir: string, running: RunningFile): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  // Several processes may share a folder: pages do, and a page and a bot.
  const path = join(dataDir, `running-${randomBytes(6).toString('hex')}.json`);
  await writeFile(path, `${JSON.stringify(running)}\n`, { flag: 'wx', mode: 0o600 });
  return path;
}

/**
 * The files of a folder, those of processes that were killed included; what is none of ours is left out. Throws where
 * the system lets this user read neither.
 */
export async function readRunningFiles(dataDir: string): Promise<readonly (RunningFile & { readonly path: string })[]> {
  const names = (await unlessGone(readdir(dataDir))) ?? [];
  const files: (RunningFile & { path: string })[] = [];
  for (const name of names.filter((found) => NAME.test(found)).sort()) {
    const path = join(dataDir, name);
    // One that is not whole was being written when its process was killed.
    const read = schema.safeParse(parsed((await unlessGone(readFile(path, 'utf8'))) ?? ''));
    if (read.success) files.push({ ...read.data, path });
  }
  return files;
}

async function unlessGone<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Takes a file away whose process has ended. */
export async function removeRunningFile(path: string): Promise<void> {
  await rm(path, { force: true });
}
