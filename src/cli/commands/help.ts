import type { Command } from '../command.ts';
import { commandHelp, overview } from '../help-text.ts';
import { print } from '../io.ts';
import { nearestName } from '../nearest-name.ts';
import { slackHint } from '../slack-verbs.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';

/** `stp help`: says what the commands of a table do; the table holds this command too, so it is asked for late. */
export function helpOn(table: () => readonly Command[]): Command {
  return {
    name: 'help',
    summary: 'Says what the commands do and which options they take.',
    words: '[COMMAND]',
    options: [],
    examples: ['stp help ask'],
    async run(given, io) {
      const [name] = given.words;
      if (given.words.length > 1) throw new UsageError('help takes the name of one command');
      await print(
        io,
        name === undefined ? overview(table(), io.columns) : commandHelp(find(name, table()), io.columns),
      );
      return 0;
    },
  };
}

function find(name: string, commands: readonly Command[]): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  const said = slackHint(name);
  if (said !== null) throw new UsageError(`There is no command ${oneLine(name)} in the terminal`, said);
  const near = nearestName(
    name,
    commands.map((candidate) => candidate.name),
  );
  throw new UsageError(`There is no command ${oneLine(name)}`, near === null ? null : `Did you mean ${near}?`);
}
