import { resolve } from 'node:path';
import { readEnvironment } from '../../service/environment.ts';
import type { RunningProcess } from '../../service/running-processes.ts';
import { type ReloadOutcome, type ReloadTold, readOutcome } from '../../service/told-reload.ts';
import type { Command } from '../command.ts';
import { complain, type ExitCode, type Io, print } from '../io.ts';
import { processesHere } from '../processes-here.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';

/** `stp reload`: what runs on this machine reads its folder anew and says what came of it; exit 1 where it is refused. */
export const reload: Command = {
  name: 'reload',
  summary: 'Tells the bot or the local page that runs here to read its folder anew, and says what came of it.',
  words: null,
  options: [
    { name: 'remove', value: null, summary: 'go ahead though more than half of the papers are gone' },
    { name: 'data-dir', value: 'DIR', summary: 'the data folder of what runs (default: DATA_DIR, else data)' },
  ],
  examples: ['stp reload', 'stp reload --remove', 'stp reload --data-dir /var/lib/stp'],
  async run(given, io) {
    if (given.words.length > 0) throw new UsageError('reload takes no words', 'It reads the whole folder');
    const dataDir = given.value('data-dir') ?? readEnvironment(io.env).dataDir;
    const here = await processesHere(dataDir, io);
    if (here.length === 0) throw nothingRuns(dataDir);
    const told: ReloadTold = { remove: given.has('remove') };
    let code: ExitCode = 0;
    for (const running of here) {
      const outcome = await outcomeOf(running, told, io);
      if (outcome?.kind !== 'done') code = 1;
    }
    return code;
  },
};

async function outcomeOf(running: RunningProcess, told: ReloadTold, io: Io): Promise<ReloadOutcome | null> {
  const { pid, serves, knowledgeDir } = running;
  const name = `${serves === 'slack' ? 'The bot' : 'The page'} (process ${pid}, folder ${oneLine(knowledgeDir)})`;
  try {
    const outcome = readOutcome(await running.tell('reload', told));
    await print(io, `${[`${name}: ${oneLine(outcome.headline)}`, ...partLines(outcome)].join('\n')}\n`);
    return outcome;
  } catch (error) {
    complain(
      io,
      `stp: ${name} was told, and nobody knows what came of it. ${oneLine(String((error as Error).message))}`,
    );
    return null;
  }
}

/** The particulars, but for what there is none of. */
function partLines({ parts }: ReloadOutcome): string[] {
  return parts.flatMap(({ title, lines }) =>
    lines.length === 1 && lines[0] === 'none' ? [] : [`  ${title}:`, ...lines.map((line) => `    ${oneLine(line)}`)],
  );
}

function nothingRuns(dataDir: string): UsageError {
  return new UsageError(
    `Nothing of stp runs here that keeps its data in ${oneLine(resolve(dataDir))}`,
    'Start it with stp serve, or name its data folder with --data-dir or DATA_DIR; the next start reads the folder anyway',
  );
}
