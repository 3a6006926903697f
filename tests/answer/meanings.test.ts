import { describe, expect, it } from 'vitest';
import { asking, paper } from '../support/asking.ts';

const QUAY = { body: 'Quay Committee', kind: 'report' };
const harbour = {
  'glossary.yaml':
    '- { term: tidal apron, meaning: the slope on which boats are laid up }\n- { term: DMO, expansion: deputy mooring officer, meaning: who gives out the berths }\n- { term: Basin 2, meaning: the north basin with its sheds }\n- { term: DMS, expansion: Dredging and Mud Survey }',
  'meetings/a.md': paper(
    { ...QUAY, title: 'Progress in May', date: '2025-05-13' },
    [
      'Red means that the date will be missed. Amber means that it is in doubt. Green means on course.',
      '| Work | Rating |\n|---|---|\n| Crane | Red |\n| Pier | Amber |',
      'The tidal apron was swept in April. The deputy mooring officer was away.',
      'Basin 2 was drained. Captain Rowse thanked the crew of Basin 1.',
      'The Diving and Moorings Scheme (DMS) was put off. The Dredging and Mud Survey is to hand.',
    ].join('\n\n'),
  ),
  'meetings/b.md': paper(
    { ...QUAY, title: 'Progress in March', date: '2025-03-11' },
    'Key: green, done; amber, under way; red, not begun.',
  ),
};
const library = {
  'meetings/a.md': paper(
    { body: 'Library Board', kind: 'report', title: 'Terms', date: '2024-03-05' },
    [
      '| Term | Meaning |\n|---|---|\n| Stack | where books no reader asks for are kept |\n| ILL | Inter-Library Loan |',
      'The red van goes out on Mondays. Amber Lyle drives it.',
      'Mrs Rowse suggested a room for homework, to be known as The Nook.',
    ].join('\n\n'),
  ),
};

describe('what a word means', () => {
  it.each([
    ['what does amber mean?', '“Amber means that it is in doubt.”'],
    ['what is red', '“Red means that the date will be missed.”'],
    ['what do the colours mean?', 'Green means on course'],
    ['what is an apron?', 'apron: the slope on which boats are laid up.'],
    ['what is a mooring officer?', 'mooring officer: deputy mooring officer: who gives out the berths.'],
    ['what is Basin 2?', 'Basin 2: the north basin with its sheds.'],
  ])('%s', async (question, headline) => {
    const answer = (await asking(harbour))(question);
    expect(answer.kind).toBe('found');
    expect(answer.headline).toContain(headline);
  });

  it('tells an older key beside the newest', async () => {
    const answer = (await asking(harbour))('what does amber mean?');
    expect(answer.headline).not.toContain('under way');
    expect(answer.kind === 'found' && answer.statements[1]?.text).toContain('amber, under way');
  });

  it('takes what shares its initials for something else', async () => {
    const { headline } = (await asking(harbour))('what is the mud survey?');
    expect(headline).not.toContain('Diving');
  });

  it.each([
    ['what is the stack?', 'where books no reader asks for are kept'],
    ['what does ILL stand for?', 'Inter-Library Loan'],
    ['what is The Nook?', 'a room for homework, to be known as The Nook'],
  ])('%s', async (question, words) => {
    const answer = (await asking(library))(question);
    expect(answer.kind).toBe('found');
    expect(answer.headline).toContain(words);
  });

  it.each(['what does amber mean?', 'what do the colours mean?', 'what is the red van?'])(
    'reads no key where none is: %s',
    async (question) => {
      const answer = (await asking(library))(question);
      expect(answer.headline).not.toMatch(/^(?:Amber|Red):/);
    },
  );
});
