import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const OPTIONS = [
  { name: 'json', value: null, summary: '' },
  { name: 'limit', value: 'N', summary: '' },
  { name: 'knowledge', value: 'DIR', summary: '' },
];

const read = (...args: string[]) => readArguments(args, OPTIONS);

function refusal(...args: string[]): UsageError {
  try {
    read(...args);
  } catch (error) {
    if (error instanceof UsageError) return error;
  }
  throw new Error(`${args.join(' ')} was taken`);
}

describe('the arguments of a command', () => {
  it('are options in any place and words', () => {
    const given = read('who', '--json', 'leads', '--limit=3', '--knowledge', 'papers', 'estates?');
    expect(given.words).toEqual(['who', 'leads', 'estates?']);
    expect([given.has('json'), given.value('limit'), given.value('knowledge')]).toEqual([true, '3', 'papers']);
  });

  it('are words after "--"', () => {
    expect(read('--json', '--', '--limit', '-5', '--').words).toEqual(['--limit', '-5', '--']);
  });

  it('may repeat an option: the last one holds', () => {
    expect(read('--limit', '1', '--limit', '2').value('limit')).toBe('2');
  });

  it('are unknown to no one when not given', () => {
    expect([read().has('json'), read().value('limit'), read().help]).toEqual([false, null, false]);
  });

  it.each([
    ['--jsno', 'There is no option --jsno', 'Did you mean --json?'],
    ['--know', 'There is no option --know', 'Did you mean --knowledge?'],
    ['--colour', 'There is no option --colour', 'If it belongs to the words, put -- before them'],
    ['-x', 'There is no option -x', 'If it belongs to the words, put -- before them'],
    ['--json=yes', '--json takes no value', null],
    ['--limit', '--limit needs a value: --limit N', null],
  ])('are refused with a hint: %s', (written, message, hint) => {
    expect(refusal(written)).toMatchObject({ message, hint });
  });

  it('are refused where an option stands in the place of a value', () => {
    expect(refusal('--knowledge', '--json').hint).toBe('If --json is the value, write --knowledge=--json');
  });

  it('ask for help with --help and -h, wherever they stand', () => {
    expect([read('--help').help, read('who', '-h').help, read('--', '--help').help]).toEqual([true, true, false]);
  });

  it('are read without harm from names of built-in properties', () => {
    expect(refusal('--__proto__').message).toBe('There is no option --__proto__');
    expect(refusal('--constructor', 'x').message).toBe('There is no option --constructor');
  });
});
