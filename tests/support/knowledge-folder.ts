import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A knowledge folder on disk for one test, by path and text; it is gone when the test ends. */
export function knowledgeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stp-knowledge-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** A paper's file: its header, one line a field, and its paragraphs. */
export function paper(header: Readonly<Record<string, string>>, ...paragraphs: readonly string[]): string {
  const lines = Object.entries({ title: 'Update', kind: 'minutes', ...header }).map(
    ([key, value]) => `${key}: ${value}`,
  );
  return ['---', ...lines, '---', '', paragraphs.join('\n\n'), ''].join('\n');
}
