import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Digest, type DigestItem, NEWS_KINDS } from '../../src/digest/digest.ts';
import type { Destination, PauseReason, Subscription } from '../../src/digest/subscription.ts';
import { digestMessages } from '../../src/slack/digest-message.ts';
import { oneLine, type SlackMessage } from '../../src/slack/elements.ts';
import { escapeText } from '../../src/slack/mrkdwn.ts';
import { noticeMessage } from '../../src/slack/notice-message.ts';
import { aDigest, newsItem, section } from '../support/hand-built-digest.ts';
import { messageViolations } from '../support/payload-validator.ts';

const PERSON: Destination = { kind: 'person', id: 'U1' };
const CHANNEL: Destination = { kind: 'channel', id: 'C1' };

const digestMessage = (...of: Parameters<typeof digestMessages>) => digestMessages(...of).main;

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
    ['thread', digestMessages(aDigest(), PERSON).details[0]],
  ] as const)('is laid out as in golden/slack-digest-%s.json', async (name, message) => {
    expect(messageViolations(asSent(message as SlackMessage))).toEqual([]);
    await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`../golden/slack-digest-${name}.json`);
  });

  it('says in one sentence what there is, without the words of any item', () => {
    const { text } = digestMessage(aDigest(), PERSON);
    expect(text).toBe(
      'New in what is followed here, 23 November 2026: one date coming up (27 November 2026), one decision (Harbour Board, December 2017) and one paper new or changed.',
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
    expect(digestMessages(aDigest({ sections: [first] }), PERSON).details).toEqual([]);
  });

  it('says what comes with the next', () => {
    expect(shown(digestMessage(aDigest(), PERSON))).toContain('2 more come with the next digest.');
  });

  it.each([12, 50])(
    'of %i long items in each of 3 sections shows five of them, and every one in its thread',
    (count) => {
      const long = 'minutes that speak of the harbour at length '.repeat(5);
      const sections = (['decision', 'commitment', 'paper'] as const).map((kind) => {
        const items = Array.from({ length: count }, (_, index) =>
          newsItem(kind, `${kind} number ${index}: ${long}`, {
            detail: `The words of ${kind} ${index}. ${long.repeat(4)}`,
          }),
        );
        return section(`Of ${kind}`, items as unknown as readonly [DigestItem, ...DigestItem[]], 1);
      });
      const digest = aDigest({ sections: sections as unknown as Digest['sections'] });
      const { main, details } = digestMessages(digest, PERSON);
      for (const message of [main, ...details]) expect(messageViolations(asSent(message))).toEqual([]);
      const thread = details.map(shown).join('\n');
      for (const { kind, items } of sections) {
        for (const [index, { text }] of items.entries()) {
          expect(thread.split(oneLine(text))).toHaveLength(2);
          expect(thread.split(`The words of ${kind} ${index}. `)).toHaveLength(2);
        }
      }
      expect(shown(main).match(/And \d+ more in the thread\. 1 more comes with the next digest\./g)).toHaveLength(3);
      expect(details.at(-1)?.text).toContain(`part ${details.length} of ${details.length}`);
    },
  );

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
    const { main, details } = digestMessages(digest, PERSON);
    for (const message of [main, ...details]) expect(messageViolations(asSent(message))).toEqual([]);
    expect(shown(main)).toMatch(/\d+ (?:more )?in the thread\. 7 more come with the next digest\./);
    const numbers = details.flatMap((message) => shown(message).match(/"text":"\d+\. /g) ?? []);
    expect(numbers).toHaveLength(NEWS_KINDS.length * 30);
  });

  it('is a valid message whatever the papers say', () => {
    const words = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(words, words, words, fc.constantFrom(...NEWS_KINDS), (title, text, detail, kind) => {
        const item = newsItem(kind, text, { detail, reasons: [title] });
        const digest = aDigest({ title, sections: [section(title, [item])], because: [{ name: title, items: 1 }] });
        const { main, details } = digestMessages(digest, PERSON);
        expect(details).toHaveLength(1);
        for (const message of [main, ...details]) expect(messageViolations(asSent(message))).toEqual([]);
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
