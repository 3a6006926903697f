import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { localDay, localTime } from './clock.ts';
import type { Environment } from './environment.ts';
import { type Finding, right, warning, wrong } from './finding.ts';
import { freeBytes } from './free-bytes.ts';

/** The time where digests are due. */
export function examineZone({ timeZone, digestTime }: Environment, now: Date): Finding {
  const there = `${localTime(now, timeZone)} on ${localDay(now, timeZone)}`;
  return right('zone', `In ${timeZone} it is ${there}; digests go out at ${digestTime}.`);
}

/** Below this the disk is nearly full, in bytes. */
const LITTLE = 500 * 1024 * 1024;

/** Whether the folder of the embedded store can be written and has room; nothing is written to find out. */
export async function examineDisk({ dataDir, databaseUrl }: Environment): Promise<Finding> {
  if (databaseUrl !== null) return right('disk', 'The store is in PostgreSQL: no disk of this machine is written to.');
  const folder = await nearestFolder(resolve(dataDir));
  if (!(await stat(folder)).isDirectory())
    return wrong('disk', `${folder} is no folder.`, 'Name another with DATA_DIR.');
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const why = code === 'EROFS' ? 'its disk is read-only' : 'this user may not write there';
    const fix =
      'Run this as the user that runs the bot; mount the disk for writing, or name another folder with DATA_DIR.';
    return wrong('disk', `${folder} cannot be written: ${why}.`, fix);
  }
  const free = await freeBytes(folder);
  if (free === null)
    return warning('disk', `The room on the disk of ${folder} cannot be told.`, 'See that it is there.');
  const room = `${Math.floor(free / 1024 / 1024)} MB are free on the disk of ${folder}`;
  const fix = 'Make room; what cannot be stored is refused, and digests wait.';
  if (free < LITTLE / 50) return wrong('disk', `${room}.`, fix);
  return free < LITTLE ? warning('disk', `${room}.`, fix) : right('disk', `${room}.`);
}

/** The folder itself, or the nearest above it that is there: it is made at the first start. */
async function nearestFolder(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    const isThere = await access(at, constants.F_OK).then(
      () => true,
      () => false,
    );
    if (isThere || at === dirname(at)) return at;
  }
}

/** An address that means every interface is none to connect to. */
const EVERY: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]', '[::]': '[::1]' };

/** Whether a bot runs here, and what it says of itself. */
export async function examineProcess({ host, port }: Environment): Promise<Finding> {
  const bracketed = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  const address = `http://${EVERY[host] ?? bracketed}:${port}`;
  try {
    const response = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(3_000) });
    const said = (await response.text()).trim().split('\n').slice(0, 5).join(' ');
    if (response.status === 200) return right('process', `A bot runs at ${address} and is ready.`);
    if (response.status === 503) {
      return wrong('process', `A bot runs at ${address} and is not ready: ${said}`, 'Do what it says there.');
    }
    const fix = 'Choose another PORT, or stop the other program; the local page of stp is none that this asks about.';
    return warning('process', `Something at ${address} is no bot of stp.`, fix);
  } catch {
    return warning('process', `No bot runs at ${address}.`, 'Start it with stp serve, if it is meant to run here.');
  }
}
