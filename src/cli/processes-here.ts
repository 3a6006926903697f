import { type RunningProcess, runningProcesses } from '../service/running-processes.ts';
import { complain, type Io } from './io.ts';
import { UsageError } from './usage-error.ts';
import { oneLine } from './wrap.ts';

/** The processes of this machine that serve with a data folder; names those of other machines on standard error. */
export async function processesHere(dataDir: string, io: Io): Promise<readonly RunningProcess[]> {
  const { here, elsewhere } = await runningProcesses(dataDir).catch((error: unknown) => {
    const hint = 'Run this as the user that runs stp, and name its data folder with DATA_DIR';
    throw new UsageError(`Nobody can tell what runs: ${oneLine(String((error as Error).message))}`, hint);
  });
  for (const host of elsewhere) {
    const what = `what runs on ${oneLine(host)} keeps its data there too`;
    complain(io, `stp: ${what}, and cannot be told from here: run this on that machine or container.`);
  }
  return here;
}
