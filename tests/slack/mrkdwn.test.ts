import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless } from '../../src/domain/harmless-text.ts';
import { escapeText, readTyped } from '../../src/slack/mrkdwn.ts';

describe('readTyped', () => {
  it.each([
    ['<@U0BOT> who chairs it?', 'who chairs it?'],
    ['<@U0BOT>: who chairs it?', 'who chairs it?'],
    ['hello <@U0BOT>, who chairs it?', 'hello , who chairs it?'],
    ['what did <@U2|ann> say in <#C1|general>?', 'what did @ann say in #general?'],
    ['what did <@U2> say?', 'what did @U2 say?'],
    ['see <https://x.example/a|the plan> now', 'see the plan now'],
    ['see <https://x.example/a>', 'see https://x.example/a'],
    ['mail <mailto:a@b.example|a@b.example>', 'mail a@b.example'],
    ['<!channel> and <!subteam^S1|@board>', 'and @board'],
    ['A&amp;E under &lt;4 hours&gt;', 'A&E under <4 hours>'],
    ['&amp;lt;', '&lt;'],
    ['  two\n\nlines\t', 'two lines'],
    ['a\u202eb\u001b[31mc', 'abc'],
    ['<', '<'],
    ['', ''],
  ])('reads %j as %j', (text, typed) => {
    expect(readTyped(text, 'U0BOT')).toBe(typed);
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '|', '@', '#', '!', '&', 'lt;', ' ', 'a'), maxLength: 300 }),
        (text) => {
          expect(readTyped(text, 'U0BOT').trim()).toBe(readTyped(text, 'U0BOT'));
        },
      ),
    );
  });
});

describe('escapeText', () => {
  it('leaves nothing that Slack reads as a mention or a link, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toMatch(/[<>]/);
        expect(readTyped(escaped)).toBe(harmless(text).replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
