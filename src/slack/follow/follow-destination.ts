import { isTimeZone } from '../../digest/local-time.ts';
import type { Destination } from '../../digest/subscription.ts';
import type { View } from '../../search/view.ts';
import { localDay } from '../../service/clock.ts';
import type { Person } from '../read/directory.ts';
import type { Sender } from '../read/sender.ts';
import type { SlackMessage } from '../say/elements.ts';
import { refusalMessage } from '../say/notices.ts';
import { plainMessage } from '../say/plain-message.ts';
import type { FollowDependencies } from './follow-dependencies.ts';

/** A destination with what it may see and whose time of day it goes by. */
export interface Reachable {
  readonly destination: Destination;
  readonly view: View;
  /** An IANA name. */
  readonly timeZone: string;
  /** The Slack id of who asks. */
  readonly by: string;
}

/** A destination, or why digests cannot go there. */
export type FoundDestination =
  | ({ readonly kind: 'found' } & Reachable)
  | { readonly kind: 'refused'; readonly message: SlackMessage };

const NOBODY = 'Slack does not say who asks, so I cannot do that. Please ask me in a direct message.';
const NO_CHANNEL =
  'There is no channel here: this is a direct message, and what you follow in it comes to you. Leave “here” out, or say it in the channel that is to get the digests.';
const SHARED =
  'This channel is shared with another organisation, so I post no digests here. Leave “here” out and they come to you as direct messages. Nothing has changed.';
const ARCHIVED = 'This channel is archived, so I cannot post digests here. Nothing has changed.';
const NOT_IN =
  'I am not in this channel, so I cannot post digests here. Invite me with /invite @stp, then say it again; or leave “here” out and they come to you as direct messages. Nothing has changed.';

/** The direct messages of whoever sent a request. */
export async function ownDestination(dependencies: FollowDependencies, sender: Sender): Promise<FoundDestination> {
  const { admissions, directory } = dependencies;
  if (sender.userId === null) return { kind: 'refused', message: plainMessage(NOBODY) };
  const here = await admissions.admit(sender, 'alone');
  if (here.kind === 'refused') return { kind: 'refused', message: refusalMessage(here.refusal) };
  // Direct messages show what the person may see wherever it was asked for: a channel's audience stays in the channel.
  const admission = await admissions.admit({ ...sender, channel: null }, 'alone');
  if (admission.kind === 'refused') return { kind: 'refused', message: refusalMessage(admission.refusal) };
  const person = await directory.person(sender.userId);
  const timeZone = zoneOf(person, dependencies);
  return found(dependencies, { kind: 'person', id: sender.userId }, admission.audiences, timeZone, sender.userId);
}

/** The channel a request came from, for what it follows already; it need not be one that can be posted to. */
export async function channelDestination(dependencies: FollowDependencies, sender: Sender): Promise<FoundDestination> {
  const { channel, userId } = sender;
  if (userId === null) return { kind: 'refused', message: plainMessage(NOBODY) };
  if (channel === null || channel.isDirect) return { kind: 'refused', message: plainMessage(NO_CHANNEL) };
  const admission = await dependencies.admissions.admit(sender, 'channel');
  if (admission.kind === 'refused' && admission.refusal !== 'shared-channel') {
    return { kind: 'refused', message: refusalMessage(admission.refusal) };
  }
  const audiences = admission.kind === 'admitted' ? admission.audiences : [];
  return found(dependencies, { kind: 'channel', id: channel.id }, audiences, dependencies.timeZone, userId);
}

/** The channel a request came from, for digests to be posted in: the bot is in it and no other organisation is. */
export async function postableChannel(dependencies: FollowDependencies, sender: Sender): Promise<FoundDestination> {
  const destination = await channelDestination(dependencies, sender);
  if (destination.kind === 'refused') return destination;
  const channel = await dependencies.directory.channelNow(destination.destination.id);
  const refused = (text: string) => ({ kind: 'refused', message: plainMessage(text) }) as const;
  if (sender.isExternal === true || channel?.isExternal) return refused(SHARED);
  if (channel?.isArchived) return refused(ARCHIVED);
  return channel?.isMember === true ? destination : refused(NOT_IN);
}

/** A person whom a keeper enrols, or why digests cannot go to the account. */
export async function enrolledDestination(
  dependencies: FollowDependencies,
  userId: string,
  by: string,
): Promise<({ readonly kind: 'found' } & Reachable) | { readonly kind: 'refused'; readonly why: string }> {
  const { directory, admissions } = dependencies;
  const person = await directory.person(userId);
  if (person === null) return { kind: 'refused', why: 'the account cannot be found in Slack just now' };
  if (person.isBot) return { kind: 'refused', why: 'it is an app' };
  if (person.isGone) return { kind: 'refused', why: 'the account has been deactivated' };
  const sender: Sender = { userId, teamId: person.teamId, channel: null, isExternal: null };
  const admission = await admissions.admit(sender, 'alone');
  if (admission.kind === 'refused') {
    const why = admission.refusal === 'guest' ? 'it is a guest account' : 'the account is of another organisation';
    return { kind: 'refused', why };
  }
  const timeZone = zoneOf(person, dependencies);
  return found(dependencies, { kind: 'person', id: userId }, admission.audiences, timeZone, by);
}

function found(
  { keeper, clock }: FollowDependencies,
  destination: Destination,
  audiences: readonly string[],
  timeZone: string,
  by: string,
): { readonly kind: 'found' } & Reachable {
  const view = keeper.served().snapshot.view(audiences, localDay(clock.now(), timeZone));
  return { kind: 'found', destination, view, timeZone, by };
}

/** A person's own time zone where Slack says one that this machine knows. */
function zoneOf(person: Person | null, { timeZone }: FollowDependencies): string {
  return person?.timeZone && isTimeZone(person.timeZone) ? person.timeZone : timeZone;
}

/** Where a wish goes: to the asker, or to the channel it is made in. */
export function destinationOf(
  dependencies: FollowDependencies,
  target: 'self' | 'here',
  sender: Sender,
): Promise<FoundDestination> {
  return target === 'self' ? ownDestination(dependencies, sender) : channelDestination(dependencies, sender);
}
