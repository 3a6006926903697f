import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { isTerminalGone } from '../../src/cli/terminal-gone.ts';

it('a program that was started in no terminal never loses it', () => {
  expect(isTerminalGone({ stdin: new PassThrough() })).toBe(false);
  expect(isTerminalGone({ stdin: Object.assign(new PassThrough(), { isTTY: false }) })).toBe(false);
});
