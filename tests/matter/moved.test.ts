import { describe, expect, it } from 'vitest';
import { isDayOfMoving } from '../../src/matter/moved.ts';

describe('a date beside a word of moving', () => {
  it.each([
    ['She brought back the proposal deferred in ', 'February, now at £104,000', true],
    ['The start, postponed ', 'in March, is still open', true],
    ['The item was deferred to ', 'February', false],
    ['The start is postponed until ', 'March 2022', false],
    ['It was delayed, and is now due in ', 'May', false],
    ['The meeting is brought forward to ', '25 November 2021', false],
  ])('%s%s: it says when it was moved: %s', (before, date, is) => {
    expect(isDayOfMoving(before, date)).toBe(is);
  });
});
