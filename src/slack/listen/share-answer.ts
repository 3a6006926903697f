import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { holdWords } from '../../service/hold-words.ts';
import { readReference, SHARE_ACTION } from '../say/actions.ts';
import type { Seen } from '../say/deduplicate.ts';
import { plainMessage } from '../say/plain-message.ts';
import { ask } from './ask.ts';
import { saidAnswer } from './list-reply.ts';
import type { ReplyDependencies } from './reply.ts';
import { activeThread, tappedMessage } from './tapped.ts';

const SHARED = { channel: 'Shared to the channel.', thread: 'Shared in this thread.' } as const;
const OTHER = 'It was made from what everyone there may see today, so it may differ from the answer you had.';
const NOTHING =
  'I have not shared it: the papers that everyone in this channel may see do not answer that question today.';

const AWAY =
  'I have not shared it: my store does not answer, so I cannot know whether posts in this channel are on hold. Please try again in a few minutes.';

/**
 * Share: the question is asked again, for the channel and not for the person, and the answer posted there,
 * in the thread where the message stood in one, once, however often the button is tapped.
 */
export function registerShareAnswer(app: App, dependencies: ReplyDependencies & { readonly shared: Seen }): void {
  const { poster, shared } = dependencies;
  app.action<BlockAction<ButtonAction>>(SHARE_ACTION, async ({ ack, action, body }) => {
    await ack();
    const tapped = tappedMessage(body);
    const thread = activeThread(tapped);
    if (tapped?.kind !== 'private' || !body.response_url) return;
    const held = await heldWords(dependencies, body.channel?.id);
    if (held !== null) return poster.respond(body.response_url, plainMessage(held), 'private', body, thread);
    if (!(await shared.firstTime(`${body.channel?.id}:${body.user.id}:${tapped.ts}`))) return;
    const { id, asOf, question } = readReference(action.value ?? '');
    const day = asOf === null ? {} : { asOf };
    const asked = await ask(dependencies, { question, ...day, openness: 'channel', way: 'share', body });
    if (asked.kind === 'notice') return poster.respond(body.response_url, asked.message, 'private', body, thread);
    const { answer } = asked;
    if (answer.kind !== 'found') {
      return poster.respond(body.response_url, plainMessage(NOTHING), 'private', body, thread);
    }
    const place = { kind: 'shared', userId: body.user.id } as const;
    await poster.respond(body.response_url, saidAnswer(dependencies, asked, place), 'in-channel', body, thread);
    const where = thread === null ? SHARED.channel : SHARED.thread;
    const done = id === null || id === answer.id ? where : `${where} ${OTHER}`;
    await poster.respond(body.response_url, plainMessage(done), 'replace', body);
  });
}

/** Why nothing may be posted in a channel just now; null where it may. */
async function heldWords({ settings }: ReplyDependencies, channel: string | undefined): Promise<string | null> {
  if (channel === undefined || channel.startsWith('D')) return null;
  const set = await settings.of(channel);
  if (set === null) return AWAY;
  return set.hold === null ? null : `I have not shared it. ${holdWords(set.hold)}`;
}
