import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Answer } from '../../domain/answer.ts';
import { LOOK_ACTION, readReference } from '../say/actions.ts';
import type { Seen } from '../say/deduplicate.ts';
import type { SlackMessage } from '../say/elements.ts';
import { copyMessage, moreMessage, sourcesMessage } from '../say/look-messages.ts';
import { plainMessage } from '../say/plain-message.ts';
import { ask } from './ask.ts';
import type { ReplyDependencies } from './reply.ts';
import { activeThread, opennessOf, tapKey, tappedMessage } from './tapped.ts';

const LOOKS: Readonly<Record<string, (answer: Answer) => SlackMessage>> = {
  'look:sources': sourcesMessage,
  'look:more': moreMessage,
  'look:copy': copyMessage,
};

const GONE = 'The papers have changed since that answer, and they no longer give one. Please ask again.';

/** Sources, More and Copy: shown to the tapper alone, for whomever the answer itself was built. */
export function registerLookButton(app: App, dependencies: ReplyDependencies & { readonly taps: Seen }): void {
  const { poster, taps } = dependencies;
  app.action<BlockAction<ButtonAction>>(LOOK_ACTION, async ({ ack, action, body }) => {
    await ack();
    if (!body.response_url || !(await taps.firstTime(tapKey(body, action)))) return;
    const tapped = tappedMessage(body);
    const { asOf, question } = readReference(action.value ?? '');
    const day = asOf === null ? {} : { asOf };
    const asked = await ask(dependencies, { question, ...day, openness: opennessOf(tapped), way: 'look', body });
    const message =
      asked.kind === 'notice'
        ? asked.message
        : asked.answer.kind === 'found'
          ? (LOOKS[action.action_id] ?? sourcesMessage)(asked.answer)
          : plainMessage(GONE);
    await poster.respond(body.response_url, message, 'private', body, activeThread(tapped));
  });
}
