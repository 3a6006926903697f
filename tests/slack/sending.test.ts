import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandBody, mentionBody } from '../support/fake-slack-bodies.ts';
import type { Reply } from '../support/fake-slack-reply.ts';
import { type SlackUnderTest, startSlackUnderTest } from '../support/slack-under-test.ts';

const REFUSED: Reply = { kind: 'refuse', error: 'invalid_blocks' };

let bot: SlackUnderTest;

beforeEach(async () => {
  bot = await startSlackUnderTest('http');
});

afterEach(() => bot.stop());

const ask = () => bot.command(commandBody('when is the next meeting?', bot.slack.responseUrl()));
const mention = () => bot.event(mentionBody('<@U0BOT> when is the next meeting?'));

/** The calls that carried a message, once the last of them has come. */
async function attempts(via: string, count: number) {
  const of = () => bot.slack.calls.filter((call) => call.via === via);
  await vi.waitFor(() => expect(of().length).toBeGreaterThanOrEqual(count), { timeout: 10_000 });
  // Time for one call too many to come.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(of()).toHaveLength(count);
  return of().map(({ args }) => args);
}

const typesOf = (args: Record<string, unknown> | undefined) =>
  Array.isArray(args?.blocks) ? [...new Set(args.blocks.map(({ type }) => type))] : null;

describe('a response address', () => {
  it.each<[string, Reply]>([
    ['200 with ok: false', REFUSED],
    ['400', { kind: 'status', status: 400, body: 'invalid_blocks' }],
    ['500', { kind: 'status', status: 500 }],
  ])('that answers %s gets plain sections, then text alone', async (_, refusal) => {
    bot.slack.script('response_url', refusal, refusal);
    await ask();
    const [card, sections, text] = await attempts('response_url', 3);
    expect(typesOf(card)).toContain('rich_text');
    expect(typesOf(sections)).toEqual(['section']);
    expect(typesOf(text)).toBeNull();
    expect(new Set([card?.text, sections?.text, text?.text]).size).toBe(1);
    expect(bot.slack.messages).toHaveLength(1);
  });

  it('that always fails is used at most five times, and the log has a reference', async () => {
    const fail: Reply = { kind: 'status', status: 500 };
    bot.slack.script('response_url', fail, fail, fail, fail, fail, fail, fail);
    await ask();
    await attempts('response_url', 5);
    await vi.waitFor(() =>
      expect(bot.logger.lines.map(({ event }) => event)).toContain('the person could not be told'),
    );
  });

  it('that has ended is not tried again in another form', async () => {
    const ended: Reply = { kind: 'refuse', error: 'expired_url' };
    bot.slack.script('response_url', ended, ended);
    await ask();
    // The answer, and the attempt to say that it failed.
    await attempts('response_url', 2);
  });

  it('that is rate-limited is waited for', async () => {
    bot.slack.script('response_url', { kind: 'rate-limit', seconds: 1 });
    await ask();
    const [first, second] = await attempts('response_url', 2);
    expect(second).toEqual(first);
  });

  it('that breaks off after storing gets no second answer, only the fault', async () => {
    bot.slack.script('response_url', { kind: 'drop' });
    await ask();
    const [, second] = await attempts('response_url', 2);
    expect(second?.text).toMatch(/went wrong/);
  });

  it('that hangs has long been acknowledged', async () => {
    bot.slack.script('response_url', { kind: 'hang' });
    await ask();
    await attempts('response_url', 1);
    await bot.slack.close();
  });
});

describe('chat.postMessage', () => {
  it.each(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long'])(
    'refused with %s is sent plainer',
    async (error) => {
      bot.slack.script('chat.postMessage', { kind: 'refuse', error }, { kind: 'refuse', error });
      await mention();
      const sent = await attempts('chat.postMessage', 3);
      expect(sent.map(typesOf).slice(1)).toEqual([['section'], null]);
      expect(bot.slack.messages).toHaveLength(1);
    },
  );

  it('is sent once when the response is lost after storing', async () => {
    bot.slack.script('chat.postMessage', { kind: 'drop' });
    await mention();
    await attempts('chat.postMessage', 1);
    // The person is told that something failed, privately; the answer is not posted twice.
    await attempts('chat.postEphemeral', 1);
  });

  it('is sent once when Slack fails', async () => {
    bot.slack.script('chat.postMessage', { kind: 'status', status: 500 });
    await mention();
    await attempts('chat.postMessage', 1);
  });

  it('waits for a rate limit and is sent again', async () => {
    bot.slack.script('chat.postMessage', { kind: 'rate-limit', seconds: 1 });
    await mention();
    await attempts('chat.postMessage', 2);
    expect(bot.slack.messages).toHaveLength(1);
  });

  it('is not tried again for another reason', async () => {
    bot.slack.script('chat.postMessage', { kind: 'refuse', error: 'not_in_channel' });
    await mention();
    await attempts('chat.postMessage', 1);
    expect(bot.logger.lines.some(({ event }) => event === 'request failed')).toBe(true);
  });
});
