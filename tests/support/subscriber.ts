import { openKeeper } from '../../src/service/knowledge-keeper.ts';
import type { Stored } from './fake-slack.ts';
import { commandBody, directMessageBody, mentionBody, tapBody } from './fake-slack-bodies.ts';
import { harbourFolder } from './harbour-folder.ts';
import { memoryLogger } from './memory-logger.ts';
import type { Json } from './payload-validator.ts';
import { type Mode, type Setting, type SlackUnderTest, startSlackUnderTest } from './slack-under-test.ts';

/** Someone in the workspace of the harbour's bot, who types and taps. */
export interface Subscriber {
  readonly bot: SlackUnderTest;
  /** Types after the command in a channel; the one message that comes of it. */
  say(text: string, from?: From): Promise<Json>;
  /** The same as a direct message, and by a mention. */
  write(text: string, from?: From): Promise<Stored>;
  mention(text: string, from?: From): Promise<Stored>;
  /** Taps a button of a message, found by what it says; the message that comes of it. */
  tap(message: Json, label: RegExp, container?: object, from?: From): Promise<Json>;
  /** Lets time pass until then. */
  at(instant: string): void;
  /** The folder of the papers. */
  readonly folder: string;
  /** What a method was called with, in order. */
  calls(method: string): readonly Json[];
}

export interface From {
  readonly user?: string;
  readonly channel?: string;
}

/** Monday, 07:00 in London: the day's digests are still to come. */
export const MONDAY = new Date('2026-11-23T07:00:00Z');

/** The bot over the harbour's papers on a Monday morning, in channel C1 as a member. */
export async function startSubscriber(mode: Mode, setting: Setting = {}): Promise<Subscriber> {
  let now = MONDAY;
  const clock = { now: () => now };
  const folder = harbourFolder();
  const keeper =
    setting.keeper ??
    (await openKeeper({ directory: folder, defaultAudience: 'public', clock, logger: memoryLogger() }));
  const rateLimit = { take: () => 0 };
  const bot = await startSlackUnderTest(mode, { keeper, clock, rateLimit, admins: ['U1'], ...setting });
  bot.slack.know('conversations.info', ({ channel }) => ({
    channel: { id: channel, is_ext_shared: false, is_member: channel === 'C1' },
  }));
  const one = async (act: () => Promise<void>) => {
    const [message] = await bot.newMessages(1, act);
    if (message === undefined) throw new Error('no message came');
    return message;
  };
  const { slack } = bot;
  return {
    bot,
    folder,
    at(instant) {
      now = new Date(instant);
    },
    async say(text, { user = 'U1', channel = 'C1' } = {}) {
      const body = commandBody(text, slack.responseUrl(), { user_id: user, channel_id: channel });
      return (await one(() => bot.command(body))).args;
    },
    write: (text, { user = 'U1', channel = 'D1' } = {}) =>
      one(() => bot.event(directMessageBody(text, { user, channel }))),
    mention: (text, { user = 'U1', channel = 'C1' } = {}) =>
      one(() => bot.event(mentionBody(`<@U0BOT> ${text}`, { user, channel }))),
    async tap(message, label, container = {}, { user = 'U1', channel = 'C1' } = {}) {
      const body = tapBody(buttonOf(message, label), slack.responseUrl(), { channel_id: channel, ...container });
      const tapped = { ...body, user: { ...body.user, id: user }, channel: { id: channel, name: 'x' } };
      return (await one(() => bot.tap(tapped))).args;
    },
    calls: (method) => slack.calls.filter(({ via }) => via === method).map(({ args }) => args),
  };
}

/** The button of a message or view that says something, Slack's own feedback buttons among them. */
export function buttonOf({ blocks }: Json, label: RegExp): { type: string; action_id: string; value: string } {
  const rows = (blocks as Json[])
    .filter(({ type }) => type === 'actions' || type === 'context_actions')
    .flatMap(({ elements }) => elements as Json[])
    .flatMap(eachButton);
  const found = rows.find(({ text }) => label.test(String((text as Json).text)));
  if (found === undefined) throw new Error(`no button ${label} in ${JSON.stringify(rows)}`);
  return { type: String(found.type), action_id: String(found.action_id), value: String(found.value) };
}

function eachButton(element: Json): readonly Json[] {
  if (element.type !== 'feedback_buttons') return element.text === undefined ? [] : [element];
  const { type, action_id } = element;
  return [element.positive_button, element.negative_button].map((half) => ({ ...(half as Json), type, action_id }));
}
