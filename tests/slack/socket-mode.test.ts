import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { commandBody } from '../support/fake-slack-bodies.ts';
import { type SlackUnderTest, startSlackUnderTest } from '../support/slack-under-test.ts';

let bot: SlackUnderTest;

beforeEach(async () => {
  bot = await startSlackUnderTest('socket');
});

afterEach(() => bot.stop());

const ask = (question: string) => bot.command(commandBody(question, bot.slack.responseUrl()));

it('holds two connections', () => {
  expect(bot.slack.socket.open()).toBe(2);
});

it('loses no command while Slack renews a connection, and comes back', async () => {
  bot.slack.socket.disconnectOne('warning');
  await vi.waitFor(() => expect(bot.slack.socket.open()).toBe(1));
  for (const question of ['one', 'two', 'three']) await ask(question);
  await bot.messages(3);
  await vi.waitFor(() => expect(bot.slack.socket.opened()).toBe(3), { timeout: 15_000 });
  await ask('four');
  await bot.messages(4);
  expect(bot.asked).toEqual(['one', 'two', 'three', 'four']);
});

it('survives that Slack cannot be reached when it reconnects', async () => {
  bot.slack.script('apps.connections.open', { kind: 'status', status: 500 }, { kind: 'drop' });
  bot.slack.socket.disconnectOne('refresh_requested');
  await vi.waitFor(() => expect(bot.slack.socket.open()).toBe(1));
  await vi.waitFor(() => expect(bot.slack.socket.open()).toBe(2), { timeout: 25_000 });
  await ask('still there?');
  await bot.messages(1);
});
