import type { KnownBlock, RichTextSection } from '@slack/types';
import type { PauseReason, Subscription } from '../../digest/subscription.ts';
import { nameWords, scheduleWords } from '../../digest/subscription-words.ts';
import type { Notice } from '../../service/messenger.ts';
import { COMMAND } from '../read/commands.ts';
import { clamp } from '../read/limits.ts';
import { line, oneLine, type SlackMessage, smallPrint, words } from './elements.ts';
import { bullets, richText } from './evidence-block.ts';
import { mention } from './mention.ts';
import { changeButton, stopButton } from './subscription-actions.ts';

/** The most subscriptions that are listed. */
const LISTED = 10;

/** The longest name, in characters. */
const NAME = 150;

/** Something that a person is told once beside digests. */
export function noticeMessage(notice: Notice): SlackMessage {
  return notice.kind === 'enrolled'
    ? enrolledMessage(notice.subscription)
    : pausedMessage(notice.subscriptions, notice.reason);
}

/** That a keeper of the folder has set up digests for the reader, who may stop them. */
function enrolledMessage(subscription: Subscription): SlackMessage {
  const { followed, destination, createdBy } = subscription;
  const name = clamp(oneLine(nameWords(followed)), NAME);
  const sentence = `You now get digests on ${name}, ${scheduleWords(subscription)}: what is new, decided and due, and only where something is.`;
  const buttons = [changeButton(destination.id), stopButton(destination.id)].filter((button) => button !== null);
  const blocks: KnownBlock[] = [
    richText('enrolled', [line(words(sentence))]),
    richText('people', [line(words('Set up for you by '), mention(createdBy), words('.'))]),
    smallPrint('stop', ['You can stop or change it at any time. I am a program; I tell only what the papers say.']),
    ...(buttons.length === 0 ? [] : [{ type: 'actions', block_id: 'subscriptions', elements: buttons } as const]),
  ];
  return { text: `${sentence} A keeper of the folder has set it up for you; you can stop or change it.`, blocks };
}

/** That digests the reader asked for are paused, why, and what brings them back. */
function pausedMessage(subscriptions: readonly Subscription[], reason: PauseReason): SlackMessage {
  const { why, next } = PAUSED[reason];
  const [first] = subscriptions;
  const names = subscriptions.slice(0, LISTED).map(({ followed }) => clamp(oneLine(nameWords(followed)), NAME));
  const left = subscriptions.length - names.length;
  const listed = [...names, ...(left === 0 ? [] : [`and ${left} more`])];
  const where: RichTextSection['elements'] =
    first === undefined ? [] : [words(' It concerns '), mention(first.destination.id), words('.')];
  const sentence = `I have paused digests that you set up: ${why}.`;
  return {
    text: `${sentence} ${next} Paused: ${listed.join(', ')}.`,
    blocks: [
      richText('people', [line(words(sentence), ...where), line(words(next))]),
      richText('paused', [line(words('Paused:', 'bold')), ...bullets(listed)]),
    ],
  };
}

const PAUSED: Readonly<Record<PauseReason, { readonly why: string; readonly next: string }>> = {
  archived: {
    why: 'the channel has been archived',
    next: `If it is opened again, follow anew there with ${COMMAND} follow; nothing that is new by then is lost.`,
  },
  left: {
    why: 'I am no longer a member of the channel',
    next: `Invite me again and follow anew there with ${COMMAND} follow; nothing that is new by then is lost.`,
  },
  gone: {
    why: 'Slack no longer knows the place, or does not let me see it',
    next: `If it is a private channel, invite me again and follow anew there with ${COMMAND} follow.`,
  },
  shared: {
    why: 'the channel is now shared with another organisation, and digests stay within yours',
    next: `Follow anew with ${COMMAND} follow in a channel of your own or in a direct message to me.`,
  },
  inactive: {
    why: 'the account is deactivated, or is a guest’s or of another organisation',
    next: 'Once it is an active member’s again, a keeper can enrol it anew.',
  },
};
