import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandBody, directMessageBody, mentionBody, tapBody } from '../support/fake-slack-bodies.ts';
import type { Reply } from '../support/fake-slack-reply.ts';
import { type SlackUnderTest, startSlackUnderTest } from '../support/slack-under-test.ts';
import { buttonOf } from '../support/subscriber.ts';

const REFUSED: Reply = { kind: 'refuse', error: 'invalid_blocks' };
const FAILED: Reply = { kind: 'status', status: 500 };
const STORED_AND_FAILED: Reply = { kind: 'status', status: 500, stored: true };
const UNREADABLE: Reply = { kind: 'refuse', error: 'missing_scope' };

const ANSWER = /^Every two months/;
const UNSEEN = /^I could not see whether my answer arrived/;

let bot: SlackUnderTest;

beforeEach(async () => {
  bot = await startSlackUnderTest('http');
});

afterEach(() => bot.stop());

const ask = () => bot.command(commandBody('when is the next meeting?', bot.slack.responseUrl()));
const mention = (more: object = {}) => bot.event(mentionBody('<@U0BOT> when is the next meeting?', more));
const write = () => bot.event(directMessageBody('when is the next meeting?'));

/** The calls that carried a message, once the last of them has come. */
async function attempts(via: string, count: number) {
  const of = () => bot.slack.calls.filter((call) => call.via === via);
  await vi.waitFor(() => expect(of().length).toBeGreaterThanOrEqual(count), { timeout: 15_000 });
  // Time for one call too many to come.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(of()).toHaveLength(count);
  return of().map(({ args }) => args);
}

/** What people see, once so many messages are there and time for one too many has gone by. */
async function seen(count: number) {
  await bot.messages(count);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(bot.slack.messages).toHaveLength(count);
  return bot.slack.messages.map(({ args }) => String(args.text));
}

const logged = (event: string) => bot.logger.lines.some((line) => line.event === event);

const typesOf = (args: Record<string, unknown> | undefined) =>
  Array.isArray(args?.blocks) ? [...new Set(args.blocks.map(({ type }) => type))] : null;

describe('a response address', () => {
  it.each<[string, Reply]>([
    ['200 with ok: false', REFUSED],
    ['400', { kind: 'status', status: 400, body: 'invalid_blocks' }],
  ])('that answers %s gets plain buttons, then plain sections, then text alone', async (_, refusal) => {
    bot.slack.script('response_url', refusal, refusal, refusal);
    await ask();
    const [card, common, sections, text] = await attempts('response_url', 4);
    expect(typesOf(card)).toContain('context_actions');
    expect(typesOf(common)).toEqual(['context', 'rich_text', 'actions']);
    expect(typesOf(sections)).toEqual(['section']);
    expect(typesOf(text)).toBeNull();
    expect(new Set([card?.text, sections?.text, text?.text]).size).toBe(1);
    expect(bot.slack.messages).toHaveLength(1);
  });

  it.each<Reply>([FAILED, { kind: 'refuse', error: 'internal_error' }])(
    'that fails for a moment gets the answer once more, as it was: %j',
    async (failure) => {
      bot.slack.script('response_url', failure);
      await ask();
      const [first, second] = await attempts('response_url', 2);
      expect(second).toEqual(first);
      expect(await seen(1)).toEqual([expect.stringMatching(ANSWER)]);
    },
  );

  it('that stores and answers 500 gets the answer no third time, and one true sentence', async () => {
    bot.slack.script('response_url', STORED_AND_FAILED, STORED_AND_FAILED, STORED_AND_FAILED, STORED_AND_FAILED);
    await ask();
    const texts = (await attempts('response_url', 3)).map(({ text }) => String(text));
    expect(texts).toEqual([ANSWER, ANSWER, UNSEEN].map((words) => expect.stringMatching(words)));
  });

  it('that refuses every form and then fails is used no more than five times', async () => {
    bot.slack.script('response_url', REFUSED, REFUSED, FAILED, FAILED, FAILED, FAILED, FAILED, FAILED);
    await ask();
    await attempts('response_url', 5);
  });

  it('that always fails: the log has a reference', async () => {
    bot.slack.script('response_url', FAILED, FAILED, FAILED, FAILED, FAILED, FAILED);
    await ask();
    await attempts('response_url', 3);
    await vi.waitFor(() => expect(logged('the person could not be told')).toBe(true));
  });

  it('that has ended is used no more: the answer comes directly', async () => {
    bot.slack.script('response_url', { kind: 'refuse', error: 'expired_url' });
    await ask();
    await attempts('response_url', 1);
    const [answer] = await attempts('chat.postMessage', 1);
    expect(answer).toMatchObject({ channel: 'U1', text: expect.stringMatching(ANSWER) });
  });

  it('that is rate-limited is waited for', async () => {
    bot.slack.script('response_url', { kind: 'rate-limit', seconds: 1 });
    await ask();
    const [first, second] = await attempts('response_url', 2);
    expect(second).toEqual(first);
  });

  it.each<Reply>([{ kind: 'drop' }, { kind: 'refuse', error: 'fatal_error' }])(
    'that breaks off gets no second answer, and one true sentence: %j',
    async (reply) => {
      bot.slack.script('response_url', reply);
      await ask();
      const [, second] = await attempts('response_url', 2);
      expect(second?.text).toMatch(UNSEEN);
    },
  );

  it('that hangs has long been acknowledged', async () => {
    bot.slack.script('response_url', { kind: 'hang' });
    await ask();
    await attempts('response_url', 1);
    await bot.slack.close();
  });

  it('that took part of the answer is not told that there is none', async () => {
    await ask();
    const [first] = await bot.messages(1);
    bot.slack.script('response_url', { kind: 'ok' }, { kind: 'refuse', error: 'token_revoked' });
    bot.slack.script('chat.postMessage', { kind: 'refuse', error: 'user_not_found' });
    await bot.tap(tapBody(buttonOf(first?.args ?? {}, /Share/), bot.slack.responseUrl()));
    const last = (await attempts('response_url', 4)).at(-1);
    expect(last?.text).toMatch(/^Something went wrong on my side after what I have just told you/);
  });
});

