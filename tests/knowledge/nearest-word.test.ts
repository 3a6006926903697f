import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestWord } from '../../src/knowledge/nearest-word.ts';

const FIELDS = ['audience', 'authors', 'body', 'date', 'kind', 'title'];

it.each([
  ['audeince', 'audience'],
  ['Audience', 'audience'],
  ['author', 'authors'],
  ['bdoy', 'body'],
  ['kinds', 'kind'],
  ['summary', null],
  ['', null],
  ['x'.repeat(1000), null],
])('%j is meant for %j', (word, meant) => {
  expect(nearestWord(word, FIELDS)).toBe(meant);
});

it('a word of the list is nearest to itself', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 1 }), (words) => {
      for (const word of words) expect(nearestWord(word, words)).toBe(word);
    }),
  );
});
