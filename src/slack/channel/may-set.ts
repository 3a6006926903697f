import { EVERYWHERE } from '../../service/place-settings.ts';
import type { Setting } from '../../store/settings.ts';
import type { FollowDependencies } from '../follow/follow-dependencies.ts';
import { recordAudit } from '../follow/record-audit.ts';
import { isNamed } from '../read/directory.ts';
import type { SlackMessage } from '../say/elements.ts';
import { onlyKeepersMessage } from '../say/report-message.ts';

/** A change that somebody asks for. */
export interface WantedChange {
  readonly place: string;
  /** What stands now; null where nothing does. */
  readonly before: Setting | null;
  /** Slack id. */
  readonly by: string;
  /** The verb, for the record: `off`, `on`, `channel`. */
  readonly verb: string;
  /** What only keepers can do, as it follows “can”. */
  readonly what: string;
  readonly reference: string;
}

/**
 * Why somebody may not change a setting, which is on record; null where they may. Whoever may ask in a channel may set it
 * there; what holds for all channels, and what a keeper of the folder has set, only keepers change.
 */
export async function settingRefusal(
  dependencies: FollowDependencies,
  { place, before, by, verb, what, reference }: WantedChange,
): Promise<SlackMessage | null> {
  const { admins, directory, logger } = dependencies;
  const isKeeper = (id: string) => isNamed(id, admins, directory);
  const isKeepers = place === EVERYWHERE || (before !== null && before.by !== by && (await isKeeper(before.by)));
  if (!isKeepers || (await isKeeper(by))) return null;
  logger.warn('setting not allowed', { reference, user: by, place, verb });
  const detail = `${place === EVERYWHERE ? 'All channels' : place}: not a keeper of the folder.`;
  await recordAudit(dependencies, { who: by, what: verb, outcome: 'refused', detail, reference });
  return onlyKeepersMessage(what, admins);
}
