import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headline, shorten, shortenAround, stopped, wholeSentences } from '../../src/answer/headline.ts';
import { HEADLINE_LIMIT } from '../../src/domain/answer.ts';

describe('a headline', () => {
  it('keeps its authority whole and shortens the fact', () => {
    const authority = '(Harbour Board minutes, 4 March 2021, point 3.)';
    const text = headline(`${'the pilots, '.repeat(60)}end`, authority);
    expect(text.length).toBeLessThanOrEqual(HEADLINE_LIMIT);
    expect(text.endsWith(authority)).toBe(true);
    expect(text).toContain(' …');
  });

  it('keeps the clauses that hold what was asked', () => {
    const text = `The achievements were these: ${'savings on agency staff, '.repeat(20)}and clinics for frail people.`;
    expect(shortenAround(text, 200, new Set(['frail', 'clinic']))).toContain('frail');
  });

  it('never passes the limit, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), fc.integer({ min: 20, max: 400 }), (text, limit) => {
        expect(shorten(text, limit).length).toBeLessThanOrEqual(limit);
        expect(shortenAround(text, limit, new Set(['a'])).length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('leaves out whole sentences at its end rather than cut one', () => {
    const told = `The pier was closed. ${'The pilots met again. '.repeat(20)}`;
    const text = wholeSentences(told);
    expect(text.length).toBeLessThanOrEqual(HEADLINE_LIMIT);
    expect(text.endsWith('The pilots met again.')).toBe(true);
    expect(wholeSentences('The pier was closed.')).toBe('The pier was closed.');
  });

  it.each([
    ['It was agreed', 'It was agreed.'],
    ['It was agreed;', 'It was agreed.'],
    ['Was it agreed?', 'Was it agreed?'],
    ['“It was agreed.”', '“It was agreed.”'],
  ])('%s ends as %s', (text, ended) => {
    expect(stopped(text)).toBe(ended);
  });
});
