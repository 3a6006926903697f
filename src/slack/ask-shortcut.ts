import type { App, MessageShortcut } from '@slack/bolt';
import { QUESTION_LIMIT } from '../question/unsupported.ts';
import { SHORTCUT } from './commands.ts';
import { clamp } from './limits.ts';
import { readTyped } from './mrkdwn.ts';
import { plainMessage } from './plain-message.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';

/** The shortcut in a message's menu, in threads too: asks what the message says, and answers the tapper alone. */
export function registerAskShortcut(app: App, dependencies: ReplyDependencies): void {
  const { poster } = dependencies;
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: SHORTCUT.id },
    async ({ ack, shortcut, body }) => {
      await ack();
      const { thread_ts: thread } = shortcut.message;
      const threadTs = typeof thread === 'string' ? thread : null;
      const typed = questionIn(readTyped(shortcut.message.text ?? ''));
      const { message } =
        typed === ''
          ? { message: plainMessage('That message holds no text that I could look up.') }
          : await replyTo(dependencies, { typed, place: { kind: 'private' }, way: 'shortcut', body });
      await poster.respond(shortcut.response_url, message, 'private', body, threadTs);
    },
  );
}

/** What a message asks: its first question where it is long, and what of it can be read where it asks none. */
export function questionIn(text: string): string {
  if (text.length <= QUESTION_LIMIT / 4) return text;
  const [question] = text.match(/[^.?!]{8,500}\?/) ?? [];
  return question?.trim() ?? clamp(text, QUESTION_LIMIT);
}
