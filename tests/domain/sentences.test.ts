import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/domain/sentences.ts';

describe('the sentences of a text', () => {
  it.each<[string, string[]]>([
    ['One thing. Another thing.', ['One thing.', 'Another thing.']],
    ['Is it? It is! Good.', ['Is it?', 'It is!', 'Good.']],
    ['Mr. Vale and Dr. Lee spoke. They left.', ['Mr. Vale and Dr. Lee spoke.', 'They left.']],
    ['Cllr. Oak spoke to Mr A. Vale.', ['Cllr. Oak spoke to Mr A. Vale.']],
    ['See No. 7 and para. 3 of it. Then stop.', ['See No. 7 and para. 3 of it.', 'Then stop.']],
    ['The answer was no. Then it ended.', ['The answer was no.', 'Then it ended.']],
    ['Some, e.g. London, agreed.', ['Some, e.g. London, agreed.']],
    ['It cost £1.8 million. 44 areas paid.', ['It cost £1.8 million.', '44 areas paid.']],
    ['He said “Stop.” “Why?” she asked.', ['He said “Stop.”', '“Why?” she asked.']],
    ['It met at 10 a.m. Members spoke.', ['It met at 10 a.m.', 'Members spoke.']],
    ['It began at 10.00 am on 3.5.16 and ended.', ['It began at 10.00 am on 3.5.16 and ended.']],
    ['no capital. follows here', ['no capital. follows here']],
    ['Wait... What?', ['Wait...', 'What?']],
    ['  spaced  ', ['spaced']],
    ['', []],
  ])('"%s"', (text, expected) => expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(expected));

  const text = fc
    .array(fc.oneof(fc.constantFrom('Mr. ', 'A. ', '. ', 'No. 7', '! ', '“', '” ', 'The end', '...'), fc.string()))
    .map((parts) => parts.join(''));

  it('are in order and lose nothing but white space', () => {
    fc.assert(
      fc.property(text, (words) => {
        let reached = 0;
        for (const sentence of splitSentences(words)) {
          expect(words.slice(reached, sentence.start).trim()).toBe('');
          expect(words.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.text).toBe(sentence.text.trim());
          reached = sentence.end;
        }
        expect(words.slice(reached).trim()).toBe('');
      }),
    );
  });

  it('do not depend on the text asked about before', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const first = splitSentences(one);
        splitSentences(other);
        expect(splitSentences(one)).toEqual(first);
      }),
    );
  });

  // Only that it ends: each of these took the square of its length before.
  it.each(['.', 'A. ', '?!', '. "', 'Mr. ', '"'])('end for "%s" repeated', (piece) => {
    expect(() => splitSentences(piece.repeat(60_000))).not.toThrow();
  });
});
