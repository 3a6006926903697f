import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EVENTS } from '../../src/slack/read/commands.ts';
import {
  commandBody,
  directMessageBody,
  homeOpenedBody,
  homeTapBody,
  mentionBody,
  shortcutBody,
} from '../support/fake-slack-bodies.ts';
import { type Mode, type SlackUnderTest, startSlackUnderTest, TO_TRY } from '../support/slack-under-test.ts';

const QUESTION = 'how often does the harbour board meet?';

describe.each<Mode>(['socket', 'http'])('over %s', (mode) => {
  let bot: SlackUnderTest;

  beforeAll(async () => {
    bot = await startSlackUnderTest(mode);
  });

  afterAll(() => bot.stop());

  const callsOf = (method: string) => bot.slack.calls.filter(({ via }) => via === method).map(({ args }) => args);

  it('says once, to whoever asks for the first time, what it is not for', async () => {
    const ask = () => bot.command(commandBody(QUESTION, bot.slack.responseUrl(), { user_id: 'U7' }));
    const [first] = await bot.newMessages(1, ask);
    const [second] = await bot.newMessages(1, ask);
    expect(first?.args.text).toMatch(/I look things up in committee papers\. I cannot advise on care\. .*999/);
    expect(second?.args.text).not.toContain('999');
  });

  it('answers the shortcut of a message to the tapper alone', async () => {
    const [message] = await bot.newMessages(1, () =>
      bot.tap(shortcutBody(`&lt;b&gt; ${QUESTION}`, bot.slack.responseUrl())),
    );
    expect(message).toMatchObject({
      via: 'response_url',
      args: { response_type: 'ephemeral', replace_original: false },
    });
    expect(message?.args.thread_ts).toBeUndefined();
    expect(bot.asked.at(-1)).toBe(`<b> ${QUESTION}`);
  });

  it.each(['follow stroke', 'unfollow all', 'enrol <@U2> stroke', 'off until Monday: purdah', 'reload', 'status'])(
    'only asks what a colleague’s message says: “%s”',
    async (text) => {
      await bot.newMessages(1, () => bot.tap(shortcutBody(text, bot.slack.responseUrl())));
      expect(bot.asked.at(-1)).toContain(text.split(' ')[0]);
      expect(await bot.store.subscriptions.all()).toEqual([]);
    },
  );

  it('answers the shortcut of a message in a thread in that thread', async () => {
    const body = shortcutBody(QUESTION, bot.slack.responseUrl(), { thread_ts: '9.9' });
    const [message] = await bot.newMessages(1, () => bot.tap(body));
    expect(message?.args).toMatchObject({ response_type: 'ephemeral', thread_ts: '9.9' });
  });

  it('asks the question of a long message, and says when a message has no text', async () => {
    const long = `${'We talked about many things. '.repeat(20)}When is the next meeting? Thank you all.`;
    await bot.newMessages(1, () => bot.tap(shortcutBody(long, bot.slack.responseUrl())));
    expect(bot.asked.at(-1)).toBe('When is the next meeting?');
    const [none] = await bot.newMessages(1, () => bot.tap(shortcutBody('', bot.slack.responseUrl())));
    expect(none?.args.text).toMatch(/no text/);
  });

  it('says of a shortcut that it no longer knows that it has expired', async () => {
    const body = { ...shortcutBody(QUESTION, bot.slack.responseUrl()), callback_id: 'of_an_older_version' };
    const [message] = await bot.newMessages(1, () => bot.tap(body));
    expect(message?.args.text).toMatch(/shortcut is from an older version/);
  });

  it('suggests prompts where people write to it, with what it is not for', async () => {
    await bot.event(homeOpenedBody('messages'));
    const method = 'assistant.threads.setSuggestedPrompts';
    await vi.waitFor(() => expect(callsOf(method)).toHaveLength(1));
    const [args] = callsOf(method);
    expect(args).toMatchObject({ channel_id: 'D1', title: expect.stringContaining('cannot advise on care') });
    expect(args).not.toHaveProperty('thread_ts');
    expect(args?.prompts).toEqual(TO_TRY.map((question) => ({ title: question, message: question })));
  });

  it('shows its home, with how new the papers are', async () => {
    await bot.event(homeOpenedBody('home'));
    await vi.waitFor(() => expect(callsOf('views.publish')).toHaveLength(1));
    const [args] = callsOf('views.publish');
    expect(args?.user_id).toBe('U1');
    expect(JSON.stringify(args?.view)).toMatch(/1 public paper; the latest is dated December 2017.*999/);
  });

  it('goes on where its home cannot be shown', async () => {
    bot.slack.script('views.publish', { kind: 'refuse', error: 'not_enabled' });
    await bot.event(homeOpenedBody('home'));
    const [message] = await bot.newMessages(1, () => bot.command(commandBody('help', bot.slack.responseUrl())));
    expect(message?.args.text).toContain('/stp QUESTION');
  });

  it('answers a tap in its home in a direct message', async () => {
    const tap = homeTapBody({ action_id: 'ask:0', value: QUESTION });
    const [message] = await bot.newMessages(1, () => bot.tap(tap));
    expect(message).toMatchObject({ via: 'chat.postMessage', args: { channel: 'U1' } });
    expect(message?.args.thread_ts).toBeUndefined();
  });

  it('shows the status to anyone: in a mention to the asker alone', async () => {
    const [one] = await bot.newMessages(1, () => bot.command(commandBody('status', bot.slack.responseUrl())));
    expect(one?.args).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('1 public paper') });
    const [two] = await bot.newMessages(1, () => bot.event(mentionBody('<@U0BOT> status')));
    expect(two).toMatchObject({ via: 'chat.postEphemeral', args: { user: 'U1' } });
    const [three] = await bot.newMessages(1, () => bot.event(directMessageBody('Status')));
    expect(three).toMatchObject({ via: 'chat.postMessage', args: { channel: 'D1' } });
  });

  it('listens to every event of the manifest', () => {
    // Mentions and direct messages: both-modes.test.ts; the home: above. A fourth needs a test of its own.
    expect(EVENTS).toEqual(['app_home_opened', 'app_mention', 'message.im']);
  });
});
