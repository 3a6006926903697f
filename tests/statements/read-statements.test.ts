import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standsIn } from '../../src/domain/quote.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { readStatements } from '../../src/statements/read-statements.ts';
import { type Paper, readingsOf } from './a-reading.ts';

const MINUTES = [
  'PRESENT: Mr A Vale (Chairman), Mrs B Lee',
  'The draft Harbour Plan (HP) was published on 23 November 2016. A further meeting was due to take place on 22 January.',
  'Mr Vale explained that £190 million would need to be saved at seven sites.',
  'Jane Doe (Chief Executive of Harbour Trust) agreed to bring back a report by the end of June.',
  'It was RESOLVED unanimously that the report be noted.',
];

function read(lines: readonly string[], paper: Paper): Statement[] {
  const [first] = readingsOf(lines, paper);
  return first ? readStatements(first.document) : [];
}

describe('the statements of a document', () => {
  it('are of every kind the text has', () => {
    const kinds = new Set(read(MINUTES, { date: '2017-12' }).map((statement) => statement.kind));
    expect([...kinds].sort()).toEqual(
      ['action', 'attendance', 'contribution', 'date', 'decision', 'definition', 'figure', 'post', 'vote'].sort(),
    );
  });

  it('come by paragraph, then by where they begin', () => {
    const places = read(MINUTES, { date: '2017-12' }).map(({ paragraph, start }) => paragraph * 1e6 + start);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('are the same each time, with quotes and places that stand in their passages', () => {
    const line = fc
      .array(fc.oneof(fc.constantFrom(...MINUTES), fc.string()), { maxLength: 4 })
      .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('minutes', 'report', 'transcript'),
        (lines, kind) => {
          const statements = read(lines, { kind, date: '2017-12' });
          expect(read(lines, { kind, date: '2017-12' })).toEqual(statements);
          for (const { paragraph, quote, start, end } of statements) {
            const text = lines[paragraph - 1] ?? '';
            expect(standsIn(quote, text)).toBe(true);
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
