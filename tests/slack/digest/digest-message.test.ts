import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Digest, type DigestItem, NEWS_KINDS } from '../../../src/digest/digest.ts';
import type { Destination, PauseReason, Subscription } from '../../../src/digest/subscription.ts';
import { digestMessages } from '../../../src/slack/digest/digest-message.ts';
import { oneLine, type SlackMessage } from '../../../src/slack/say/elements.ts';
import { escapeText } from '../../../src/slack/say/mrkdwn.ts';
import { noticeMessage } from '../../../src/slack/say/notice-message.ts';
import { aCitation } from '../../support/hand-built-answers.ts';
import { aDigest, newsItem, section } from '../../support/hand-built-digest.ts';
import { messageViolations } from '../../support/payload-validator.ts';

const PERSON: Destination = { kind: 'person', id: 'U1' };
const CHANNEL: Destination = { kind: 'channel', id: 'C1' };

const digestMessage = (...of: Parameters<typeof digestMessages>) => digestMessages(...of).main;

const asSent = ({ text, blocks }: SlackMessage) => ({ text: escapeText(text), blocks });
const inPaper = (id: string) => {
  const citation = aCitation();
  return { ...citation, document: { ...citation.document, id, title: `Paper ${id}` } };
};

/** Every text of some blocks, in order. */
function wordsIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(wordsIn);
  if (typeof part !== 'object' || part === null) return [];
  const { text, elements } = part as { text?: unknown; elements?: unknown };
  return typeof text === 'string' ? [text] : wordsIn(elements);
}

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
    await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`../../golden/slack-digest-${name}.json`);
  });

  it('begins with its first piece of news and what else there is, and then says all of it', () => {
    expect(digestMessage(aDigest(), PERSON).text.split('\n')).toEqual([
      'Digest of 23 November 2026. Coming up: Friday 27 November 2026: the Harbour Board is due to meet. Also one matter decided or noted and one paper new or changed.',
      'The first is for Dredging review.',
      'Decided or noted:',
      '• Approved: the dredging plan (Harbour Board, December 2017, paragraph 6).',
      'Papers:',
      '• Harbour Board, December 2017 (minutes); added 22 November 2026. For Dredging review.',
      '2 more come with the next digest.',
      'Because you follow: Dredging review (5), Moorings renewal (1).',
    ]);
  });

  it('is headed by the news itself where it is one piece, which stands once', () => {
    const item = newsItem(
      'moved',
      'Now 3 May 2027; 1 March 2027 in the paper of 6 October 2026: the quay (paragraph 2).',
    );
    const digest = aDigest({
      sections: [section('Dates moved', [item])],
      because: [{ name: 'Dredging review', items: 1 }],
    });
    const { main, details } = digestMessages(digest, PERSON);
    expect(main.text).toBe(`Digest of 23 November 2026. ${item.text}\nBecause you follow: Dredging review (1).`);
    expect(shown(main).split(item.text)).toHaveLength(2);
    expect(details).toEqual([]);
  });

  it('begins with nothing that names a person, and with how much there is of what where everything does', () => {
    const named = (kind: 'decision' | 'commitment', words: string) => newsItem(kind, words, { namesSomebody: true });
    const opening = (...items: DigestItem[]) =>
      digestMessage(aDigest({ sections: items.map((item) => section('A heading', [item])) }), PERSON).text.split(
        '\n',
      )[0];
    expect(opening(named('decision', 'Rejected: Mr Quill’s motion.'), newsItem('paper', 'New minutes.'))).toBe(
      'Digest of 23 November 2026. New minutes. Also one matter decided or noted.',
    );
    expect(
      opening(named('decision', 'Rejected: Mr Quill’s motion.'), named('commitment', 'Action for Mr Quill.')),
    ).toBe(
      'Digest of 23 November 2026: one matter decided or noted (Harbour Board, December 2017) and one thing promised or asked for (Harbour Board, December 2017).',
    );
  });

  it('begins with what of a line names nobody, and goes on with the rest of it, which its thread does not say again', () => {
    const item = newsItem(
      'commitment',
      'Action A1 for Mr Quill, due 3 May 2027: “Mend the bell”. (Minutes, paragraph 2.)',
      {
        namesSomebody: true,
        unnamed: { text: 'Action A1, due 3 May 2027: “Mend the bell”. (Minutes, paragraph 2.)', rest: 'For Mr Quill.' },
      },
    );
    const because = [{ name: 'Dredging review', items: 1 }];
    const { main, details } = digestMessages(aDigest({ sections: [section('Promised', [item])], because }), PERSON);
    expect(main.text.split('\n').slice(0, 2)).toEqual([
      'Digest of 23 November 2026. Action A1, due 3 May 2027: “Mend the bell”. (Minutes, paragraph 2.)',
      'For Mr Quill.',
    ]);
    expect(details).toEqual([]);
  });

  it('names the paper of its decisions where it is the paper of them all', () => {
    const of = (id: string) =>
      newsItem('decision', `Approved: ${id}.`, { citations: [inPaper(id)], namesSomebody: true });
    const opening = (...items: [DigestItem, ...DigestItem[]]) =>
      digestMessage(aDigest({ sections: [section('A heading', items)] }), PERSON).text.split('\n')[0];
    expect(opening(of('a'), of('a'))).toMatch(/: 2 matters decided or noted \(Paper a\)\.$/);
    expect(opening(of('a'), of('b'))).toMatch(/: 2 matters decided or noted\.$/);
  });

  it('says nothing in its thread that it has said in full', () => {
    const { main, details } = digestMessages(aDigest(), PERSON);
    const thread = details.map(shown).join('');
    for (const { items } of aDigest().sections) {
      expect(shown(main)).toContain(items[0].text);
      expect(thread).not.toContain(items[0].text);
    }
    expect(thread).toContain('RESOLVED that the dredging plan be approved.');
    expect(details).toHaveLength(1);
    expect(details[0]?.text).toMatch(/^What the papers say on one point of the digest of 23 November 2026\.\n/);
  });

  it('says all that its blocks say in words, for screen readers: in the first message and in the thread', () => {
    const { main, details } = digestMessages(aDigest(), CHANNEL);
    for (const { text, blocks } of [main, ...details]) {
      for (const words of wordsIn(blocks.filter(({ type }) => type !== 'actions')).slice(2)) {
        expect(text).toContain(words.trim());
      }
    }
  });

  it('names why it is told, and what brought an item that not everything followed did', () => {
    const message = digestMessage(aDigest(), PERSON);
    expect(shown(message)).toContain('Because you follow: Dredging review (5), Moorings renewal (1).');
    expect(shown(message).match(/[Ff]or Dredging review\./g)).toHaveLength(2);
    expect(shown(digestMessage(aDigest(), CHANNEL))).toContain('Because this channel follows: ');
  });

  it('can be stopped and changed, and the buttons carry where it goes', () => {
    const actions = digestMessage(aDigest(), CHANNEL).blocks.find(({ type }) => type === 'actions');
    expect(actions).toMatchObject({ elements: [{ value: 'C1' }, { value: 'C1' }] });
  });

  it('has no thread where the lines say it all', () => {
    const sections = aDigest().sections.slice(0, 1);
    expect(digestMessages(aDigest({ sections }), PERSON).details).toEqual([]);
  });

  it('says what comes with the next', () => {
    expect(shown(digestMessage(aDigest(), PERSON))).toContain('2 more come with the next digest.');
  });

  it.each([12, 50])(
    'of %i long items in each of 3 sections shows what is read in a minute, and all the rest in its thread',
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
      const lines = sections.flatMap(({ items }) => items.map(({ text }) => oneLine(text)));
      const inMain = lines.filter((line) => shown(main).includes(line));
      expect(inMain.length).toBeGreaterThan(0);
      expect(inMain.length).toBeLessThanOrEqual(5);
      expect(main.text.split(/\s+/).length).toBeLessThanOrEqual(125);
      for (const line of lines) expect([shown(main), thread].filter((text) => text.includes(line))).toHaveLength(1);
      for (const { kind, items } of sections) {
        for (const index of items.keys()) expect(thread.split(`The words of ${kind} ${index}. `)).toHaveLength(2);
      }
      const left = 3 * count - inMain.length;
      expect(shown(main)).toContain(`Open the thread for ${left} more. 3 more come with the next digest.`);
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
    expect(shown(main)).toMatch(/Open the thread for \d+ more\. \d+ more come with the next digest\./);
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
