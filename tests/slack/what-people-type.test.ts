import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandBody, directMessageBody, mentionBody, shortcutBody } from '../support/fake-slack-bodies.ts';
import { type Mode, type SlackUnderTest, startSlackUnderTest } from '../support/slack-under-test.ts';
import { startSubscriber } from '../support/subscriber.ts';

const WRITTEN = 'what did <@U2> say of <#C5> at 10:30:00 <https://x.example/a|> `here` :pray:?';
const MEANT = 'what did Ann Lee say of night cover at 10:30:00 here?';

describe.each<Mode>(['socket', 'http'])('over %s', (mode) => {
  let bot: SlackUnderTest;

  beforeAll(async () => {
    bot = await startSlackUnderTest(mode, { rateLimit: { take: () => 0 } });
    bot.slack.know('users.info', ({ user }) => ({
      user: { id: user, team_id: 'T1', name: 'ann.l', profile: { real_name: 'Ann Lee', display_name: 'Annie' } },
    }));
    bot.slack.know('conversations.info', ({ channel }) => ({
      channel: { id: channel, name: 'night-cover', is_private: channel === 'C6', is_ext_shared: false },
    }));
  });

  afterAll(() => bot.stop());

  const ways: readonly (readonly [string, (text: string) => Promise<void>])[] = [
    ['a command', (text) => bot.command(commandBody(text, bot.slack.responseUrl()))],
    ['a mention', (text) => bot.event(mentionBody(`<@U0BOT> ${text}`))],
    ['a direct message', (text) => bot.event(directMessageBody(text))],
    ['a shortcut', (text) => bot.tap(shortcutBody(`<@U0BOT> ${text}`, bot.slack.responseUrl()))],
  ];

  it.each(ways)('reads %s as it is meant', async (_, say) => {
    const [message] = await bot.newMessages(1, () => say(WRITTEN));
    expect(bot.asked.at(-1)).toBe(MEANT);
    expect(JSON.stringify(message?.args.blocks)).toContain(MEANT);
  });

  it('asks Slack for a name once', async () => {
    const before = bot.slack.calls.filter(({ via }) => via === 'users.info').length;
    await bot.newMessages(1, () => bot.command(commandBody('who is <@U2>?', bot.slack.responseUrl())));
    expect(bot.slack.calls.filter(({ via }) => via === 'users.info')).toHaveLength(before);
  });

  it('names no private channel, and says that it read the rest', async () => {
    const [message] = await bot.newMessages(1, () =>
      bot.command(commandBody('what is new in <#C6>?', bot.slack.responseUrl())),
    );
    expect(bot.asked.at(-1)).toBe('what is new in?');
    expect(message?.args.text).toMatch(/Slack did not tell me the name of .* I read the rest/);
  });

  it.each([
    ['refuses', 'usergroups.list', '<!subteam^S9>', { kind: 'refuse', error: 'missing_scope' }],
    ['does not answer', 'users.info', '<@U9>', { kind: 'hang' }],
  ] as const)('answers where Slack %s about a name', async (_, method, reference, reply) => {
    bot.slack.script(method, reply, reply);
    const [message] = await bot.newMessages(1, () => bot.event(directMessageBody(`what of ${reference}, the quay?`)));
    expect(bot.asked.at(-1)).toBe('what of, the quay?');
    expect(message?.args.text).toContain('I read the rest');
  });

  it('asks for five names of one text at most', async () => {
    const many = Array.from({ length: 30 }, (_, i) => `<@U7${i}>`).join(' ');
    await bot.newMessages(1, () => bot.command(commandBody(`who are ${many}?`, bot.slack.responseUrl())));
    const asked = bot.slack.calls.filter(({ via, args }) => via === 'users.info' && /^U7\d/.test(String(args.user)));
    expect(asked).toHaveLength(5);
  });
});

it('follows whom a mention names, and whatever stands beside emoji, marks and links', async () => {
  const harbour = await startSubscriber('socket');
  harbour.bot.slack.know('users.info', ({ user }) => ({ user: { id: user, team_id: 'T1', real_name: 'Ann Lee' } }));
  const followed = await harbour.say('follow <@U2|ann.l> weekly at 9 :pray:');
  expect(followed.text).toMatch(/Ann Lee.*weekly/i);
  const marked = await harbour.mention('follow *Dredging review* :+1::skin-tone-2:');
  expect(marked.args.text).toMatch(/You now follow Dredging review/);
  const unfollowed = await harbour.write('unfollow `Dredging review` <https://x.example/a>');
  expect(unfollowed.args.text).toMatch(/Dredging review/i);
  harbour.bot.slack.know('users.info', ({ user }) => ({ user: { id: user, team_id: 'T1' } }));
  const nobody = await harbour.say('follow <@U3>');
  expect(nobody.text).toMatch(/Slack does not tell me the name.*Nothing has changed/);
  await harbour.bot.stop();
});
