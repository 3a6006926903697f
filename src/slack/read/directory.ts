import { WebAPIPlatformError, WebClient } from '@slack/web-api';
import type { Clock } from '../../service/clock.ts';
import type { Logger } from '../../service/logger.ts';
import { type Lifetimes, remembered } from './remembered.ts';

/** What Slack says of a person. */
export interface Person {
  /** The full name, as papers write it; null where Slack does not say. */
  readonly name: string | null;
  readonly isGuest: boolean;
  /** Of another organisation, seen through a shared channel. */
  readonly isStranger: boolean;
  readonly teamId: string | null;
  readonly enterpriseId: string | null;
  /** An app, not a human being. */
  readonly isBot: boolean;
  /** The account has been deactivated. */
  readonly isGone: boolean;
  /** The IANA name the person has set; null where Slack does not say. */
  readonly timeZone: string | null;
}

/** What Slack says of a channel. */
export interface Channel {
  readonly name: string | null;
  /** Whether only its members may know that it is there. */
  readonly isPrivate: boolean;
  /** Whether people of other organisations are in it. */
  readonly isExternal: boolean;
  /** The workspaces it is shared with, as far as Slack says; ours may be among them. */
  readonly teams: readonly string[];
  /** Whether the bot is in it; null where Slack does not say. */
  readonly isMember: boolean | null;
  readonly isArchived: boolean;
}

/** Looks people, channels and groups up in Slack, and remembers them for some minutes. Null: it cannot be found out. */
export interface Directory {
  /** The workspace the bot is installed in. */
  own(): Promise<{ readonly teamId: string | null; readonly enterpriseId: string | null } | null>;
  person(userId: string): Promise<Person | null>;
  channel(channelId: string): Promise<Channel | null>;
  /** The same, asked anew: somebody may have invited the bot a moment ago. */
  channelNow(channelId: string): Promise<Channel | null>;
  /** The members of a user group, by Slack id. */
  group(groupId: string): Promise<ReadonlySet<string> | null>;
  groupName(groupId: string): Promise<string | null>;
}

export interface DirectoryOptions {
  readonly botToken: string;
  /** Null for Slack's own. */
  readonly apiUrl: string | null;
  readonly clock: Clock;
  readonly logger: Logger;
}

const MINUTE = 60_000;
const LIFETIMES: Lifetimes = { known: 10 * MINUTE, unknown: MINUTE };

/** A person waits for the answer meanwhile, in ms. */
const TIMEOUT = 2_500;

/** A directory over Slack's Web API; a client of its own, since reading may be tried again and posting may not. */
export function createDirectory({ botToken, apiUrl, clock, logger }: DirectoryOptions): Directory {
  const client = new WebClient(botToken, {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    timeout: TIMEOUT,
    retryConfig: { retries: 1, minTimeout: 100 },
    rejectRateLimitedCalls: true,
  });
  const failed = (what: string) => (error: unknown) => {
    const reason = error instanceof WebAPIPlatformError ? error.data.error : String(error);
    logger.warn('not found out in Slack', { what, reason });
  };
  const look = <T>(what: string, lookUp: (id: string) => Promise<T>) =>
    remembered(clock, LIFETIMES, lookUp, failed(what));
  const own = look('own workspace', async () => {
    const { team_id, enterprise_id } = await client.auth.test();
    return { teamId: team_id ?? null, enterpriseId: enterprise_id ?? null };
  });
  const groupNames = look('names of groups', async () => {
    const { usergroups } = await client.usergroups.list();
    return new Map((usergroups ?? []).flatMap(({ id, name }) => (id && name ? [[id, name] as const] : [])));
  });
  const lookUpChannel = async (channel: string): Promise<Channel> => {
    const { channel: found } = await client.conversations.info({ channel });
    if (found === undefined) throw new Error('no channel in the answer');
    const { connected_team_ids, shared_team_ids } = found as {
      connected_team_ids?: string[];
      shared_team_ids?: string[];
    };
    return {
      name: found.name || null,
      isPrivate: found.is_private === true,
      isExternal: found.is_ext_shared === true,
      teams: connected_team_ids ?? shared_team_ids ?? [],
      isMember: found.is_member ?? null,
      isArchived: found.is_archived === true,
    };
  };
  return {
    own: () => own('own'),
    person: look('person', async (user): Promise<Person> => {
      const { user: found } = await client.users.info({ user });
      if (found === undefined) throw new Error('no user in the answer');
      return {
        name: found.profile?.real_name || found.real_name || found.profile?.display_name || null,
        isGuest: found.is_restricted === true || found.is_ultra_restricted === true,
        isStranger: (found as { is_stranger?: boolean }).is_stranger === true,
        teamId: found.team_id ?? null,
        enterpriseId: found.enterprise_user?.enterprise_id ?? null,
        isBot: found.is_bot === true || user === 'USLACKBOT',
        isGone: found.deleted === true,
        timeZone: found.tz || null,
      };
    }),
    channel: look('channel', lookUpChannel),
    channelNow: (channel) =>
      lookUpChannel(channel).catch((error: unknown) => {
        failed('channel')(error);
        return null;
      }),
    group: look('group', async (usergroup): Promise<ReadonlySet<string>> => {
      const { users } = await client.usergroups.users.list({ usergroup });
      return new Set(users ?? []);
    }),
    groupName: async (id) => (await groupNames('all'))?.get(id) ?? null,
  };
}

/** Whether a person is named among Slack ids of users and groups; groups that cannot be looked up count for nobody. */
export async function isNamed(userId: string, ids: readonly string[], directory: Directory): Promise<boolean> {
  if (ids.includes(userId)) return true;
  const groups = ids.filter((id) => id.startsWith('S'));
  const members = await Promise.all(groups.map((id) => directory.group(id)));
  return members.some((group) => group?.has(userId) === true);
}
