import { describe, expect, it } from 'vitest';
import { messageViolations } from './payload-validator.ts';

const section = (text: string, type = 'plain_text') => ({ type: 'section', text: { type, text, emoji: false } });
const button = (more: object) => ({
  type: 'actions',
  elements: [{ type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'Go', emoji: false }, ...more }],
});

describe('messageViolations', () => {
  it('accepts a plain message', () => {
    expect(
      messageViolations({ text: 'Yes &amp; no', blocks: [section('Yes & <no>'), button({ value: 'x' })] }),
    ).toEqual([]);
  });

  it.each([
    ['no text', { blocks: [section('a')] }],
    ['a long text', { text: 'x'.repeat(4001) }],
    ['a mention in the text', { text: 'hello <!channel>' }],
    ['a stray ampersand', { text: 'A&E' }],
    ['a direction mark', { text: 'a\u202eb' }],
    ['no blocks in the list', { text: 'a', blocks: [] }],
    ['51 blocks', { text: 'a', blocks: Array.from({ length: 51 }, () => section('a')) }],
    ['an empty section', { text: 'a', blocks: [section('')] }],
    ['a long section', { text: 'a', blocks: [section('x'.repeat(3001))] }],
    ['a parsed section', { text: 'a', blocks: [section('*a*', 'mrkdwn')] }],
    ['too much in all', { text: 'a', blocks: Array.from({ length: 5 }, () => section('x'.repeat(2600))) }],
    ['too much once escaped', { text: 'a', blocks: [section('&'.repeat(2500))] }],
    [
      'a repeated block_id',
      {
        text: 'a',
        blocks: [
          { ...section('a'), block_id: 'x' },
          { ...section('b'), block_id: 'x' },
        ],
      },
    ],
    [
      'a long button',
      { text: 'a', blocks: [button({ text: { type: 'plain_text', text: 'x'.repeat(76), emoji: false } })] },
    ],
    ['a long value', { text: 'a', blocks: [button({ value: 'x'.repeat(2001) })] }],
    ['an unknown block', { text: 'a', blocks: [{ type: 'alert' }] }],
    [
      'a broadcast',
      {
        text: 'a',
        blocks: [
          {
            type: 'rich_text',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'here' }] }],
          },
        ],
      },
    ],
    [
      'a link that is no web address',
      {
        text: 'a',
        blocks: [
          {
            type: 'rich_text',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'link', url: 'javascript:x' }] }],
          },
        ],
      },
    ],
  ])('finds %s', (_, message) => {
    expect(messageViolations(message)).not.toEqual([]);
  });
});
