import { existsSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared');

/**
 * The path of a folder in `../shared`, which lies beside the project and is no part of it; null where it is absent,
 * with the reason printed, so that a test can skip. Under CI a skipped test is a failure: there it throws.
 */
export function sharedFolder(name: string): string | null {
  const path = join(SHARED, name);
  if (existsSync(path)) return path;
  const reason = `${path} is absent`;
  if (process.env.CI === 'true') throw new Error(`${reason}, and under CI nothing may be skipped`);
  console.warn(`skipped: ${reason}`);
  return null;
}
