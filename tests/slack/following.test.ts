import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { homeOpenedBody, homeTapBody } from '../support/fake-slack-bodies.ts';
import type { Json } from '../support/payload-validator.ts';
import type { Mode } from '../support/slack-under-test.ts';
import { buttonOf, type Subscriber, startSubscriber } from '../support/subscriber.ts';

describe.each<Mode>(['socket', 'http'])('following and the home, over %s', (mode) => {
  let ann: Subscriber;

  beforeEach(async () => {
    ann = await startSubscriber(mode);
  });

  afterEach(() => ann.bot.stop());

  /** The home as it was shown last, once it says something. */
  async function home(says: RegExp): Promise<Json> {
    const last = () => ann.calls('views.publish').at(-1)?.view as Json | undefined;
    await vi.waitFor(() => expect(JSON.stringify(last())).toMatch(says), { timeout: 5000 });
    return last() ?? {};
  }

  it('lists exactly what will post: one’s own and, in a channel, the channel’s', async () => {
    await ann.say('follow dredging weekly at 9');
    await ann.say('follow harbour board here', { user: 'U2' });
    const message = await ann.say('following');
    expect(String(message.text).split('\n')).toEqual([
      'You follow 1 thing; digests come to you as direct messages.',
      '• Dredging review, weekly (first working day) at 09:00. Set up on 23 November 2026. Last news: 8 May 2018. No later date is recorded.',
      'Not checked yet. I stay silent when there is nothing to say. Next check: today, 09:00.',
      'This channel follows 1 thing; digests are posted here.',
      '• Harbour Board, daily at 08:30, in this channel. Set up by someone else on 23 November 2026. Last news: 8 May 2018. No later date is recorded.',
      'Not checked yet. I stay silent when there is nothing to say. Next check: today, 08:30.',
    ]);
    expect(JSON.stringify(message.blocks)).toContain('{"type":"user","user_id":"U2"}');
    expect((await ann.write('following')).args.text).not.toContain('This channel');
    expect((await ann.say('following here', { user: 'U2' })).text).toMatch(
      /^This channel follows 1 thing[\s\S]*Set up by you/,
    );
  });

  it('says what came of the last check', async () => {
    await ann.say('follow dredging');
    const slot = { destination: 'U1', date: '2026-11-23', time: '08:30', dueAt: Date.parse('2026-11-23T08:30:00Z') };
    await ann.bot.store.ledger.close(slot, 'nothing', null, slot.dueAt);
    ann.at('2026-11-23T10:00:00Z');
    expect((await ann.say('following')).text).toMatch(
      /Last check: today, 08:30: nothing new\. I stay silent when there is nothing to say\. Next check: tomorrow, 08:30\./,
    );
  });

  it('ends one at a tap in the list', async () => {
    await ann.say('follow dredging');
    await ann.say('follow moorings');
    const list = await ann.say('following');
    expect((await ann.tap(list, /^Unfollow Dredging/)).text).toMatch(/^You no longer follow Dredging review/);
    expect((await ann.tap(list, /^Unfollow Dredging/, { message_ts: '1.1' })).text).toMatch(
      /not followed by you any more/,
    );
    expect((await ann.tap(list, /^Stop all/)).text).toMatch(/^You no longer follow Moorings renewal/);
  });

  it('shows in the home how to begin, and what is followed as soon as it changes', async () => {
    await ann.bot.event(homeOpenedBody('home'));
    await home(/You follow nothing, so no digest comes to you\. To begin: \/stp follow NAME/);
    await ann.say('follow dredging');
    await home(/You follow 1 thing.*Dredging review, daily at 08:30.*Next check: today, 08:30/);
  });

  it('shows in the home first what is followed, then the workstreams, examples and commands, and nobody else’s', async () => {
    await ann.bot.event(homeOpenedBody('home'));
    await home(/stp reload.*stp enrol|stp enrol.*stp reload/);
    await ann.bot.event(homeOpenedBody('home', 'U9'));
    const { blocks } = await home(/^(?!.*stp reload).*You follow nothing/);
    const ids = (blocks as Json[]).map(({ block_id }) => block_id);
    const order = ['follows', 'workstreams', 'examples', 'commands', 'freshness'];
    expect(ids.filter((id) => order.includes(String(id)))).toEqual(order);
    const shown = JSON.stringify(blocks);
    expect(shown).toMatch(/Dredging review: last spoken of in a paper of/);
    expect(shown).toContain('/stp brief SUBJECT');
    expect(shown).not.toMatch(/stp (?:reload|enrol|unanswered)/);
  });

  it('ends one at a tap in the home, where Undo brings it back', async () => {
    await ann.say('follow dredging');
    const before = await home(/You follow 1 thing/);
    const posted = ann.bot.slack.messages.length;
    await ann.bot.tap(homeTapBody(buttonOf(before, /^Unfollow Dredging/)));
    const after = await home(/You no longer follow Dredging review.*You follow nothing/);
    await ann.bot.tap(homeTapBody(buttonOf(after, /^Undo$/)));
    await home(/Undone\. You follow it again.*You follow 1 thing/);
    expect(ann.bot.slack.messages).toHaveLength(posted);
  });

  it('counts two taps in one home as two', async () => {
    await ann.say('follow dredging');
    await ann.say('follow moorings');
    const shown = await home(/You follow 2 things/);
    const view = { id: 'V1', hash: 'same', type: 'home' };
    for (const label of [/^Unfollow Dredging/, /^Unfollow Moorings/]) {
      await ann.bot.tap({ ...homeTapBody(buttonOf(shown, label)), view });
    }
    await vi.waitFor(async () => expect(await ann.bot.store.subscriptions.of('U1')).toEqual([]));
    await home(/You follow nothing/);
  });

  it('says in the home that the store does not answer', async () => {
    await ann.bot.store.close();
    await ann.bot.event(homeOpenedBody('home'));
    await home(/my store does not answer.*I look things up/);
  });
});
