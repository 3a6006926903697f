import { expect, it } from 'vitest';
import { systemClock } from '../../src/service/clock.ts';
import { createMemoryFeedback } from '../../src/service/feedback.ts';

it('counts a person once, by their last word, and forgets the oldest beyond its limit', () => {
  const feedback = createMemoryFeedback(systemClock, 3);
  feedback.record({ answerId: 'a', userId: 'U1', helpful: true });
  feedback.record({ answerId: 'a', userId: 'U1', helpful: false });
  feedback.record({ answerId: 'a', userId: 'U2', helpful: true });
  expect(feedback.counts('a')).toEqual({ helpful: 1, unhelpful: 1 });
  feedback.record({ answerId: 'b', userId: 'U1', helpful: true });
  feedback.record({ answerId: 'c', userId: 'U1', helpful: true });
  expect(feedback.counts('a')).toEqual({ helpful: 1, unhelpful: 0 });
});
