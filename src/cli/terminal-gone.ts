import { closeSync, openSync } from 'node:fs';
import type { Io } from './io.ts';

/** Whether the terminal that the program was started in has been closed; false where it was started in none. */
export function isTerminalGone({ stdin }: Pick<Io, 'stdin'>): boolean {
  if (stdin.isTTY !== true) return false;
  try {
    closeSync(openSync('/dev/tty', 'r+'));
    return false;
  } catch {
    return true;
  }
}
