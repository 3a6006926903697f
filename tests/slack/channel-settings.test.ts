import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paper } from '../support/knowledge-folder.ts';
import type { Json } from '../support/payload-validator.ts';
import type { Mode } from '../support/slack-under-test.ts';
import { buttonOf, type Subscriber, startSubscriber } from '../support/subscriber.ts';

const QUESTION = 'what did the Harbour Board approve?';
const HELD = 'My posts in this channel are on hold until the end of 10 December 2026: pre-election period.';

// U1 is a keeper of the folder.
describe.each<Mode>(['socket', 'http'])('the settings of a channel, over %s', (mode) => {
  let ann: Subscriber;

  beforeEach(async () => {
    ann = await startSubscriber(mode, { digestTimings: { tickMs: 100, paceMs: 0 } });
  });

  afterEach(() => ann.bot.stop());

  const bob = { user: 'U2' };
  const shown = (message: Json) => JSON.stringify(message.blocks);

  describe('a hold', () => {
    it('says what it does and for how long; answers are for the asker alone, and the reason stands under them', async () => {
      const said = await ann.say('off until 10 December: pre-election period', bob);
      expect(said.text).toMatch(
        /^My posts in this channel are on hold until the end of 10 December 2026: pre-election period\. Whoever asks me there is answered alone/,
      );
      const mention = await ann.mention(QUESTION, { user: 'U3' });
      expect(mention).toMatchObject({ via: 'chat.postEphemeral', args: { user: 'U3', channel: 'C1' } });
      expect(mention.args.text).toMatch(/dredging plan be approved/);
      expect(mention.args.text).toContain(`You alone see this. ${HELD}`);
      expect(shown(mention.args)).not.toContain('"share"');
      expect(await ann.mention('help', { user: 'U3' })).toMatchObject({ via: 'chat.postEphemeral' });
      const other = await ann.mention(QUESTION, { channel: 'C2' });
      expect(other).toMatchObject({ via: 'chat.postMessage', args: { channel: 'C2' } });
    });

    it('lets no answer be shared, neither by a button of before it', async () => {
      const before = await ann.say(QUESTION, bob);
      await ann.say('off until 10 December: pre-election period', bob);
      expect((await ann.tap(before, /^Share$/)).text).toBe(`I have not shared it. ${HELD}`);
      expect(shown(await ann.say(QUESTION, bob))).not.toContain('"share"');
      await ann.say('on', bob);
      expect((await ann.tap(before, /^Share$/)).response_type).toBe('in_channel');
    });

    it('ends with its last day by itself', async () => {
      await ann.say('off until 24 November: a visit', bob);
      ann.at('2026-11-24T22:00:00Z');
      expect(await ann.mention(QUESTION)).toMatchObject({ via: 'chat.postEphemeral' });
      ann.at('2026-11-25T07:00:00Z');
      expect(await ann.mention(QUESTION)).toMatchObject({ via: 'chat.postMessage' });
      expect((await ann.say('status', bob)).text).not.toContain('on hold');
    });

    it('is asked back without a reason or with a day that cannot be read, and questions stay questions', async () => {
      expect((await ann.say('off until 10 December', bob)).text).toMatch(/Say why.*Nothing has changed/);
      expect((await ann.say('off until the cows come home: rest', bob)).text).toMatch(
        /cannot read “the cows come home”/,
      );
      expect((await ann.say('off', bob)).text).toMatch(/Say why/);
      for (const question of [
        'off site storage of dredging spoil',
        'off until when is dredging?',
        'on what day does the board meet?',
      ])
        expect((await ann.say(question, bob)).text).toMatch(/Looked up on /);
      expect(await ann.bot.store.settings.list()).toEqual([]);
      expect((await ann.write('off until 10 December: quiet', bob)).args.text).toMatch(/There is no channel here/);
    });

    it('of a keeper is ended by keepers alone; one of a colleague by anyone there; all is on record', async () => {
      await ann.say('off until 10 December: pre-election period');
      for (const verb of ['on', 'off until 24 November: shorter'])
        expect((await ann.say(verb, bob)).text).toMatch(
          /^Only the folder’s keepers can (?:end|change) a hold that a keeper has set/,
        );
      expect((await ann.say('on')).text).toBe('My posts in this channel are no longer on hold.');
      await ann.say('off: noise', bob);
      expect((await ann.say('on', { user: 'U3' })).text).toMatch(/no longer on hold/);
      expect((await ann.say('on', bob)).text).toBe('My posts in this channel were not on hold.');
      const record = (await ann.bot.store.audit.list(9)).map(({ what, outcome, who }) => [what, outcome, who]);
      expect(record).toEqual([
        ['on', 'done', 'U3'],
        ['off', 'done', 'U2'],
        ['on', 'done', 'U1'],
        ['off', 'refused', 'U2'],
        ['on', 'refused', 'U2'],
        ['off', 'done', 'U1'],
      ]);
    });

    it('of all channels is for keepers, holds everywhere, and outlasts that of a channel', async () => {
      const everywhere = 'off everywhere until 10 December: pre-election period';
      expect((await ann.say(everywhere, bob)).text).toMatch(/^Only the folder’s keepers/);
      expect((await ann.write(everywhere)).args.text).toMatch(/^My posts in all channels are on hold/);
      expect(await ann.mention(QUESTION, { channel: 'C7' })).toMatchObject({ via: 'chat.postEphemeral' });
      expect((await ann.say('on', bob)).text).toMatch(/not on hold.*all channels.*on everywhere/);
      expect((await ann.say('on everywhere')).text).toBe('My posts in all channels are no longer on hold.');
      expect(await ann.mention(QUESTION, { channel: 'C7' })).toMatchObject({ via: 'chat.postMessage' });
    });

    it('stands in status, following and preview, with who set it', async () => {
      await ann.say('follow dredging here', bob);
      await ann.say('off until 10 December: pre-election period', bob);
      const status = await ann.say('status', { user: 'U3' });
      expect(status.text).toMatch(
        /This channel:\n• My posts are on hold until the end of 10 December 2026: pre-election period\. Set by someone else/,
      );
      expect(shown(status)).toContain('"user_id":"U2"');
      expect((await ann.say('status', { channel: 'C2', user: 'U3' })).text).not.toContain('on hold');
      const keeper = await ann.say('status', { channel: 'C2' });
      expect(keeper.text).toMatch(/Channels:\n• C1: My posts are on hold/);
      expect(shown(keeper)).toContain('"channel_id":"C1"');
      for (const verb of ['following here', 'digest preview here'])
        expect((await ann.say(verb, bob)).text, verb).toContain(HELD);
    });

    it('lets digests of the channel wait, and those of people go on; the first one afterwards tells it all', async () => {
      await ann.say('follow dredging here', bob);
      await ann.say('follow dredging', bob);
      await ann.say('off until 24 November: pre-election period', bob);
      ann.at('2026-11-23T07:10:00Z');
      const text = 'The Board RESOLVED that a second dredger be hired for the dredging review.';
      const header = { title: 'Harbour Board', body: 'harbour-board', date: '2026-11-20' };
      writeFileSync(join(ann.folder, 'meetings/2026-11-harbour-board.md'), paper(header, text));
      await ann.say('reload');
      const posted = () => ann.calls('chat.postMessage').filter(({ thread_ts: thread }) => thread === undefined);
      const cameOf = async (id: string) => (await ann.bot.store.ledger.log(9, id)).map(({ outcome }) => outcome);
      ann.at('2026-11-23T08:31:00Z');
      await ann.say('follow moorings', { user: 'U4' });
      await vi.waitFor(async () => expect(await cameOf('C1')).toEqual(['held']), { timeout: 5000 });
      await vi.waitFor(async () => expect(await cameOf('U2')).toEqual(['message']), { timeout: 5000 });
      const settled = async () => {
        const { due, claimed, posted: done } = await ann.bot.store.deliveries.counts();
        expect([due + claimed, done > 0]).toEqual([0, true]);
      };
      await vi.waitFor(settled, { timeout: 5000 });
      expect(posted().some(({ channel }) => channel === 'C1')).toBe(false);
      expect((await ann.say('digest log')).text).toMatch(/1 held/);
      expect((await ann.say('following here', bob)).text).toMatch(
        /Last check: .*not posted: On hold until the end of 24 November/,
      );
      ann.at('2026-11-25T08:31:00Z');
      await ann.say('follow moorings', { user: 'U5' });
      await vi.waitFor(() => expect(posted().filter(({ channel }) => channel === 'C1')).toHaveLength(1), {
        timeout: 5000,
      });
      expect(JSON.stringify(posted().find(({ channel }) => channel === 'C1')?.blocks)).toContain('second dredger');
    });
  });

  it('private answers: a mention is answered to the asker alone, who may share it', async () => {
    expect((await ann.say('channel answers private', bob)).text).toMatch(/answered alone, and can share/);
    const mention = await ann.mention(QUESTION, { user: 'U3' });
    expect(mention).toMatchObject({ via: 'chat.postEphemeral', args: { user: 'U3' } });
    expect(mention.args.text).toMatch(/this channel is set to private answers/);
    expect(buttonOf(mention.args, /^Share$/)).toBeTruthy();
    expect((await ann.say('channel answers public', { user: 'U3' })).text).toMatch(/everyone here sees/);
    expect(await ann.mention(QUESTION)).toMatchObject({ via: 'chat.postMessage' });
  });

  it('a subject: what asks of nothing asks of it, what names something else does not', async () => {
    const said = await ann.say('channel about dredging', bob);
    expect(said.text).toMatch(/about Dredging review \(workstream\)/);
    const mention = await ann.mention('what was decided?');
    expect(mention.args.text).toMatch(/“what was decided\?” = question “What was decided about Dredging review\?”/);
    expect((await ann.say('what was decided?', bob)).text).toMatch(/about Dredging review/);
    expect((await ann.say('how much would the moorings renewal cost?', bob)).text).toMatch(/£2\.4 million/);
    expect((await ann.say('what was decided?', { channel: 'C2' })).text).not.toMatch(/about Dredging review/);
    expect((await ann.say('channel about nothing', bob)).text).toMatch(/nothing in particular/);
    expect((await ann.say('what was decided?', bob)).text).not.toMatch(/about Dredging review/);
  });

  it('a body as the subject: the next meeting is its own', async () => {
    await ann.say('channel about Harbour Board', bob);
    const [asked] = [await ann.say('when was the last meeting?', bob)];
    expect(asked.text).toMatch(/when was the last meeting of Harbour Board\?/);
    expect((await ann.say('when is the next meeting of the Lighthouse Panel?', bob)).text).not.toMatch(
      /Harbour Board\?”/,
    );
  });

  it('shows how the channel is set, says what cannot be, and keeps what a keeper has set', async () => {
    expect((await ann.say('channel', bob)).text).toBe(
      [
        'How this channel is set:',
        '• Questions are about nothing in particular.',
        '• Answers to mentions are seen by everyone here.',
        '• My posts are not on hold.',
        'To change it: /stp channel about NAME (a workstream or a body, or “nothing”), /stp channel answers private (or public), /stp off until 8 May: REASON.',
      ].join('\n'),
    );
    expect((await ann.say('channel about harbour', bob)).text).toMatch(
      /not the name of one workstream or body.*Harbour Board \(body\)/,
    );
    expect((await ann.say('channel about zebra crossings', bob)).text).toMatch(/Nothing has changed/);
    expect((await ann.say('channel answers maybe', bob)).text).toMatch(/cannot read “answers maybe”/);
    expect(await ann.bot.store.settings.list()).toEqual([]);
    await ann.say('channel about dredging');
    expect((await ann.say('channel about moorings', bob)).text).toMatch(
      /^Only the folder’s keepers can change what a keeper has set/,
    );
    expect((await ann.say('channel', bob)).text).toMatch(
      /• Questions that do not say what they are about are about Dredging review\. Set by someone else\./,
    );
    ann.bot.slack.know('users.info', ({ user }) => ({ user: { id: user, team_id: 'T1', is_restricted: true } }));
    expect((await ann.say('channel answers private', { user: 'U7' })).text).toMatch(/guest account/);
  });

  it('while the store is away a channel is served as it was last known to be set, and else in private', async () => {
    await ann.mention(QUESTION);
    const list = ann.bot.store.settings.list;
    Object.assign(ann.bot.store.settings, { list: () => Promise.reject(new Error('away')) });
    expect(await ann.mention(QUESTION)).toMatchObject({ via: 'chat.postMessage' });
    const unknown = await ann.mention(QUESTION, { channel: 'C8' });
    expect(unknown).toMatchObject({ via: 'chat.postEphemeral' });
    expect(unknown.args.text).toMatch(/cannot know whether my posts in this channel are on hold/);
    Object.assign(ann.bot.store.settings, { list });
  });
});
