import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mode } from '../support/slack-under-test.ts';
import { type Subscriber, startSubscriber } from '../support/subscriber.ts';

// U1 is a keeper of the folder.
describe.each<Mode>(['socket', 'http'])('what was not answered, over %s', (mode) => {
  let ann: Subscriber;

  afterEach(() => ann.bot.stop());

  describe('where questions are kept', () => {
    beforeEach(async () => {
      ann = await startSubscriber(mode, { questionLogDays: 30 });
    });

    it('is listed for keepers alone, names nobody, and says how to take it away', async () => {
      await ann.say('who trims the lighthouse wick?', { user: 'U5' });
      await ann.mention('who trims the lighthouse wick?', { user: 'U6' });
      await ann.say('what did the Harbour Board approve?', { user: 'U5' });
      const list = await ann.say('unanswered');
      expect(list.response_type).toBe('ephemeral');
      expect(list.text).toMatch(
        /^1 question of the last 30 days was not answered, or did not get an answer that helped:\n• “who trims the lighthouse wick\?” – asked 2 times; nothing was found; last 23 November 2026\.\nThe whole list as judged questions/,
      );
      expect(JSON.stringify(list)).not.toMatch(/U5|U6/);
      expect((await ann.say('unanswered', { user: 'U5' })).text).toMatch(/^Only the folder’s keepers can see/);
    });

    it('is as long as questions are kept, and says when nothing is left', async () => {
      await ann.say('who trims the lighthouse wick?');
      ann.at('2026-12-29T09:00:00Z');
      expect((await ann.say('unanswered')).text).toMatch(/^Of the last 30 days no question is left/);
    });
  });

  it('says where no questions are kept, and counts what did not help', async () => {
    ann = await startSubscriber(mode);
    await ann.say('who trims the lighthouse wick?');
    expect((await ann.say('unanswered')).text).toMatch(
      /^The texts of questions are not kept here \(QUESTION_LOG_DAYS is 0\).* Nobody has called an answer/,
    );
    const verdict = { answerId: 'a', userId: 'U5', helpful: false, at: Date.parse('2026-11-20') } as const;
    await ann.bot.store.verdicts.record({ ...verdict, reason: 'wrong' });
    await ann.bot.store.verdicts.record({ ...verdict, answerId: 'b', reason: null });
    expect((await ann.say('unanswered')).text).toMatch(
      /2 answers did not help: (?=.*1 wrong or misleading)(?=.*1 no reason given)/,
    );
  });
});
