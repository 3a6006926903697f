import { parentPort } from 'node:worker_threads';
import { FormatProblem } from '../importing/formats/format-problem.ts';
import { type ReadFile, readFormat } from '../importing/formats/read-format.ts';

/** What the worker is asked: a file's name and its bytes. */
export interface ReadingRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What it says: the file as read, why it is refused, or that the reader itself failed. */
export type ReadingReply =
  | { readonly kind: 'read'; readonly file: ReadFile }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly fix: string }
  | { readonly kind: 'failed'; readonly message: string };

// Of a damaged PDF the library lets promises be rejected before it awaits them, though the reading goes on and is awaited
// here: without this the thread would end, and a file that can be read would be refused.
process.on('unhandledRejection', () => {});

parentPort?.on('message', async (request: ReadingRequest) => {
  parentPort?.postMessage(await replyTo(request));
});

async function replyTo({ file, bytes }: ReadingRequest): Promise<ReadingReply> {
  try {
    return { kind: 'read', file: await readFormat(file, bytes) };
  } catch (error) {
    if (error instanceof FormatProblem)
      return { kind: 'refused', code: error.code, message: error.message, fix: error.fix };
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
