import type { App, MessageShortcut } from '@slack/bolt';
import { QUESTION_LIMIT } from '../../question/unsupported.ts';
import { SHORTCUT } from '../read/commands.ts';
import { clamp } from '../read/limits.ts';
import { type Said, saidAs } from '../read/said.ts';
import { plainMessage } from '../say/plain-message.ts';
import { messageText } from './message-text.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';

/** The shortcut in a message's menu, in threads too: asks what the message says, and answers the tapper alone. */
export function registerAskShortcut(app: App, dependencies: ReplyDependencies): void {
  const { poster } = dependencies;
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: SHORTCUT.id },
    async ({ ack, shortcut, body, context }) => {
      await ack();
      const { thread_ts: thread } = shortcut.message;
      const threadTs = typeof thread === 'string' ? thread : null;
      const said = questionIn(await dependencies.readTyped(messageText(shortcut.message) ?? '', context.botUserId));
      const { message } =
        said.typed === ''
          ? { message: plainMessage('That message holds no text that I could look up.') }
          : await replyTo(dependencies, { said, place: { kind: 'private' }, way: 'shortcut', body });
      await poster.respond(shortcut.response_url, message, 'private', body, threadTs);
    },
  );
}

/** What a message asks: its first question where it is long, and what of it can be read where it asks none. */
export function questionIn(said: Said): Said {
  const { typed, unnamed } = said;
  if (typed.length <= QUESTION_LIMIT / 4) return said;
  const [question] = typed.match(/[^.?!]{8,500}\?/) ?? [];
  return { ...saidAs(question?.trim() ?? clamp(typed, QUESTION_LIMIT)), unnamed };
}
