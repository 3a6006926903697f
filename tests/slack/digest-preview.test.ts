import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paper } from '../support/knowledge-folder.ts';
import type { Mode } from '../support/slack-under-test.ts';
import { type Subscriber, startSubscriber } from '../support/subscriber.ts';

describe.each<Mode>(['socket', 'http'])('digest preview and log, over %s', (mode) => {
  let ann: Subscriber;

  beforeEach(async () => {
    ann = await startSubscriber(mode);
  });

  afterEach(() => ann.bot.stop());

  async function newPaper(): Promise<void> {
    ann.at('2026-11-23T07:10:00Z');
    const text = 'The Board RESOLVED that the dredging review be approved and that a second dredger be hired.';
    const header = { title: 'Harbour Board', body: 'harbour-board', date: '2018-09-04' };
    writeFileSync(join(ann.folder, 'meetings/2018-09-harbour-board.md'), paper(header, text));
    await ann.say('reload');
  }

  it('shows privately what the next digest would say, and nothing counts as told', async () => {
    await ann.say('follow dredging');
    await newPaper();
    for (const typed of ['digest preview', 'digest']) {
      const message = await ann.say(typed);
      expect(message.response_type).toBe('ephemeral');
      expect(message.text).toMatch(
        /^A preview for you alone: nothing is posted, and nothing counts as told\. Next check: today, 08:30\./,
      );
      expect(JSON.stringify(message.blocks)).toMatch(/second dredger be hired/);
      expect(JSON.stringify(message.blocks)).not.toContain('"actions"');
    }
    expect(ann.calls('chat.postMessage')).toEqual([]);
    expect(await ann.bot.store.ledger.told('U1')).toEqual(new Set());
  });

  it('shows the channel’s with “here”, from a mention to the asker alone', async () => {
    await ann.say('follow dredging here');
    await newPaper();
    const message = await ann.mention('digest preview here');
    expect(message).toMatchObject({ via: 'chat.postEphemeral', args: { user: 'U1' } });
    expect(JSON.stringify(message.args.blocks)).toContain('second dredger');
  });

  it('says that nothing is new, what was last and what is next; and how to begin', async () => {
    expect((await ann.say('digest preview')).text).toMatch(/^You follow nothing.*\/stp follow NAME/);
    await ann.say('follow dredging');
    expect((await ann.say('digest preview')).text).toBe(
      'Nothing is new, so nothing would be posted now. Next check: today, 08:30.\nDredging review: Last news: 8 May 2018. No later date is recorded.',
    );
    await ann.bot.store.subscriptions.pause('U1', 'inactive', 1);
    expect((await ann.say('digest preview')).text).toMatch(/paused/);
  });

  it('shows the run log to keepers: posted, nothing new, failed and why, next try', async () => {
    expect((await ann.say('digest log')).text).toMatch(/^No digest has been due yet/);
    const { ledger } = ann.bot.store;
    const slot = (destination: string, time: string) => ({
      destination,
      date: '2026-11-20',
      time,
      dueAt: Date.parse(`2026-11-20T${time}:00Z`),
    });
    await ledger.close(slot('U1', '08:30'), 'nothing', null, 1);
    await ledger.close(slot('C1', '08:30'), 'failed', 'Paused: the channel is archived.', 2);
    await ledger.close(slot('C2', '08:30'), 'skipped', null, 3);
    for (let n = 10; n < 40; n++) await ledger.close(slot('U2', `09:${n}`), 'nothing', null, 4);
    const message = await ann.say('digest log');
    const log = String(message.text);
    expect(log).toMatch(/^The last 7 days: 31 nothing new, 1 failed, 1 skipped\.\nFailed, skipped, unknown or waiting/);
    expect(log.match(/U2: nothing new\./g)).toHaveLength(5);
    expect(log).toContain('2026-11-20 08:30 C1: it failed (Paused: the channel is archived).\n');
    expect(log).toContain('2026-11-20 08:30 C2: too late to post; what it had goes into the next digest.');
    const blocks = JSON.stringify(message.blocks);
    expect(blocks).toContain('{"type":"channel","channel_id":"C1"}');
    expect(blocks).toContain('{"type":"user","user_id":"U2"}');
  });

  it('shows in the run log what is waiting, with why and the next try', async () => {
    const { ledger, deliveries } = ann.bot.store;
    const dueAt = Date.parse('2026-11-23T07:00:00Z');
    const delivery = {
      id: 'd1',
      destination: 'C1',
      channel: 'C1',
      threadOf: null,
      purpose: 'digest',
      message: '{}',
      dueAt,
    } as const;
    await ledger.queue({ destination: 'C1', date: '2026-11-23', time: '07:00', dueAt }, [], [delivery], dueAt);
    await deliveries.claim('d1', 0, 'one', 60_000);
    await deliveries.release('d1', 1, Date.parse('2026-11-23T07:15:00Z'), 'Slack asked to slow down.');
    expect((await ann.say('digest log')).text).toBe(
      'The last 7 days: 1 waiting.\nFailed, skipped, unknown or waiting, newest first:\n• 2026-11-23 07:00 C1: a digest is waiting to be posted (Slack asked to slow down). Next try not before 07:15.',
    );
  });

  it('shows the run log to nobody else, and says so on record', async () => {
    expect((await ann.say('digest log', { user: 'U9' })).text).toMatch(
      /^Only the folder’s keepers can read the run log/,
    );
    expect(await ann.bot.store.audit.list(1)).toMatchObject([{ who: 'U9', what: 'digest log', outcome: 'refused' }]);
  });
});
