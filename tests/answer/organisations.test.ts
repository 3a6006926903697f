import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { asking, paper } from '../support/asking.ts';

const harbour = {
  'meetings/a.md': paper(
    { body: 'Quay Committee', kind: 'minutes', title: 'May', date: '2025-05-13' },
    [
      'The Mole Steering Group heard that Vale Clinical Commissioning Group was rated inadequate.',
      'Tidewick County Council and Tidewick Harbour Trust own the lifeboat house.',
      'Fairway Ambulance Service has kept a boat at the quay since March.',
    ].join('\n\n'),
  ),
};
const library = {
  'meetings/a.md': paper(
    { body: 'Library Board', kind: 'minutes', title: 'March', date: '2024-03-05' },
    [
      'Penfold Parish Council and the Reading Rooms Charity pay for the van.',
      'Marsh Road Primary School lent the hall in February.',
      'Staff asked for a rise in pay. The pay of drivers is £24,000 a year.',
    ].join('\n\n'),
  ),
};

/** The name that stands in front, without the paper's day and the article. */
function nameIn({ lead }: Answer): string | undefined {
  return lead?.replace(/^\d.*?: /, '').replace(/^The /, '');
}

describe('an organisation asked for by its kind', () => {
  it.each([
    ['which CCG was rated inadequate?', 'Vale Clinical Commissioning Group'],
    ['which trust owns the lifeboat house?', 'Tidewick Harbour Trust'],
    ['which council owns the lifeboat house?', 'Tidewick County Council'],
    ['which ambulance service keeps a boat at the quay?', 'Fairway Ambulance Service'],
  ])('%s', async (question, lead) => {
    expect(nameIn((await asking(harbour))(question))).toBe(lead);
  });

  it.each([
    ['which charity pays for the van?', 'Reading Rooms Charity'],
    ['which school lent the hall?', 'Marsh Road Primary School'],
  ])('%s', async (question, lead) => {
    expect(nameIn((await asking(library))(question))).toBe(lead);
  });

  it('puts no council in front where a trust is asked for', async () => {
    const { lead } = (await asking(library))('which trust pays for the van?');
    expect(lead ?? '').not.toMatch(/Council|Charity/);
  });

  it('reads "pay" as a sum only where it is one', async () => {
    const ask = await asking(library);
    expect(ask('who agreed to pay for the van?').intent).not.toBe('amount');
    expect(ask('what is the pay of drivers?').headline).toContain('£24,000');
  });
});