describe('chat.postMessage', () => {
  it.each(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long'])(
    'refused with %s is sent plainer',
    async (error) => {
      bot.slack.script('chat.postMessage', ...Array(3).fill({ kind: 'refuse', error }));
      await mention();
      const sent = await attempts('chat.postMessage', 4);
      expect(sent.map(typesOf).slice(1)).toEqual([['context', 'rich_text', 'actions'], ['section'], null]);
      expect(bot.slack.messages).toHaveLength(1);
    },
  );

  it.each<[string, Reply, () => Promise<void>]>([
    ['a mention, and the connection breaks', { kind: 'drop' }, mention],
    ['a mention, and Slack fails', STORED_AND_FAILED, mention],
    ['a direct message, and the connection breaks', { kind: 'drop' }, write],
    ['a direct message, and Slack fails', STORED_AND_FAILED, write],
  ])('that has stored the answer to %s says it once, and nothing beside it', async (_, reply, act) => {
    bot.slack.script('chat.postMessage', reply);
    await act();
    expect(await seen(1)).toEqual([expect.stringMatching(ANSWER)]);
    await attempts('chat.postMessage', 1);
  });

  it.each<[string, Reply, () => Promise<void>]>([
    ['a mention, with 500', FAILED, mention],
    ['a mention, with internal_error', { kind: 'refuse', error: 'internal_error' }, mention],
    ['a mention, with fatal_error', { kind: 'refuse', error: 'fatal_error' }, mention],
    ['a direct message, with 503', { kind: 'status', status: 503 }, write],
  ])('that has not stored the answer to %s gets it again', async (_, reply, act) => {
    bot.slack.script('chat.postMessage', reply);
    await act();
    expect(await seen(1)).toEqual([expect.stringMatching(ANSWER)]);
    await attempts('chat.postMessage', 2);
  });

  describe('where the history may not be read', () => {
    beforeEach(() => bot.slack.script('conversations.replies', UNREADABLE, UNREADABLE, UNREADABLE));

    it.each<Reply>([FAILED, { kind: 'refuse', error: 'internal_error' }])(
      'is called once more after a failure of Slack’s own: %j',
      async (reply) => {
        bot.slack.script('chat.postMessage', reply);
        await mention();
        await attempts('chat.postMessage', 2);
        expect(await seen(1)).toEqual([expect.stringMatching(ANSWER)]);
      },
    );

    it.each<Reply>([{ kind: 'drop' }, { kind: 'refuse', error: 'fatal_error' }])(
      'is not called again after anything else, and the asker is told what is true: %j',
      async (reply) => {
        bot.slack.script('chat.postMessage', reply);
        await mention();
        const [told] = await attempts('chat.postEphemeral', 1);
        expect(told).toMatchObject({ user: 'U1', text: expect.stringMatching(UNSEEN) });
        await attempts('chat.postMessage', 1);
      },
    );

    it('is called twice at the most', async () => {
      bot.slack.script('chat.postMessage', FAILED, FAILED, FAILED, FAILED);
      await mention();
      await attempts('chat.postEphemeral', 1);
      await attempts('chat.postMessage', 2);
    });
  });

  it('names the answer by an id alone, by which it is found again', async () => {
    await mention();
    const [answer] = await bot.messages(1);
    expect(answer?.args.metadata).toEqual({
      event_type: 'stp_answer',
      event_payload: { id: expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
  });

  it('waits for a rate limit and is sent again', async () => {
    bot.slack.script('chat.postMessage', { kind: 'rate-limit', seconds: 1 });
    await mention();
    await attempts('chat.postMessage', 2);
    expect(bot.slack.messages).toHaveLength(1);
  });

  it('is not tried again for another reason, and the asker is told that there is no answer', async () => {
    bot.slack.script('chat.postMessage', { kind: 'refuse', error: 'not_in_channel' });
    await mention();
    const [told] = await attempts('chat.postEphemeral', 1);
    expect(told?.text).toMatch(/I have no answer for you/);
    await attempts('chat.postMessage', 1);
    expect(logged('request failed')).toBe(true);
  });
});

describe('what the asker alone is told', () => {
  const following = (more: object = {}) => bot.event(mentionBody('<@U0BOT> following', more));

  it('after a mention that stands by itself is shown in the channel, where no thread is', async () => {
    await following();
    const [message] = await bot.messages(1);
    expect(message).toMatchObject({ via: 'chat.postEphemeral', args: { channel: 'C1', user: 'U1' } });
    expect(message?.args).not.toHaveProperty('thread_ts');
  });

  it('in a thread is shown in that thread', async () => {
    await following({ thread_ts: '9.9' });
    const [message] = await bot.messages(1);
    expect(message).toMatchObject({ via: 'chat.postEphemeral', args: { thread_ts: '9.9' } });
  });

  it.each(['user_not_in_channel', 'channel_not_found', 'not_in_channel', 'is_archived', 'a_word_of_next_year'])(
    'is written directly where it is refused: %s',
    async (error) => {
      bot.slack.script('chat.postEphemeral', { kind: 'refuse', error });
      await following();
      const [message] = await bot.messages(1);
      expect(message).toMatchObject({ via: 'chat.postMessage', args: { channel: 'U1' } });
      expect(message?.args.text).toMatch(/follow/);
    },
  );

  it('of a fault is seen too', async () => {
    bot.answerWith(() => {
      throw new Error('a fault of ours');
    });
    await mention();
    const [message] = await bot.messages(1);
    expect(message).toMatchObject({ via: 'chat.postEphemeral', args: { user: 'U1' } });
    expect(message?.args.text).toMatch(/I have no answer for you/);
  });

  it('of a button under an answer that was shared, which is in no thread, is shown beside it', async () => {
    const container = { is_ephemeral: false, message_ts: '77.1' };
    await bot.tap(tapBody({ action_id: 'look:sources', value: 'when is it?' }, bot.slack.responseUrl(), container));
    const [message] = await bot.messages(1);
    expect(message?.args).not.toHaveProperty('thread_ts');
  });
});

it('shows nothing in a thread that nobody has written in, as Slack does', async () => {
  const call = (thread_ts: string) =>
    fetch(`${bot.slack.apiUrl}chat.postEphemeral`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ channel: 'C1', user: 'U1', text: 'only for you', thread_ts }),
    });
  await call('1.1');
  expect(bot.slack.messages).toEqual([]);
  bot.slack.hear({ event: { thread_ts: '1.1' } });
  await call('1.1');
  expect(bot.slack.messages).toHaveLength(1);
});
