import { request } from 'node:http';
import { hostname } from 'node:os';
import { type RunningFile, readRunningFiles, removeRunningFile } from './running-file.ts';

/** A process of this machine that serves and can be told something. */
export interface RunningProcess extends Pick<RunningFile, 'pid' | 'serves' | 'knowledgeDir'> {
  /** Tells it to do something and waits for its answer; throws where it fails or ends meanwhile. */
  tell(command: string, told: unknown): Promise<unknown>;
}

/** Who serves with a data folder. */
export interface RunningProcesses {
  readonly here: readonly RunningProcess[];
  /** The names of other machines or containers whose processes keep their data there too. */
  readonly elsewhere: readonly string[];
}

/** Finds the processes that serve with a data folder; files that killed ones left are taken away. */
export async function runningProcesses(dataDir: string): Promise<RunningProcesses> {
  const here: RunningProcess[] = [];
  const elsewhere = new Set<string>();
  for (const running of await readRunningFiles(dataDir)) {
    const { host, pid, serves, knowledgeDir } = running;
    if (host !== hostname()) elsewhere.add(host);
    else if (await isThere(running))
      here.push({ pid, serves, knowledgeDir, tell: (command, told) => tell(running, command, told) });
    else await removeRunningFile(running.path).catch(() => {});
  }
  return { here, elsewhere: [...elsewhere] };
}

/** Whether the process listens still: another one at its old port does not know its key. */
async function isThere(running: RunningFile): Promise<boolean> {
  try {
    const { status } = await post(running, '', '');
    return status === 404;
  } catch {
    return false;
  }
}

async function tell(running: RunningFile, command: string, told: unknown): Promise<unknown> {
  const { status, text } = await post(running, command, JSON.stringify(told)).catch((error: unknown) => {
    throw new Error(`Process ${running.pid} ended before it answered; look into its log.`, { cause: error });
  });
  const said: unknown = JSON.parse(text);
  if (status === 200) return said;
  const why = typeof said === 'object' && said !== null && 'error' in said ? String(said.error) : `status ${status}`;
  throw new Error(`Process ${running.pid} did not do it: ${why}`);
}

/** No limit of time: a large folder takes as long as it takes. */
function post({ port, key }: RunningFile, command: string, body: string) {
  return new Promise<{ readonly status: number; readonly text: string }>((answered, failed) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const sent = request({ host: '127.0.0.1', port, path: `/${command}`, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () =>
        answered({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    sent.on('error', failed);
    sent.end(body);
  });
}
