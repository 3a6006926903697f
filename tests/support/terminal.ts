import { PassThrough, Readable, Writable } from 'node:stream';
import type { Handed } from '../../src/cli/command.ts';
import type { ExitCode, Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

/** What a run of the program left behind. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface TerminalOptions {
  /** What is typed or piped in, in the chunks it comes in. */
  readonly input?: readonly (string | Uint8Array)[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether both standard input and output are a terminal. */
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly now?: string;
  readonly handed?: Partial<Handed>;
}

/** Runs `stp` with the given arguments in this process, in a made-up terminal. */
export async function stp(argv: readonly string[], options: TerminalOptions = {}): Promise<Ran> {
  const out = memory();
  const err = memory();
  const { input = [], env = {}, isTTY = false, columns = 80, now = '2026-11-22T12:00:00Z' } = options;
  const stdin = Object.assign(isTTY ? typed(input) : Readable.from(input.map((chunk) => Buffer.from(chunk))), {
    isTTY,
  });
  const io: Io = { stdin, stdout: out.stream, stderr: err.stream, env, isTTY, columns, now: () => new Date(now) };
  const handed: Handed = {
    version: '1.2.3',
    serve: async () => 0,
    serveMcp: async () => {},
    manifest: (url) => ({ url }),
    examineSlack: async () => [],
    ...options.handed,
  };
  const code = await run(argv, io, handed);
  return { code, out: out.text(), err: err.text() };
}

function memory() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** A keyboard: what was typed, then the end of input (Ctrl-D). */
function typed(input: readonly (string | Uint8Array)[]): PassThrough {
  const stream = new PassThrough();
  for (const chunk of input) stream.write(chunk);
  stream.end();
  return stream;
}
