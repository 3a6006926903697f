import { afterEach, describe, expect, it } from 'vitest';
import { commandBody, directMessageBody, mentionBody } from '../support/fake-slack-bodies.ts';
import { type Mode, type SlackUnderTest, startSlackUnderTest } from '../support/slack-under-test.ts';

const QUESTION = 'how often does the harbour board meet?';
const LATE = /^Late: you wrote this (?:\d+ minutes|over an hour) ago/;

describe.each<Mode>(['socket', 'http'])('events that Slack held back through an outage, over %s', (mode) => {
  let bot: SlackUnderTest;

  afterEach(() => bot.stop());

  it('are answered and marked as late', async () => {
    bot = await startSlackUnderTest(mode, { rateLimit: { take: () => 0 } });
    for (const body of [
      directMessageBody(QUESTION, {}, 12),
      mentionBody(`<@U0BOT> ${QUESTION}`, {}, 70),
      directMessageBody('help', {}, 30),
    ]) {
      const [message] = await bot.newMessages(1, () => bot.event(body));
      expect(message?.args.text).toMatch(LATE);
      expect(JSON.stringify(message?.args.blocks)).toMatch(/^\[\{"type":"context".{0,80}Late: you wrote this/);
    }
    expect(bot.asked).toEqual([QUESTION, QUESTION]);
  });

  it('are not marked where Slack tried again at once', async () => {
    bot = await startSlackUnderTest(mode);
    const [message] = await bot.newMessages(1, () => bot.event(directMessageBody(QUESTION, {}, 1)));
    expect(message?.args.text).not.toMatch(LATE);
  });

  it('are left alone when they are hours old, on record', async () => {
    bot = await startSlackUnderTest(mode);
    await bot.event(directMessageBody(QUESTION, {}, 150));
    await bot.event(mentionBody(`<@U0BOT> ${QUESTION}`, {}, 23 * 60));
    await bot.newMessages(1, () => bot.command(commandBody('the only one', bot.slack.responseUrl())));
    expect(bot.asked).toEqual(['the only one']);
    expect(bot.logger.lines.filter(({ event }) => event === 'event left alone')).toHaveLength(2);
  });

  it('are answered where only a wrong clock can make them so old', async () => {
    bot = await startSlackUnderTest(mode);
    await bot.newMessages(1, () => bot.event(directMessageBody(QUESTION, {}, 400 * 24 * 60)));
    expect(bot.asked).toEqual([QUESTION]);
  });

  it('are answered once, when the first answer was an hour and more ago', async () => {
    let now = new Date('2026-11-23T09:00:00Z');
    bot = await startSlackUnderTest(mode, { clock: { now: () => now } });
    const body = directMessageBody(QUESTION);
    await bot.newMessages(1, () => bot.event(body));
    now = new Date('2026-11-23T10:50:00Z');
    await bot.event(body);
    await bot.newMessages(1, () => bot.event(directMessageBody('another')));
    expect(bot.asked).toEqual([QUESTION, 'another']);
  });
});
