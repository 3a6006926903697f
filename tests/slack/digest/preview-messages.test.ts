import { describe, expect, it } from 'vitest';
import type { Digest, DigestItem } from '../../../src/digest/digest.ts';
import type { Destination } from '../../../src/digest/subscription.ts';
import { previewMessages } from '../../../src/slack/digest/preview-messages.ts';
import { escapeText } from '../../../src/slack/say/mrkdwn.ts';
import { aDigest, newsItem, section } from '../../support/hand-built-digest.ts';
import { messageViolations } from '../../support/payload-validator.ts';

const CHANNEL: Destination = { kind: 'channel', id: 'C1' };
const NEXT = 'Next check: tomorrow, 08:30.';

function long(count: number): Digest {
  const items = Array.from({ length: count }, (_, index) =>
    newsItem('decision', `Decision ${index}: ${'so it was resolved '.repeat(10)}`, {
      detail: 'The words & more. '.repeat(40),
    }),
  );
  return aDigest({ sections: [section('Decided', items as unknown as readonly [DigestItem, ...DigestItem[]])] });
}

function previewed(digest: Digest, mayBeSeveral: boolean): readonly string[] {
  const messages = previewMessages(digest, CHANNEL, NEXT, mayBeSeveral);
  for (const { text, blocks } of messages) expect(messageViolations({ text: escapeText(text), blocks })).toEqual([]);
  expect(messages[0].text).toMatch(
    /^A preview for you alone: nothing is posted, and nothing counts as told\. Next check/,
  );
  return messages.map(({ blocks }) => JSON.stringify(blocks));
}

describe('the preview of a digest', () => {
  it('is one message with its thread where that fits, and has no buttons', () => {
    const messages = previewed(aDigest(), true);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('The minutes say: ');
    expect(messages[0]).not.toContain('"actions"');
    expect(previewed(aDigest(), false)).toEqual(messages);
  });

  it('goes on in further messages, with every item', () => {
    const messages = previewed(long(12), true);
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.join('').match(/"(?:\d+\. )?Decision \d+: /g)).toHaveLength(12);
  });

  it('says what is left out, after five or where there can be but one', () => {
    const messages = previewed(long(50), true);
    expect(messages).toHaveLength(5);
    expect(messages.at(-1)).toMatch(/The thread would go on for \d+ messages like these\./);
    expect(previewed(long(20), false)).toEqual([
      expect.stringContaining('The rest is shown by /stp digest preview here.'),
    ]);
  });
});
