import { expect, it } from 'vitest';
import { createTurns } from '../../src/slack/turns.ts';

it('gives one turn at a time, in the order asked, and lets others run in between', async () => {
  const turn = createTurns();
  const order: string[] = [];
  const work = async (name: string) => {
    await turn();
    order.push(name);
    setImmediate(() => order.push(`after ${name}`));
  };
  await Promise.all(['a', 'b', 'c'].map(work));
  await work('d');
  expect(order.filter((entry) => !entry.startsWith('after'))).toEqual(['a', 'b', 'c', 'd']);
  expect(order.indexOf('after a')).toBeLessThan(order.indexOf('c'));
});
