import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paper } from '../support/knowledge-folder.ts';
import type { Mode } from '../support/slack-under-test.ts';
import { buttonOf, MONDAY, type Subscriber, startSubscriber } from '../support/subscriber.ts';

describe.each<Mode>(['socket', 'http'])('follow, over %s', (mode) => {
  let ann: Subscriber;

  beforeEach(async () => {
    ann = await startSubscriber(mode);
  });

  afterEach(() => ann.bot.stop());

  const followed = async (id: string) =>
    (await ann.bot.store.subscriptions.of(id)).map(({ followed: { name }, rhythm, time }) => [name, rhythm, time]);

  it('follows for oneself, and says what, where, how often, when first and what is there', async () => {
    const message = await ann.say('follow dredging');
    expect(message).toMatchObject({ response_type: 'ephemeral' });
    expect(String(message.text).split('\n')).toEqual([
      'You now follow Dredging review (workstream). Your digests come as direct messages, daily at 08:30.',
      'First check: today, 08:30. Nothing is posted when nothing is new.',
      'Last news: 8 May 2018. No later date is recorded.',
      'To end it: /stp unfollow Dredging review. What is followed: /stp following.',
    ]);
    expect(await ann.bot.store.subscriptions.of('U1')).toMatchObject([
      {
        destination: { kind: 'person', id: 'U1' },
        createdBy: 'U1',
        createdAt: MONDAY.getTime(),
        scheduledAt: MONDAY.getTime(),
        paused: null,
      },
    ]);
  });

  it('says how much it would have brought lately, as far back as the folder has been read', async () => {
    expect((await ann.say('follow moorings')).text).not.toContain('would have brought');
    const add = async (instant: string, id: string) => {
      ann.at(instant);
      writeFileSync(
        join(ann.folder, `meetings/${id}.md`),
        paper(
          { title: `Harbour Board ${id}`, body: 'harbour-board', date: instant.slice(0, 10) },
          'The Board RESOLVED that the plan of the dredging review be approved.',
          'The lamp was painted.',
        ),
      );
      await ann.say('reload');
      await ann.say('following');
    };
    await add('2026-11-30T09:00:00Z', 'one');
    const soon = String((await ann.say('follow dredging', { user: 'U2' })).text);
    expect(soon).toMatch(
      /\nIt would have brought 2 items since 23 November 2026, when I first read this folder, reminders/,
    );
    await add('2027-02-20T09:00:00Z', 'two');
    ann.at('2027-03-15T09:00:00Z');
    const later = String((await ann.say('follow dredging', { user: 'U3' })).text);
    expect(later).toMatch(/\nIt would have brought 2 items in the last 90 days, reminders of dates not counted\.\n/);
    expect((await ann.say('follow ferry', { user: 'U3' })).text).toMatch(/brought nothing in the last 90 days/);
    expect((await ann.say('follow dredging weekly', { user: 'U3' })).text).not.toContain('would have brought');
  });

  it('follows from a direct message and, for the asker’s eyes alone, from a mention', async () => {
    const direct = await ann.write('follow dredging weekly at 9');
    expect(direct).toMatchObject({ via: 'chat.postMessage', args: { channel: 'D1' } });
    expect(direct.args.text).toContain('weekly (first working day) at 09:00');
    expect(() => buttonOf(direct.args, /in this channel/)).toThrow();
    const mention = await ann.mention('follow moorings after meetings');
    expect(mention).toMatchObject({ via: 'chat.postEphemeral', args: { user: 'U1' } });
    // With the other digest, in one message.
    expect(await followed('U1')).toEqual([
      ['Dredging review', 'weekly', '09:00'],
      ['Moorings renewal', 'after-meetings', '09:00'],
    ]);
  });

  it('changes how something is followed, and says how it was', async () => {
    await ann.say('follow dredging');
    expect((await ann.say('follow deepening weekly')).text).toMatch(
      /^You follow Dredging review \(workstream\) already; I have changed it to weekly .* \(it was daily at 08:30\)/,
    );
    expect((await ann.say('follow dredging')).text).toMatch(/already, weekly .* Nothing has changed\./);
    expect(await followed('U1')).toEqual([['Dredging review', 'weekly', '08:30']]);
  });

  it('follows for the channel with “here”, or by the button under one’s own', async () => {
    expect((await ann.say('follow harbour board weekly here')).text).toMatch(
      /^This channel now follows Harbour Board \(body\)\. Its digests are posted here, weekly/,
    );
    const own = await ann.say('follow moorings at 10:15');
    const moved = await ann.tap(own, /in this channel instead/);
    expect(moved).toMatchObject({ replace_original: true, text: expect.stringContaining('This channel now follows') });
    expect(await followed('C1')).toEqual([
      ['Harbour Board', 'weekly', '08:30'],
      ['Moorings renewal', 'daily', '10:15'],
    ]);
    expect(await followed('U1')).toEqual([]);
  });

  it('refuses a channel it is not in, one shared with others, an archived one and a direct message', async () => {
    expect((await ann.say('follow dredging here', { channel: 'C9' })).text).toMatch(/\/invite @stp/);
    expect((await ann.write('follow dredging here')).args.text).toMatch(/direct message/);
    const is = (more: object) =>
      ann.bot.slack.know('conversations.info', ({ channel }) => ({
        channel: { id: channel, is_member: true, ...more },
      }));
    is({ is_archived: true });
    expect((await ann.say('follow dredging here', { channel: 'C2' })).text).toMatch(/archived/);
    is({ is_ext_shared: true });
    expect((await ann.say('follow dredging here', { channel: 'C3' })).text).toMatch(/shared with another organisation/);
    expect(await ann.bot.store.subscriptions.all()).toEqual([]);
  });

  it('follows in a channel right after it has been invited', async () => {
    await ann.say('follow dredging here', { channel: 'C9' });
    ann.bot.slack.know('conversations.info', ({ channel }) => ({ channel: { id: channel, is_member: true } }));
    expect((await ann.say('follow dredging here', { channel: 'C9' })).text).toMatch(/^This channel now follows/);
  });

  it('goes by a person’s own time zone, and by the configured one for a channel', async () => {
    ann.bot.slack.know('users.info', ({ user }) => ({ user: { id: user, team_id: 'T1', tz: 'America/New_York' } }));
    expect((await ann.say('follow dredging')).text).toMatch(/daily at 08:30 \(New York time\)/);
    expect((await ann.say('follow dredging here')).text).toMatch(/daily at 08:30\.\n/);
    ann.bot.slack.know('users.info', ({ user }) => ({ user: { id: user, team_id: 'T1', tz: 'Mars/Olympus' } }));
    expect((await ann.say('follow dredging', { user: 'U2' })).text).toMatch(/daily at 08:30\.\n/);
  });

  it('asks back where several things are meant, and follows what is tapped, once', async () => {
    const asked = await ann.say('follow harbour weekly at 9:30');
    expect(asked.text).toMatch(/2 things\. Which do you want to follow\?/);
    expect(await ann.bot.store.subscriptions.all()).toEqual([]);
    const message = { message_ts: '8.8' };
    expect((await ann.tap(asked, /^Harbour Board/, message)).text).toMatch(/^You now follow Harbour Board/);
    expect(await followed('U1')).toEqual([['Harbour Board', 'weekly', '09:30']]);
  });

  it('follows words that papers hold, and says in how many', async () => {
    expect((await ann.say('follow depth of the channel')).text).toMatch(
      /^You now follow the words “depth of the channel”[\s\S]*in one paragraph of 1 paper now/,
    );
  });

  it('asks before it follows words that no paper holds', async () => {
    const asked = await ann.say('follow drdging');
    expect(asked.text).toMatch(/no workstream, committee or person/);
    expect((await ann.tap(asked, /Dredging review/)).text).toMatch(/^You now follow Dredging review/);
    const lost = await ann.say('follow zebra crossings');
    expect((await ann.tap(lost, /anyway/)).text).toMatch(
      /^You now follow the words “zebra crossings”[\s\S]*No paper holds/,
    );
    expect((await ann.say('follow the')).text).toMatch(/too common/);
    expect((await ann.say('follow')).text).toMatch(/Say what to follow/);
  });

  it('warns of what overlaps', async () => {
    await ann.say('follow dredging');
    expect((await ann.say('follow "dredging review" daily')).text).toMatch(/already/);
    const words = await ann.say('follow depth');
    expect(words.text).not.toMatch(/much of the same/);
    expect((await ann.say('follow depth of the channel')).text).toMatch(/much of the same.*told once/);
  });

  it('keeps fifty for one person, and no more', async () => {
    for (let n = 0; n < 50; n++) {
      await ann.bot.store.subscriptions.put({
        id: `U1 words:word ${n}`,
        destination: { kind: 'person', id: 'U1' },
        followed: { kind: 'words', id: `word ${n}`, name: `word ${n}` },
        rhythm: 'daily',
        time: '08:30',
        timeZone: 'Europe/London',
        createdBy: 'U1',
        createdAt: n,
        scheduledAt: n,
        paused: null,
      });
    }
    expect((await ann.say('follow dredging')).text).toMatch(/^You follow 50 things already/);
    // A list of fifty is within Slack's limits, which the fake Slack checks.
    expect((await ann.say('following')).text).toMatch(/^You follow 50 things/);
  });

  it('counts what is served by then as there from the start', async () => {
    writeFileSync(
      join(ann.folder, 'meetings/2026-11-harbour-board.md'),
      paper({ title: 'November', date: '2026-11-20' }, 'The Board RESOLVED that the dredging review be approved.'),
    );
    await ann.say('reload');
    expect((await ann.say('follow dredging')).text).toMatch(/Last news: 23 November 2026/);
    ann.at('2026-11-24T08:00:00Z');
    expect((await ann.say('digest preview')).text).toMatch(/Nothing is new/);
  });

  it('moves all that a person follows to the zone they are in now', async () => {
    await ann.say('follow dredging');
    ann.bot.slack.know('users.info', ({ user }) => ({ user: { id: user, team_id: 'T1', tz: 'Europe/Paris' } }));
    ann.at('2026-11-23T07:20:00Z');
    await ann.say('follow moorings');
    const zones = (await ann.bot.store.subscriptions.of('U1')).map(({ timeZone }) => timeZone);
    expect(new Set(zones).size, zones.join()).toBe(1);
  });

  it('puts a due time that a change leaves behind on record', async () => {
    await ann.say('follow dredging');
    ann.at('2026-11-23T08:40:00Z');
    await ann.say('follow dredging at 16:00');
    const rows = await ann.bot.store.ledger.log(5, 'U1');
    expect(rows).toMatchObject([{ date: '2026-11-23', time: '08:30', outcome: 'skipped' }]);
    expect(rows[0]?.reason).toMatch(/changed before it could be posted/);
  });

  it('goes on with what was paused when the channel can be reached again', async () => {
    await ann.say('follow dredging here');
    await ann.say('follow moorings here');
    await ann.bot.store.subscriptions.pause('C1', 'left', MONDAY.getTime());
    expect((await ann.say('following here')).text).toMatch(
      /Paused since 23 November 2026: I am no longer in the channel/,
    );
    expect((await ann.say('follow dredging here')).text).toMatch(/were paused and now go on/);
    expect((await ann.bot.store.subscriptions.of('C1')).map(({ paused }) => paused)).toEqual([null, null]);
  });

  it('refuses guests and people of other organisations, politely', async () => {
    ann.bot.slack.know('users.info', ({ user }) => ({ user: { id: user, team_id: 'T1', is_restricted: true } }));
    expect((await ann.say('follow dredging', { user: 'U7' })).text).toMatch(/guest account/);
    expect(await ann.bot.store.subscriptions.all()).toEqual([]);
  });

  it('still answers questions that begin like a verb', async () => {
    for (const question of [
      'following the meeting, what was decided?',
      'follow up on the dredging?',
      'digest of the June meeting',
    ]) {
      const message = await ann.say(question);
      expect(message.text).toMatch(/Looked up on /);
    }
  });
});
