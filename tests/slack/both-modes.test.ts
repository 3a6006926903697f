import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandBody, directMessageBody, mentionBody, tapBody } from '../support/fake-slack-bodies.ts';
import { ambiguousAnswer } from '../support/hand-built-answers.ts';
import { type Mode, type SlackUnderTest, startSlackUnderTest } from '../support/slack-under-test.ts';

const QUESTION = 'how often does the harbour board meet?';
const HEADLINE = 'Every two months (agreed by the Harbour Board, December 2017).';

describe.each<Mode>(['socket', 'http'])('over %s', (mode) => {
  let bot: SlackUnderTest;

  beforeEach(async () => {
    bot = await startSlackUnderTest(mode);
  });

  afterEach(() => bot.stop());

  it('answers /stp QUESTION to the asker alone, acknowledged first', async () => {
    await bot.command(commandBody(QUESTION, bot.slack.responseUrl()));
    const [message] = await bot.messages(1);
    expect(bot.asked).toEqual([QUESTION]);
    expect(message).toMatchObject({ via: 'response_url', args: { response_type: 'ephemeral', mrkdwn: false } });
    expect(message?.args.text).toMatch(HEADLINE);
    expect(JSON.stringify(message?.args.blocks)).toContain(`You asked: ${QUESTION}`);
    if (mode === 'socket')
      expect(bot.slack.journal.findIndex((entry) => entry.startsWith('ack'))).toBeLessThan(
        bot.slack.journal.indexOf('response_url'),
      );
  });

  it.each(['help', '', '  ', 'HELP', '?'])('shows the help for /stp %s', async (text) => {
    await bot.command(commandBody(text, bot.slack.responseUrl()));
    const [message] = await bot.messages(1);
    expect(message?.args.text).toMatch(/\/stp QUESTION[\s\S]*\/stp help[\s\S]*999/);
    expect(bot.asked).toEqual([]);
  });

  it('answers a friendly sentence to a question that is too long', async () => {
    await bot.command(commandBody('a '.repeat(700), bot.slack.responseUrl()));
    const [message] = await bot.messages(1);
    expect(message?.args.text).toMatch(/longer than I can read: 1399 characters, and I take up to 1000/);
    expect(bot.asked).toEqual([]);
  });

  it('shows of a hostile question what was meant, without what acts', async () => {
    const hostile = '\u001b[31mis <!channel> or <@U2|ann> *b* &lt;script&gt; \u202eevil\u202c :x: `c`?';
    await bot.command(commandBody(hostile, bot.slack.responseUrl()));
    const [message] = await bot.messages(1);
    const question = 'is or ann b <script> evil c?';
    expect(bot.asked).toEqual([question]);
    expect(JSON.stringify(message?.args.blocks)).toContain(`You asked: ${question}`);
  });

  it('answers a mention in its thread', async () => {
    await bot.event(mentionBody(`<@U0BOT> ${QUESTION}`, { ts: '10.1' }));
    const [message] = await bot.messages(1);
    expect(bot.asked).toEqual([QUESTION]);
    expect(message).toMatchObject({
      via: 'chat.postMessage',
      args: { channel: 'C1', thread_ts: '10.1', mrkdwn: false },
    });
    expect(message?.args.text).toMatch(HEADLINE);
    expect(JSON.stringify(message?.args.blocks)).not.toContain('Share with everyone here');
  });

  it('answers a mention inside a thread in that thread', async () => {
    await bot.event(mentionBody(`<@U0BOT> ${QUESTION}`, { thread_ts: '9.9' }));
    expect((await bot.messages(1))[0]?.args.thread_ts).toBe('9.9');
  });

  it('answers a direct message', async () => {
    await bot.event(directMessageBody(QUESTION, { ts: '11.1' }));
    const [message] = await bot.messages(1);
    expect(message).toMatchObject({ via: 'chat.postMessage', args: { channel: 'D1', thread_ts: '11.1' } });
  });

  it('shows the help for a bare mention and for help in a direct message', async () => {
    await bot.event(mentionBody('<@U0BOT>'));
    await bot.event(directMessageBody('help'));
    for (const message of await bot.messages(2)) expect(message.args.text).toMatch(/\/stp help/);
  });

  it('ignores programs, edits, joins and itself', async () => {
    await bot.event(directMessageBody(QUESTION, { bot_id: 'B9' }));
    await bot.event(directMessageBody(QUESTION, { subtype: 'message_changed' }));
    await bot.event(directMessageBody(QUESTION, { user: 'U0BOT' }));
    await bot.event(mentionBody(QUESTION, { bot_id: 'B9' }));
    await bot.event(directMessageBody(QUESTION, { channel_type: 'channel' }));
    await bot.event(directMessageBody('the only one'));
    await bot.messages(1);
    expect(bot.asked).toEqual(['the only one']);
  });

  it('answers a delivery that comes three times once', async () => {
    const body = mentionBody(`<@U0BOT> ${QUESTION}`);
    await bot.event(body);
    await bot.event(body);
    await bot.event(body);
    const command = commandBody('once', bot.slack.responseUrl());
    await bot.command(command);
    await bot.command(command);
    await bot.command(commandBody('last', bot.slack.responseUrl()));
    await bot.messages(3);
    expect(bot.asked).toEqual([QUESTION, 'once', 'last']);
  });

  it('offers the choices of an ambiguous question, and answers a tap in place of them', async () => {
    bot.answerWith((question) => ambiguousAnswer({ question }));
    await bot.command(commandBody('how often does the board meet?', bot.slack.responseUrl()));
    const [message] = await bot.messages(1);
    const buttons = actionsOf(message?.args.blocks, 'choices');
    expect(buttons.map(({ value }) => value)).toEqual([
      'how often does the Harbour Board meet?',
      'how often does the Lighthouse Board meet?',
    ]);
    await bot.tap(tapBody(buttons[1] ?? { action_id: '' }, bot.slack.responseUrl()));
    const [, answer] = await bot.messages(2);
    expect(bot.asked.at(-1)).toBe('how often does the Lighthouse Board meet?');
    expect(answer).toMatchObject({ via: 'response_url', args: { replace_original: true, response_type: 'ephemeral' } });
  });

  it('answers a tap in a thread in that thread', async () => {
    const tap = { action_id: 'ask:0', value: QUESTION };
    const container = { is_ephemeral: false, thread_ts: '9.9', channel_id: 'C2' };
    await bot.tap(tapBody(tap, bot.slack.responseUrl(), container));
    expect((await bot.messages(1))[0]).toMatchObject({
      via: 'chat.postMessage',
      args: { channel: 'C2', thread_ts: '9.9' },
    });
  });

  it('shares an answer with the channel once, however often the button is tapped', async () => {
    await bot.command(commandBody(QUESTION, bot.slack.responseUrl()));
    const [private_] = await bot.messages(1);
    const share = actionsOf(private_?.args.blocks, 'follow-up').find(({ action_id }) => action_id === 'share') ?? {
      action_id: '',
    };
    const url = bot.slack.responseUrl();
    await bot.tap(tapBody(share, url, { message_ts: '5.5' }));
    await bot.tap(tapBody(share, url, { message_ts: '5.5' }));
    const [, shared, done] = await bot.messages(3);
    expect(shared?.args).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(shared?.args.text).toMatch(`Asked: ${QUESTION}\n${HEADLINE}`);
    expect(JSON.stringify(shared?.args.blocks)).toContain('Shared by <@U1>');
    expect(done?.args).toMatchObject({ replace_original: true, text: 'Shared to the channel.' });
    await bot.command(commandBody('last', bot.slack.responseUrl()));
    await bot.messages(4);
    expect(bot.slack.messages).toHaveLength(4);
  });

  it('says of a button that it no longer knows that it has expired', async () => {
    await bot.tap(tapBody({ action_id: 'from-an-older-version' }, bot.slack.responseUrl()));
    expect((await bot.messages(1))[0]?.args.text).toMatch(/older version/);
  });

  it('tells the person when something fails, with a reference and nothing else of it', async () => {
    bot.answerWith(() => {
      throw new Error('secret detail at /home/x');
    });
    await bot.command(commandBody(QUESTION, bot.slack.responseUrl()));
    await bot.event(mentionBody(`<@U0BOT> ${QUESTION}`));
    await bot.event(directMessageBody(QUESTION));
    const messages = await bot.messages(3);
    expect(messages.map(({ via }) => via).sort()).toEqual(['chat.postEphemeral', 'chat.postMessage', 'response_url']);
    for (const { args } of messages) {
      expect(args.text).toMatch(/went wrong on my side.*R-[0-9a-f]{6}$/);
      expect(JSON.stringify(args)).not.toContain('secret detail');
    }
    const references = bot.logger.lines
      .filter(({ event }) => event === 'request failed')
      .map(({ fields }) => fields.reference);
    expect(references).toHaveLength(3);
    for (const reference of references) expect(JSON.stringify(messages)).toContain(String(reference));
  });

  it('logs no question', async () => {
    await bot.command(commandBody('a very particular question', bot.slack.responseUrl()));
    await bot.messages(1);
    expect(JSON.stringify(bot.logger.lines.filter(({ level }) => level !== 'debug'))).not.toContain('particular');
    expect(bot.logger.lines.map(({ event }) => event)).toContain('question answered');
  });
});

function actionsOf(blocks: unknown, blockId: string): { action_id: string; value?: string }[] {
  if (!Array.isArray(blocks)) return [];
  return blocks.find((block) => block.block_id === blockId)?.elements ?? [];
}
