import { describe, expect, it } from 'vitest';
import { denialOf } from '../../src/evidence/date-denial.ts';

const denial = (text: string, date: string): string | null => denialOf(text, text.indexOf(date));

describe('a date that its sentence denies', () => {
  it.each([
    ['The orchard path will not reopen on 9 June.', '9 June', 'not on'],
    ['The supplier would not finish by 30 September as promised.', '30 September', 'not by'],
    ["The archive won't open until 4 May.", '4 May', 'not until'],
    ['It could not start before June 2021.', 'June 2021', 'not before'],
    ['It starts in May rather than in April.', 'April', 'not in'],
    ['The fair is no longer planned for 2 August.', '2 August', 'not'],
  ])('%s', (text, date, words) => {
    expect(denial(text, date)).toBe(words);
  });

  it.each([
    ['Pupils who had not been seen would be seen by 4 June.', '4 June'],
    ['The path will not close; it opens on 9 June.', '9 June'],
    ['The roof was not inspected but the boiler was on 3 March.', '3 March'],
    ['The orchard path will reopen on 9 June.', '9 June'],
    ['It starts in May rather than in April.', 'May'],
  ])('is none: %s', (text, date) => {
    expect(denial(text, date)).toBeNull();
  });
});
