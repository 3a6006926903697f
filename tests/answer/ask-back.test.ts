import { describe, expect, it } from 'vitest';
import { paper } from '../support/asking.ts';
import { talk, viewOfPapers } from '../support/views.ts';

const PAPERS = {
  'meetings/2020-02-03.md': paper(
    { date: '2020-02-03' },
    'Present: Dr Ida Marsh (clinical lead, Wharf Surgery), Cllr Tom Marsh (cabinet member for housing).\n\nDr Marsh said that the vaccines had come by boat.\n\nCllr Marsh said that the cottages were damp.',
  ),
};

describe('a word that may mean several things', () => {
  it('tells two people of one surname apart by what the papers name them as, and takes the one that is chosen', async () => {
    const view = await viewOfPapers(PAPERS);
    for (const choice of ['the doctor', 'the second', '2', 'ida', 'the clinical lead']) {
      const [asked, answer] = talk(view, ['what did Marsh say?', choice]);
      expect([asked?.kind, asked?.choices.length]).toEqual(['ambiguous', 2]);
      expect(asked?.headline).toMatch(/Tom Marsh \(cabinet member.* or .*Ida Marsh \(clinical lead/);
      expect(answer?.question).toContain('Ida Marsh');
      expect(answer?.headline).toContain('vaccines');
    }
    const [, councillor] = talk(view, ['what did Marsh say?', 'the councillor']);
    expect(councillor?.headline).toContain('damp');
    expect(councillor?.headline).not.toContain('vaccines');
  });

  it('asks nothing back where the title tells', async () => {
    const view = await viewOfPapers(PAPERS);
    const [doctor, councillor] = talk(view, ['what did Dr Marsh say?', 'no, the other one']);
    expect([doctor?.headline, councillor?.headline]).toEqual([
      expect.stringContaining('vaccines'),
      expect.stringContaining('damp'),
    ]);
  });

  it('offers two people of one and the same name by their posts, and each choice asks of one of them', async () => {
    const view = await viewOfPapers({
      ...PAPERS,
      'people.yaml':
        '- { id: marsh-1, name: Jo Marsh, observations: [ { post: Harbour master, of: null, document: 2020-02-03, paragraph: 1 } ] }\n' +
        '- { id: marsh-2, name: Jo Marsh, observations: [ { post: Head of estates, of: null, document: 2020-02-03, paragraph: 1 } ] }\n',
    });
    const [asked, chosen] = talk(view, ['who is Jo Marsh?', '2']);
    expect(asked?.choices.map(({ label }) => label)).toEqual([
      'Jo Marsh (Harbour master)',
      'Jo Marsh (Head of estates)',
    ]);
    expect(asked?.choices.map(({ question }) => question).length).toBe(
      new Set(asked?.choices.map((c) => c.question)).size,
    );
    expect(chosen?.kind).not.toBe('ambiguous');
    expect(chosen?.understood.map(({ as }) => as)).toContain('person marsh-2');
  });

  it('takes the only meaning that any paper speaks of', async () => {
    const view = await viewOfPapers({
      'workstreams.yaml':
        '- { id: ferries, name: Ferry timetables, aliases: [FT] }\n- { id: finance, name: Finance transformation, aliases: [FT] }\n',
      'meetings/a.md': paper({ date: '2020-02-03' }, 'The ferry timetables were agreed for the summer.'),
    });
    const [answer] = talk(view, ['what is the latest on FT?']);
    expect(answer?.kind).toBe('found');
    expect(answer?.headline).toContain('summer');
  });
});
