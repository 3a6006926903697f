import { expect, it } from 'vitest';
import { systemClock } from '../../src/service/clock.ts';
import { createFeedback } from '../../src/service/feedback.ts';
import { createStoreAccess } from '../../src/service/store-access.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { slackParts } from '../support/slack-parts.ts';

it('counts a person once, by their last word', async () => {
  const { store, access, discard } = await slackParts(memoryLogger());
  const feedback = createFeedback(access, systemClock, 0);
  expect(await feedback.record({ answerId: 'a', userId: 'U1', helpful: true, reason: null })).toBe(true);
  await feedback.record({ answerId: 'a', userId: 'U1', helpful: false, reason: null });
  await feedback.record({ answerId: 'a', userId: 'U2', helpful: true, reason: null });
  expect(await store.verdicts.counts('a')).toEqual({ helpful: 1, unhelpful: 1 });
  await discard();
});

it('says where a verdict could not be kept', async () => {
  const feedback = createFeedback(createStoreAccess(null, memoryLogger()), systemClock, 0);
  expect(await feedback.record({ answerId: 'a', userId: 'U1', helpful: true, reason: null })).toBe(false);
});
