import { performance } from 'node:perf_hooks';
import { WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { Destination } from '../../digest/subscription.ts';
import type { Audience } from '../../domain/registry.ts';
import type { Reach } from '../../service/messenger.ts';
import type { Admissions } from '../say/admission.ts';
import { closedBecause, errorWords, slackWord } from '../say/posting-outcome.ts';

export interface ReachOptions {
  readonly client: WebClient;
  readonly admissions: Admissions;
  /** The audiences of the papers served now. */
  readonly audiences: () => readonly Audience[];
}

/** For so long Slack is left alone after it has not answered, in ms: five hundred timeouts in a row would take an hour. */
const REST = 10_000;

/** The most direct-message channels that are remembered: they never change. */
const REMEMBERED = 5_000;

/**
 * Finds out whether digests can reach a person or a channel, and for which audiences they are built: for a person those
 * that name the person or a group of theirs, for a channel, whose members all read it, those that name the channel.
 * Never rejects.
 */
export function createReach({ client, admissions, audiences }: ReachOptions): (to: Destination) => Promise<Reach> {
  const directs = new Map<string, string>();
  let rest = { until: 0, error: '' };

  async function person(id: string): Promise<Reach> {
    const { user } = await client.users.info({ user: id });
    if (user?.deleted === true || user?.is_bot === true) return { kind: 'closed', reason: 'inactive' };
    const sender = { userId: id, teamId: user?.team_id ?? null, channel: null, isExternal: false };
    const admission = await admissions.admit(sender, 'alone');
    if (admission.kind === 'refused') return { kind: 'closed', reason: 'inactive' };
    return { kind: 'reached', channel: await directChannel(id), audiences: admission.audiences };
  }

  async function directChannel(userId: string): Promise<string> {
    const known = directs.get(userId);
    if (known !== undefined) return known;
    const { channel } = await client.conversations.open({ users: userId });
    if (channel?.id === undefined) throw new Error('no channel in the answer');
    if (directs.size >= REMEMBERED) directs.clear();
    directs.set(userId, channel.id);
    return channel.id;
  }

  async function place(id: string): Promise<Reach> {
    const { channel } = await client.conversations.info({ channel: id });
    if (channel?.is_archived === true) return { kind: 'closed', reason: 'archived' };
    if (channel?.is_member === false) return { kind: 'closed', reason: 'left' };
    if (channel?.is_ext_shared === true) return { kind: 'closed', reason: 'shared' };
    const named = audiences().filter(({ members }) => members.includes(id));
    return { kind: 'reached', channel: id, audiences: named.map((audience) => audience.id).sort() };
  }

  return async ({ kind, id }) => {
    if (performance.now() < rest.until) return { kind: 'away', error: rest.error };
    try {
      return await (kind === 'person' ? person(id) : place(id));
    } catch (error) {
      const reason = closedBecause(error);
      if (reason !== null) return { kind: 'closed', reason };
      const words = errorWords(error);
      const restMs = error instanceof WebAPIRateLimitedError ? error.retryAfter * 1000 : REST;
      // With a word of its own Slack has spoken of this destination alone.
      if (slackWord(error) === null) rest = { until: performance.now() + restMs, error: words };
      return { kind: 'away', error: words };
    }
  };
}
