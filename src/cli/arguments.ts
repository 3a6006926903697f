import { parseArgs } from 'node:util';
import { harmless } from '../domain/harmless-text.ts';
import type { Option } from './command.ts';
import { nearestName } from './nearest-name.ts';
import { UsageError } from './usage-error.ts';

/** What a command was given. */
export interface Given {
  /** Whether an option without a value was given. */
  has(name: string): boolean;
  /** The value of an option, the last one where it is repeated; null where it was not given. */
  value(name: string): string | null;
  /** The words that are no options, and everything after "--". */
  readonly words: readonly string[];
  /** Whether the help of the command was asked for instead. */
  readonly help: boolean;
}

/** Reads a command's arguments; throws a `UsageError` with a hint for an option it does not know or cannot take. */
export function readArguments(args: readonly string[], options: readonly Option[]): Given {
  const known = new Map(options.map((option) => [option.name, option]));
  const types = options.map(({ name, value }) => [name, { type: value === null ? 'boolean' : 'string' }] as const);
  // Not strict: the tokens say more of a wrong option than the errors of the strict reading do.
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...Object.fromEntries(types), help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.get(token.name);
    if (token.name === 'help' && token.value === undefined) flags.add('help');
    else if (!option) throw unknownOption(token.rawName, [...known.keys(), 'help']);
    else if (option.value === null) {
      if (token.value !== undefined) throw new UsageError(`--${option.name} takes no value`);
      flags.add(option.name);
    } else values.set(option.name, readValue(option, token.value, token.inlineValue === true));
  }
  return { has: (name) => flags.has(name), value: (name) => values.get(name) ?? null, words, help: flags.has('help') };
}

function readValue(option: Option, value: string | undefined, inline: boolean): string {
  const example = `--${option.name} ${option.value}`;
  if (value === undefined || (value === '' && !inline))
    throw new UsageError(`--${option.name} needs a value: ${example}`);
  if (value.startsWith('-') && !inline) {
    throw new UsageError(
      `--${option.name} needs a value: ${example}`,
      `If ${harmless(value)} is the value, write --${option.name}=${harmless(value)}`,
    );
  }
  return value;
}

function unknownOption(written: string, names: readonly string[]): UsageError {
  const near = nearestName(written.replace(/^-+/, ''), names);
  const hint = near === null ? 'If it belongs to the words, put -- before them' : `Did you mean --${near}?`;
  return new UsageError(`There is no option ${harmless(written)}`, hint);
}
