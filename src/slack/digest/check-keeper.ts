import type { FollowDependencies } from '../follow/follow-dependencies.ts';
import { recordAudit } from '../follow/record-audit.ts';
import { referenceOf } from '../read/delivery-key.ts';
import { isNamed } from '../read/directory.ts';
import { senderOf } from '../read/sender.ts';
import type { SlackMessage } from '../say/elements.ts';
import { onlyKeepersMessage } from '../say/report-message.ts';

/** Who asks for something that keepers alone may do. */
export type KeeperCheck =
  | { readonly kind: 'keeper'; readonly userId: string }
  | { readonly kind: 'refused'; readonly message: SlackMessage };

/** Whether a keeper of the folder asks; where anyone else does, that is on record. `doing` ends "Only the folder’s keepers can". */
export async function checkKeeper(
  dependencies: FollowDependencies,
  body: object,
  what: string,
  doing: string,
): Promise<KeeperCheck> {
  const { admins, directory, logger } = dependencies;
  const { userId } = senderOf(body);
  if (userId !== null && (await isNamed(userId, admins, directory))) return { kind: 'keeper', userId };
  const reference = referenceOf(body);
  logger.warn('for keepers alone', { reference, user: userId, what });
  const detail = 'Not a keeper of the folder.';
  await recordAudit(dependencies, { who: userId, what, outcome: 'refused', detail, reference });
  return { kind: 'refused', message: onlyKeepersMessage(doing, admins) };
}

/** The title of a paper that is served; its id for any other. */
export function titleOfPaper({ keeper }: Pick<FollowDependencies, 'keeper'>, id: string): string {
  return keeper.served().snapshot.corpus.documents.find((document) => document.id === id)?.title ?? id;
}
