import type { App, BlockAction, MessageShortcut } from '@slack/bolt';
import { SHORTCUT } from '../read/commands.ts';
import { isKnownAction } from '../say/actions.ts';
import { plainMessage } from '../say/plain-message.ts';
import type { ReplyDependencies } from './reply.ts';

const EXPIRED = 'is from an older version of me and no longer works. Please ask again.';

/**
 * A button or a shortcut that this version no longer knows: without an acknowledgement Slack would show an error after
 * 3 s.
 */
export function registerExpiredAction(app: App, { poster }: ReplyDependencies): void {
  app.action<BlockAction>({ type: 'block_actions' }, async ({ ack, action, body }) => {
    if (isKnownAction(action.action_id)) return;
    await ack();
    if (!body.response_url) return;
    await poster.respond(body.response_url, plainMessage(`That button ${EXPIRED}`), 'private', body);
  });
  app.shortcut<MessageShortcut>({ type: 'message_action' }, async ({ ack, shortcut, body }) => {
    if (shortcut.callback_id === SHORTCUT.id) return;
    await ack();
    await poster.respond(shortcut.response_url, plainMessage(`That shortcut ${EXPIRED}`), 'private', body);
  });
}
