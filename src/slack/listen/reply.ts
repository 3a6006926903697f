import { systemClock } from '../../service/clock.ts';
import type { SettingsReader } from '../../service/settings-reader.ts';
import type { FollowDependencies } from '../follow/follow-dependencies.ts';
import { clerkForAnswer } from '../officer/clerk-of.ts';
import { type Request, readRequest } from '../read/commands.ts';
import type { ReadTyped } from '../read/read-typed.ts';
import { readVerb } from '../read/read-verb.ts';
import type { Said } from '../read/said.ts';
import { type Sender, senderOf } from '../read/sender.ts';
import type { Openness } from '../say/admission.ts';
import type { Place } from '../say/answer-message.ts';
import type { Seen } from '../say/deduplicate.ts';
import type { SlackMessage } from '../say/elements.ts';
import { helpMessage } from '../say/help-message.ts';
import { plainMessage, withSentenceBefore } from '../say/plain-message.ts';
import type { Poster } from '../say/poster.ts';
import { FILES, saidOnce } from '../say/said-once.ts';
import type { Way } from './admit.ts';
import { type AskDependencies, ask } from './ask.ts';
import { briefFor } from './brief-reply.ts';
import { examplesFor } from './examples.ts';
import { latenessWords } from './late-event.ts';
import { type ListedWhere, listFor, saidAnswer } from './list-reply.ts';
import { mannerOf } from './manner.ts';
import type { RefreshHome } from './refresh-home.ts';
import { type KeepingDependencies, replyToReload, replyToStatus } from './reply-to-keeper.ts';
import { replyToVerb } from './reply-to-verb.ts';

/** What every listener needs. */
export interface ReplyDependencies extends AskDependencies, KeepingDependencies, FollowDependencies {
  /** The people who have had an answer: the first one says what the bot is not for. */
  readonly newcomers: Seen;
  /** What has been said that is said once. */
  readonly told: Seen;
  readonly settings: SettingsReader;
  readonly refreshHome: RefreshHome;
  readonly readTyped: ReadTyped;
  readonly poster: Poster;
}

/** What a person typed or tapped, and where. */
export interface Typed {
  readonly said: Said;
  readonly place: Place;
  readonly way: Way;
  /** The thread it was typed in, by channel and root; left out where none can follow it up. */
  readonly thread?: string;
  /** Whether a file came with it. */
  readonly sharesFile?: boolean;
  /** The request as delivered. */
  readonly body: object;
}

/** The verbs after which the app's home is shown anew. */
const CHANGING: ReadonlySet<string> = new Set(['follow', 'unfollow', 'enrol']);

const UNNAMED =
  'Slack did not tell me the name of somebody, or of a channel or group, that you mentioned; I read the rest. Write the name out to have it looked up.';

/** What a person gets. */
export interface Reply {
  readonly message: SlackMessage;
  /** Whether it is for the asker alone, wherever it was asked. */
  readonly isPrivate: boolean;
  /** The ids of the papers that it quotes; left out for none. */
  readonly cites?: readonly string[];
}

/**
 * The reply to what a person typed: the help, an answer, what a sub-command came to, or why there is none of these.
 * `meanwhile` tells the person something before it; null where one message is all they can get.
 */
export async function replyTo(
  dependencies: ReplyDependencies,
  typed: Typed,
  meanwhile: ((message: SlackMessage) => Promise<void>) | null = null,
): Promise<Reply> {
  const reply = await replyAnyTime(dependencies, typed, meanwhile);
  // By the system's clock, as everything is that Slack's times are held against.
  const late = latenessWords(typed.body, systemClock);
  return late === null ? reply : { ...reply, message: withSentenceBefore(late, reply.message) };
}

async function replyAnyTime(
  dependencies: ReplyDependencies,
  { said, place, way, thread, sharesFile = false, body }: Typed,
  meanwhile: ((message: SlackMessage) => Promise<void>) | null,
): Promise<Reply> {
  const { verb, request } = readTyped(said, way);
  if (verb !== null) {
    const message = await replyToVerb(dependencies, verb, body, meanwhile);
    const { userId } = senderOf(body);
    if (userId !== null && CHANGING.has(verb.kind)) void dependencies.refreshHome(userId);
    return { message, isPrivate: true };
  }
  const sender = senderOf(body);
  const served = await mannerOf(dependencies, sender, place);
  const { isAlone } = served;
  if (said.typed === '' && sharesFile) return { message: plainMessage(FILES), isPrivate: isAlone };
  const openness = opennessAt(place, sender, isAlone);
  if (request.kind === 'help') {
    const questions = await examplesFor(dependencies, sender, openness);
    return { message: helpMessage(questions), isPrivate: isAlone };
  }
  if (request.kind === 'status') return { message: await replyToStatus(dependencies, body), isPrivate: true };
  if (request.kind === 'reload') {
    const tell = meanwhile ?? (async () => {});
    return { message: await replyToReload(dependencies, request.remove, body, tell), isPrivate: true };
  }
  if (request.kind === 'list' || request.kind === 'brief') {
    const { message, isNotice } = await wholeOf(dependencies, request, { ...served, openness, body });
    return { message, isPrivate: isAlone || isNotice };
  }
  const asked = await ask(dependencies, {
    question: request.question,
    openness,
    way,
    ...(thread === undefined ? {} : { thread }),
    subject: served.subject,
    body,
  });
  if (asked.kind === 'notice') return { message: asked.message, isPrivate: true };
  const once = await saidOnce(dependencies.told, dependencies.newcomers, {
    isPrivate: openness === 'alone',
    userId: sender.userId,
    sharesFile,
    channelThread: way === 'mention' && openness === 'channel' ? (thread ?? null) : null,
  });
  const also = [...(said.unnamed === 0 ? [] : [UNNAMED]), ...served.notes, ...once];
  const person = clerkForAnswer(asked.answer, dependencies.keeper.served().snapshot.corpus.registry, served.about);
  const cites = [...new Set([...asked.answer.citations, ...asked.answer.nearest].map(({ document }) => document.id))];
  return { message: saidAnswer(dependencies, asked, served.place, also, person), isPrivate: isAlone, cites };
}

/** Through the shortcut somebody looks up what another wrote: whatever it says, it is only asked. */
function readTyped({ marked, typed }: Said, way: Way): { verb: ReturnType<typeof readVerb>; request: Request } {
  if (way === 'shortcut') return { verb: null, request: { kind: 'question', question: typed } };
  return { verb: readVerb(marked), request: readRequest(typed) };
}

/** A whole list or a brief: what is asked for by its name and needs no answer. */
function wholeOf(
  dependencies: ReplyDependencies,
  request: Extract<Request, { readonly kind: 'list' | 'brief' }>,
  where: ListedWhere,
) {
  return request.kind === 'list'
    ? listFor(dependencies, request.list, where)
    : briefFor(dependencies, request.subject, where);
}

/** Who sees what is said there. */
function opennessAt({ kind }: Place, { channel }: Sender, isAlone: boolean): Openness {
  return isAlone || kind === 'private' || channel?.isDirect !== false ? 'alone' : 'channel';
}
