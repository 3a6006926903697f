import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { citedParagraphs } from '../../answer/cited-paragraphs.ts';
import { readPlaces } from '../../answer/cited-place.ts';
import { referenceOf } from '../read/delivery-key.ts';
import type { Seen } from '../say/deduplicate.ts';
import { sentView } from '../say/form.ts';
import { PARAGRAPHS_ACTION, PARAGRAPHS_TITLE, paragraphsView, waitingView } from '../say/paragraphs-view.ts';
import { plainMessage } from '../say/plain-message.ts';
import { answerTap } from './answer-tap.ts';
import { openForm } from './forms.ts';
import type { ReplyDependencies } from './reply.ts';
import { seenView } from './seen-view.ts';
import { tapKey } from './tapped.ts';

const NOT_OPENED = plainMessage(
  'The window could not be opened: Slack gives three seconds for it. Please tap “Show paragraphs” again.',
);
const OLD = 'That button is from an older version of me. Please ask again.';

/**
 * Show paragraphs: what an answer, a list or a brief cites, with what stands around it, for the eyes of whoever taps: what
 * they may not see is not shown, whoever asked. The window is opened at once and filled after: Slack gives three seconds.
 */
export function registerParagraphs(app: App, dependencies: ReplyDependencies & { readonly taps: Seen }): void {
  const { logger, poster, taps } = dependencies;

  async function read(value: string, body: object): Promise<ModalView> {
    const seen = await seenView(dependencies, { openness: 'alone', way: 'paragraphs', body, asOf: null });
    if (seen.kind === 'notice') return sentView(PARAGRAPHS_TITLE, seen.message.text);
    const places = readPlaces(value);
    if (places.length === 0) return sentView(PARAGRAPHS_TITLE, OLD);
    return paragraphsView(citedParagraphs(places, seen.view));
  }

  app.action<BlockAction<ButtonAction>>(PARAGRAPHS_ACTION, async ({ ack, action, body, client }) => {
    await ack();
    if (!(await taps.firstTime(tapKey(body, action)))) return;
    const id = await openForm(client, body, waitingView(), logger);
    if (id === null) return answerTap(poster, body, NOT_OPENED, 'beside');
    const view = await read(action.value ?? '', body);
    try {
      await client.views.update({ view_id: id, view });
    } catch (error) {
      logger.warn('window not filled', { reference: referenceOf(body), error });
      await answerTap(poster, body, NOT_OPENED, 'beside');
    }
  });
}
