import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import type { Logger } from './logger.ts';
import { type RunningFile, removeRunningFile, writeRunningFile } from './running-file.ts';

/** What a process does when a command of its machine tells it to: from the JSON it is told to the JSON it answers. */
export type DoorCommands = Readonly<Record<string, (told: unknown) => Promise<unknown>>>;

export interface DoorOptions {
  readonly dataDir: string;
  readonly knowledgeDir: string;
  readonly serves: RunningFile['serves'];
  readonly commands: DoorCommands;
  readonly logger: Logger;
}

/** A way in for commands of the same machine and user. */
export interface ProcessDoor {
  close(): Promise<void>;
}

/** The longest request: the words of the largest paper, several times over. In bytes. */
const LONGEST = 256 * 1024 * 1024;

/**
 * Listens on loopback, at a port of the system's choice, for whoever can read the key in `DATA_DIR`. Where that folder
 * cannot be written nobody can: the process serves all the same, and the log says so. Never rejects.
 */
export async function openDoor(options: DoorOptions): Promise<ProcessDoor> {
  const { dataDir, knowledgeDir, serves, commands, logger } = options;
  const key = randomBytes(32).toString('hex');
  const server = createServer((request, response) => {
    answer(request, response, key, commands).catch((error: unknown) => {
      logger.error('command failed', { path: request.url, error });
      say(response, 500, { error: 'Something went wrong on my side; the log says more.' });
    });
  });
  // A folder that takes a minute to read is waited for.
  server.requestTimeout = 0;
  try {
    await new Promise<void>((listening, failed) => {
      server.once('error', failed);
      server.listen(0, '127.0.0.1', listening);
    });
    const { port } = server.address() as AddressInfo;
    server.unref();
    const running = { host: hostname(), pid: process.pid, port, key, serves, knowledgeDir: resolve(knowledgeDir) };
    const path = await writeRunningFile(dataDir, running);
    return {
      async close() {
        await removeRunningFile(path).catch(() => {});
        server.close();
        server.closeIdleConnections();
      },
    };
  } catch (error) {
    server.close();
    logger.warn('stp reload and stp purge cannot reach this process: see that DATA_DIR can be written', { error });
    return { close: async () => {} };
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
  commands: DoorCommands,
): Promise<void> {
  const name = request.url?.slice(1) ?? '';
  if (!isKey(request.headers.authorization, key)) return say(response, 403, { error: 'This is not the key.' });
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (request.method !== 'POST' || command === undefined)
    return say(response, 404, { error: 'There is no such command.' });
  const told = await textOf(request);
  say(response, 200, await command(told === '' ? {} : JSON.parse(told)));
}

function isKey(given: string | undefined, key: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given ?? ''), hash(`Bearer ${key}`));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LONGEST) throw new Error('The request is longer than any command is.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function say(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify(body));
}
