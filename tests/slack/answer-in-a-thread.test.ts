import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shortcutBody, tapBody } from '../support/fake-slack-bodies.ts';
import { notFoundAnswer } from '../support/hand-built-answers.ts';
import type { Json } from '../support/payload-validator.ts';
import { type Mode, type SlackUnderTest, startSlackUnderTest } from '../support/slack-under-test.ts';
import { buttonOf } from '../support/subscriber.ts';

const QUESTION = 'how often does the harbour board meet?';

describe.each<Mode>(['socket', 'http'])('an answer that one person sees in a thread, over %s', (mode) => {
  let bot: SlackUnderTest;

  beforeAll(async () => {
    bot = await startSlackUnderTest(mode, { rateLimit: { take: () => 0 } });
  });

  afterAll(() => bot.stop());

  async function answer(): Promise<Json> {
    const body = shortcutBody(QUESTION, bot.slack.responseUrl(), { thread_ts: '9.9' });
    const [message] = await bot.newMessages(1, () => bot.tap(body));
    return message?.args ?? {};
  }

  const tap = async (message: Json, label: RegExp, count: number) =>
    bot.newMessages(count, () =>
      bot.tap(tapBody(buttonOf(message, label), bot.slack.responseUrl(), { thread_ts: '9.9' })),
    );

  it('is shared in that thread', async () => {
    const [shared, done] = await tap(await answer(), /^Share/, 2);
    expect(shared?.args).toMatchObject({ response_type: 'in_channel', thread_ts: '9.9' });
    expect(done?.args).toMatchObject({ replace_original: true, text: 'Shared in this thread.' });
  });

  it.each([/^Copy/, /^Helpful/])('shows %s in that thread', async (label) => {
    const [message] = await tap(await answer(), label, 1);
    expect(message?.args).toMatchObject({ response_type: 'ephemeral', thread_ts: '9.9' });
  });
});

it('points nobody to a button that the answer does not have', async () => {
  const bot = await startSlackUnderTest('socket');
  bot.answerWith((question) => notFoundAnswer({ question }));
  const body = shortcutBody(QUESTION, bot.slack.responseUrl());
  const [answer] = await bot.newMessages(1, () => bot.tap(body));
  // Thanks in words are given where the form cannot be opened.
  bot.slack.script('views.open', { kind: 'refuse', error: 'expired_trigger_id' });
  const unhelpful = buttonOf(answer?.args ?? {}, /^Not helpful/);
  const [thanks] = await bot.newMessages(1, () => bot.tap(tapBody(unhelpful, bot.slack.responseUrl())));
  const buttons = JSON.stringify(answer?.args.blocks);
  const named = [...String(thanks?.args.text).matchAll(/“([^”]+)”/g)].map(([, name = '']) => name);
  for (const name of named) expect(buttons).toContain(`"${name}"`);
  await bot.stop();
});
