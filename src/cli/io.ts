import type { Readable, Writable } from 'node:stream';

/** How a command ends: 0 done, 1 problems found or something refused, 2 wrong use or configuration. */
export type ExitCode = 0 | 1 | 2;

/** The world of the terminal, handed in, so that the whole program runs inside a test. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** Data alone. */
  readonly stdout: Writable;
  /** Problems, warnings and progress. */
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly isTTY: boolean;
  /** The width of the terminal in characters. */
  readonly columns: number;
  now(): Date;
}

/** The reader of standard output went away: nothing is wrong, and nobody is left to tell. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

const CLOSED: ReadonlySet<string> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

/** Writes to standard output and waits until it is taken; throws `OutputClosed` when nobody reads any more. */
export function print(io: Io, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    io.stdout.write(text, (error) => {
      if (!error) resolve();
      else if ('code' in error && CLOSED.has(String(error.code))) reject(new OutputClosed('', { cause: error }));
      else reject(error);
    });
  });
}

/** Writes a line to standard error. */
export function complain(io: Io, line: string): void {
  io.stderr.write(`${line}\n`);
}
