import { describe, expect, it } from 'vitest';
import { messageViolations, viewViolations } from './payload-validator.ts';

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

const plainText = (text: string) => ({ type: 'plain_text', text, emoji: false });
const option = (value: string) => ({ text: plainText(value), value });
const select = (more: object = {}) => ({
  type: 'input',
  label: plainText('How often'),
  element: { type: 'static_select', action_id: 'a', options: [option('daily'), option('weekly')], ...more },
});
const modal = (more: object = {}, ...blocks: object[]) => ({
  type: 'modal',
  title: plainText('Change'),
  submit: plainText('Save'),
  blocks: blocks.length === 0 ? [select()] : blocks,
  ...more,
});
const time = (initial_time: string) => ({
  type: 'input',
  label: plainText('Time'),
  element: { type: 'timepicker', action_id: 'a', initial_time },
});
const confirm = (more: object) =>
  button({
    confirm: {
      title: plainText('Sure?'),
      text: plainText('All'),
      confirm: plainText('Yes'),
      deny: plainText('No'),
      ...more,
    },
  });

describe('viewViolations', () => {
  it('accepts a form', () => {
    expect(viewViolations(modal({}, select({ initial_option: option('daily') }), time('08:30')))).toEqual([]);
  });

  it.each([
    ['a long title', modal({ title: plainText('x'.repeat(25)) })],
    ['long private data', modal({ private_metadata: 'x'.repeat(3001) })],
    ['inputs that cannot be sent in', modal({ submit: undefined })],
    ['a choice that is none of the options', modal({}, select({ initial_option: option('hourly') }))],
    ['no options', modal({}, select({ options: [] }))],
    ['a long option', modal({}, select({ options: [option('x'.repeat(76))] }))],
    ['a time that is none', modal({}, time('24:00'))],
    ['a question in a confirmation that is too long', modal({}, confirm({ title: plainText('x'.repeat(101)) }))],
    ['a word in a confirmation that is too long', modal({}, confirm({ deny: plainText('x'.repeat(31)) }))],
    ['another kind of view', { type: 'workflow_step', blocks: [section('a')] }],
  ])('finds %s', (_, view) => {
    expect(viewViolations(view)).not.toEqual([]);
  });
});
