import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Withdrawn } from '../../domain/withdrawn.ts';
import { writeWhole } from '../write-whole.ts';

/** The list of the papers that were taken out, at the top of a knowledge folder. */
const FILE = 'withdrawn.yaml';

const HEAD =
  '# Papers that were taken out: whoever imports one again or follows a link to it is told. No word of them is kept.\n';

/** Writes down that a paper is gone; an entry of its id that an earlier purge wrote is replaced. */
export async function writeTombstone(directory: string, gone: Withdrawn): Promise<void> {
  const path = join(directory, FILE);
  const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return HEAD;
    throw error;
  });
  const start = `- { id: ${JSON.stringify(gone.id)},`;
  const kept = before
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith(start));
  await writeWhole(path, `${[...kept, entryOf(start, gone)].join('\n')}\n`, true);
}

/** Texts as JSON writes them are texts as YAML reads them. */
function entryOf(start: string, { how, on, public: isPublic, sha256, words }: Withdrawn): string {
  const hashes = Object.entries({ sha256, words }).flatMap(([name, hash]) =>
    hash === null ? [] : [`${name}: "${hash}"`],
  );
  return `${start} ${[`how: ${how}`, `on: ${on}`, `public: ${isPublic}`, ...hashes].join(', ')} }`;
}
