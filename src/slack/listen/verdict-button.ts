import type { App, BlockAction, ButtonAction, FeedbackButtonsAction } from '@slack/bolt';
import type { Feedback } from '../../service/feedback.ts';
import { clerkForQuestion } from '../officer/clerk-of.ts';
import { offerMessage } from '../officer/person-messages.ts';
import { referenceOf } from '../read/delivery-key.ts';
import { type AnswerReference, VERDICT_ACTION } from '../say/actions.ts';
import type { Seen } from '../say/deduplicate.ts';
import type { SlackMessage } from '../say/elements.ts';
import { readFeedback } from '../say/feedback-block.ts';
import { sentView } from '../say/form.ts';
import { plainMessage } from '../say/plain-message.ts';
import { REASON_TITLE, REASON_VIEW, readReason, reasonForm } from '../say/reason-form.ts';
import { openForm } from './forms.ts';
import type { ReplyDependencies } from './reply.ts';
import { activeThread, tapKey, tappedMessage } from './tapped.ts';

const THANKS = {
  helpful: 'Thank you. I have noted that the answer helped.',
  unhelpful:
    'Thank you. I have noted that the answer did not help. Naming the committee, the month or the subject often finds more.',
} as const;

const NOT_KEPT =
  'Thank you, but I cannot keep this just now: my store does not answer. Please tap again in a few minutes.';
const NOT_KEPT_REASON =
  'Thank you, but I cannot keep why just now: my store does not answer. That the answer did not help is noted.';
const NOTHING_SAID = 'Thank you. That the answer did not help is noted; you gave no reason.';
const OLD = 'This form is from an older version of me. That the answer did not help is noted.';

export interface VerdictDependencies extends ReplyDependencies {
  readonly feedback: Feedback;
  readonly taps: Seen;
}

/**
 * Helpful and Not helpful: kept, without the question; a second verdict of the same person replaces the first. Not helpful
 * counts as soon as it is tapped, and asks why.
 */
export function registerVerdictButton(app: App, dependencies: VerdictDependencies): void {
  const { feedback, logger, poster, taps, questionLogDays } = dependencies;
  app.action<BlockAction<ButtonAction | FeedbackButtonsAction>>(
    VERDICT_ACTION,
    async ({ ack, action, body, client }) => {
      await ack();
      const reference = referenceOf(body);
      if (!(await taps.firstTime(tapKey(body, action)))) return;
      const about = readFeedback(action.action_id, action.value ?? '');
      const { id: answerId, helpful } = about;
      const userId = body.user.id;
      const isKept = answerId !== null && (await feedback.record({ answerId, userId, helpful, reason: null }));
      logger.info('verdict', { reference, answer: answerId, helpful, isKept });
      // Slack gives three seconds for a form: it comes before all else.
      const asksWhy =
        isKept && !helpful && (await openForm(client, body, reasonForm(answerId, questionLogDays), logger));
      const tell = async (message: SlackMessage) => {
        if (body.response_url)
          await poster.respond(body.response_url, message, 'private', body, activeThread(tappedMessage(body)));
      };
      if (!asksWhy) await tell(plainMessage(isKept ? (helpful ? THANKS.helpful : THANKS.unhelpful) : NOT_KEPT));
      const offer = helpful ? null : await personFor(dependencies, about, body.channel?.id);
      if (offer !== null) await tell(offer);
    },
  );

  app.view(REASON_VIEW, async ({ ack, view, body }) => {
    const sent = readReason(view);
    const update = (text: string) => ack({ response_action: 'update', view: sentView(REASON_TITLE, text) });
    if (sent === null) return update(OLD);
    const { answerId, reason, remark } = sent;
    if (reason === null && remark === '') return update(NOTHING_SAID);
    // The store is asked with patience of its own, less than the three seconds that a form may take.
    const isKept = await feedback.explain({ answerId, userId: body.user.id, reason, remark });
    logger.info('verdict explained', { reference: referenceOf(body), answer: answerId, reason, isKept });
    return update(isKept ? THANKS.unhelpful : NOT_KEPT_REASON);
  });
}

/**
 * Who may be asked instead: the clerk of what the question names, or of what goes without saying in the channel. Null where
 * nobody has agreed, or the answer itself has offered it. Only how the question is read counts, so it is read as anyone's.
 */
async function personFor(
  { assistant, keeper, settings }: VerdictDependencies,
  { id: answerId, question }: AnswerReference,
  channel: string | undefined,
): Promise<SlackMessage | null> {
  const { registry } = keeper.served().snapshot.corpus;
  const hasClerk = [...registry.workstreams, ...registry.bodies].some(({ clerk }) => clerk !== null);
  if (question === '' || !hasClerk) return null;
  const { id, kind, understood } = assistant.ask({ question, audiences: [] });
  if (id === answerId && kind === 'not-found') return null;
  const set = channel === undefined ? null : await settings.of(channel);
  const clerked = clerkForQuestion(understood, registry, set?.about ?? null);
  return clerked === null ? null : offerMessage(clerked, question);
}
