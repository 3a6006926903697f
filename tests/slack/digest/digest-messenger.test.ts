import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PostTarget } from '../../../src/service/messenger.ts';
import { type DigestRig, startDigestRig } from '../../support/digest-rig.ts';
import { aDigest } from '../../support/hand-built-digest.ts';

const AUDIENCES = [
  { id: 'officers', name: 'Officers', members: ['U1', 'S1'] },
  { id: 'members', name: 'Members', members: ['C1'] },
];

const TO: PostTarget = { deliveryId: 'd1', channel: 'C1', threadTs: null };

let rig: DigestRig;

beforeEach(async () => {
  rig = await startDigestRig({ audiences: AUDIENCES, httpTimeoutMs: 1_500 });
});

afterEach(() => rig.close());

const message = () => rig.messenger.render(aDigest(), { kind: 'channel', id: 'C1' }).message;
const posts = () => rig.slack.calls.filter(({ via }) => via === 'chat.postMessage').length;
const person = (more: object) =>
  rig.slack.know('users.info', ({ user }) => ({ user: { id: user, team_id: 'T1', ...more } }));
const channel = (more: object) =>
  rig.slack.know('conversations.info', ({ channel: id }) => ({ channel: { id, is_member: true, ...more } }));

describe('posting', () => {
  it('sends the stored message with the delivery’s id and nothing else in its metadata, and nothing unfurls', async () => {
    const posted = await rig.messenger.post(message(), TO);
    const [stored] = rig.slack.history.messages;
    expect(posted).toEqual({ kind: 'posted', ts: stored?.ts });
    expect(stored?.args).toMatchObject({
      channel: 'C1',
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: 'stp_digest', event_payload: { id: 'd1' } },
    });
    expect(JSON.parse(message()).blocks).toEqual(stored?.args.blocks);
  });

  it.each([
    [{ kind: 'drop' }, { kind: 'unknown' }],
    [{ kind: 'hang' }, { kind: 'unknown' }],
    [
      { kind: 'status', status: 500 },
      { kind: 'unknown', error: 'HTTP status 500' },
    ],
    [{ kind: 'status', status: 200, body: 'no JSON' }, { kind: 'unknown' }],
    [
      { kind: 'refuse', error: 'fatal_error' },
      { kind: 'unknown', error: 'fatal_error' },
    ],
    [
      { kind: 'refuse', error: 'internal_error' },
      { kind: 'unknown', error: 'internal_error' },
    ],
    [
      { kind: 'rate-limit', seconds: 7 },
      { kind: 'later', afterMs: 7000 },
    ],
    [
      { kind: 'refuse', error: 'ratelimited' },
      { kind: 'later', afterMs: 30_000 },
    ],
    [
      { kind: 'refuse', error: 'channel_not_found' },
      { kind: 'refused', error: 'channel_not_found', pause: 'gone' },
    ],
    [
      { kind: 'refuse', error: 'is_archived' },
      { kind: 'refused', error: 'is_archived', pause: 'archived' },
    ],
    [
      { kind: 'refuse', error: 'not_in_channel' },
      { kind: 'refused', error: 'not_in_channel', pause: 'left' },
    ],
    [
      { kind: 'refuse', error: 'invalid_auth' },
      { kind: 'refused', error: 'invalid_auth', pause: null },
    ],
    [
      { kind: 'refuse', error: 'a_word_of_next_year' },
      { kind: 'refused', error: 'a_word_of_next_year', pause: null },
    ],
  ] as const)('posts once and never again by itself: %j', async (reply, outcome) => {
    rig.slack.script('chat.postMessage', reply);
    expect(await rig.messenger.post(message(), TO)).toMatchObject(outcome);
    expect(posts()).toBe(1);
  });

  it('sends what Slack does not take as blocks once more, as text', async () => {
    rig.slack.script('chat.postMessage', { kind: 'refuse', error: 'msg_blocks_too_long' }, { kind: 'drop' });
    expect(await rig.messenger.post(message(), TO)).toMatchObject({ kind: 'unknown' });
    expect(posts()).toBe(2);
    expect(await rig.messenger.find(TO, 0)).toMatchObject({ kind: 'found' });
  });

  it('deletes its own', async () => {
    const posted = await rig.messenger.post(message(), TO);
    expect(await rig.messenger.remove('C1', posted.kind === 'posted' ? posted.ts : '')).toBe(true);
    expect(rig.slack.history.messages).toEqual([]);
    rig.slack.script('chat.delete', { kind: 'refuse', error: 'cant_delete_message' });
    expect(await rig.messenger.remove('C1', '1.1')).toBe(false);
  });
});

