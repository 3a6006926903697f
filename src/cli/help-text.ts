import type { Command, Option } from './command.ts';
import { wrap } from './wrap.ts';

/** The overview: every command that works, in the order of the table. */
export function overview(commands: readonly Command[], columns: number): string {
  const rows = commands.map(
    ({ name, words, summary }) => [words === null ? name : `${name} ${words}`, summary] as const,
  );
  return [
    'stp answers questions from committee papers. Every answer cites the paper it stands on.',
    '',
    'Usage: stp COMMAND [OPTION…] [WORDS…]',
    '',
    ...twoColumns(rows, columns),
    '',
    'stp help COMMAND or stp COMMAND --help says more of one command; stp --version prints the version.',
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: Command, columns: number): string {
  const help: Option = { name: 'help', value: null, summary: 'print this help' };
  const options = [...command.options, help].map((option) => [optionForm(option), option.summary] as const);
  const examples =
    command.examples.length === 0 ? [] : ['', 'Examples:', ...command.examples.map((line) => `  ${line}`)];
  return [usage(command), '', command.summary, '', ...twoColumns(options, columns), ...examples, ''].join('\n');
}

/** The line that shows how a command is called. */
export function usage(command: Command): string {
  const options = command.options.map((option) => `[${optionForm(option)}]`);
  return ['Usage: stp', command.name, ...options, ...(command.words === null ? [] : [command.words])].join(' ');
}

function optionForm({ name, value }: Option): string {
  return value === null ? `--${name}` : `--${name} ${value}`;
}

function twoColumns(rows: readonly (readonly [left: string, right: string])[], columns: number): string[] {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(([name, text]) => wrap(text, columns, `  ${name}`.padEnd(left), ' '.repeat(left)));
}
