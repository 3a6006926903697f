import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/domain/edit-distance.ts';
import { createNearWords } from '../../src/search/near-words.ts';
import { stemOf } from '../../src/search/stem.ts';

const KNOWN = ['strategy', 'finance', 'orthopaedic', 'board', 'broad', 'beard', 'commissioning', 'hospital', 'road'];
const frequencies: Readonly<Record<string, number>> = { board: 9, broad: 1, beard: 2 };
const nearWords = createNearWords(new Map(KNOWN.map((word) => [word, stemOf(word)])), (stem) => frequencies[stem] ?? 1);

describe('the reading of a misspelt word', () => {
  it.each([
    ['stratgey', ['strategy']],
    ['finacne', ['finance']],
    ['orthopeadic', ['orthopaedic']],
    ['comissioning', ['commissioning']],
    ['hospitall', ['hospital']],
  ])('%s', (word, words) => expect(nearWords.near(word)).toEqual(words.map(stemOf)));

  it('puts the commoner word first among words as near', () => {
    expect(nearWords.near('brard')).toEqual(['board', 'beard']);
    expect(nearWords.near('broard')).toEqual(['board', 'broad']);
  });

  it.each(['xyz', 'rad', 'hostel', '2017/19', 'a&e', 'rapid', ''])('%s has none', (word) =>
    expect(nearWords.near(word)).toEqual([]),
  );
});

describe('edit distance', () => {
  it.each([
    ['abcd', 'abcd', 0],
    ['abcd', 'abdc', 1],
    ['abcd', 'abd', 1],
    ['abcd', 'xbcd', 1],
    ['abcd', 'badc', 2],
  ])('%s and %s', (a, b, distance) => expect(editDistance(a, b, 3)).toBe(distance));

  it('is the same both ways and never above the limit by more than one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.nat(3), (a, b, limit) => {
        const distance = editDistance(a, b, limit);
        expect(distance).toBe(editDistance(b, a, limit));
        expect(distance).toBeLessThanOrEqual(limit + 1);
        if (a === b) expect(distance).toBe(0);
      }),
    );
  });
});
