import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/service/clock.ts';
import { createRateLimit } from '../../../src/slack/say/rate-limit.ts';
import { commandBody, directMessageBody, eventBody, mentionBody, tapBody } from '../../support/fake-slack-bodies.ts';
import { type Setting, type SlackUnderTest, startSlackUnderTest } from '../../support/slack-under-test.ts';

const QUESTION = 'what was decided?';

const AUDIENCES = [
  { id: 'officers', name: 'Officers', members: ['U1', 'S0OFFICERS'] },
  { id: 'members', name: 'Members', members: ['C0MEMBERS'] },
];

let bot: SlackUnderTest;

afterEach(() => bot.stop());

async function start(setting: Setting = {}): Promise<void> {
  bot = await startSlackUnderTest('http', { audiences: AUDIENCES, ...setting });
}

const command = (more: Readonly<Record<string, string>> = {}) =>
  bot.newMessages(1, () => bot.command(commandBody(QUESTION, bot.slack.responseUrl(), more)));
const mention = (event: object = {}, envelope: object = {}) =>
  bot.newMessages(1, () => bot.event({ ...mentionBody(`<@U0BOT> ${QUESTION}`, event), ...envelope }));

const person = (more: object) =>
  bot.slack.know('users.info', ({ user }) => ({ user: { id: user, team_id: 'T1', ...more } }));
const audiences = () => bot.requests.at(-1)?.audiences;

describe('who gets no answer, and why', () => {
  it.each([{ is_restricted: true }, { is_restricted: true, is_ultra_restricted: true }])(
    'a guest: %j',
    async (guest) => {
      await start();
      person(guest);
      const [told] = await command();
      expect(told?.args.text).toMatch(/guest account/);
      const [inChannel] = await mention();
      expect(inChannel).toMatchObject({ via: 'chat.postEphemeral', args: { user: 'U1', channel: 'C1' } });
      expect(bot.requests).toEqual([]);
      expect(
        bot.logger.lines.filter(({ event }) => event === 'not admitted').map(({ fields }) => fields.refusal),
      ).toEqual(['guest', 'guest']);
    },
  );

  it.each([{ is_stranger: true, team_id: 'T9' }, { team_id: 'T9' }])('someone of elsewhere: %j', async (stranger) => {
    await start();
    person(stranger);
    const [told] = await command();
    expect(told?.args.text).toMatch(/belongs to another organisation/);
    expect(bot.requests).toEqual([]);
  });

  it('someone of elsewhere who cannot be looked up, by what the delivery says', async () => {
    await start();
    bot.slack.script('users.info', { kind: 'refuse', error: 'user_not_found' });
    const [told] = await mention({ user_team: 'T9' });
    expect(told?.args.text).toMatch(/belongs to another organisation/);
  });

  it('a channel shared with another organisation, by what the delivery says or Slack knows', async () => {
    await start();
    const [byEnvelope] = await mention({}, { is_ext_shared_channel: true });
    expect(byEnvelope).toMatchObject({ via: 'chat.postEphemeral' });
    expect(byEnvelope?.args.text).toMatch(/shared with another organisation/);
    bot.slack.know('conversations.info', ({ channel }) => ({
      channel: { id: channel, is_ext_shared: true, connected_team_ids: ['T1', 'T9'] },
    }));
    const [byLookup] = await command({ channel_id: 'C0SHARED' });
    expect(byLookup?.args.text).toMatch(/ask me in a direct message/);
    expect(bot.requests).toEqual([]);
    // A direct message is no channel.
    await bot.newMessages(1, () => bot.event(directMessageBody(QUESTION)));
    expect(bot.requests).toHaveLength(1);
  });

  it('a tap of someone who may not ask', async () => {
    await start();
    person({ is_restricted: true });
    const tap = tapBody({ action_id: 'share', value: QUESTION }, bot.slack.responseUrl());
    const [told] = await bot.newMessages(1, () => bot.tap(tap));
    expect(told?.args).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('guest') });
  });
});

describe('who may ask by the environment', () => {
  it('guests, for public papers unless an audience names them', async () => {
    await start({ rules: { allowGuests: true, partnerTeams: [] } });
    person({ is_restricted: true });
    await command({ user_id: 'U7', channel_id: 'C0MEMBERS' });
    expect(audiences()).toEqual([]);
    await command({ user_id: 'U1' });
    expect(audiences()).toEqual(['officers']);
  });

  it('partners, and channels shared with nobody else, for public papers', async () => {
    await start({ rules: { allowGuests: false, partnerTeams: ['T9'] } });
    person({ is_stranger: true, team_id: 'T9' });
    await command({ user_id: 'U7' });
    expect(audiences()).toEqual([]);
    const shared = (teams: string[]) =>
      bot.slack.know('conversations.info', () => ({ channel: { is_ext_shared: true, connected_team_ids: teams } }));
    shared(['T1', 'T9']);
    await mention({ channel: 'C0MEMBERS' }, { is_ext_shared_channel: true });
    expect(audiences()).toEqual([]);
    shared(['T1', 'T9', 'T8']);
    const [refused] = await mention({ channel: 'C0OTHER' }, { is_ext_shared_channel: true });
    expect(refused?.args.text).toMatch(/shared with another organisation/);
  });

  it('people of the same organisation in another workspace', async () => {
    await start();
    bot.slack.know('auth.test', () => ({ team_id: 'T1', user_id: 'U0BOT', bot_id: 'B0BOT', enterprise_id: 'E1' }));
    person({ team_id: 'T2', enterprise_user: { enterprise_id: 'E1' } });
    await command();
    expect(bot.requests).toHaveLength(1);
  });

  it.each([
    ['account', { team_id: 'E1' }, {}],
    ['message', null, { user_team: 'E1', team: 'E1' }],
  ])(
    'people whose %s names the organisation as their workspace, and none of another organisation',
    async (_, account, event) => {
      await start();
      bot.slack.know('auth.test', () => ({ team_id: 'T1', user_id: 'U0BOT', bot_id: 'B0BOT', enterprise_id: 'E1' }));
      if (account === null)
        bot.slack.script('users.info', { kind: 'refuse', error: 'x' }, { kind: 'refuse', error: 'x' });
      else person(account);
      await mention(event);
      expect(bot.requests).toHaveLength(1);
      person({ team_id: 'E2' });
      const [refused] = await mention({ user: 'U9', user_team: 'E2' });
      expect(refused?.args.text).toMatch(/another organisation/);
    },
  );
});

