/** Where a digest goes: a person's direct messages, or a channel. `id` is Slack's. */
export interface Destination {
  readonly kind: 'person' | 'channel';
  readonly id: string;
}

/** What someone follows: an entry of the register, or words that papers may hold. */
export interface Followed {
  readonly kind: 'workstream' | 'body' | 'person' | 'words';
  /** The id in the register; the words in small letters where it is no entry. */
  readonly id: string;
  /** As shown to people. */
  readonly name: string;
}

/** `daily`: every working day. `weekly`: the first working day of the week. `after-meetings`: when a meeting has left news. */
export const RHYTHMS = ['daily', 'weekly', 'after-meetings'] as const;

export type Rhythm = (typeof RHYTHMS)[number];

/** Why nothing is posted to a destination for now. */
export type PauseReason = 'archived' | 'left' | 'gone' | 'shared' | 'inactive';

/** A wish to be told of what is new, decided and due. A destination has at most one of each thing followed. */
export interface Subscription {
  /** The same for the same destination and thing followed: see `subscriptionId`. */
  readonly id: string;
  readonly destination: Destination;
  readonly followed: Followed;
  readonly rhythm: Rhythm;
  /** HH:MM in `timeZone`. */
  readonly time: string;
  /** An IANA name. */
  readonly timeZone: string;
  /** The Slack id of who asked for it; another person's than the destination's where a keeper enrolled them. */
  readonly createdBy: string;
  /** In ms since 1970. What entered the folder before is not news to this subscription. */
  readonly createdAt: number;
  /** When rhythm and time were last set, or a pause ended, in ms: no time up to then is due. Never before `createdAt`. */
  readonly scheduledAt: number;
  /** Null while digests go out. */
  readonly paused: { readonly reason: PauseReason; readonly at: number } | null;
}

/** The key of what is followed, unlike any other: `workstream:stroke`. */
export function followedKey({ kind, id }: Pick<Followed, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/** The id of the subscription of a destination to a thing. */
export function subscriptionId(destination: Destination, followed: Followed): string {
  return `${destination.id} ${followedKey(followed)}`;
}