describe('looking in the history', () => {
  it('finds a message only with all metadata asked for, and only since the instant', async () => {
    await rig.messenger.post(message(), TO);
    expect(await rig.messenger.find(TO, rig.clock.now().getTime() - 60_000)).toMatchObject({ kind: 'found' });
    expect(await rig.messenger.find(TO, rig.clock.now().getTime() + 60_000)).toEqual({ kind: 'absent' });
    expect(await rig.messenger.find({ ...TO, deliveryId: 'd2' }, 0)).toEqual({ kind: 'absent' });
    expect(rig.slack.calls.at(-1)?.args.include_all_metadata).toBe(true);
  });

  it.each(['missing_scope', 'not_in_channel', 'channel_not_found'])('may not: %s', async (error) => {
    rig.slack.script('conversations.history', { kind: 'refuse', error });
    expect(await rig.messenger.find(TO, 0)).toEqual({ kind: 'forbidden', error });
  });

  it.each([
    { kind: 'status', status: 500 },
    { kind: 'rate-limit', seconds: 3 },
    { kind: 'refuse', error: 'invalid_auth' },
  ] as const)('cannot now: %j', async (reply) => {
    rig.slack.script('conversations.history', reply, reply);
    expect(await rig.messenger.find(TO, 0)).toMatchObject({ kind: 'away' });
  });
});

describe('reaching', () => {
  const reach = (id: string) => rig.messenger.reach({ kind: id.startsWith('C') ? 'channel' : 'person', id });

  it('a person: their direct messages, and the audiences that name them or a group of theirs', async () => {
    rig.slack.know('usergroups.users.list', () => ({ users: ['U5'] }));
    expect(await reach('U1')).toEqual({ kind: 'reached', channel: 'D1', audiences: ['officers'] });
    expect(await reach('U5')).toEqual({ kind: 'reached', channel: 'D5', audiences: ['officers'] });
    expect(await reach('U2')).toEqual({ kind: 'reached', channel: 'D2', audiences: [] });
    await reach('U1');
    expect(rig.slack.calls.filter(({ via }) => via === 'conversations.open')).toHaveLength(3);
  });

  it('a channel: for the audiences that name the channel, whoever is in it', async () => {
    expect(await reach('C1')).toEqual({ kind: 'reached', channel: 'C1', audiences: ['members'] });
    expect(await reach('C2')).toEqual({ kind: 'reached', channel: 'C2', audiences: [] });
  });

  it.each([
    [{ deleted: true }, 'inactive'],
    [{ is_restricted: true }, 'inactive'],
    [{ is_stranger: true, team_id: 'T9' }, 'inactive'],
  ])('no person who is %j', async (more, reason) => {
    person(more);
    expect(await reach('U1')).toEqual({ kind: 'closed', reason });
  });

  it.each([
    [{ is_archived: true }, 'archived'],
    [{ is_member: false }, 'left'],
    [{ is_ext_shared: true }, 'shared'],
  ])('no channel that is %j', async (more, reason) => {
    channel(more);
    expect(await reach('C1')).toEqual({ kind: 'closed', reason });
  });

  it('nobody whom Slack does not know', async () => {
    rig.slack.script('users.info', { kind: 'refuse', error: 'user_not_found' });
    expect(await reach('U1')).toEqual({ kind: 'closed', reason: 'gone' });
    rig.slack.script('conversations.info', { kind: 'refuse', error: 'channel_not_found' });
    expect(await reach('C1')).toEqual({ kind: 'closed', reason: 'gone' });
  });

  it.each([
    [{ kind: 'status', status: 500 }, 'HTTP status 500'],
    [{ kind: 'rate-limit', seconds: 9 }, 'asked to wait 9 s'],
  ] as const)(
    'nobody for now while Slack does not answer, which is not asked again at once: %j',
    async (reply, error) => {
      rig.slack.script('users.info', reply, reply);
      expect(await reach('U1')).toEqual({ kind: 'away', error });
      const calls = rig.slack.calls.length;
      expect(await reach('C1')).toEqual({ kind: 'away', error });
      expect(rig.slack.calls).toHaveLength(calls);
    },
  );

  it('not one that Slack will not speak of, and all the others', async () => {
    rig.slack.script('conversations.info', { kind: 'refuse', error: 'missing_scope' });
    expect(await reach('C1')).toEqual({ kind: 'away', error: 'missing_scope' });
    expect(await reach('C2')).toMatchObject({ kind: 'reached' });
  });
});
