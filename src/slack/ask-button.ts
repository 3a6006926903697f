import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { ASK_ACTION } from './actions.ts';
import { postInThread } from './post.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';
import { respond } from './respond.ts';
import { tappedMessage } from './tapped.ts';

/** A choice, a suggestion or an example that was tapped: asked as if typed, and answered where it was tapped. */
export function registerAskButton(app: App, dependencies: ReplyDependencies): void {
  app.action<BlockAction<ButtonAction>>(ASK_ACTION, async ({ ack, action, body, client }) => {
    await ack();
    const tapped = tappedMessage(body);
    const place = tapped?.kind === 'thread' ? 'thread' : 'private';
    const message = replyTo(dependencies, action.value ?? '', { kind: place }, 'button', body);
    if (tapped?.kind === 'thread') await postInThread(client, tapped.thread, message, dependencies.logger);
    else if (body.response_url) await respond(body.response_url, message, 'replace', dependencies.logger);
  });
}
