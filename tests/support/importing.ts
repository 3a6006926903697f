import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { knowledgeFolder } from './knowledge-folder.ts';
import { stp } from './terminal.ts';

/** A folder with files, and what importing them into a knowledge folder beside them does. */
export function importing(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = knowledgeFolder(files);
  const out = join(folder, 'out');
  const paper = (id: string) => join(out, 'meetings', `${id}.md`);
  return {
    out,
    paper,
    read: (id: string) => readFileSync(paper(id), 'utf8'),
    put: (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content),
    edit: (id: string, from: string, to: string) => {
      const before = readFileSync(paper(id), 'utf8');
      expect(before).toContain(from);
      writeFileSync(paper(id), before.replace(from, to));
    },
    run: (...words: readonly string[]) =>
      stp([
        'import',
        ...words.map((word) => (existsSync(join(folder, word)) ? join(folder, word) : word)),
        '--out',
        out,
      ]),
  };
}
