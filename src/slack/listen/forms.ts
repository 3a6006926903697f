import { setTimeout as sleep } from 'node:timers/promises';
import type { AckFn, ViewResponseAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Logger } from '../../service/logger.ts';
import { referenceOf } from '../read/delivery-key.ts';
import { sentView } from '../say/form.ts';
import { plainMessage } from '../say/plain-message.ts';
import type { ReplyDependencies } from './reply.ts';

/** Opens a form for a tap; its id. Null where Slack did not, which is in the log: it gives three seconds for it. */
export async function openForm(
  client: Pick<WebClient, 'views'>,
  body: { readonly trigger_id: string },
  view: ModalView,
  logger: Logger,
): Promise<string | null> {
  try {
    const { view: opened } = await client.views.open({ trigger_id: body.trigger_id, view });
    return opened?.id ?? null;
  } catch (error) {
    logger.warn('form not opened', { reference: referenceOf(body), error });
    return null;
  }
}

/** A form that was sent in. */
export interface SentIn {
  readonly title: string;
  readonly ack: AckFn<void> | AckFn<ViewResponseAction>;
  readonly body: { readonly user: { readonly id: string } };
}

/** Slack closes a form that is not answered within three seconds, and says that something went wrong. */
const PATIENCE = 2_000;

/** Says in the form what came of it; what comes too late for the form, to the person directly, as `doing` promises them. */
export async function answerForm(
  { title, ack, body }: SentIn,
  came: Promise<string>,
  doing: 'sending' | 'saving',
  poster: ReplyDependencies['poster'],
): Promise<void> {
  const say = (text: string) => ack({ response_action: 'update', view: sentView(title, text) });
  const soon = await Promise.race([came, sleep(PATIENCE, null, { ref: false })]);
  if (soon !== null) return say(soon);
  await say(`I am still ${doing} this. I will write to you directly what came of it.`);
  await poster.directly(body.user.id, plainMessage(await came), body);
}
