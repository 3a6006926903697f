import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../service/clock.ts';
import { keeperStatus, publicStatus } from '../service/folder-status.ts';
import type { KnowledgeKeeper } from '../service/knowledge-keeper.ts';
import type { Logger } from '../service/logger.ts';
import { reloadWords } from '../service/reload-words.ts';
import { keeperStatusWords, publicStatusWords } from '../service/status-words.ts';
import { referenceOf } from './delivery-key.ts';
import { type Directory, isNamed } from './directory.ts';
import type { SlackMessage } from './elements.ts';
import { plainMessage } from './plain-message.ts';
import { notAKeeperMessage, reportMessage } from './report-message.ts';
import { senderOf } from './sender.ts';

/** What the sub-commands of the folder's keepers take. */
export interface KeepingDependencies {
  readonly keeper: KnowledgeKeeper;
  /** Slack ids of the users and user groups that keep the folder. */
  readonly admins: readonly string[];
  readonly directory: Directory;
  readonly clock: Clock;
  /** An IANA name: whose time of day reports name. */
  readonly timeZone: string;
  readonly logger: Logger;
}

/** After so long, in ms, a person is told that the folder is being read. */
const PATIENCE = 1_500;

/** `/stp reload`: reads the folder anew for a keeper; refused to anyone else, and that is on record. */
export async function replyToReload(
  dependencies: KeepingDependencies,
  remove: boolean,
  body: object,
  meanwhile: (message: SlackMessage) => Promise<void>,
): Promise<SlackMessage> {
  const { keeper, admins, directory, timeZone, logger } = dependencies;
  const { userId } = senderOf(body);
  const reference = referenceOf(body);
  if (userId === null || !(await isNamed(userId, admins, directory))) {
    logger.warn('reload not allowed', { reference, user: userId });
    return notAKeeperMessage(admins);
  }
  logger.info('reload asked for', { reference, user: userId, remove });
  const reported = keeper.reload({ by: userId, remove });
  const soon = await Promise.race([reported, sleep(PATIENCE, null, { ref: false })]);
  if (soon === null) await meanwhile(plainMessage('I am reading the folder. I will say here what came of it.'));
  const report = soon ?? (await reported);
  return reportMessage(reloadWords(report, { id: userId, timeZone }), report.kind === 'refused' ? reference : null);
}

/** `/stp status`: everything for a keeper; for anyone else what the public may know. */
export async function replyToStatus(dependencies: KeepingDependencies, body: object): Promise<SlackMessage> {
  const { keeper, admins, directory, clock, timeZone } = dependencies;
  const { userId } = senderOf(body);
  const isKeeper = userId !== null && (await isNamed(userId, admins, directory));
  if (!isKeeper) return plainMessage(publicStatusWords(publicStatus(keeper.served(), clock, timeZone)));
  return reportMessage(keeperStatusWords(keeperStatus(keeper.served(), clock), { id: userId, timeZone }), null);
}
