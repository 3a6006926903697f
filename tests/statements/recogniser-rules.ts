import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standsIn } from '../../src/domain/quote.ts';
import type { Recogniser } from '../../src/statements/recogniser.ts';
import { readingOf, readingsOf } from './a-reading.ts';

const KINDS = ['minutes', 'report', 'transcript', 'proposed-decision'] as const;

/** What holds of every recogniser whatever the text: it never throws, and quotes and offsets stand in the passage. */
export function itKeepsTheRules(recognise: Recogniser, pieces: readonly string[]): void {
  const chunk = fc.oneof(fc.constantFrom(...pieces), fc.string(), fc.string({ unit: 'grapheme' }));
  const text = fc.array(chunk, { maxLength: 14 }).map((chunks) => chunks.join(' ').replace(/\s+/g, ' ').trim());

  it('never throws, and every quote and offset stands in its passage', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(...KINDS), (lead, item, kind) => {
        for (const reading of readingsOf([lead, { text: item, under: 1 }], { kind, headings: ['Decision'] })) {
          for (const statement of recognise(reading)) {
            expect(standsIn(statement.quote, reading.passage.text)).toBe(true);
            expect(statement.start).toBeGreaterThanOrEqual(0);
            expect(statement.end).toBeGreaterThan(statement.start);
            expect(statement.end).toBeLessThanOrEqual(reading.passage.text.length);
          }
        }
      }),
    );
  });

  // Only that it ends: a pattern that backtracks without limit would not, within the test's own time limit.
  it.each(pieces)('reads "%s" repeated without end in sight', (piece) => {
    expect(() => recognise(readingOf(`${piece} `.repeat(1500)))).not.toThrow();
    expect(() => recognise(readingOf(`${piece.replaceAll(' ', '')}`.repeat(1500)))).not.toThrow();
  });
}
