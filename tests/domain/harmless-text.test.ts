import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless } from '../../src/domain/harmless-text.ts';

describe('harmless', () => {
  it.each([
    ['a colour', '\u001b[31mThe Board\u001b[0m agreed', 'The Board agreed'],
    ['a cursor movement and a cleared screen', 'x\u001b[2J\u001b[1;1Hy', 'xy'],
    ['a colour in one 8-bit character', '\u009b31mred', 'red'],
    ['a window title', '\u001b]0;owned\u0007Minutes', 'Minutes'],
    ['a link ended by a string terminator', '\u001b]8;;https://evil.example\u001b\\click\u001b]8;;\u001b\\', 'click'],
    ['a device control string', '\u001bPq#0;1\u001b\\after', 'after'],
    ['a command string without an end, which hides nothing', '\u001b]0;The rest\nis kept', '0;The rest\nis kept'],
    ['a sequence broken by an invisible character', '\u001b\u200b[31mtext', '[31mtext'],
    ['a lone escape at the end', 'end\u001b', 'end'],
    ['bells, backspaces and deletes', 'a\u0007b\u0008c\u007fd\u0000e', 'abcde'],
    ['newlines and tabs stay', 'a\n\tb', 'a\n\tb'],
    ['other line breaks become newlines', 'a\r\nb\rc\u0085d\u2028e\u2029f\u000bg\fh', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['direction marks', '\u202egnp.exe\u202c \u2067x\u2069 \u200fy\u061c', 'gnp.exe x y'],
    ['zero-width characters and a byte order mark', '\ufeffs\u200bt\u200cr\u200do\u2060ke', 'stroke'],
    ['soft hyphens', 'reconfigu\u00adration', 'reconfiguration'],
    ['tag characters that spell a sentence', `ok${String.fromCodePoint(0xe0069, 0xe0067, 0xe006e)}!`, 'ok!'],
    ['half a surrogate pair', 'a\ud800b\udc00c', 'abc'],
    [
      'letters of any script, accents, symbols and emoji',
      '£5m – “Ymddiriedolaeth” é 日本 😀',
      '£5m – “Ymddiriedolaeth” é 日本 😀',
    ],
  ])('%s', (_, text, expected) => {
    expect(harmless(text)).toBe(expected);
  });

  const hostile = fc.string({
    unit: fc.constantFrom(
      '\u001b',
      '[',
      ']',
      'P',
      '3',
      '1',
      ';',
      'm',
      '\u0007',
      '\\',
      '\u009b',
      '\u009c',
      '\u202e',
      '\u200b',
      '\r',
      '\n',
      ' ',
      'a',
      '\ud83d',
      '\ude00',
    ),
    maxLength: 200,
  });

  it('leaves nothing that acts, whatever the text, and nothing for a second pass', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        const clean = harmless(text);
        expect(clean).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u);
        expect(harmless(clean)).toBe(clean);
      }),
    );
  });

  it('changes no text of ordinary characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ0 .,;:!?()[]{}<>&*_~`"\'£%–—“”‘’é\n\t') }), (text) => {
        expect(harmless(text)).toBe(text);
      }),
    );
  });

  it.each(['\u001b]', '\u001b[', '\u001b[1;', '\u009d', '\u001b', '\r', '\u200b'])('reads a megabyte of %j', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    expect(harmless(text).length).toBeLessThanOrEqual(text.length);
  });
});
