import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../src/slack/listen/turns.ts';

describe('turns', () => {
  it('come one at a time, in the order asked, and let others run in between', async () => {
    const turns = createTurns();
    const order: string[] = [];
    const work = async (name: string) => {
      await turns.begin({});
      order.push(name);
      setImmediate(() => order.push(`after ${name}`));
    };
    await Promise.all(['a', 'b', 'c'].map(work));
    await work('d');
    expect(order.filter((entry) => !entry.startsWith('after'))).toEqual(['a', 'b', 'c', 'd']);
    expect(order.indexOf('after a')).toBeLessThan(order.indexOf('c'));
  });

  it('end what has begun before anything else begins', async () => {
    const turns = createTurns();
    const order: string[] = [];
    const work = async (name: string) => {
      const body = {};
      await turns.begin(body);
      order.push(`begin ${name}`);
      await turns.work(body);
      order.push(`work ${name}`);
    };
    await Promise.all(['a', 'b'].map(work));
    expect(order).toEqual(['begin a', 'work a', 'begin b', 'work b']);
  });

  it('send away who comes while the first in line has waited too long, and keep who waited in line', async () => {
    let now = 0;
    const turns = createTurns({ patienceMs: 100, now: () => now });
    const answered: string[] = [];
    const ask = async (name: string) => {
      const body = {};
      await turns.begin(body);
      answered.push(`${name} ${await turns.work(body)}`);
    };
    const asked = [ask('first'), ask('second')];
    now = 101;
    asked.push(ask('late'), ask('later'));
    await Promise.all(asked);
    expect(answered.sort()).toEqual(['first true', 'late false', 'later false', 'second true']);
    await ask('after');
    expect(answered).toContain('after true');
  });

  it('give those sent away every second turn, and not more', async () => {
    let now = 0;
    const turns = createTurns({ patienceMs: 100, now: () => now });
    const order: string[] = [];
    const come = async (name: string) => {
      await turns.begin({});
      order.push(name);
    };
    const all = ['in 1', 'in 2', 'in 3'].map(come);
    now = 101;
    all.push(...['away 1', 'away 2', 'away 3', 'away 4'].map(come));
    await Promise.all(all);
    expect(order.slice(0, 6).map((name) => name.split(' ')[0])).toEqual(['in', 'away', 'in', 'away', 'in', 'away']);
  });
});
