import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutNoise } from '../../src/question/without-noise.ts';

describe('a question without what is pasted around it', () => {
  it.each([
    [':pray: when does the depot open? :thinking_face:', 'when does the depot open?'],
    ['https://example.org/agenda/12 who spoke on parking?', 'who spoke on parking?'],
    ['see <https://example.org/a|item 4>, what was agreed?', 'see , what was agreed?'],
    ['<@U012AB> is the ferry late', 'is the ferry late'],
    ['does it start at 10:30:00 or 11:00?', 'does it start at 10:30:00 or 11:00?'],
    ['body:harbour decisions', 'body:harbour decisions'],
    ['fewer than <5 cases', 'fewer than <5 cases'],
  ])('%s', (typed, said) => {
    expect(withoutNoise(typed)).toBe(said);
  });

  it('is left as it is where nothing is pasted', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ,.?]{0,60}$/), (text) => {
        expect(withoutNoise(text)).toBe(text);
      }),
    );
  });
});
