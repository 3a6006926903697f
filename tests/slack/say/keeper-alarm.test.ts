import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTroubles, type Troubles } from '../../../src/service/troubles.ts';
import { memoryLogger } from '../../support/memory-logger.ts';
import { type SlackUnderTest, startSlackUnderTest } from '../../support/slack-under-test.ts';

const MINUTE = 60_000;

let bot: SlackUnderTest;
let troubles: Troubles;
let now: number;

beforeEach(async () => {
  now = 0;
  troubles = createTroubles(memoryLogger(), () => now);
  const alarmTimings = { afterMs: 10 * MINUTE, everyMs: 10 };
  bot = await startSlackUnderTest('http', { admins: ['U1', 'S1'], troubles, alarmTimings });
  bot.slack.know('usergroups.users.list', () => ({ users: ['U1', 'U2'] }));
});

afterEach(() => bot.stop());

const FULL = { kind: 'store', what: 'The disk is full.', fix: 'Make room.', blocks: true } as const;
const told = () => bot.slack.messages.map(({ args }) => [args.channel, args.text]);
const toldOf = (words: RegExp) => told().filter(([, text]) => words.test(String(text)));
/** Time for some looks. */
const looks = () => new Promise((resolve) => setTimeout(resolve, 100));

it('tells each keeper once what stays wrong, and once that it is well again', async () => {
  troubles.begin(FULL);
  now = 9 * MINUTE;
  await looks();
  expect(told()).toEqual([]);
  now = 12 * MINUTE;
  await vi.waitFor(() => expect(told()).toHaveLength(2));
  expect(told().map(([channel]) => channel)).toEqual(['U1', 'U2']);
  expect(toldOf(/wrong with me for 12 minutes .*The disk is full\. Make room\./)).toHaveLength(2);
  now = 60 * MINUTE;
  troubles.begin({ ...FULL, what: 'The disk is still full.' });
  await looks();
  expect(told()).toHaveLength(2);
  troubles.end('store');
  await vi.waitFor(() => expect(toldOf(/well again\.$/)).toHaveLength(4));
  await looks();
  expect(told()).toHaveLength(4);
});

it('says nothing of what passes by itself', async () => {
  troubles.begin(FULL);
  now = 9 * MINUTE;
  await looks();
  troubles.end('store');
  await looks();
  expect(told()).toEqual([]);
});

it('tries again to tell a keeper whom Slack could not reach', async () => {
  const away = { kind: 'status', status: 503 } as const;
  bot.slack.script('chat.postMessage', away, away);
  troubles.begin(FULL);
  now = 11 * MINUTE;
  await vi.waitFor(() => expect(told()).toHaveLength(2));
  expect(new Set(told().map(([channel]) => channel))).toEqual(new Set(['U1', 'U2']));
});
