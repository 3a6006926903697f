import { relatedTo } from '../../digest/related.ts';
import type { ResolvedFollowed } from '../../digest/resolve-followed.ts';
import type { Followed } from '../../digest/subscription.ts';
import { type PastNews, pastNews } from '../../service/past-news-words.ts';
import type { FollowDependencies } from './follow-dependencies.ts';
import type { Reachable } from './follow-destination.ts';
import { type Beforehand, FORETOLD } from './follow-messages.ts';

/** What is known of what someone may be about to follow, to be said before they choose. */
export async function beforehand(
  dependencies: FollowDependencies,
  resolved: ResolvedFollowed,
  to: Reachable,
): Promise<Beforehand> {
  const choices = 'choices' in resolved ? resolved.choices.slice(0, FORETOLD) : [];
  return {
    past: await pastOf(dependencies, choices, to),
    related: resolved.kind === 'words' ? relatedTo(resolved.followed, to.view) : [],
  };
}

/** How much some things would have brought lately; null where the store is away just now, which stops nobody. */
export async function pastOf(
  { store, keeper, recorder, calendar, clock }: FollowDependencies,
  things: readonly Followed[],
  { view, timeZone }: Reachable,
): Promise<PastNews | null> {
  try {
    const entered = await recorder.entered(keeper.served().snapshot.corpus);
    return await pastNews({ store, entered, calendar, now: clock.now().getTime(), timeZone }, things, view);
  } catch {
    return null;
  }
}
