import type { App } from '@slack/bolt';
import { COMMAND } from '../read/commands.ts';
import type { SlackMessage } from '../say/elements.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';

/** `/stp QUESTION` and its sub-commands, answered to the asker alone. */
export function registerAskCommand(app: App, dependencies: ReplyDependencies): void {
  const { poster, readTyped } = dependencies;
  app.command(COMMAND, async ({ ack, command, body, context }) => {
    await ack();
    const said = await readTyped(command.text ?? '', context.botUserId);
    const tell = (message: SlackMessage) => poster.respond(command.response_url, message, 'private', body);
    const { message } = await replyTo(dependencies, { said, place: { kind: 'private' }, way: 'command', body }, tell);
    await tell(message);
  });
}
