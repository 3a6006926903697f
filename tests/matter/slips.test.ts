import { describe, expect, it } from 'vitest';
import { slippageWords } from '../../src/matter/slippage.ts';
import { slips } from '../../src/matter/slips.ts';
import { paper } from '../support/asking.ts';
import { viewOfPapers } from '../support/views.ts';

/** The milestones that moved in papers of some days, each as its thing, what happens and the days given for it. */
async function movedIn(papers: Readonly<Record<string, string>>): Promise<string[]> {
  const files = Object.entries(papers).map(
    ([date, text]) =>
      [`meetings/${date}.md`, paper({ title: date, kind: 'minutes', body: 'Orchard Board', date }, text)] as const,
  );
  const view = await viewOfPapers(Object.fromEntries(files));
  return slips(view).map(
    ({ thing, milestone, steps }) => `${thing}, ${milestone}: ${steps.map(({ date }) => date).join(', ')}`,
  );
}

const FIRST = { '2025-03-04': 'The Wherry Lane shop was expected to open on 12 May 2025.' };

describe('a milestone that moved', () => {
  it.each([
    ['by its name', '2025-06-03', 'The Wherry Lane shop would now open on 4 August 2025.', '2025-08-04'],
    ['by a name before', '2025-06-03', 'Wherry Lane was late. The opening date was now September 2025.', '2025-09'],
    [
      'by its heading',
      '2025-06-03',
      '## 3. Wherry Lane\n\nThe May date could not be held. The shop would open in July 2025.',
      '2025-07',
    ],
  ])('is told with each day that was given for it, known %s', async (_, day, text, date) => {
    expect(await movedIn({ ...FIRST, [day]: text })).toEqual([`Wherry Lane, opening: 2025-05-12, ${date}`]);
  });

  it.each([
    ['another thing', 'The Staithe Street shop would now open on 4 August 2025.'],
    ['another milestone', 'Work at Wherry Lane would now be completed in August 2025.'],
    ['a second one of its kind', 'The second shop at Wherry Lane would now open in August 2025.'],
    ['a day that is denied', 'Wherry Lane could not open in August 2025.'],
    ['a day that is proposed', 'It is now proposed that Wherry Lane open in August 2025.'],
    ['no other day', 'The Wherry Lane shop would now open on 12 May 2025.'],
    ['a day that says nothing of the first', 'The Wherry Lane shop will open in August 2025.'],
    [
      'what came after it had opened',
      'Wherry Lane, which opened in May, was short of hands. Sunday hours were now due in August 2025.',
    ],
  ])('is not told where the later paper tells of %s', async (_, text) => {
    expect(await movedIn({ ...FIRST, '2025-06-03': text })).toEqual([]);
  });

  it.each([
    [['2025-05-12', '2025-06-02'], '21 days later'],
    [['2025-05-12', '2025-09-11'], '3 months later'],
    [['2025-05', '2025-09-11'], '4 months later'],
    [['2025-05-12', '2025-05'], 'in the same month'],
    [['2025-09', '2025-05-12'], '4 months earlier'],
    [['2025-05', '2025-09', '2025-05'], 'back to the first day'],
  ])('lies %j: %s', (dates, words) => {
    const by = null as never; // the days alone are looked at
    expect(slippageWords({ steps: dates.map((date) => ({ date, by })) })).toBe(words);
  });
});
