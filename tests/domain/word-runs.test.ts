import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRun, wordRuns } from '../../src/domain/word-runs.ts';

const PAPER = 'The Board agreed to buy nineteen brass lanterns for the quay. Dr Amos was dismissed. Noted.';
const runs = new Set(wordRuns(PAPER));

describe('the words of a paper', () => {
  it.each([
    'The Board agreed to buy nineteen brass lanterns for the quay.',
    '*agreed to buy* NINETEEN “brass” lanterns, it says',
    '{"text":"why was it said that Dr Amos was dismissed?"}',
  ])('are known again in %j', (text) => {
    expect(hasRun(text, runs)).toBe(true);
  });

  it.each(['', 'Noted.', 'The Board agreed to buy ropes.', 'nineteen brass lanterns', 'Was Dr Amos dismissed?'])(
    'are not seen in %j',
    (text) => {
      expect(hasRun(text, runs)).toBe(false);
    },
  );

  it('are known again in any text that holds six of them in a row', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 6 }), fc.array(word), fc.nat(), (words, around, at) => {
        const start = at % (words.length - 5);
        const quoted = words.slice(start, start + 6).join(' — ');
        expect(hasRun(`${around.join(' ')} ${quoted} ${around.join(' ')}`, new Set(wordRuns(words.join(' '))))).toBe(
          true,
        );
      }),
    );
  });
});
