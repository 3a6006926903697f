import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { applyForm } from '../follow/apply-form.ts';
import { CHANGE_TITLE, changeForm, readForm } from '../follow/change-form.ts';
import { changeRefusal, destinationWithId } from '../follow/may-change.ts';
import { nothingFollowed } from '../follow/unfollow-reply.ts';
import { COMMAND } from '../read/commands.ts';
import { referenceOf } from '../read/delivery-key.ts';
import { senderOf } from '../read/sender.ts';
import type { SlackMessage } from '../say/elements.ts';
import { plainMessage } from '../say/plain-message.ts';
import { storeAwayMessage, unlessAway } from '../say/store-away.ts';
import { CHANGE_ACTION, CHANGE_VIEW } from '../say/subscription-actions.ts';
import { answerTap } from './answer-tap.ts';
import { answerForm, openForm } from './forms.ts';
import type { TapDependencies } from './subscription-buttons.ts';
import { tapKey } from './tapped.ts';

const NOT_OPENED = plainMessage(
  `The form could not be opened: Slack gives three seconds for it. Tap Change again; or type it, such as ${COMMAND} follow NAME weekly at 09:00 (with “here” at the end for a channel). Nothing has changed.`,
);
const NOT_YOURS = plainMessage('Those digests are not yours to change. Nothing has changed.');
const OLD = 'This form is from an older version of me. Please open it again. Nothing has changed.';

/** Change opens the form; sending it in saves it, and the form says what came of it. */
export function registerChange(app: App, dependencies: TapDependencies): void {
  const { store, logger, poster, taps, refreshHome } = dependencies;

  app.action<BlockAction<ButtonAction>>(CHANGE_ACTION, async ({ ack, action, body, client }) => {
    await ack();
    if (!(await taps.firstTime(tapKey(body, action)))) return;
    const destination = destinationWithId(action.value ?? '');
    const reference = referenceOf(body);
    const tell = (message: SlackMessage) => answerTap(poster, body, message, 'beside');
    const refusal = await changeRefusal(dependencies, destination, senderOf(body), NOT_YOURS);
    if (refusal !== null) return tell(refusal);
    const subscriptions = await unlessAway(() => store.subscriptions.of(destination.id), logger, reference);
    if (subscriptions === 'away') return tell(storeAwayMessage());
    if (subscriptions.length === 0) return tell(plainMessage(nothingFollowed(destination)));
    if (!(await openForm(client, body, changeForm(destination, subscriptions), logger))) await tell(NOT_OPENED);
  });

  app.view(CHANGE_VIEW, async ({ ack, view, body }) => {
    const reference = referenceOf(body);
    const by = body.user.id;
    const sentIn = { title: CHANGE_TITLE, ack, body };
    const form = readForm(view);
    if (form === null || (form.destination.kind === 'person' && form.destination.id !== by))
      return answerForm(sentIn, Promise.resolve(OLD), 'saving', poster);
    const save = async () => {
      // A form does not say where it was opened; it opens for those alone who may change what it is about.
      const sender = {
        ...senderOf(body),
        channel: { id: form.destination.id, isDirect: form.destination.kind === 'person' },
      };
      const refusal = await changeRefusal(dependencies, form.destination, sender, NOT_YOURS);
      return refusal?.text ?? applyForm(dependencies, form, { by, reference });
    };
    const saved = unlessAway(save, logger, reference).then((came) =>
      came === 'away' ? storeAwayMessage().text : came,
    );
    await answerForm(sentIn, saved, 'saving', poster);
    await refreshHome(by);
  });
}