describe('for whom an answer is built', () => {
  it.each([
    ['a person who is named', { user_id: 'U1' }, ['officers']],
    ['a member of a group that is named', { user_id: 'U5' }, ['officers']],
    ['anyone else', { user_id: 'U8' }, []],
    ['someone in a channel that is named', { user_id: 'U8', channel_id: 'C0MEMBERS' }, ['members']],
    ['a named person in a named channel', { user_id: 'U1', channel_id: 'C0MEMBERS' }, ['members', 'officers']],
  ])('in private: %s', async (_, from, expected) => {
    await start();
    bot.slack.know('usergroups.users.list', () => ({ users: ['U5'] }));
    await command(from);
    expect(audiences()).toEqual(expected);
  });

  it('in a channel: the channel, whoever asks', async () => {
    await start();
    await mention({ user: 'U1' }, { is_ext_shared_channel: false });
    expect(audiences()).toEqual([]);
    await mention({ user: 'U8', channel: 'C0MEMBERS' }, { is_ext_shared_channel: false });
    expect(audiences()).toEqual(['members']);
  });

  it('in a direct message: the person', async () => {
    await start();
    await bot.newMessages(1, () => bot.event(directMessageBody(QUESTION)));
    expect(audiences()).toEqual(['officers']);
  });

  it('shared to a channel: the channel, not the person who shares', async () => {
    await start();
    const tap = (channel: string) => {
      const body = tapBody({ action_id: 'share', value: QUESTION }, bot.slack.responseUrl());
      return { ...body, channel: { id: channel } };
    };
    await bot.newMessages(2, () => bot.tap(tap('C1')));
    expect(audiences()).toEqual([]);
    await bot.newMessages(2, () => bot.tap(tap('C0MEMBERS')));
    expect(audiences()).toEqual(['members']);
  });

  it('a source looked at in a thread of a channel: the channel', async () => {
    await start();
    const container = { is_ephemeral: false, thread_ts: '9.9', channel_id: 'C1' };
    const tap = tapBody({ action_id: 'look:sources', value: QUESTION }, bot.slack.responseUrl(), container);
    await bot.newMessages(1, () => bot.tap(tap));
    expect(audiences()).toEqual([]);
  });

  it.each(['users.info', 'conversations.info', 'usergroups.users.list', 'auth.test'])(
    'when %s fails: less is seen, and nobody is silenced',
    async (method) => {
      await start();
      bot.slack.script(method, { kind: 'refuse', error: 'missing_scope' });
      await command({ user_id: 'U5', channel_id: 'C1' });
      expect(audiences()).toEqual([]);
      expect(bot.logger.lines.some(({ event }) => event === 'not found out in Slack')).toBe(true);
    },
  );

  it('looks a person up once for many questions', async () => {
    await start();
    for (let i = 0; i < 3; i++) await command();
    expect(bot.slack.calls.filter(({ via }) => via === 'users.info')).toHaveLength(1);
  });

  it('ignores what it cannot place', async () => {
    await start();
    await bot.event(eventBody({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'other' }));
    await command();
  });
});

describe('a person who asks too fast', () => {
  it('is told when to ask again, in a friendly way; others are answered', async () => {
    let now = 0;
    const rateLimit = createRateLimit({ now: () => new Date(now) }, 2, 20);
    await start({ rateLimit });
    await command({ user_id: 'U2' });
    await command({ user_id: 'U2' });
    const [third] = await command({ user_id: 'U2' });
    expect(third?.args.text).toMatch(/ask again in 3 seconds/);
    await command({ user_id: 'U3' });
    now = 3_000;
    await command({ user_id: 'U2' });
    expect(bot.requests).toHaveLength(4);
  });

  it('may still see the help', async () => {
    await start({ rateLimit: createRateLimit(systemClock, 0) });
    const [help] = await bot.newMessages(1, () => bot.command(commandBody('help', bot.slack.responseUrl())));
    expect(help?.args.text).toContain('/stp QUESTION');
  });
});
