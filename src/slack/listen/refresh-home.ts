import type { WebClient } from '@slack/web-api';
import { formatDate } from '../../domain/reduced-date.ts';
import { workstreamRows } from '../../matter/workstream-rows.ts';
import type { View } from '../../search/view.ts';
import type { Assistant } from '../../service/assistant-port.ts';
import { localDay } from '../../service/clock.ts';
import { publicStatus } from '../../service/folder-status.ts';
import { publicStatusWords } from '../../service/status-words.ts';
import type { FollowDependencies } from '../follow/follow-dependencies.ts';
import { ownDestination } from '../follow/follow-destination.ts';
import { listingOf } from '../follow/following-reply.ts';
import { isNamed } from '../read/directory.ts';
import { oneLine, type SlackMessage } from '../say/elements.ts';
import { storeAwayMessage, unlessAway } from '../say/store-away.ts';
import { publicExamples } from './examples.ts';
import { type HomeParts, homeView } from './home-view.ts';

/** Shows a person's app home anew, with what came of a tap in it. Never rejects: it is not worth telling a failure of. */
export type RefreshHome = (userId: string, said?: SlackMessage) => Promise<void>;

/** Publishes app homes. */
export function createRefreshHome(
  client: WebClient,
  dependencies: FollowDependencies & { readonly assistant: Pick<Assistant, 'ask'>; readonly pageUrl: string | null },
): RefreshHome {
  const { assistant, pageUrl, keeper, admins, directory, clock, timeZone, logger } = dependencies;
  return async (userId, said) => {
    try {
      const freshness = publicStatusWords(publicStatus(keeper.served(), clock, timeZone));
      const questions = publicExamples(assistant);
      const follows = await followsOf(dependencies, userId);
      const isKeeper = await isNamed(userId, admins, directory);
      const workstreams = workstreamLines(keeper.served().snapshot.view([], localDay(clock.now(), timeZone)));
      await client.views.publish({
        user_id: userId,
        view: homeView({ freshness, questions, follows, workstreams, pageUrl, isKeeper, said: said ?? null }),
      });
    } catch (error) {
      logger.warn('the app’s home could not be shown', { user: userId, error });
    }
  };
}

/** Each workstream that the papers speak of, with the day of the latest word, the newest first. */
function workstreamLines(view: View): readonly string[] {
  return workstreamRows(view)
    .flatMap(({ name, owner, date }) => (name === null || date === null ? [] : [{ name, owner, date }]))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map(({ name, owner, date }) => {
      const lead = owner === null ? '' : `, lead ${owner}`;
      return oneLine(`${name}${lead}: last spoken of in a paper of ${formatDate(date)}`);
    });
}

async function followsOf(dependencies: FollowDependencies, userId: string): Promise<HomeParts['follows']> {
  const to = await ownDestination(dependencies, { userId, teamId: null, channel: null, isExternal: null });
  if (to.kind === 'refused') return to.message.text;
  const listing = await unlessAway(() => listingOf(dependencies, to), dependencies.logger, 'home');
  return listing === 'away' ? storeAwayMessage().text : listing;
}
