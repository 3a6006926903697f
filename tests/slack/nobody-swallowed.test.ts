import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  commandBody,
  directMessageBody,
  mentionBody,
  SHARED_FILE,
  shortcutBody,
} from '../support/fake-slack-bodies.ts';
import { type Mode, type SlackUnderTest, startSlackUnderTest } from '../support/slack-under-test.ts';

const QUESTION = 'how often does the harbour board meet?';
const KEEPER = /I do not read files .* a keeper of the folder puts papers into it/;
const ASK_ON = /To ask on in this thread, mention me again/;

describe.each<Mode>(['socket', 'http'])('over %s', (mode) => {
  let bot: SlackUnderTest;

  beforeEach(async () => {
    bot = await startSlackUnderTest(mode, { rateLimit: { take: () => 0 } });
  });

  afterEach(() => bot.stop());

  it.each([
    ['shared with a file', SHARED_FILE],
    ['sent to its thread and the channel', { subtype: 'thread_broadcast', thread_ts: '9.9', root: { ts: '9.9' } }],
    ['written by /me', { subtype: 'me_message' }],
  ])('answers a direct message that is %s', async (_, more) => {
    const [message] = await bot.newMessages(1, () => bot.event(directMessageBody(QUESTION, { ts: '11.1', ...more })));
    expect(bot.asked).toEqual([QUESTION]);
    const thread = 'thread_ts' in more ? more.thread_ts : '11.1';
    expect(message).toMatchObject({ via: 'chat.postMessage', args: { channel: 'D1', thread_ts: thread } });
  });

  it('says of a file once that a keeper puts papers into the folder, and each time where there is nothing else', async () => {
    const share = (text: string) => bot.newMessages(1, () => bot.event(directMessageBody(text, SHARED_FILE)));
    const [first] = await share(QUESTION);
    const [second] = await share(QUESTION);
    expect(first?.args.text).toMatch(KEEPER);
    expect(second?.args.text).not.toMatch(KEEPER);
    expect(bot.asked).toEqual([QUESTION, QUESTION]);
    for (const [bare] of [await share(''), await share(':page_facing_up:')]) expect(bare?.args.text).toMatch(KEEPER);
    const [mentioned] = await bot.newMessages(1, () =>
      bot.event(mentionBody('<@U0BOT>', { files: SHARED_FILE.files })),
    );
    expect(mentioned?.args.text).toMatch(KEEPER);
    expect(bot.asked).toHaveLength(2);
  });

  it('answers the words of a message that is passed on', async () => {
    const attachments = [{ is_share: true, author_id: 'U2', text: `${QUESTION} :pray:`, fallback: '[x] x' }];
    await bot.newMessages(1, () => bot.event(directMessageBody('', { attachments })));
    expect(bot.asked).toEqual([QUESTION]);
  });

  it('says once in a thread of a channel how to ask on', async () => {
    const mention = (more: object) => bot.newMessages(1, () => bot.event(mentionBody(`<@U0BOT> ${QUESTION}`, more)));
    const [first] = await mention({ ts: '10.1' });
    const [second] = await mention({ ts: '10.2', thread_ts: '10.1', user: 'U2' });
    const [elsewhere] = await mention({ ts: '10.3' });
    expect(first?.args.text).toMatch(ASK_ON);
    expect(JSON.stringify(first?.args.blocks)).toMatch(ASK_ON);
    expect(second?.args.text).not.toMatch(ASK_ON);
    expect(elsewhere?.args.text).toMatch(ASK_ON);
  });

  it('does not say so where every message is heard', async () => {
    const [direct] = await bot.newMessages(1, () => bot.event(directMessageBody(QUESTION)));
    const [command] = await bot.newMessages(1, () => bot.command(commandBody(QUESTION, bot.slack.responseUrl())));
    for (const message of [direct, command]) expect(message?.args.text).not.toMatch(ASK_ON);
  });

  it.each([
    ['blocks', { text: 'New message', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: QUESTION } }] }],
    ['attachments', { text: '', attachments: [{ text: QUESTION, fallback: 'x' }] }],
    ['plain text', { text: QUESTION }],
  ])('reads the shortcut of an app’s message from its %s', async (_, message) => {
    const body = shortcutBody('', bot.slack.responseUrl(), {
      user: undefined,
      bot_id: 'B9',
      subtype: 'bot_message',
      ...message,
    });
    await bot.newMessages(1, () => bot.tap(body));
    expect(bot.asked).toEqual([QUESTION]);
  });

  it('ignores a signed event without text, and one of a message that says nothing', async () => {
    await bot.event(mentionBody('', { text: undefined }));
    await bot.event(directMessageBody('', { text: undefined }));
    await bot.event(directMessageBody('', { text: null, channel: undefined }));
    await bot.newMessages(1, () => bot.event(directMessageBody('the only one')));
    expect(bot.slack.messages).toHaveLength(1);
    expect(bot.logger.lines.map(({ event }) => event)).not.toContain('request failed');
  });
});
