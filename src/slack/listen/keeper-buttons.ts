import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { type Decision, decideChange } from '../digest/change-reply.ts';
import { checkKeeper, titleOfPaper } from '../digest/check-keeper.ts';
import { NOTE_TITLE, noteForm, readNote } from '../digest/note-form.ts';
import { deletePosts, replyToPosts } from '../digest/paper-posts-reply.ts';
import { referenceOf } from '../read/delivery-key.ts';
import type { SlackMessage } from '../say/elements.ts';
import { sentView } from '../say/form.ts';
import {
  CHANGE_OF_PAPER_ACTION,
  DELETE_ACTION,
  NOTE_ACTION,
  NOTE_VIEW,
  POSTS_ACTION,
  readChangeValue,
} from '../say/keeper-actions.ts';
import { plainMessage } from '../say/plain-message.ts';
import { storeAwayMessage, unlessAway } from '../say/store-away.ts';
import { answerTap } from './answer-tap.ts';
import { openForm } from './forms.ts';
import { servedOrAway } from './reply-to-verb.ts';
import type { TapDependencies } from './subscription-buttons.ts';
import { tapKey } from './tapped.ts';

const OLD = plainMessage('That button is from an older version of me. Reload again, and tap on the new report.');
const NOT_OPENED = plainMessage(
  'The form could not be opened: Slack gives three seconds for it. Tap again; or write the note into the paper’s header, as change: { note: … }. Nothing has changed.',
);
const KEPT = 'what is kept of a paper';
const BLANK = 'There was no note in it. Nothing has changed.';

/** The buttons for the folder's keepers: what followers are told of a change, and the digests that cite a paper. */
export function registerKeeperButtons(app: App, dependencies: TapDependencies): void {
  const { logger, poster, taps } = dependencies;

  const on = (name: RegExp, tapped: (action: ButtonAction, body: BlockAction<ButtonAction>) => Promise<SlackMessage>) =>
    app.action<BlockAction<ButtonAction>>(name, async ({ ack, action, body }) => {
      await ack();
      if (!(await taps.firstTime(tapKey(body, action)))) return;
      const message = await servedOrAway(dependencies, body, () => tapped(action, body), KEPT);
      await answerTap(poster, body, message, 'beside');
    });

  on(CHANGE_OF_PAPER_ACTION, async ({ action_id, value = '' }, body) => {
    const change = readChangeValue(value);
    const kind = DECISIONS.find((known) => action_id.startsWith(`paper:${known}:`));
    return change === null || kind === undefined ? OLD : decideChange(dependencies, change, { kind }, body);
  });
  on(POSTS_ACTION, ({ value = '' }, body) => replyToPosts(dependencies, value, body));
  on(DELETE_ACTION, ({ action_id, value = '' }, body) =>
    deletePosts(dependencies, action_id === 'posts:all' ? { paper: value } : { post: value }, body),
  );

  app.action<BlockAction<ButtonAction>>(NOTE_ACTION, async ({ ack, action, body, client }) => {
    await ack();
    if (!(await taps.firstTime(tapKey(body, action)))) return;
    const change = readChangeValue(action.value ?? '');
    if (change === null) return answerTap(poster, body, OLD, 'beside');
    const check = await checkKeeper(dependencies, body, 'change', 'add a note to a change');
    if (check.kind === 'refused') return answerTap(poster, body, check.message, 'beside');
    const view = noteForm(change, titleOfPaper(dependencies, change.paper));
    if (!(await openForm(client, body, view, logger))) await answerTap(poster, body, NOT_OPENED, 'beside');
  });

  app.view(NOTE_VIEW, async ({ ack, view, body }) => {
    const sent = readNote(view);
    const decision = (note: string): Decision => ({ kind: 'note', note });
    const came =
      sent === null
        ? plainMessage(BLANK)
        : await unlessAway(
            () => decideChange(dependencies, sent.change, decision(sent.note), body),
            logger,
            referenceOf(body),
          );
    const { text } = came === 'away' ? storeAwayMessage(KEPT) : came;
    await ack({ response_action: 'update', view: sentView(NOTE_TITLE, text) });
  });
}

const DECISIONS = ['minor', 'tell', 'unnote'] as const;
