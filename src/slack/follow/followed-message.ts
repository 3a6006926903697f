import { nextSlot } from '../../digest/due-slots.ts';
import { overlaps, overlapWords } from '../../digest/overlap.ts';
import type { Related } from '../../digest/related.ts';
import { followedKey, type Subscription } from '../../digest/subscription.ts';
import { nextCheckWords, scheduleWords } from '../../digest/subscription-words.ts';
import type { View } from '../../search/view.ts';
import { localDay } from '../../service/clock.ts';
import { COMMAND } from '../read/commands.ts';
import { button, type SlackMessage } from '../say/elements.ts';
import { changeButton, unfollowButton } from '../say/subscription-actions.ts';
import type { FollowDependencies } from './follow-dependencies.ts';
import { followedWithKind, relatedButtons, relatedWords, withButtons } from './follow-messages.ts';
import { followValue } from './follow-value.ts';
import type { TakenUp } from './take-up.ts';

/** What the confirmation says beside what was done. */
export interface Beside {
  readonly view: View;
  /** In how many papers words occur now; null for an entry of the register. */
  readonly papers: number | null;
  /** How much it would have brought lately, as a sentence; null where that is not known. */
  readonly past: string | null;
  /** What is near to it, and is followed apart from it. */
  readonly related: readonly Related[];
  /** The last news and the next date, as sentences; empty where they cannot be told. */
  readonly quiet: string;
  /** Whether the reader could have meant the channel it was said in. */
  readonly offersChannel: boolean;
}

type Done = Exclude<TakenUp, { readonly kind: 'too-many' }>;

/** What following came to: what was understood, where news goes, how often, when first, and how to end it. */
export function followedMessage(
  dependencies: Pick<FollowDependencies, 'clock' | 'calendar' | 'timeZone'>,
  done: Done,
  { view, papers, past, related, quiet, offersChannel }: Beside,
): SlackMessage {
  const { subscription, others } = done;
  const { destination, followed } = subscription;
  const overlap = overlapWords(
    followed,
    overlaps(
      followed,
      others.map((other) => other.followed),
      view,
    ),
  );
  const known = new Set(others.map((other) => followedKey(other.followed)));
  const missed = related.filter((near) => !known.has(followedKey(near.followed)));
  const target = { kind: destination.kind === 'channel' ? 'here' : 'self' } as const;
  const sentences = [
    headline(done, dependencies.timeZone),
    ...(papers === null ? [] : [occurrence(papers)]),
    `${firstCheck(dependencies, subscription)} Nothing is posted when nothing is new.`,
    ...(past === null ? [] : [past]),
    ...(quiet === '' ? [] : [quiet]),
    ...(overlap === null ? [] : [overlap]),
    ...(missed.length === 0 ? [] : [relatedWords(missed)]),
    `To end it: ${COMMAND} unfollow ${followed.name}${destination.kind === 'channel' ? ' here' : ''}. What is followed: ${COMMAND} following.`,
  ];
  const instead = followValue({
    followed,
    rhythm: subscription.rhythm,
    time: subscription.time,
    target: { kind: 'instead' },
  });
  return withButtons(sentences, [
    offersChannel && done.kind === 'new' ? button('follow:8', 'Follow in this channel instead', instead) : null,
    changeButton(destination.id),
    unfollowButton(0, subscription.id, followed.name),
    ...relatedButtons(missed, { rhythm: subscription.rhythm, time: subscription.time, target }),
  ]);
}

function headline({ kind, subscription, before }: Done, home: string): string {
  const { destination, followed } = subscription;
  const isChannel = destination.kind === 'channel';
  const who = isChannel ? 'This channel' : 'You';
  const goes = isChannel ? 'Its digests are posted here' : 'Your digests come as direct messages';
  const what = followedWithKind(followed);
  const when = scheduleWords(subscription, home);
  const follows = isChannel ? 'follows' : 'follow';
  switch (kind) {
    case 'new':
      return `${who} now ${follows} ${what}. ${goes}, ${when}.`;
    case 'changed':
      return `${who} ${follows} ${what} already; I have changed it to ${when}${before === null ? '' : ` (it was ${scheduleWords(before, home)})`}. ${goes}.`;
    case 'resumed':
      return `${who} ${follows} ${what} already, ${when}; digests were paused and now go on. ${goes}.`;
    case 'same':
      return `${who} ${follows} ${what} already, ${when}. ${goes}. Nothing has changed.`;
  }
}

function occurrence(papers: number): string {
  if (papers === 0) return 'No paper holds these words in one paragraph now; I tell you when one does.';
  return `These words are no name of the register; they stand in one paragraph of ${papers === 1 ? '1 paper' : `${papers} papers`} now.`;
}

/** "First check: Monday 23 November, 08:30." */
export function firstCheck(
  { clock, calendar }: Pick<FollowDependencies, 'clock' | 'calendar'>,
  subscription: Subscription,
): string {
  const now = clock.now();
  const slot = nextSlot([subscription], now.getTime(), calendar);
  if (slot === null) return 'No check is due.';
  return `First check: ${nextCheckWords(slot, localDay(now, subscription.timeZone))}.`;
}
