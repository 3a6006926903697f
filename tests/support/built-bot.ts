import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** Whether there is a built program to start. */
export const IS_BUILT = existsSync(join(ROOT, 'dist', 'main.js'));

/** The built bot as a process of its own, killed when the test ends. */
export interface BuiltBot {
  readonly process: ChildProcess;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** Everything it wrote to standard error. */
  written(): string;
  /** What the first group of the expression matches there, as soon as it does. */
  told(expression: RegExp): Promise<string>;
  /** Where it listens. */
  url(): Promise<string>;
}

/** Starts `stp serve` with settings, in a folder of its own. */
export function startBuiltBot(settings: Readonly<Record<string, string>>): BuiltBot {
  const cwd = mkdtempSync(join(tmpdir(), 'stp-bot-'));
  const env = { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', DATA_DIR: join(cwd, 'data'), ...settings };
  const child = spawn(process.execPath, [join(ROOT, 'bin', 'stp.js'), 'serve'], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(cwd, { recursive: true, force: true });
  });
  let err = '';
  child.stderr.on('data', (data) => {
    err += data;
  });
  const told = async (expression: RegExp): Promise<string> => {
    for (;;) {
      const found = expression.exec(err);
      if (found) return found[1] ?? found[0];
      if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${err}`);
      await Promise.race([once(child.stderr, 'data'), ended]);
    }
  };
  return { process: child, ended, written: () => err, told, url: () => told(/"address":"(http:[^"]+)"/) };
}
