import { harmless } from '../domain/harmless-text.ts';
import { FolderError } from '../knowledge/folder-error.ts';
import { ConfigError } from '../service/config-error.ts';
import { StoreRefused } from '../store/store-error.ts';
import { readArguments } from './arguments.ts';
import type { Command, Handed } from './command.ts';
import { COMMANDS, PLANNED } from './command-table.ts';
import { commandHelp, overview, usage } from './help-text.ts';
import { complain, type ExitCode, type Io, OutputClosed, print } from './io.ts';
import { nearestName } from './nearest-name.ts';
import { slackHint } from './slack-verbs.ts';
import { UsageError } from './usage-error.ts';
import { oneLine } from './wrap.ts';

/** Runs the program on its arguments (those after its own name) and says how it ended. Never throws. */
export async function run(argv: readonly string[], io: Io, handed: Handed): Promise<ExitCode> {
  // A reader that goes away is told to a stream twice: to the writer, which `print` reports, and as an event.
  for (const stream of [io.stdout, io.stderr]) stream.on('error', () => {});
  const [name = 'help', ...rest] = argv;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  try {
    return await (command ? runCommand(command, rest, io, handed) : runOther(name, io, handed));
  } catch (error) {
    return explain(error, command ?? null, io);
  }
}

async function runCommand(command: Command, args: readonly string[], io: Io, handed: Handed): Promise<ExitCode> {
  const given = readArguments(args, command.options);
  if (!given.help) return command.run(given, io, handed);
  await print(io, commandHelp(command, io.columns));
  return 0;
}

/** What stands in the place of a command and is none. */
async function runOther(name: string, io: Io, handed: Handed): Promise<ExitCode> {
  if (name === '--version' || name === '--help' || name === '-h') {
    await print(io, name === '--version' ? `${handed.version}\n` : overview(COMMANDS, io.columns));
    return 0;
  }
  if (PLANNED.includes(name)) throw new UsageError(`stp ${name} is not built yet`, 'stp help lists what works');
  if (name.startsWith('-')) {
    const hint = 'The command comes first, its options after it: stp ask --json QUESTION';
    throw new UsageError(`There is no option ${oneLine(name)} before a command`, hint);
  }
  const said = slackHint(name);
  if (said !== null) throw new UsageError(`There is no command ${oneLine(name)} in the terminal`, said);
  const near = QUESTION_WORD.test(name)
    ? null
    : nearestName(
        name,
        COMMANDS.map((command) => command.name),
      );
  const hint = near === null ? 'To ask a question, write stp ask and then the question' : `Did you mean stp ${near}?`;
  throw new UsageError(`There is no command ${oneLine(name)}`, hint);
}

/** "who" is one letter from the command "why", and still the beginning of a question. */
const QUESTION_WORD = /^(?:who|what|when|where|which|how|is|are|was|were|did|does|do|has|have|will)$/i;

function explain(error: unknown, command: Command | null, io: Io): ExitCode {
  if (error instanceof OutputClosed) return 0;
  if (error instanceof UsageError) {
    const hint = error.hint === null ? '' : ` ${error.hint}.`.replace(/([.?!])\.$/, '$1');
    complain(io, `stp: ${error.message.replace(/\.$/, '')}.${hint}`);
    complain(io, command ? usage(command) : 'Usage: stp COMMAND [OPTION…] [WORDS…]; stp help lists the commands');
    return 2;
  }
  if (error instanceof ConfigError || error instanceof FolderError || error instanceof StoreRefused) {
    complain(io, `stp: ${harmless(error.message)}`);
    return 2;
  }
  // A fault of the program: its message for the user, its place for whoever is told of it.
  complain(io, `stp: something went wrong: ${oneLine(error instanceof Error ? error.message : String(error))}`);
  if (error instanceof Error && error.stack && io.env.LOG_LEVEL === 'debug') complain(io, error.stack);
  return 1;
}
