import type { App, BlockAction } from '@slack/bolt';
import { isKnownAction } from './actions.ts';
import { plainMessage } from './plain-message.ts';
import type { ReplyDependencies } from './reply.ts';
import { respond } from './respond.ts';

/** A button that this version no longer knows: without an acknowledgement Slack would show an error after 3 s. */
export function registerExpiredAction(app: App, { logger }: ReplyDependencies): void {
  app.action<BlockAction>({ type: 'block_actions' }, async ({ ack, action, body }) => {
    if (isKnownAction(action.action_id)) return;
    await ack();
    if (!body.response_url) return;
    const message = plainMessage('That button is from an older version of me and no longer works. Please ask again.');
    await respond(body.response_url, message, 'private', logger);
  });
}
