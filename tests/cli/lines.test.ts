import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/cli/lines.ts';

async function linesOf(...chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) lines.push(line);
  return lines;
}

describe('lines of standard input', () => {
  it.each([
    ['nothing', '', []],
    ['one blank line', '\n', ['']],
    ['a last line without an end', 'one\ntwo', ['one', 'two']],
    ['CR LF', 'one\r\ntwo\r\n', ['one', 'two']],
    ['blank lines between', 'one\n\n\ntwo\n', ['one', '', '', 'two']],
    ['a byte order mark', '\ufeffone\ntwo\n', ['one', 'two']],
    ['other breaks, which end no line', 'a\rb\u2028c\u0085d\n', ['a\rb\u2028c\u0085d']],
  ])('are read from %s', async (_what, input, expected) => {
    expect(await linesOf(input)).toEqual(expected);
  });

  it('come out the same however the bytes are cut', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\n\r\ufeff]/g, ' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.integer({ min: 1, max: 7 }), async (lines, size) => {
        const bytes = Buffer.from(`${lines.join('\n')}\n`);
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        expect(await linesOf(...chunks)).toEqual(lines);
      }),
    );
  });

  it('that never end are kept to their beginning', async () => {
    const [long = '', next] = await linesOf('x'.repeat(50_000), 'x'.repeat(50_000), '\nnext\n');
    expect(long.length).toBe(65_536);
    expect(next).toBe('next');
  });
});
