import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../../src/importing/formats/decode-source.ts';

/** Bytes as chance gives them (a linear congruence), each as likely as any other. */
function chanceBytes(seed: number, length: number): Uint8Array {
  let state = seed >>> 0;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

describe('bytes that are no text', () => {
  it('are refused as that, with NUL among them or not, and with the mark of UTF-16 before them', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 200, max: 2000 }),
        fc.integer({ min: 0, max: 2 }),
        (seed, length, way) => {
          const bytes = chanceBytes(seed, length);
          if (way > 0) for (const [at, byte] of bytes.entries()) if (byte === 0) bytes[at] = 0xe9;
          if (way === 2) bytes.set([0xff, 0xfe]);
          expect(() => decodeSource(bytes)).toThrow(/not a text file/);
        },
      ),
    );
  });
});

describe('a text', () => {
  it.each([
    ['with form feeds and tabs', 'Page 1\n\fPage 2\tBeds\r\n', 'utf8', 'UTF-8'],
    [
      'with accents of the old code page',
      'Café visits cost £5 each: “yes”, said Zoë.'.replace(/[“”]/g, '"'),
      'latin1',
      'Windows-1252',
    ],
    [
      'with a stray control character in a long paragraph',
      `${'The beds were counted. '.repeat(10)}\u0001`,
      'utf8',
      'UTF-8',
    ],
    ['of UTF-16', '\ufeffThe beds cost £5.', 'utf16le', 'UTF-16'],
  ] as const)('%s is read', (_, text, bytes, encoding) => {
    expect(decodeSource(Buffer.from(text, bytes)).encoding).toBe(encoding);
  });
});
