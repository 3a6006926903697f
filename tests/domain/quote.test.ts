import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUOTE_LIMIT, quoteAround, standsIn } from '../../src/domain/quote.ts';

/** The quote around some words of a text. */
function quoted(text: string, words: string): string {
  const start = text.indexOf(words);
  return quoteAround(text, start, start + words.length);
}

describe('the quote around some words', () => {
  it('is the whole sentences that hold them', () => {
    const text = 'One thing was said. Another thing was done on 3 June. A third followed.';
    expect(quoted(text, '3 June')).toBe('Another thing was done on 3 June.');
    expect(quoted(text, 'said. Another')).toBe('One thing was said. Another thing was done on 3 June.');
  });

  it('of a sentence too long is cut at a clause, and keeps the words', () => {
    const clause = 'services were discussed at some length by everyone who was there';
    const text = `Members heard that ${Array.from({ length: 14 }, () => clause).join('; ')}.`;
    const quote = quoteAround(text, 0, 7);
    expect(quote.length).toBeLessThanOrEqual(QUOTE_LIMIT);
    expect(quote.endsWith(';')).toBe(true);
    expect(standsIn(quote, text)).toBe(true);
  });

  it('keeps the words where a clause ends before them', () => {
    const text = `${'x'.repeat(340)}; ${'y '.repeat(100)}on 3 June ${'z '.repeat(200)}`;
    expect(quoted(text, '3 June')).toContain('3 June');
  });

  it('begins with the words where they stand beyond the limit', () => {
    const text = `It ${'went on and '.repeat(80)}ended on 3 June 2016 ${'and went on '.repeat(80)}`;
    expect(quoted(text, '3 June 2016').startsWith('3 June 2016')).toBe(true);
  });

  it('holds the words asked for after a word longer than any quote', () => {
    const text = `${'x'.repeat(700)} end ! Then`;
    expect(quoteAround(text, 695, 706)).toContain(text.slice(695, 706).trim());
  });

  it('stands in its text and holds short words, whatever the text', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom('. ', '; ', 'The ', 'x'.repeat(300), ' '), fc.string()), {
        minLength: 1,
        maxLength: 30,
      })
      .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
      .filter((words) => words !== '');
    fc.assert(
      fc.property(text, fc.nat(), fc.nat({ max: 60 }), (words, at, length) => {
        const start = at % words.length;
        const end = Math.min(words.length, start + 1 + length);
        const asked = words.slice(start, end).trim();
        if (asked === '') return;
        const quote = quoteAround(words, start, end);
        expect(standsIn(quote, words)).toBe(true);
        expect(quote).toContain(asked);
      }),
    );
  });
});

describe('whether a quote stands in a text', () => {
  it.each([
    ['word for word', 'a b c', 'x a b c y', true],
    ['over white space', 'a b c', 'a\n b   c', true],
    ['not with a word left out', 'a c', 'a b c', false],
    ['not with an ellipsis', 'a … c', 'a b c', false],
    ['not when empty', '', 'a', false],
    ['not over the limit', 'a'.repeat(601), 'a'.repeat(700), false],
  ])('%s', (_, quote, text, expected) => expect(standsIn(quote, text)).toBe(expected));
});
