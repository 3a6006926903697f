import { describe, expect, it } from 'vitest';
import { HOSTILE_SIGNS } from '../../src/english/hostile-words.ts';
import { phraseFinder, tokensOf } from '../../src/knowledge/phrase-finder.ts';

/** The words of a text that a phrase stands in; null where it does not. */
function found(phrase: string, text: string): string | null {
  const tokens = tokensOf(text);
  const [first] = phraseFinder([['', phrase]])(tokens);
  return first ? text.slice(tokens[first.from]?.start, tokens[first.to - 1]?.end) : null;
}

describe('a phrase', () => {
  it.each([
    ['add to cart/basket', 'Please add to basket now.', 'add to basket'],
    ['money back', 'A money-back promise.', 'money-back'],
    ['log in to the? page', 'Log in to page four.', 'Log in to page'],
    ['ignore … instruction*', 'Ignore all of the old instructions.', 'Ignore all of the old instructions'],
    ['ignore … rules', 'Ignore rules.', 'Ignore rules'],
    ['# % off', 'Get 12.5% off.', '12.5% off'],
    ["don't wait", 'Don’t wait.', 'Don’t wait'],
    ['^order now', 'It is late. Order now.', 'Order now'],
  ])('“%s” stands in “%s”', (phrase, text, words) => {
    expect(found(phrase, text)).toBe(words);
  });

  it.each([
    ['add to cart/basket', 'Add this to the basket.'],
    ['money back', 'Money. Back to the agenda.'],
    ['ignore … rules', 'Ignore it. The rules were noted.'],
    ['ignore … rules', 'Ignore one two three four five six seven rules.'],
    ['order now', 'The orders now stand.'],
    ['^order now', 'You may order now.'],
  ])('“%s” does not stand in “%s”', (phrase, text) => {
    expect(found(phrase, text)).toBeNull();
  });

  it('that begins with what may be missing is refused', () => {
    expect(() => phraseFinder([['', 'the? order']])).toThrow('begins with whole words');
  });
});

describe('the dictionary of hostile words', () => {
  it('has each phrase once, and none that is a single small word', () => {
    const phrases = HOSTILE_SIGNS.flatMap((sign) => sign.phrases.map(({ phrase }) => phrase));
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
    expect(phrases.filter((phrase) => phrase.length < 3)).toEqual([]);
  });
});
