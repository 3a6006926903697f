import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Feedback } from '../../service/feedback.ts';
import { referenceOf } from '../read/delivery-key.ts';
import { readReference, VERDICT_ACTION } from '../say/actions.ts';
import type { Seen } from '../say/deduplicate.ts';
import { plainMessage } from '../say/plain-message.ts';
import type { ReplyDependencies } from './reply.ts';
import { activeThread, tapKey, tappedMessage } from './tapped.ts';

const THANKS = {
  helpful: 'Thank you. I have noted that the answer helped.',
  unhelpful:
    'Thank you. I have noted that the answer did not help. Naming the committee, the month or the subject often finds more.',
} as const;

const NOT_KEPT =
  'Thank you, but I cannot keep this just now: my store does not answer. Please tap again in a few minutes.';

/** Helpful and Not helpful: kept, without the question; a second verdict of the same person replaces the first. */
export function registerVerdictButton(
  app: App,
  dependencies: ReplyDependencies & { readonly feedback: Feedback; readonly taps: Seen },
): void {
  const { feedback, logger, poster, taps } = dependencies;
  app.action<BlockAction<ButtonAction>>(VERDICT_ACTION, async ({ ack, action, body }) => {
    await ack();
    if (!(await taps.firstTime(tapKey(body, action)))) return;
    const { id: answerId } = readReference(action.value ?? '');
    const helpful = action.action_id === 'verdict:helpful';
    const isKept =
      answerId !== null && (await feedback.record({ answerId, userId: body.user.id, helpful, reason: null }));
    logger.info('verdict', { reference: referenceOf(body), answer: answerId, helpful, isKept });
    if (!body.response_url) return;
    const thanks = plainMessage(isKept ? (helpful ? THANKS.helpful : THANKS.unhelpful) : NOT_KEPT);
    await poster.respond(body.response_url, thanks, 'private', body, activeThread(tappedMessage(body)));
  });
}
