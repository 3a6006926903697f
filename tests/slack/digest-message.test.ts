import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DigestItem, NEWS_KINDS } from '../../src/digest/digest.ts';
import type { Destination, PauseReason, Subscription } from '../../src/digest/subscription.ts';
import { digestDetail, digestMessage } from '../../src/slack/digest-message.ts';
import type { SlackMessage } from '../../src/slack/elements.ts';
import { escapeText } from '../../src/slack/mrkdwn.ts';
import { noticeMessage } from '../../src/slack/notice-message.ts';
import { aDigest, newsItem, section } from '../support/hand-built-digest.ts';
import { messageViolations } from '../support/payload-validator.ts';

const PERSON: Destination = { kind: 'person', id: 'U1' };
const CHANNEL: Destination = { kind: 'channel', id: 'C1' };

const asSent = ({ text, blocks }: SlackMessage) => ({ text: escapeText(text), blocks });
const shown = (message: SlackMessage | null) => JSON.stringify(message?.blocks);

const subscription: Subscription = {
  id: 'C1 workstream:dredging',
  destination: CHANNEL,
  followed: { kind: 'workstream', id: 'dredging', name: 'Dredging review' },
  rhythm: 'daily',
  time: '08:30',
  timeZone: 'Europe/London',
  createdBy: 'U1',
  createdAt: 0,
  scheduledAt: 0,
  paused: null,
};

describe('a digest', () => {
  it.each([
    ['person', digestMessage(aDigest(), PERSON)],
    ['channel-catch-up', digestMessage(aDigest({ catchUpFrom: '2026-11-09' }), CHANNEL)],
    ['thread', digestDetail(aDigest())],
  ] as const)('is laid out as in golden/slack-digest-%s.json', async (name, message) => {
    expect(messageViolations(asSent(message as SlackMessage))).toEqual([]);
    await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`../golden/slack-digest-${name}.json`);
  });

  it('says in one sentence what there is, without the words of any item', () => {
    const { text } = digestMessage(aDigest(), PERSON);
    expect(text).toBe(
      'New in what is followed here, 23 November 2026: one date coming up (27 November 2026), 3 decisions (Harbour Board, December 2017) and one paper new or changed.',
    );
    for (const { items } of aDigest().sections) expect(text).not.toContain(items[0].text);
  });

  it('names why it is told, and what brought an item that not everything followed did', () => {
    const message = digestMessage(aDigest(), PERSON);
    expect(shown(message)).toContain('Because you follow: Dredging review (5), Moorings renewal (1).');
    expect(shown(message).match(/For Dredging review\./g)).toHaveLength(2);
    expect(shown(digestMessage(aDigest(), CHANNEL))).toContain('Because this channel follows: ');
  });

  it('can be stopped and changed, and the buttons carry where it goes', () => {
    const actions = digestMessage(aDigest(), CHANNEL).blocks.find(({ type }) => type === 'actions');
    expect(actions).toMatchObject({ elements: [{ value: 'C1' }, { value: 'C1' }] });
  });

  it('has no thread where the lines say it all', () => {
    const [first] = aDigest().sections;
    expect(digestDetail(aDigest({ sections: [first] }))).toBeNull();
  });

  it('shows fewer, and says how many more, where it would grow too long', () => {
    const items = NEWS_KINDS.map((kind) => {
      const many = Array.from({ length: 30 }, (_, index) =>
        newsItem(kind, `${index} ${'a word & '.repeat(60)}`, {
          detail: '<b>&'.repeat(400),
          reasons: ['x'.repeat(300)],
        }),
      );
      return section('A heading', many as unknown as readonly [DigestItem, ...DigestItem[]], 7);
    });
    const [first, ...others] = items;
    if (first === undefined) throw new Error('no section');
    const digest = aDigest({
      title: 'T'.repeat(500),
      sections: [first, ...others],
      because: Array.from({ length: 40 }, (_, index) => ({ name: `Topic ${index} ${'y'.repeat(200)}`, items: 3 })),
    });
    for (const message of [digestMessage(digest, PERSON), digestDetail(digest)]) {
      expect(messageViolations(asSent(message as SlackMessage))).toEqual([]);
    }
    expect(shown(digestMessage(digest, PERSON))).toMatch(/And \d+ more\./);
    expect(shown(digestDetail(digest))).toMatch(/\d+ more are not shown here/);
  });

  it('is a valid message whatever the papers say', () => {
    const words = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(words, words, words, fc.constantFrom(...NEWS_KINDS), (title, text, detail, kind) => {
        const item = newsItem(kind, text, { detail, reasons: [title] });
        const digest = aDigest({ title, sections: [section(title, [item])], because: [{ name: title, items: 1 }] });
        expect(messageViolations(asSent(digestMessage(digest, PERSON)))).toEqual([]);
        expect(messageViolations(asSent(digestDetail(digest) as SlackMessage))).toEqual([]);
      }),
    );
  });
});

describe('a notice', () => {
  it('tells someone who was enrolled by whom, what and how to stop it', () => {
    const own = { ...subscription, destination: PERSON, createdBy: 'U9' };
    const message = noticeMessage({ kind: 'enrolled', subscription: own });
    expect(messageViolations(asSent(message))).toEqual([]);
    expect(message.text).toBe(
      'You now get digests on Dredging review, daily at 08:30: what is new, decided and due, and only where something is. A keeper of the folder has set it up for you; you can stop or change it.',
    );
    expect(shown(message)).toContain('"user_id":"U9"');
    expect(shown(message)).toContain('"value":"U1"');
  });

  it.each(['archived', 'left', 'gone', 'shared', 'inactive'] as const)(
    'tells whoever asked that digests are paused: %s',
    (reason: PauseReason) => {
      const message = noticeMessage({ kind: 'paused', subscriptions: [subscription], reason });
      expect(messageViolations(asSent(message))).toEqual([]);
      expect(message.text).toMatch(/^I have paused digests that you set up: .+\. .+ Paused: Dredging review\.$/);
      expect(shown(message)).toContain('"channel_id":"C1"');
    },
  );
});
