import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKeeper } from '../../src/service/knowledge-keeper.ts';
import { chosenBody, directMessageBody, mentionBody, tapBody } from '../support/fake-slack-bodies.ts';
import { harbourFolder } from '../support/harbour-folder.ts';
import { paper } from '../support/knowledge-folder.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import type { Json } from '../support/payload-validator.ts';
import { buttonOf, MONDAY, type Subscriber, startSubscriber } from '../support/subscriber.ts';

const SHIPS = ['Alder', 'Birch', 'Cedar', 'Dale', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Iris', 'Juniper', 'Kale', 'Larch'];
const HEAD = { title: 'Lighthouse Panel', body: 'lighthouse-panel', date: '2017-06-07' };

/** Twelve decisions of 2017 of one body beside the harbour's own one of 2018, one of a summary, and one for officers. */
const FILES = {
  'meetings/2017-06-panel.md': paper(
    HEAD,
    ...SHIPS.map(
      (ship) => `The Panel RESOLVED that the berth of the ship ${ship} be approved for the dredging review.`,
    ),
  ),
  'meetings/2017-07-panel.md': paper(
    { ...HEAD, date: '2017-07-07', audience: 'officers' },
    'The Panel RESOLVED that the pilotage contract be ended.',
  ),
};

describe('lists', () => {
  let ann: Subscriber;

  beforeEach(async () => {
    const clock = { now: () => MONDAY };
    const directory = harbourFolder(FILES);
    const keeper = await openKeeper({ directory, defaultAudience: 'public', clock, logger: memoryLogger() });
    ann = await startSubscriber('socket', { keeper });
  });

  afterEach(() => ann.bot.stop());

  const rowsOf = (text: unknown) =>
    String(text)
      .split('\n')
      .filter((line) => line.startsWith('• '));

  function menuOf({ blocks }: Json): { readonly id: string; readonly menu: Json; readonly values: readonly Json[] } {
    const row = (blocks as Json[]).find(({ elements }) => (elements as Json[])?.[0]?.type === 'static_select');
    if (row === undefined) throw new Error(`no menu in ${JSON.stringify(blocks)}`);
    const [menu = {}] = row.elements as Json[];
    const values = (menu.option_groups as Json[]).flatMap(({ options }) => options as Json[]);
    return { id: String(row.block_id), menu, values };
  }

  /** Chooses from the menu of a message that its reader alone sees; what is shown then. */
  async function choose(message: Json, label: RegExp, container: object = {}): Promise<Json> {
    const { id, menu, values } = menuOf(message);
    const value = values.find(({ text }) => label.test(String((text as Json).text)))?.value;
    const body = chosenBody(menu, String(value), ann.bot.slack.responseUrl(), container, id);
    const [shown] = await ann.bot.newMessages(1, () => ann.bot.tap(body));
    return shown?.args ?? {};
  }

  it('begin with the count, show ten rows, and say how many more there are', async () => {
    const message = await ann.say('list decisions');
    expect(message.text).toMatch(/^13 decisions\.\n• 6 March 2018 · Harbour Board · approved: “The Board RESOLVED/);
    expect(rowsOf(message.text)).toHaveLength(10);
    expect(message.text).toMatch(/Source 2, 3.*Shown: 1 to 10\. 3 more\./s);
    expect(message.text).not.toContain('pilotage');
  });

  it('go to the next page in the same message, once for a double tap, and back', async () => {
    const message = await ann.say('list decisions');
    const twice = tapBody(buttonOf(message, /^Next 3$/), ann.bot.slack.responseUrl(), { message_ts: '4.1' });
    const [next] = await ann.bot.newMessages(1, async () => {
      await ann.bot.tap(twice);
      await ann.bot.tap({ ...twice, trigger_id: 'trigger-again' });
    });
    expect(next?.args).toMatchObject({ replace_original: true, response_type: 'ephemeral' });
    expect(rowsOf(next?.args.text)).toHaveLength(3);
    expect(next?.args.text).toMatch(/Larch.*Shown: 11 to 13\./s);
    const back = await ann.tap(next?.args ?? {}, /^Previous 10$/);
    expect(back.text).toBe(message.text);
  });

  it('narrow by year, body and workstream, one after the other, and show all again', async () => {
    const message = await ann.say('list decisions');
    const ofYear = await choose(message, /^2017 \(12\)$/);
    expect(ofYear.text).toMatch(/^12 decisions, 2017, Lighthouse Panel\./);
    const ofStrand = await choose(ofYear, /^Dredging review$/);
    expect(ofStrand.text).toMatch(/^12 decisions, Dredging review, 2017/);
    const elsewhere = await choose(message, /^Harbour Board \(1\)$/);
    expect(elsewhere.text).toMatch(/^1 decision, Harbour Board\.\n• 6 March 2018/);
    expect((await ann.tap(elsewhere, /^Show all$/)).text).toBe(message.text);
  });

  it('are answered where a question asks for one, with what an answer has', async () => {
    const message = await ann.say('which decisions did the Lighthouse Panel make in 2017?');
    expect(message.text).toMatch(/^12 decisions, Lighthouse Panel, .*2017\.\n• 7 June 2017/);
    expect(JSON.stringify(message.blocks)).toMatch(/You asked.*"share".*feedback_buttons/);
    const next = await ann.tap(message, /^Next 2$/);
    expect(rowsOf(next.text)).toHaveLength(2);
  });

  it('are of the audience of whoever looks', async () => {
    expect((await ann.say('list decisions', { user: 'U0123' })).text).toMatch(/^14 decisions\./);
    const mention = await ann.mention('list decisions', { user: 'U0123' });
    expect(mention).toMatchObject({
      via: 'chat.postMessage',
      args: { text: expect.stringMatching(/^13 decisions\./) },
    });
  });

  it('change in place in a direct message, and where Slack lets it be changed no more go on in its thread', async () => {
    const { args } = await ann.write('list decisions');
    const { ts } = ann.bot.slack.history.messages.at(-1) ?? { ts: '' };
    const where = { is_ephemeral: false, message_ts: ts, channel_id: 'D1', thread_ts: '1.5' };
    const next = () => {
      const body = tapBody(buttonOf(args, /^Next 3$/), ann.bot.slack.responseUrl(), where);
      return ann.bot.newMessages(1, () => ann.bot.tap({ ...body, channel: { id: 'D1', name: 'directmessage' } }));
    };
    const [changed] = await next();
    expect(changed).toMatchObject({ via: 'chat.update', args: { channel: 'D1', ts } });
    expect(rowsOf(changed?.args.text)).toHaveLength(3);
    ann.bot.slack.script('chat.update', { kind: 'refuse', error: 'edit_window_closed' });
    const where2 = { ...where, message_ts: `${ts}9` };
    const body = tapBody(buttonOf(args, /^Next 3$/), ann.bot.slack.responseUrl(), where2);
    const [said] = await ann.bot.newMessages(1, () =>
      ann.bot.tap({ ...body, channel: { id: 'D1', name: 'directmessage' } }),
    );
    expect(said).toMatchObject({ via: 'chat.postMessage', args: { channel: 'D1', thread_ts: '1.5' } });
  });

  it('leave what a channel reads as it is: whoever taps gets a page of their own', async () => {
    const { args } = await ann.mention('list decisions');
    const where = { is_ephemeral: false, message_ts: '7.7', thread_ts: '7.1', channel_id: 'C1' };
    const next = await ann.tap(args, /^Next 3$/, where);
    expect(next).toMatchObject({ response_type: 'ephemeral', replace_original: false, thread_ts: '7.1' });
  });

  it('begin narrowed to what a channel is about', async () => {
    await ann.say('channel about Harbour Board');
    expect((await ann.say('list decisions')).text).toMatch(/^1 decision, Harbour Board\./);
    expect((await ann.say('list workstreams')).text).toMatch(/^3 workstreams in the register\./);
  });

  it('know a tap on a list of another version, and one of what the papers name no more', async () => {
    const older = { action_id: 'table:next', value: 'something else' };
    const [told] = await ann.bot.newMessages(1, () => ann.bot.tap(tapBody(older, ann.bot.slack.responseUrl())));
    expect(told?.args.text).toMatch(/older version/);
    const gone = { action_id: 'table:next', value: `2026-11-23 1 ${'0'.repeat(16)} - - decisions` };
    const [none] = await ann.bot.newMessages(1, () => ann.bot.tap(tapBody(gone, ann.bot.slack.responseUrl())));
    expect(none?.args.text).toMatch(/no longer name what it was narrowed to/);
  });

  it.each(['actions', 'dates', 'workstreams', 'bodies', 'people', 'papers'])('show %s', async (list) => {
    expect((await ann.say(`list ${list}`)).text).toMatch(/^(?:\d+ |Actions)/);
  });

  it('are no question where it goes on after the name', async () => {
    const bodies = [
      () => ann.bot.event(directMessageBody('list decisions of the Lighthouse Panel')),
      () => ann.bot.event(mentionBody('<@U0BOT> list decisions of the Lighthouse Panel')),
    ];
    for (const say of bodies) {
      const [message] = await ann.bot.newMessages(1, say);
      expect(message?.args.text).toMatch(/^12 decisions, Lighthouse Panel/);
    }
  });
});
