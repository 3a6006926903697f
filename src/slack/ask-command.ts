import type { App } from '@slack/bolt';
import { COMMAND } from './commands.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';
import { respond } from './respond.ts';

/** `/stp QUESTION` and its sub-commands, answered to the asker alone. */
export function registerAskCommand(app: App, dependencies: ReplyDependencies): void {
  app.command(COMMAND, async ({ ack, command, body, context }) => {
    await ack();
    const said = await dependencies.readTyped(command.text ?? '', context.botUserId);
    const tell = (message: Parameters<typeof respond>[1]) =>
      respond(command.response_url, message, 'private', dependencies.logger);
    const { message } = await replyTo(dependencies, { said, place: { kind: 'private' }, way: 'command', body }, tell);
    await tell(message);
  });
}
