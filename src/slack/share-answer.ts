import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { SHARE_ACTION } from './actions.ts';
import type { Seen } from './deduplicate.ts';
import { plainMessage } from './plain-message.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';
import { respond } from './respond.ts';
import { tappedMessage } from './tapped.ts';

/**
 * "Share to channel": the question is asked again, for the channel and not for the person, and the answer posted there
 * once, however often the button is tapped.
 */
export function registerShareAnswer(app: App, dependencies: ReplyDependencies & { readonly shared: Seen }): void {
  const { logger, shared } = dependencies;
  app.action<BlockAction<ButtonAction>>(SHARE_ACTION, async ({ ack, action, body }) => {
    await ack();
    const tapped = tappedMessage(body);
    if (tapped?.kind !== 'private' || !body.response_url) return;
    if (!shared.firstTime(`${body.channel?.id}:${body.user.id}:${tapped.ts}`)) return;
    const place = { kind: 'shared', userId: body.user.id } as const;
    await respond(
      body.response_url,
      replyTo(dependencies, action.value ?? '', place, 'share', body),
      'in-channel',
      logger,
    );
    await respond(body.response_url, plainMessage('Shared to the channel.'), 'replace', logger);
  });
}
