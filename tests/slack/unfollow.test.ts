import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mode } from '../support/slack-under-test.ts';
import { type Subscriber, startSubscriber } from '../support/subscriber.ts';

describe.each<Mode>(['socket', 'http'])('unfollow, over %s', (mode) => {
  let ann: Subscriber;

  beforeEach(async () => {
    ann = await startSubscriber(mode);
  });

  afterEach(() => ann.bot.stop());

  const names = async (id: string) => (await ann.bot.store.subscriptions.of(id)).map(({ followed }) => followed.name);
  const audit = async () => (await ann.bot.store.audit.list(9)).map(({ who, what, detail }) => [who, what, detail]);

  it('ends what is meant, and Undo brings it back as it was', async () => {
    await ann.say('follow dredging weekly at 9');
    const before = await ann.bot.store.subscriptions.of('U1');
    ann.at('2026-11-23T10:00:00Z');
    const ended = await ann.say('unfollow deepening');
    expect(ended.text).toMatch(/^You no longer follow Dredging review\.[\s\S]*Undo, or \/stp follow Dredging review/);
    expect(await names('U1')).toEqual([]);
    const undone = await ann.tap(ended, /^Undo$/);
    expect(undone).toMatchObject({ replace_original: true, text: 'Undone. You follow it again, as before.' });
    expect(await ann.bot.store.subscriptions.of('U1')).toEqual(
      before.map((one) => ({ ...one, scheduledAt: expect.any(Number) })),
    );
  });

  it('asks which is meant among what is followed', async () => {
    await ann.say('follow dredging');
    await ann.say('follow moorings');
    const asked = await ann.say('unfollow the ferries');
    expect(asked.text).toMatch(/^You follow nothing called “the ferries”\. Is it one of these\? Nothing has changed/);
    expect((await ann.tap(asked, /Unfollow Moorings/)).text).toMatch(/^You no longer follow Moorings renewal/);
    expect(await names('U1')).toEqual(['Dredging review']);
    expect((await ann.say('unfollow drdging')).text).toMatch(
      /Is it one of these\? Nothing has changed\.\nDredging review\.$/,
    );
    expect((await ann.say('unfollow')).text).toMatch(/Say what to stop following/);
  });

  it.each(['unfollow all', 'stop', 'stop all digests', 'stop following everything'])(
    'ends all by “%s”, which is on record',
    async (typed) => {
      await ann.say('follow dredging');
      await ann.say('follow moorings');
      const ended = await ann.say(typed);
      expect(ended.text).toMatch(/^You no longer follow Dredging review, Moorings renewal/);
      expect(await audit()).toEqual([['U1', 'unfollow', '2 ended for U1: Dredging review, Moorings renewal']]);
      await ann.tap(ended, /^Undo$/);
      expect(await names('U1')).toEqual(['Dredging review', 'Moorings renewal']);
      expect((await ann.say('unfollow all here')).text).toMatch(/^This channel follows nothing/);
    },
  );

  it('ends for the channel with “here”, by anyone there, which is on record', async () => {
    await ann.say('follow dredging here');
    await ann.say('follow dredging');
    expect((await ann.say('unfollow dredging here', { user: 'U2' })).text).toMatch(/^This channel no longer follows/);
    expect([await names('C1'), await names('U1')]).toEqual([[], ['Dredging review']]);
    expect(await audit()).toEqual([['U2', 'unfollow', '1 ended for C1: Dredging review']]);
  });

  it('stops all at a tap on Stop in a digest: in a channel anyone, in direct messages the person', async () => {
    await ann.say('follow dredging here');
    await ann.say('follow dredging');
    const digest = (id: string) => ({
      blocks: [{ type: 'actions', elements: [{ action_id: 'subscriptions:stop', value: id, text: { text: 'Stop' } }] }],
    });
    const inChannel = await ann.tap(digest('C1'), /Stop/, { is_ephemeral: false }, { user: 'U3' });
    expect(inChannel).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(inChannel).not.toHaveProperty('thread_ts');
    expect(inChannel.text).toMatch(/^This channel no longer follows Dredging review/);
    const again = await ann.tap(digest('C1'), /Stop/, { is_ephemeral: false }, { user: 'U4' });
    expect(again.text).toMatch(/not followed here any more/);
    const foreign = await ann.tap(digest('U1'), /Stop/, {}, { user: 'U4' });
    expect(foreign.text).toMatch(/not yours to change/);
    const direct = await ann.tap(digest('U1'), /Stop/, { is_ephemeral: false }, { channel: 'D1' });
    expect(direct).toMatchObject({ channel: 'D1', text: expect.stringMatching(/^You no longer follow/) });
    expect(await ann.bot.store.subscriptions.all()).toEqual([]);
    expect((await audit()).map(([who]) => who)).toEqual(['U3']);
  });

  it('lets nobody end or change a channel’s digests who may not follow: guests, people of other organisations', async () => {
    ann.bot.slack.know('users.info', ({ user }) => ({
      user: {
        id: user,
        team_id: user === 'U8' ? 'T9' : 'T1',
        is_restricted: user === 'U7',
        is_stranger: user === 'U8',
      },
    }));
    await ann.say('follow dredging here');
    const list = await ann.say('following here');
    const form = await ann.say('follow moorings here');
    for (const [user, refusal] of [
      ['U7', /guest/],
      ['U8', /organisation/],
    ] as const) {
      for (const [message, label] of [
        [list, /Stop all/],
        [list, /Unfollow/],
        [form, /^Change$/],
      ] as const)
        expect((await ann.tap(message, label, undefined, { user })).text).toMatch(refusal);
    }
    expect(ann.calls('views.open')).toEqual([]);
    expect(await names('C1')).toEqual(['Dredging review', 'Moorings renewal']);
  });

  it('undoes nothing of another channel or person, and nothing twice', async () => {
    await ann.say('follow dredging');
    const ended = await ann.say('unfollow dredging');
    expect((await ann.tap(ended, /^Undo$/, {}, { user: 'U2' })).text).toMatch(/not yours/);
    await ann.tap(ended, /^Undo$/);
    await ann.tap(ended, /^Undo$/);
    expect(await names('U1')).toEqual(['Dredging review']);
    const odd = {
      blocks: [
        { type: 'actions', elements: [{ action_id: 'subscriptions:undo', value: 'odd', text: { text: 'Undo' } }] },
      ],
    };
    expect((await ann.tap(odd, /Undo/)).text).toMatch(/older version/);
  });

  it('says that its store does not answer, and answers questions all the same', async () => {
    await ann.bot.store.close();
    for (const [verb, what] of [
      ['follow dredging', 'subscriptions'],
      ['unfollow all', 'subscriptions'],
      ['following', 'subscriptions'],
      ['digest log', 'the log of digests'],
      ['off until 10 December: a visit', 'holds on posts'],
      ['channel answers private', 'what a channel is set to'],
      ['digest posts 2018-03-harbour-board', 'the posts that quote a paper'],
    ] as const) {
      expect((await ann.say(verb)).text, verb).toContain(`I cannot read or change ${what} just now`);
    }
    expect((await ann.say('what did the Harbour Board approve?')).text).toContain('dredging plan be approved');
  });
});
