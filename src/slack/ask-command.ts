import type { App } from '@slack/bolt';
import { COMMAND } from './commands.ts';
import { readTyped } from './mrkdwn.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';
import { respond } from './respond.ts';

/** `/stp QUESTION` and `/stp help`, answered to the asker alone. */
export function registerAskCommand(app: App, dependencies: ReplyDependencies): void {
  app.command(COMMAND, async ({ ack, command, body }) => {
    await ack();
    const message = replyTo(dependencies, readTyped(command.text ?? ''), { kind: 'private' }, 'command', body);
    await respond(command.response_url, message, 'private', dependencies.logger);
  });
}
