import type { Digest } from '../digest/digest.ts';
import type { Destination, PauseReason, Subscription } from '../digest/subscription.ts';

/** Whether digests can reach a destination, and what it may see. */
export type Reach =
  | {
      readonly kind: 'reached';
      /** Where to post: for a person, the channel of the direct messages. */
      readonly channel: string;
      /** The audiences a digest for it is built for, beside the public. */
      readonly audiences: readonly string[];
    }
  /** It cannot be posted to until someone changes something in Slack. */
  | { readonly kind: 'closed'; readonly reason: PauseReason }
  /** Slack could not be asked. */
  | { readonly kind: 'away'; readonly error: string };

/** What came of posting once. */
export type Posted =
  | { readonly kind: 'posted'; readonly ts: string }
  /** Slack said no: nothing was stored. `pause` where it will say no until someone changes something. */
  | { readonly kind: 'refused'; readonly error: string; readonly pause: PauseReason | null }
  /** Too many at once: nothing was stored; try again after so long. */
  | { readonly kind: 'later'; readonly afterMs: number }
  /**
   * Nobody can tell: a lost connection, a timeout, an error on Slack's side. `failedThere`: Slack did answer, with a
   * failure of its own that most likely stored nothing.
   */
  | { readonly kind: 'unknown'; readonly error: string; readonly failedThere: boolean };

/** What Slack's history says of a delivery. */
export type Looked =
  | { readonly kind: 'found'; readonly ts: string }
  | { readonly kind: 'absent' }
  /** It could not be read now. */
  | { readonly kind: 'away'; readonly error: string }
  /** It may never be read: a permission is missing or the bot is no member. */
  | { readonly kind: 'forbidden'; readonly error: string };

/** Something a person is told once, beside digests. */
export type Notice =
  | { readonly kind: 'enrolled'; readonly subscription: Subscription }
  | { readonly kind: 'paused'; readonly subscriptions: readonly Subscription[]; readonly reason: PauseReason };

/** Where messages that must arrive once are posted. `slack` implements it; nothing here retries by itself. */
export interface Messenger {
  reach(destination: Destination): Promise<Reach>;
  /** A digest as messages, each as JSON: the compact one and those of its thread, none where they would add nothing. */
  render(digest: Digest, destination: Destination): { readonly message: string; readonly details: readonly string[] };
  renderNotice(notice: Notice): string;
  /** Posts a rendered message with the delivery's id in its metadata. */
  post(message: string, to: PostTarget): Promise<Posted>;
  /** Looks for a posted delivery in the channel or the thread, among messages since an instant (ms). */
  find(to: PostTarget, since: number): Promise<Looked>;
  /** Deletes our own message; false where that failed. */
  remove(channel: string, ts: string): Promise<boolean>;
}

export interface PostTarget {
  readonly deliveryId: string;
  readonly channel: string;
  /** The thread's root; null for a message of its own. */
  readonly threadTs: string | null;
}
