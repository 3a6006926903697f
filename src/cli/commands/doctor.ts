import { ConfigError } from '../../service/config-error.ts';
import { type Environment, readEnvironment } from '../../service/environment.ts';
import { type Finding, right, wrong } from '../../service/finding.ts';
import { type Command, type Handed, JSON_OPTION } from '../command.ts';
import { type Io, print } from '../io.ts';
import { jsonPage } from '../json-text.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';

/** `stp doctor`: what is configured, reachable and wrong, and how to mend each; exit 1 where something is wrong. */
export const doctor: Command = {
  name: 'doctor',
  summary: 'Looks at tokens, permissions, clock, folder, store, disk and processes, and says how to mend each.',
  words: null,
  options: [JSON_OPTION],
  examples: ['stp doctor', 'stp doctor --json'],
  async run(given, io, handed) {
    if (given.words.length > 0) throw new UsageError('doctor takes no words', 'It looks at everything there is');
    const findings = await examine(io, handed);
    const text = given.has('json') ? jsonPage({ findings }) : [...findings.map(line), tally(findings)].join('\n');
    await print(io, `${text}\n`);
    return findings.some(({ state }) => state === 'wrong') ? 1 : 0;
  },
};

async function examine(io: Io, handed: Handed): Promise<readonly Finding[]> {
  let environment: Environment;
  try {
    environment = readEnvironment(io.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ variable, message, fix }) => wrong('settings', `${variable}: ${message}.`, `${fix}.`));
  }
  // Loaded here: the store's driver is native code, which no question needs.
  const { examineFolder } = await import('../../service/examine-folder.ts');
  const { examineDisk, examineProcess, examineZone } = await import('../../service/examine-machine.ts');
  const { examineStore } = await import('../../service/examine-store.ts');
  const [slack, folder, store, disk, running] = await Promise.all([
    handed.examineSlack(environment),
    examineFolder(environment),
    examineStore(environment, io.now().getTime()),
    examineDisk(environment),
    examineProcess(environment),
  ]);
  const settings = right('settings', 'Every setting has a value that can be used.');
  return [settings, ...slack, ...folder, ...store, disk, examineZone(environment, io.now()), running];
}

const MARKS: Readonly<Record<Finding['state'], string>> = { right: 'right  ', warning: 'look   ', wrong: 'wrong  ' };

function line({ check, state, message, fix }: Finding): string {
  return `${MARKS[state]}${check.padEnd(9)} ${oneLine(message)}${fix === null ? '' : ` ${oneLine(fix)}`}`;
}

function tally(findings: readonly Finding[]): string {
  const count = (wanted: Finding['state']) => findings.filter(({ state }) => state === wanted).length;
  return `${count('right')} right, ${count('warning')} worth a look, ${count('wrong')} wrong`;
}
