import type { Logger } from '../../service/logger.ts';
import type { StandingTrouble, TroubleKind, Troubles } from '../../service/troubles.ts';
import type { Directory } from '../read/directory.ts';
import { plainMessage } from './plain-message.ts';
import type { Poster } from './poster.ts';

export interface KeeperAlarmOptions {
  readonly troubles: Pick<Troubles, 'standing'>;
  /** Slack ids of the users and user groups that keep the folder. */
  readonly admins: readonly string[];
  readonly directory: Pick<Directory, 'group'>;
  readonly poster: Pick<Poster, 'directly'>;
  /** What the keepers know this process by. */
  readonly name: string;
  readonly logger: Logger;
  /** How long something must have been wrong, in ms. */
  readonly afterMs?: number;
  /** How often it is looked at, in ms. */
  readonly everyMs?: number;
}

/** Tells the folder's keepers what stays wrong. */
export interface KeeperAlarm {
  start(): void;
  stop(): void;
}

const MINUTE = 60_000;

/**
 * Tells each keeper, once, what has been wrong for ten minutes, and once that it is well again. What passes sooner is in
 * the log alone: a message that needs nothing done teaches people not to read the next.
 */
export function createKeeperAlarm(options: KeeperAlarmOptions): KeeperAlarm {
  const { troubles, admins, directory, poster, name, logger, afterMs = 10 * MINUTE, everyMs = MINUTE / 2 } = options;
  /** Who has been told of each trouble that stands. */
  const told = new Map<TroubleKind, Set<string>>();
  let timer: NodeJS.Timeout | undefined;
  let isLooking = false;

  async function look(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    const standing = troubles.standing();
    for (const trouble of standing) if (trouble.lastedMs >= afterMs) await tellOf(trouble);
    for (const kind of told.keys()) if (!standing.some((trouble) => trouble.kind === kind)) await tellWell(kind);
    isLooking = false;
  }

  async function tellOf({ kind, what, fix, lastedMs }: StandingTrouble): Promise<void> {
    const before = told.get(kind) ?? new Set();
    told.set(kind, before);
    const minutes = Math.floor(lastedMs / MINUTE);
    const since = minutes > 1 ? `for ${minutes} minutes` : 'for a while';
    const text = `Something has been wrong with me ${since} (${name}). ${what} ${fix} I will say when it is well again.`;
    for (const userId of await keepers()) if (!before.has(userId) && (await tell(userId, text))) before.add(userId);
  }

  async function tellWell(kind: TroubleKind): Promise<void> {
    const before = told.get(kind) ?? [];
    told.delete(kind);
    for (const userId of before) await tell(userId, `What was wrong with me (the ${kind}, ${name}) is well again.`);
  }

  async function keepers(): Promise<readonly string[]> {
    const named = await Promise.all(
      admins.map(async (id) => (id.startsWith('S') ? [...((await directory.group(id)) ?? [])] : [id])),
    );
    return [...new Set(named.flat())];
  }

  async function tell(userId: string, text: string): Promise<boolean> {
    try {
      // Nobody has asked: each word is a request of its own.
      await poster.directly(userId, plainMessage(text), {});
      return true;
    } catch (error) {
      logger.warn('a keeper could not be told what is wrong', { user: userId, error });
      return false;
    }
  }

  return {
    start() {
      timer = setInterval(() => void look(), everyMs);
      timer.unref();
    },
    stop: () => clearInterval(timer),
  };
}
