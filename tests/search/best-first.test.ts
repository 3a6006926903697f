import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFirst } from '../../src/search/best-first.ts';

describe('the best of some scores', () => {
  it('are the same, however many are asked for: the best first, of equal ones the first', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 400 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 500 }), (list, limit) => {
        const whole = [...list.keys()]
          .filter((at) => (list[at] ?? 0) > 0)
          .sort((a, b) => (list[b] ?? 0) - (list[a] ?? 0) || a - b);
        expect(bestFirst(list, limit)).toEqual(whole.slice(0, limit));
      }),
    );
  });
});
