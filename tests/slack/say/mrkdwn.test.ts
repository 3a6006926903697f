import fc from 'fast-check';
import { expect, it } from 'vitest';
import { harmless } from '../../../src/domain/harmless-text.ts';
import { escapeText } from '../../../src/slack/say/mrkdwn.ts';

it('escaping leaves nothing that Slack reads as a mention or a link, and loses nothing', () => {
  const entities = [
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&amp;', '&'],
  ] as const;
  fc.assert(
    fc.property(fc.string(), (text) => {
      const escaped = escapeText(text);
      expect(escaped).not.toMatch(/[<>]/);
      expect(entities.reduce((read, [entity, character]) => read.replaceAll(entity, character), escaped)).toBe(
        harmless(text),
      );
    }),
  );
});
