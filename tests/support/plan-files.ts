import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of an invented plan's knowledge folder, by path and text. */
export function planFiles(plan: string): Record<string, string> {
  const folder = join(import.meta.dirname, '../plans', plan, 'knowledge');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:md|yaml)$/.test(path),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
