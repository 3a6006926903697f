import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, wrap } from '../../src/cli/wrap.ts';

describe('wrapping a text to a page', () => {
  it('breaks between words and indents what follows', () => {
    expect(wrap('The Board noted the report and asked for more.', 24, '1. ', '   ')).toEqual([
      '1. The Board noted the',
      '   report and asked for',
      '   more.',
    ]);
  });

  it('lets a word that is too long stand alone', () => {
    expect(wrap(`see https://example.org/${'a'.repeat(40)} there`, 20)).toEqual([
      'see',
      `https://example.org/${'a'.repeat(40)}`,
      'there',
    ]);
  });

  it('is never wider than 100 characters, nor narrower than 20', () => {
    const text = 'word '.repeat(60);
    expect(Math.max(...wrap(text, 400).map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(Math.max(...wrap(text, 1).map((line) => line.length))).toBeGreaterThan(15);
  });

  it('keeps every word in order and shows nothing a terminal would act on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 0, max: 200 }), (text, columns) => {
        const lines = wrap(text, columns, '- ', '  ');
        const words = lines.map((line) => line.slice(2)).join(' ');
        expect(words.trim()).toBe(oneLine(text));
        expect(lines.join('')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
