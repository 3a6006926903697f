import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Json } from '../support/payload-validator.ts';
import type { Mode } from '../support/slack-under-test.ts';
import { type Subscriber, startSubscriber } from '../support/subscriber.ts';

describe.each<Mode>(['socket', 'http'])('enrol, over %s', (mode) => {
  let keeper: Subscriber;

  beforeEach(async () => {
    keeper = await startSubscriber(mode, { admins: ['U1', 'S0KEEPERS'] });
  });

  afterEach(() => keeper.bot.stop());

  const audit = async () =>
    (await keeper.bot.store.audit.list(9)).map(({ who, what, outcome }) => [who, what, outcome]);

  async function told(count: number): Promise<readonly Json[]> {
    await vi.waitFor(() => expect(keeper.calls('chat.postMessage')).toHaveLength(count), { timeout: 5000 });
    return keeper.calls('chat.postMessage');
  }

  it('sets digests up for officers, who are told once and can stop them', async () => {
    const message = await keeper.say('enrol <@U5|bob> and <@U6> moorings weekly at 9');
    expect(message).toMatchObject({ response_type: 'ephemeral' });
    expect(message.text).toMatch(
      /^Digests of Moorings renewal:\n• enrolled, weekly .* at 09:00; told in a direct message/,
    );
    expect(JSON.stringify(message.blocks)).toMatch(/"user_id":"U5".*"user_id":"U6"/);
    expect(await keeper.bot.store.subscriptions.of('U5')).toMatchObject([{ createdBy: 'U1', rhythm: 'weekly' }]);
    const [notice] = await told(2);
    expect(notice?.text).toMatch(/Moorings renewal.*keeper/);
    expect((await keeper.say('enrol <@U5|bob> moorings')).text).toMatch(/follows it already, .*Nothing has changed/);
    const stopped = await keeper.tap(notice ?? {}, /^Stop$/, { is_ephemeral: false }, { user: 'U5', channel: 'D5' });
    expect(stopped.text).toMatch(/^You no longer follow Moorings renewal/);
    expect(await keeper.bot.store.subscriptions.of('U5')).toEqual([]);
    // Two notices and the answer to the tap: nobody was told twice.
    expect(keeper.calls('chat.postMessage')).toHaveLength(3);
    expect(await audit()).toEqual([
      ['U1', 'enrol', 'done'],
      ['U1', 'enrol', 'done'],
    ]);
  });

  it('leaves alone what an officer follows by their own choice', async () => {
    await keeper.say('follow moorings daily at 10', { user: 'U5', channel: 'D5' });
    expect((await keeper.say('enrol <@U5> moorings weekly')).text).toMatch(
      /follows it already by their own choice, daily at 10:00\. Nothing has changed/,
    );
    expect(await keeper.bot.store.subscriptions.of('U5')).toMatchObject([{ rhythm: 'daily', createdBy: 'U5' }]);
    expect(keeper.calls('chat.postMessage')).toEqual([]);
  });

  it('shows who enrolled whoever looks', async () => {
    await keeper.say('enrol <@U5> moorings');
    const list = await keeper.say('following', { user: 'U5', channel: 'D5' });
    expect(JSON.stringify(list.blocks)).toContain('{"type":"user","user_id":"U1"}');
  });

  it('is for keepers alone: anyone else is refused, told whom to ask, and on record', async () => {
    const message = await keeper.say('enrol <@U5> moorings', { user: 'U9' });
    expect(message.text).toBe(
      'Only the folder’s keepers can enrol others. Nothing has changed. This attempt is on record.',
    );
    expect(JSON.stringify(message.blocks)).toMatch(/"user_id":"U1".*"usergroup_id":"S0KEEPERS"/);
    expect(await audit()).toEqual([['U9', 'enrol', 'refused']]);
    expect(await keeper.bot.store.subscriptions.all()).toEqual([]);
  });

  it.each([
    ['a guest', { is_ultra_restricted: true }, /it is a guest account/],
    ['someone of another organisation', { is_stranger: true }, /another organisation/],
    ['a deactivated account', { deleted: true }, /deactivated/],
    ['an app', { is_bot: true }, /it is an app/],
  ])('enrols no %s', async (_, more, says) => {
    const is = (user: unknown) => (user === 'U5' ? more : {});
    keeper.bot.slack.know('users.info', ({ user }) => ({ user: { id: user, team_id: 'T1', ...is(user) } }));
    expect((await keeper.say('enrol <@U5> moorings')).text).toMatch(says);
    expect(await keeper.bot.store.subscriptions.all()).toEqual([]);
    expect(await audit()).toEqual([['U1', 'enrol', 'refused']]);
  });

  it('asks which is meant, and enrols for what a keeper taps', async () => {
    const asked = await keeper.say('enrol <@U5> harbour weekly');
    expect(asked.text).toMatch(/2 things/);
    expect((await keeper.tap(asked, /^Harbour Board/, {}, { user: 'U9' })).text).toMatch(/^Only the folder’s keepers/);
    expect((await keeper.tap(asked, /^Harbour Board/)).text).toMatch(/^Digests of Harbour Board:\n• enrolled, weekly/);
    expect(await keeper.bot.store.subscriptions.of('U5')).toHaveLength(1);
  });

  it('says how, where no person is named, and that groups cannot be', async () => {
    expect((await keeper.say('enrol moorings')).text).toMatch(/Say first who is to get the digests/);
    expect((await keeper.say('enrol <!subteam^S1|@officers> moorings')).text).toMatch(/people, not groups/);
    expect((await keeper.say('enrol <@U5> moorings here')).text).toMatch(/direct messages, not in a channel/);
  });
});
