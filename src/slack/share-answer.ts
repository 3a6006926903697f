import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { readReference, SHARE_ACTION } from './actions.ts';
import { answerMessage } from './answer-message.ts';
import { ask } from './ask.ts';
import type { Seen } from './deduplicate.ts';
import { plainMessage } from './plain-message.ts';
import type { ReplyDependencies } from './reply.ts';
import { tappedMessage } from './tapped.ts';

const SHARED = 'Shared to the channel.';
const OTHER = 'It was made from what everyone there may see today, so it may differ from the answer you had.';
const NOTHING =
  'I have not shared it: the papers that everyone in this channel may see do not answer that question today.';

/**
 * "Share to channel": the question is asked again, for the channel and not for the person, and the answer posted there
 * once, however often the button is tapped.
 */
export function registerShareAnswer(app: App, dependencies: ReplyDependencies & { readonly shared: Seen }): void {
  const { poster, shared } = dependencies;
  app.action<BlockAction<ButtonAction>>(SHARE_ACTION, async ({ ack, action, body }) => {
    await ack();
    const tapped = tappedMessage(body);
    if (tapped?.kind !== 'private' || !body.response_url) return;
    if (!(await shared.firstTime(`${body.channel?.id}:${body.user.id}:${tapped.ts}`))) return;
    const { id, asOf, question } = readReference(action.value ?? '');
    const day = asOf === null ? {} : { asOf };
    const asked = await ask(dependencies, { question, ...day, openness: 'channel', way: 'share', body });
    if (asked.kind === 'notice') return poster.respond(body.response_url, asked.message, 'private', body);
    const { answer } = asked;
    if (answer.kind !== 'found') return poster.respond(body.response_url, plainMessage(NOTHING), 'private', body);
    const place = { kind: 'shared', userId: body.user.id } as const;
    await poster.respond(body.response_url, answerMessage(answer, place), 'in-channel', body);
    const done = id === null || id === answer.id ? SHARED : `${SHARED} ${OTHER}`;
    await poster.respond(body.response_url, plainMessage(done), 'replace', body);
  });
}
