import { describe, expect, it } from 'vitest';
import { behindTitle, callsByTitle } from '../../src/question/called-by-title.ts';

describe('a surname behind a title', () => {
  const quill = new RegExp(behindTitle('Quill'), 'u');

  it.each(['Cllr Quill said', 'for Mr. A. B. Quill', 'Baroness Quill', 'Revd J Quill', 'Mx Quill'])(
    'is read in %s',
    (words) => {
      expect(quill.test(words)).toBe(true);
    },
  );

  it.each(['Quill Lane', 'SMr Quill', 'Dr Ann Quill'])('is not read in %s', (words) => {
    expect(quill.test(words)).toBe(false);
  });

  it('holds for no other name where the name has marks of a pattern', () => {
    expect(new RegExp(behindTitle('Q.ill'), 'u').test('Mr Quill')).toBe(false);
  });
});

it('somebody is called by a title before any name, and by nothing else', () => {
  expect(callsByTitle('It was put to Dr Orme.')).toBe(true);
  expect(callsByTitle('The Committee noted the report of Keld.')).toBe(false);
});
