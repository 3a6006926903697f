import { answerMessage, type Place } from './answer-message.ts';
import { type AskDependencies, ask, type Way } from './ask.ts';
import { readRequest } from './commands.ts';
import type { Seen } from './deduplicate.ts';
import type { SlackMessage } from './elements.ts';
import type { FollowDependencies } from './follow-dependencies.ts';
import { CARE, helpMessage } from './help-message.ts';
import type { Poster } from './poster.ts';
import { readVerb } from './read-verb.ts';
import type { RefreshHome } from './refresh-home.ts';
import { type KeepingDependencies, replyToReload, replyToStatus } from './reply-to-keeper.ts';
import { replyToVerb } from './reply-to-verb.ts';
import { senderOf } from './sender.ts';

/** What every listener needs. */
export interface ReplyDependencies extends AskDependencies, KeepingDependencies, FollowDependencies {
  /** The people who have had an answer: the first one says what the bot is not for. */
  readonly newcomers: Seen;
  readonly refreshHome: RefreshHome;
  readonly poster: Poster;
}

/** What a person typed or tapped, and where. */
export interface Typed {
  readonly typed: string;
  /** The same with people and channels as Slack names them, see `readMarked`; left out where none can be named. */
  readonly marked?: string;
  readonly place: Place;
  readonly way: Way;
  /** The thread it was typed in, by channel and root; left out where none can follow it up. */
  readonly thread?: string;
  /** The request as delivered. */
  readonly body: object;
}

/** The verbs after which the app's home is shown anew. */
const CHANGING: ReadonlySet<string> = new Set(['follow', 'unfollow', 'enrol']);

/** What a person gets. */
export interface Reply {
  readonly message: SlackMessage;
  /** Whether it is for the asker alone, wherever it was asked. */
  readonly isPrivate: boolean;
}

/**
 * The reply to what a person typed: the help, an answer, what a sub-command came to, or why there is none of these.
 * `meanwhile` tells the person something before it; null where one message is all they can get.
 */
export async function replyTo(
  dependencies: ReplyDependencies,
  { typed, marked = typed, place, way, thread, body }: Typed,
  meanwhile: ((message: SlackMessage) => Promise<void>) | null = null,
): Promise<Reply> {
  const verb = readVerb(marked);
  if (verb !== null) {
    const message = await replyToVerb(dependencies, verb, body, meanwhile);
    const { userId } = senderOf(body);
    if (userId !== null && CHANGING.has(verb.kind)) void dependencies.refreshHome(userId);
    return { message, isPrivate: true };
  }
  const request = readRequest(typed);
  if (request.kind === 'help') return { message: helpMessage(), isPrivate: false };
  if (request.kind === 'status') return { message: await replyToStatus(dependencies, body), isPrivate: true };
  if (request.kind === 'reload') {
    const tell = meanwhile ?? (async () => {});
    return { message: await replyToReload(dependencies, request.remove, body, tell), isPrivate: true };
  }
  const sender = senderOf(body);
  const openness = place.kind === 'private' || sender.channel?.isDirect !== false ? 'alone' : 'channel';
  const asked = await ask(dependencies, {
    question: request.question,
    openness,
    way,
    ...(thread === undefined ? {} : { thread }),
    body,
  });
  if (asked.kind === 'notice') return { message: asked.message, isPrivate: true };
  const isNew = sender.userId !== null && (await dependencies.newcomers.firstTime(sender.userId));
  const also = isNew && openness === 'alone' ? [`I look things up in committee papers. ${CARE}`] : [];
  return { message: answerMessage(asked.answer, place, also), isPrivate: false };
}
