import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { FormatProblem } from '../importing/formats/format-problem.ts';
import { LIMITS } from '../importing/formats/limits.ts';
import type { ReadFile } from '../importing/formats/read-format.ts';
import type { ReadingReply, ReadingRequest } from './reading-worker.ts';

/** A place where files are read one after the other, apart from this thread, and ended when they take too long. */
export interface ReadingRoom {
  /** Throws a `FormatProblem` for a file that is refused. One at a time. */
  read(file: string, bytes: Uint8Array): Promise<ReadFile>;
  close(): Promise<void>;
}

/** How long a reading may take. */
export interface Patience {
  /** Milliseconds of computing. */
  readonly computingMs: number;
  /** Milliseconds by the clock. */
  readonly waitingMs: number;
}

/** How often it is looked at how much a reading has computed, in milliseconds. */
const LOOK_EVERY = 100;
/** Heap of the worker in megabytes: a paper of 2,000 pages needs a fraction of it. */
const HEAP_MB = 1024;
const ANEW = 'Save it again, as PDF or .docx, or copy its text into a .txt file and import that';

/**
 * Opens a reading room with one worker, begun with the first file and anew after one that had to be ended.
 *
 * @param computed milliseconds that this process has computed so far; Node 20 tells it of no thread alone, and while a file
 * is read nothing else in the process computes
 */
export function openReadingRoom(patience: Patience = LIMITS, computed: () => number = computedHere): ReadingRoom {
  let worker: Worker | null = null;
  const leave = async () => {
    const gone = worker;
    worker = null;
    await gone?.terminate();
  };
  return {
    async read(file, bytes) {
      worker ??= startWorker();
      const reply = await replyOf(worker, { file, bytes }, patience, computed);
      if (reply.kind === 'read') return reply.file;
      if (reply.kind === 'refused') throw new FormatProblem(reply.code, reply.message, reply.fix);
      await leave();
      throw new FormatProblem(reply.kind, reply.message, ANEW);
    },
    close: leave,
  };
}

type Ended = { readonly kind: 'too-slow' | 'failed'; readonly message: string };

/** What the worker says of a file; never rejects. */
function replyOf(
  worker: Worker,
  request: ReadingRequest,
  { computingMs, waitingMs }: Patience,
  computed: () => number,
): Promise<Exclude<ReadingReply, { kind: 'failed' }> | Ended> {
  return new Promise((resolve) => {
    const settle = (reply: ReadingReply | Ended) => {
      clearInterval(timer);
      worker.off('message', settle).off('error', failed).off('exit', exited);
      resolve(reply);
    };
    const failed = (error: Error) => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const message = isMemory
        ? 'reading it took more memory than any paper needs'
        : `reading it failed (${error.message})`;
      settle({ kind: 'failed', message });
    };
    const exited = () => settle({ kind: 'failed', message: 'reading it ended without a result' });
    const tooSlow = (message: string) => settle({ kind: 'too-slow', message });
    const begun = { computed: computed(), at: performance.now() };
    const timer = setInterval(() => {
      if (computed() - begun.computed > computingMs)
        tooSlow(`reading it took more than ${Math.ceil(computingMs / 1000)} seconds of computing`);
      else if (performance.now() - begun.at > waitingMs)
        tooSlow(`reading it did not end in ${Math.ceil(waitingMs / 60_000)} minutes`);
    }, LOOK_EVERY);
    worker.on('message', settle).on('error', failed).on('exit', exited);
    worker.postMessage(request);
  });
}

function computedHere(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The worker beside this file: built code, or in development the source, which tsx makes readable first. */
function startWorker(): Worker {
  const options = { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } };
  const isSource = import.meta.url.endsWith('.ts');
  const script = new URL(`./reading-worker.${isSource ? 'ts' : 'js'}`, import.meta.url);
  const worker = isSource ? new Worker(throughTsx(script), { ...options, eval: true }) : new Worker(script, options);
  worker.unref();
  return worker;
}

function throughTsx(script: URL): string {
  const installed = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const tsx = new URL('dist/esm/api/index.mjs', installed).href;
  return `import(${JSON.stringify(tsx)}).then(({ register }) => { register(); return import(${JSON.stringify(script.href)}); });`;
}
