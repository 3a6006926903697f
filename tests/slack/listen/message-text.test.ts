import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messageText } from '../../../src/slack/listen/message-text.ts';

const app = (message: object) => messageText({ bot_id: 'B9', text: 'New message', ...message });

it('reads a person’s own words, whatever else is there', () => {
  const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'other' } }];
  expect(messageText({ text: 'mine', blocks, attachments: [{ text: 'an unfurled page' }] })).toBe('mine');
});

it('reads what an app shows, by the kind of block', () => {
  const blocks = [
    { type: 'header', text: { type: 'plain_text', text: 'A & B <x>' } },
    { type: 'section', text: { type: 'mrkdwn', text: '*who* &amp; when' }, fields: [{ type: 'mrkdwn', text: 'one' }] },
    {
      type: 'context',
      elements: [
        { type: 'image', alt_text: 'no' },
        { type: 'plain_text', text: 'two' },
      ],
    },
    { type: 'divider' },
    { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Approve' } }] },
    { type: 'markdown', text: 'three' },
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: 'ask <me> ' },
            { type: 'user', user_id: 'U2' },
            { type: 'emoji', name: 'tada' },
            { type: 'link', url: 'https://x.example', text: ' here' },
          ],
        },
      ],
    },
  ];
  expect(app({ blocks })).toBe(
    'A &amp; B &lt;x&gt;\n*who* &amp; when\none\ntwo\nthree\nask &lt;me&gt; <@U2><https://x.example| here>',
  );
  expect(app({ attachments: [{ pretext: 'p', title: 't', text: 'x' }, { fallback: 'f' }] })).toBe(
    'New message\np\nt\nx\nf',
  );
});

it('tells a message without text from an empty one, and takes any shape', () => {
  expect(messageText({})).toBeNull();
  expect(messageText({ text: '' })).toBe('');
  fc.assert(
    fc.property(
      fc.record({ text: fc.anything(), blocks: fc.anything(), attachments: fc.anything(), bot_id: fc.anything() }),
      (message) => {
        const text = messageText(message);
        expect(text === null || typeof text === 'string').toBe(true);
      },
    ),
  );
});
