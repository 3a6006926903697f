import { expect, it } from 'vitest';
import { remembered } from '../../../src/slack/read/remembered.ts';

it('looks a key up once for as long as it holds, and a failure for a shorter time', async () => {
  let now = 0;
  let asked = 0;
  let fails = false;
  const failures: unknown[] = [];
  const look = remembered(
    { now: () => new Date(now) },
    { known: 100, unknown: 10 },
    async (key) => {
      asked++;
      if (fails) throw new Error('no');
      return key.length;
    },
    (error) => failures.push(error),
  );
  expect(await Promise.all([look('abc'), look('abc')])).toEqual([3, 3]);
  now = 99;
  expect(await look('abc')).toBe(3);
  expect(asked).toBe(1);
  now = 100;
  fails = true;
  expect(await look('abc')).toBeNull();
  now = 109;
  expect(await look('abc')).toBeNull();
  expect(asked).toBe(2);
  now = 110;
  fails = false;
  expect(await look('abc')).toBe(3);
  expect(failures).toHaveLength(1);
});
