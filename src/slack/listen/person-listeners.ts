import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { fingerprint } from '../../domain/fingerprint.ts';
import { localDay } from '../../service/clock.ts';
import type { FollowParts } from '../follow/follow-dependencies.ts';
import { clerkOf } from '../officer/clerk-of.ts';
import {
  ASK_PERSON_VIEW,
  askForm,
  PERSON_TITLE,
  REPLY_PERSON_VIEW,
  readReply,
  replyForm,
  wordsOf,
} from '../officer/person-forms.ts';
import { questionToClerk, replyFromClerk } from '../officer/person-messages.ts';
import { referenceOf } from '../read/delivery-key.ts';
import { senderOf } from '../read/sender.ts';
import { ASK_PERSON_ACTION, type Clerked, REPLY_PERSON_ACTION, readClerked } from '../say/ask-person.ts';
import type { Seen } from '../say/deduplicate.ts';
import type { SlackMessage } from '../say/elements.ts';
import { refusalMessage, slowDownMessage } from '../say/notices.ts';
import { plainMessage } from '../say/plain-message.ts';
import { NotSeen } from '../say/poster.ts';
import { answerTap } from './answer-tap.ts';
import { answerForm, openForm } from './forms.ts';
import type { ReplyDependencies } from './reply.ts';
import { tapKey } from './tapped.ts';

export interface PersonDependencies extends ReplyDependencies, Pick<FollowParts, 'messenger'> {
  readonly taps: Seen;
  /** What was put to whom within a day. */
  readonly put: Seen;
}

const GONE = 'The register names nobody any more who has agreed to be asked about that. Nothing was sent.';
const NOT_OPENED = 'The form could not be opened: Slack gives three seconds for it. Please tap again.';
const OLD = 'That button is from an older version of me. Please ask again.';
const NOT_YOURS = 'That question was put to somebody else. Nothing was sent.';
const TWICE = 'You have put that question to them today already. Nothing was sent again.';
const UNSEEN = 'I could not see whether it arrived: Slack did not say. Please ask them whether they have it.';
const CLOSED = 'I cannot write to that person: the account is closed to me. Nothing was sent.';
const AWAY = 'Slack does not answer me just now, so nothing was sent. Please try again in a few minutes.';
const REFUSED = 'Slack did not take it, so nothing was sent. Please write to them yourself.';

/**
 * Puts a question that the papers do not answer to a clerk who has agreed to be asked, and a clerk's reply to the asker.
 * Both go from one direct message to another and are kept nowhere but in Slack: what is asked and by whom travels in the
 * buttons, and is sent only after a form has said what becomes of it.
 */
export function registerPerson(app: App, dependencies: PersonDependencies): void {
  const { logger, poster, taps, keeper } = dependencies;
  const registry = () => keeper.served().snapshot.corpus.registry;

  function opens(action: string, formOf: (value: string, userId: string) => ModalView | string): void {
    app.action<BlockAction<ButtonAction>>(action, async ({ ack, action: tapped, body, client }) => {
      await ack();
      if (!(await taps.firstTime(tapKey(body, tapped)))) return;
      const tell = (text: string) => answerTap(poster, body, plainMessage(text), 'beside');
      const form = formOf(tapped.value ?? '', body.user.id);
      if (typeof form === 'string') return tell(form);
      if (!(await openForm(client, body, form, logger))) await tell(NOT_OPENED);
    });
  }

  function sends(callbackId: string, send: (delivered: Sent) => Promise<string>): void {
    app.view(callbackId, async ({ ack, view, body }) => {
      const came = send({ metadata: view.private_metadata, text: wordsOf(view), userId: body.user.id, body });
      await answerForm({ title: PERSON_TITLE, ack, body }, came, 'sending', poster);
    });
  }

  opens(ASK_PERSON_ACTION, (value) => {
    const asked = readClerked(value);
    const clerked = asked === null ? null : clerkOf(asked, registry());
    return asked === null ? OLD : clerked === null ? GONE : askForm(clerked, asked.question);
  });
  opens(REPLY_PERSON_ACTION, (value, userId) => {
    const asked = readReply(value);
    const clerked = asked === null ? null : clerkOf(asked, registry());
    if (asked === null) return OLD;
    return clerked?.clerk.slack === userId ? replyForm(value, asked.question) : NOT_YOURS;
  });
  sends(ASK_PERSON_VIEW, async ({ metadata, text, userId, body }) => {
    const asked = readClerked(metadata);
    const clerked = asked === null ? null : clerkOf(asked, registry());
    if (clerked === null || text === '') return GONE;
    return putToClerk(dependencies, clerked, text, userId, body);
  });
  sends(REPLY_PERSON_VIEW, async ({ metadata, text, userId, body }) => {
    const asked = readReply(metadata);
    const clerked = asked === null ? null : clerkOf(asked, registry());
    if (asked === null || clerked?.clerk.slack !== userId || text === '') return NOT_YOURS;
    const day = localDay(dependencies.clock.now(), dependencies.timeZone);
    const message = replyFromClerk(clerked, userId, asked.question, text, day);
    return (await deliver(dependencies, asked.asker, message, body, async () => null)) ?? 'Sent to whoever asked.';
  });
}

interface Sent {
  readonly metadata: string;
  readonly text: string;
  readonly userId: string;
  readonly body: object;
}

async function putToClerk(
  dependencies: PersonDependencies,
  clerked: Clerked,
  question: string,
  userId: string,
  body: object,
): Promise<string> {
  const { admissions, rateLimit, put, logger } = dependencies;
  const wait = rateLimit.take(userId);
  if (wait > 0) return slowDownMessage(wait).text;
  const admission = await admissions.admit({ ...senderOf(body), channel: null }, 'alone');
  if (admission.kind === 'refused') return refusalMessage(admission.refusal).text;
  const { slack, name } = clerked.clerk;
  const done = `Sent to ${name}. The reply comes to you as a direct message, labelled as an officer’s and not from the papers.`;
  return deliver(dependencies, slack, questionToClerk(clerked, userId, question), body, async () => {
    // A fingerprint: what people ask is not kept.
    if (!(await put.firstTime(fingerprint([userId, slack, question.toLowerCase()])))) return TWICE;
    logger.info('put to a clerk', { reference: referenceOf(body), user: userId, clerk: slack });
    return null;
  }).then((failed) => failed ?? done);
}

/** Writes to a person who can be reached, unless `before` says why not; why nothing came of it, null where it was sent. */
async function deliver(
  { messenger, poster, logger }: PersonDependencies,
  userId: string,
  message: SlackMessage,
  body: object,
  before: () => Promise<string | null>,
): Promise<string | null> {
  const reach = await messenger.reach({ kind: 'person', id: userId });
  if (reach.kind === 'closed') return CLOSED;
  if (reach.kind === 'away') return AWAY;
  const why = await before();
  if (why !== null) return why;
  try {
    await poster.directly(userId, message, body);
    return null;
  } catch (error) {
    logger.error('a message between people did not arrive', { reference: referenceOf(body), error });
    return error instanceof NotSeen ? UNSEEN : REFUSED;
  }
}
