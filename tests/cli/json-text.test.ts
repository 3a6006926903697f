import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLine, jsonPage } from '../../src/cli/json-text.ts';

const ESC = String.fromCharCode(0x1b);
const CSI = String.fromCharCode(0x9b);

describe('JSON for the terminal', () => {
  it.each([
    ['an escape sequence', `${ESC}[31mred`],
    ['its eight-bit form', `${CSI}31mred`],
    ['a right-to-left override', 'abc\u202edef'],
    ['a line separator', 'one\u2028two'],
    ['a delete', 'a\u007fb'],
    ['hidden tag characters', 'a\u{e0041}\u{e0042}b'],
  ])('shows %s as an escape and keeps its value', (_what, text) => {
    expect(jsonLine({ text })).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(jsonLine({ text }))).toEqual({ text });
  });

  it('keeps letters of every language as they are', () => {
    expect(jsonLine('“£190m” – café – Αθήνα')).toBe('"“£190m” – café – Αθήνα"');
  });

  it('gives back every value, on one line or on a page', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        const both = { value, text };
        const plain: unknown = JSON.parse(JSON.stringify(both));
        expect(JSON.parse(jsonLine(both))).toEqual(plain);
        expect(JSON.parse(jsonPage(both))).toEqual(plain);
        expect(jsonLine(both)).not.toMatch(/[\n\r\u2028\u2029\u0085]/);
      }),
    );
  });
});
