import { readUnfollow } from '../../digest/read-subscription-verbs.ts';
import { resolveFollowed } from '../../digest/resolve-followed.ts';
import { type Destination, followedKey, type Subscription } from '../../digest/subscription.ts';
import { nameWords } from '../../digest/subscription-words.ts';
import type { View } from '../../search/view.ts';
import { COMMAND } from '../read/commands.ts';
import { referenceOf } from '../read/delivery-key.ts';
import { clamp } from '../read/limits.ts';
import { unmarked } from '../read/said.ts';
import { senderOf } from '../read/sender.ts';
import { choicesOf } from '../say/choices.ts';
import { oneLine, type SlackMessage } from '../say/elements.ts';
import { plainMessage } from '../say/plain-message.ts';
import { endSubscriptions } from './end-subscriptions.ts';
import type { FollowDependencies } from './follow-dependencies.ts';
import { destinationOf } from './follow-destination.ts';
import { withButtons } from './follow-messages.ts';

/**
 * `/stp unfollow …`: ends what is meant, or all; asks back where that is not clear.
 *
 * @throws {StoreAway}
 */
export async function replyToUnfollow(
  dependencies: FollowDependencies,
  rest: string,
  body: object,
): Promise<SlackMessage> {
  const read = readUnfollow(rest);
  if (read.kind === 'problem') return plainMessage(read.problem);
  const to = await destinationOf(dependencies, read.where === 'here' ? 'here' : 'self', senderOf(body));
  if (to.kind === 'refused') return to.message;
  const { destination, view, by } = to;
  const followed = await dependencies.store.subscriptions.of(destination.id);
  const asked = { by, reference: referenceOf(body) };
  if (followed.length === 0) return plainMessage(nothingFollowed(destination));
  if (read.kind === 'all') return endSubscriptions(dependencies, destination, followed, asked);
  const typed = unmarked(read.what);
  const { among, isSure } = meantAmong(typed, followed, view);
  const [only] = among;
  if (only !== undefined && among.length === 1 && isSure) {
    return endSubscriptions(dependencies, destination, [only], asked);
  }
  return askWhich(typed, among.length > 0 ? among : followed, destination, among.length > 0 && isSure);
}

/** That there is nothing to end, and how to begin. */
export function nothingFollowed({ kind }: Destination): string {
  return kind === 'person'
    ? `You follow nothing, so no digest comes to you. To begin: ${COMMAND} follow NAME, such as a workstream or a committee. In a channel, “${COMMAND} following” shows what it follows too.`
    : `This channel follows nothing, so no digest is posted here. To begin: ${COMMAND} follow NAME here.`;
}

/** What is followed that typed words may mean; `isSure` where they are no misspelling. */
interface Meant {
  readonly among: readonly Subscription[];
  readonly isSure: boolean;
}

/** The same name, what the words resolve to, a part of a name, or what they are near to. */
function meantAmong(typed: string, followed: readonly Subscription[], view: View): Meant {
  const key = typed.toLowerCase();
  const called = followed.filter(({ followed: { id, name } }) => [id, name].some((own) => own.toLowerCase() === key));
  if (called.length > 0) return { among: called, isSure: true };
  const resolved = resolveFollowed(typed, view);
  if (resolved.kind === 'too-common') return { among: [], isSure: false };
  const isNear = resolved.kind === 'nearest';
  const meant = resolved.kind === 'ambiguous' || isNear ? resolved.choices : [resolved.followed];
  const keys = new Set(meant.map(followedKey));
  const found = followed.filter((subscription) => keys.has(followedKey(subscription.followed)));
  if (found.length > 0) return { among: found, isSure: !isNear };
  return { among: followed.filter(({ followed: { name } }) => name.toLowerCase().includes(key)), isSure: true };
}

function askWhich(
  typed: string,
  choices: readonly Subscription[],
  { kind }: Destination,
  areMeant: boolean,
): SlackMessage {
  const said = `“${clamp(oneLine(typed), 100)}”`;
  const who = kind === 'person' ? 'You follow' : 'This channel follows';
  const sentence = areMeant
    ? `${said} can mean ${choices.length} things that ${kind === 'person' ? 'you follow' : 'this channel follows'}. Which is to end? Nothing has changed.`
    : `${who} nothing called ${said}. Is it one of these? Nothing has changed.`;
  const { elements, left } = choicesOf(
    'unfollow',
    choices.map(({ id, followed: { name } }) => ({
      label: `Unfollow ${name}`,
      value: id,
      described: `Unfollow ${name}`,
    })),
  );
  const shown = choices.slice(0, choices.length - left);
  const list = shown.map(({ followed }) => nameWords(followed)).join(', ');
  const rest = left > 0 ? ` and ${left} more (${COMMAND} following)` : '';
  return withButtons([sentence, `${list}${rest}.`], elements);
}
