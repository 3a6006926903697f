import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHold } from '../../src/digest/read-hold.ts';

const TODAY = '2026-04-01';

describe('what is typed after “off”', () => {
  it.each([
    ['until 8 May: pre-election period', false, '2026-05-08', 'pre-election period'],
    ['until 8 May 2026 because of the election', false, '2026-05-08', 'the election'],
    [': pre-election period until 8 May', false, '2026-05-08', 'pre-election period'],
    ['pre-election period until 8 May', false, '2026-05-08', 'pre-election period'],
    ['until the end of 7 May – purdah', false, '2026-05-07', 'purdah'],
    ['until Friday 8 May, pre-election period', false, '2026-05-08', 'pre-election period'],
    ['everywhere until 2026-05-08: pre-election period', true, '2026-05-08', 'pre-election period'],
    ['in all channels for six weeks: pre-election period.', true, '2026-05-13', 'pre-election period'],
    ['here for a fortnight because the team is away', false, '2026-04-15', 'the team is away'],
    ['until Friday: a workshop', false, '2026-04-03', 'a workshop'],
    ['until tomorrow: a workshop', false, '2026-04-02', 'a workshop'],
    ['until 8 March: the next election', false, '2027-03-08', 'the next election'],
    [': until we are told otherwise by 2 people', false, null, null],
    ['because it is noisy', false, null, 'it is noisy'],
    [': notes to editors', false, null, 'notes to editors'],
    ['until 29 February: a leap', false, null, null],
  ])('“off %s”', (typed, everywhere, until, reason) => {
    const read = readHold(typed, TODAY);
    if (reason === null) expect(read.kind).toBe('problem');
    else expect(read).toEqual({ kind: 'hold', everywhere, until, reason });
  });

  it.each([
    ['', /Say why/],
    ['until 8 May', /Say why/],
    ['everywhere', /Say why/],
    ['until the cows come home: rest', /cannot read “the cows come home” as a day/],
    ['until May: pre-election period', /cannot read “May” as a day/],
    ['until 31 March 2026: pre-election period', /31 March 2026 is past/],
    ['until 8 May 2036: pre-election period', /a year at most/],
    [`: ${'x'.repeat(201)}`, /at most 200/],
  ])('“off %s” is asked back', (typed, problem) => {
    expect(readHold(typed, TODAY)).toMatchObject({ kind: 'problem', problem: expect.stringMatching(problem) });
  });

  it('is a hold with a reason from today on, or a sentence, whatever is typed', () => {
    const piece = fc.constantFrom('until', 'for', '8 May', ':', 'six weeks', 'everywhere', 'because', '2026', 'Friday');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 8 }), (parts) => {
        const read = readHold(parts.join(' '), TODAY);
        if (read.kind === 'problem') {
          expect(read.problem).toMatch(/\S/);
          return;
        }
        expect(read.reason).toMatch(/[\p{L}\p{N}]/u);
        expect(read.until === null || (read.until >= TODAY && read.until <= '2027-04-02')).toBe(true);
      }),
    );
  });
});
