import type { Post } from '../../store/paper-store.ts';
import type { FollowDependencies } from '../follow/follow-dependencies.ts';
import { recordAudit } from '../follow/record-audit.ts';
import { COMMAND } from '../read/commands.ts';
import { referenceOf } from '../read/delivery-key.ts';
import type { SlackMessage } from '../say/elements.ts';
import { plainMessage } from '../say/plain-message.ts';
import { checkKeeper, titleOfPaper } from './check-keeper.ts';
import { countedPosts, postsMessage } from './paper-posts.ts';

const LOOK = 'list who was told of a paper';
const DELETE = 'delete what I have posted';

/** The most digests that are deleted at one tap: Slack takes about fifty messages a minute. */
const AT_ONCE = 20;

/**
 * `/stp digest posts PAPER`: for a keeper, the digests and the answers in channels that stand in Slack and cite a paper.
 *
 * @throws {StoreAway}
 */
export async function replyToPosts(
  dependencies: FollowDependencies,
  paper: string,
  body: object,
): Promise<SlackMessage> {
  const check = await checkKeeper(dependencies, body, 'digest posts', LOOK);
  if (check.kind === 'refused') return check.message;
  if (paper === '') {
    return plainMessage(
      `Name the paper by its file, without .md: ${COMMAND} digest posts 2018-03-harbour-board. It need not be in the folder any more.`,
    );
  }
  const posts = await dependencies.store.deliveries.citing(paper);
  return postsMessage(paper, titleOfPaper(dependencies, paper), posts, dependencies.timeZone);
}

/**
 * Deletes one post, a digest with its thread, or those that cite a paper.
 *
 * @throws {StoreAway}
 */
export async function deletePosts(
  dependencies: FollowDependencies,
  which: { readonly post: string } | { readonly paper: string },
  body: object,
): Promise<SlackMessage> {
  const check = await checkKeeper(dependencies, body, 'delete post', DELETE);
  if (check.kind === 'refused') return check.message;
  const posts = 'post' in which ? [await postOf(dependencies, which.post)] : await citing(dependencies, which.paper);
  const deleted: Post['kind'][] = [];
  let failed = 0;
  for (const { id, kind } of posts.slice(0, AT_ONCE)) {
    if (await deletePost(dependencies, id)) deleted.push(kind);
    else failed++;
  }
  const done = countedPosts(deleted);
  const left = failed + Math.max(0, posts.length - AT_ONCE);
  const reference = referenceOf(body);
  const what = 'post' in which ? which.post : `those that quote ${which.paper}`;
  const detail = `Deleted ${done} (${what})${left === 0 ? '' : `; ${left} left`}.`;
  const outcome = deleted.length === 0 && failed > 0 ? 'refused' : 'done';
  await recordAudit(dependencies, { who: check.userId, what: 'delete post', outcome, detail, reference });
  dependencies.logger.info('posts deleted', { reference, user: check.userId, deleted: deleted.length, left });
  const rest = left === 0 ? '' : ` ${left} could not be deleted yet: tap again in a minute.`;
  return plainMessage(`${done} deleted from Slack, for everyone, and not posted again.${rest}`);
}

type Named = Pick<Post, 'id' | 'kind'>;

async function postOf({ store }: FollowDependencies, id: string): Promise<Named> {
  return { id, kind: (await store.deliveries.get(id))?.purpose === 'answer' ? 'answer' : 'digest' };
}

async function citing({ store }: FollowDependencies, paper: string): Promise<readonly Named[]> {
  return store.deliveries.citing(paper);
}

/** Its thread first: what stands under a message that is gone is still to be read. False where Slack did not delete all. */
async function deletePost({ store, messenger, clock }: FollowDependencies, id: string): Promise<boolean> {
  for (const message of await store.deliveries.thread(id)) {
    if (!(await messenger.remove(message.channel, message.ts))) return false;
    await store.deliveries.removed(message.id, clock.now().getTime());
  }
  return true;
}
