import type { App, BlockAction } from '@slack/bolt';
import { saidAs } from '../read/said.ts';
import { ASK_ACTION } from '../say/actions.ts';
import type { Seen } from '../say/deduplicate.ts';
import { postReply } from './post-reply.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';
import { type TapAction, tapKey, tappedMessage, tappedValue } from './tapped.ts';

/**
 * A choice, a suggestion or an example that was tapped, or chosen from a menu: asked as if typed, and answered where it was tapped. The
 * question stands in the button, so that a tap long after, or after a restart, is answered too; a double click once.
 */
export function registerAskButton(app: App, dependencies: ReplyDependencies & { readonly taps: Seen }): void {
  const { poster, taps } = dependencies;
  app.action<BlockAction<TapAction>>(ASK_ACTION, async ({ ack, action, body }) => {
    await ack();
    if (!(await taps.firstTime(tapKey(body, action)))) return;
    const tapped = tappedMessage(body);
    const place = { kind: tapped?.kind === 'private' ? 'private' : 'thread' } as const;
    const reply = await replyTo(dependencies, { said: saidAs(tappedValue(action)), place, way: 'button', body });
    if (tapped === null) await poster.directly(body.user.id, reply.message, body);
    else if (tapped.kind === 'private') await poster.respond(body.response_url, reply.message, 'replace', body);
    else if (!reply.isPrivate) await postReply(dependencies, tapped.thread, reply, body);
    else await poster.privately({ ...tapped.shown, user: body.user.id }, reply.message, body);
  });
}
