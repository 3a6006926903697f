import type { Destination } from '../digest/subscription.ts';
import type { Sender } from './sender.ts';

/** The destination of this Slack id. */
export function destinationWithId(id: string): Destination {
  return { kind: /^[UW]/.test(id) ? 'person' : 'channel', id };
}

/** Whether a request may change what a destination follows: it is the person's own, or comes from the channel. */
export function mayChange(destination: Destination, { userId, channel }: Sender): boolean {
  return destination.kind === 'person' ? destination.id === userId : destination.id === channel?.id;
}
