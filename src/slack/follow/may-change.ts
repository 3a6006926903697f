import type { Destination } from '../../digest/subscription.ts';
import type { Sender } from '../read/sender.ts';
import type { SlackMessage } from '../say/elements.ts';
import type { FollowDependencies } from './follow-dependencies.ts';
import { destinationOf } from './follow-destination.ts';

/** The destination of this Slack id. */
export function destinationWithId(id: string): Destination {
  return { kind: /^[UW]/.test(id) ? 'person' : 'channel', id };
}

/** Whether a request may change what a destination follows: it is the person's own, or comes from the channel. */
export function mayChange(destination: Destination, { userId, channel }: Sender): boolean {
  return destination.kind === 'person' ? destination.id === userId : destination.id === channel?.id;
}

/**
 * Why a request may not change what a destination follows; null where it may. `notYours` is said where it comes from
 * elsewhere; whoever may not follow (guests, people of other organisations) may not end it for others either.
 */
export async function changeRefusal(
  dependencies: FollowDependencies,
  destination: Destination,
  sender: Sender,
  notYours: SlackMessage,
): Promise<SlackMessage | null> {
  if (sender.userId === null || !mayChange(destination, sender)) return notYours;
  const to = await destinationOf(dependencies, destination.kind === 'person' ? 'self' : 'here', sender);
  return to.kind === 'refused' ? to.message : null;
}
