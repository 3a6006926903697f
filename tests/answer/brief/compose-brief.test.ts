import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { BRIEF_WORDS, type Brief, type Briefed } from '../../../src/answer/brief/brief.ts';
import { briefMarkdown } from '../../../src/answer/brief/brief-markdown.ts';
import { briefOn, highlights } from '../../../src/answer/brief/compose-brief.ts';
import { standsIn } from '../../../src/domain/quote.ts';
import type { View } from '../../../src/search/view.ts';
import { paper, TODAY } from '../../support/asking.ts';
import { viewOfPapers } from '../../support/views.ts';

const BOARD = { body: 'Harbour Board', kind: 'minutes' };
const FILES = {
  'workstreams.yaml': [
    '- { id: dredging, name: Dredging review, aliases: [deepening], lead: { person: Ann Lee, post: Engineer, confirmedBy: R Vale, confirmedOn: 2026-01-05 } }',
    '- { id: ferry, name: Ferry timetable }',
    '',
  ].join('\n'),
  'meetings/2026-03.md': paper(
    { ...BOARD, title: 'March', date: '2026-03-06' },
    [
      '# Harbour Board',
      '## 1. Dredging review',
      'The Board RESOLVED that the first cut be approved.',
      'The Board noted the survey of the eastern channel.',
      'Two thirds of the channel are now open to the larger boats.',
      'The work would cost £2.4 million, of which £1 million is for the disposal of spoil.',
      'Ms Orr was concerned that the mussel beds had not been surveyed before the work began.',
      'The Board will decide on the second cut on 8 January 2027.',
      'The start of the second cut had slipped from June to October 2026.',
      'Mr Vale undertook to circulate the figures for spoil to every member.',
      '## 2. Ferry timetable',
      'The Board RESOLVED that the winter timetable be adopted.',
      'The next meeting of the Harbour Board will be held on 11 December 2026.',
    ].join('\n\n'),
  ),
  'meetings/2026-01.md': paper(
    { ...BOARD, title: 'January', date: '2026-01-09', text: 'summary' },
    'The deepening was rated amber by the harbour master.',
  ),
};

function briefIn(briefed: Briefed): Brief {
  if (briefed.kind !== 'brief') throw new Error(`no brief: ${JSON.stringify(briefed)}`);
  return briefed.brief;
}

describe('a brief', () => {
  let view: View;
  beforeAll(async () => {
    view = await viewOfPapers(FILES);
  });
  const on = (subject: string): Brief => briefIn(briefOn(subject, view, TODAY));
  const under = (brief: Brief, title: string): string =>
    brief.sections
      .filter((section) => section.title.startsWith(title))
      .flatMap(({ lines }) => lines.map(({ text }) => text))
      .join('\n');

  it('tells a workstream under headings, each line with its day and its source', () => {
    const brief = on('dredging');
    expect(brief.title).toBe('Dredging review');
    expect(under(brief, 'Decided')).toMatch(
      /^6 March 2026, approved: “The Board RESOLVED that the first cut be approved\.” \[\d+\]$/,
    );
    expect(under(brief, 'Where it stands')).toContain('Two thirds of the channel are now open');
    expect(under(brief, 'Decisions due')).toContain('due 8 January 2027: “The Board will decide on the second cut');
    expect(under(brief, 'Dates that moved')).toContain('slipped from June to October 2026');
    expect(under(brief, 'Figures')).toContain('£2.4 million');
    expect(under(brief, 'Concerns')).toContain('Ms Orr was concerned');
    expect(under(brief, 'Open (no clear later word found; may be done)')).toContain('Mr Vale undertook');
  });

  it('never heads with decided what was noted', () => {
    const brief = on('dredging');
    expect(under(brief, 'Decided')).not.toContain('survey of the eastern channel');
    expect(under(brief, 'Noted or considered')).toContain(
      'noted: “The Board noted the survey of the eastern channel.”',
    );
  });

  it('says of the register that it is no paper, and who confirmed it', () => {
    expect(under(on('dredging'), 'Who')).toBe(
      'From the register, not from a paper: Ann Lee, Engineer (confirmed by R Vale on 5 January 2026).',
    );
  });

  it('gives a rating only in words of a paper, and a summary without quotation marks', () => {
    expect(under(on('dredging'), 'As the papers rate it')).toMatch(
      /^9 January 2026: The deepening was rated amber by the harbour master\. \[\d+\]$/,
    );
    expect(under(on('ferry'), 'As the papers rate it')).toBe('');
    expect(on('ferry').notRecorded).toContain('a rating (red, amber or green)');
  });

  it('prints no empty heading, and says what was looked for by what names', () => {
    const brief = on('ferry');
    expect(brief.sections.every(({ lines }) => lines.length > 0)).toBe(true);
    expect(brief.notRecorded).toMatch(/^Looked for by the names Ferry timetable and not found in these 2 papers: /);
    expect(brief.notRecorded).not.toContain('a decision;');
  });

  it('tells of a committee what comes up and what it decided last', () => {
    const brief = on('Harbour Board');
    expect(under(brief, 'Coming up')).toContain('11 December 2026');
    expect(under(brief, 'Decided last')).toContain('winter timetable be adopted');
  });

  it('tells of a topic what stands under its heading, and of nothing that nothing was found', () => {
    expect(briefMarkdown(on('spoil disposal'))).toContain('disposal of spoil');
    expect(briefOn('lighthouse lamps', view, TODAY)).toMatchObject({ kind: 'nothing' });
    expect(briefOn('?', view, TODAY)).toEqual({ kind: 'none' });
  });

  it('gives nobody what may be a namesake’s', async () => {
    const askews = await viewOfPapers({
      'people.yaml': '- { id: helen-askew, name: Helen Askew }\n- { id: martin-askew, name: Martin Askew }\n',
      'meetings/2026-03.md': paper(
        { ...BOARD, title: 'March', date: '2026-03-06' },
        [
          'Helen Askew (Director of Estates) reported that the roof would cost £2 million.',
          'Councillor Askew was concerned that the bus had no driver.',
          'Helen Askew was concerned that the roof would not last the winter.',
          'Councillor Askew undertook to write to the bus company.',
          'Helen Askew undertook to find a builder.',
        ].join('\n\n'),
      ),
    });
    const told = JSON.stringify(briefIn(briefOn('Helen Askew', askews, TODAY)).sections);
    expect(told).toMatch(/Director of Estates.*Open.*find a builder.*roof would not last/s);
    expect(told).not.toContain('bus');
  });

  it('takes no person who stood down for a meeting called off, and no refusal for a promise', async () => {
    const more = await viewOfPapers({
      'workstreams.yaml': '- { id: lamps, name: Lamp renewal, aliases: [lamps] }\n',
      'meetings/a.md': paper(
        { ...BOARD, title: 'A', date: '2026-03-06' },
        [
          'Mr Vale stood down from the lamps at the annual meeting on 15 January 2026.',
          'Ms Orr said she would look at the lamps but could not undertake to bring a report.',
          'Mr Vale said that the lamps would not be approved by anybody else.',
          'Councillor Hext moved that the lamps be lit from February 2027.',
          'Rose Hale will look after the lamps from now on.',
        ].join('\n\n'),
      ),
    });
    const brief = briefIn(briefOn('lamps', more, TODAY));
    expect(under(brief, 'Dates that moved')).toBe('');
    expect(under(brief, 'Open')).toBe('');
    expect(under(brief, 'Decisions due')).toBe('');
    expect(under(brief, 'Dates to come')).toBe('');
    expect(briefMarkdown(brief)).toContain('Rose Hale');
  });

  it('asks back where a name is two things', async () => {
    const two = await viewOfPapers({ ...FILES, 'bodies.yaml': '- { id: dredging, name: Dredging group }\n' });
    expect(briefOn('dredging', two, TODAY)).toEqual({
      kind: 'ambiguous',
      names: ['Dredging review', 'Dredging group'],
    });
  });

  it('tells highlights from the papers of a day on, and where there is none the newest', () => {
    expect(under(briefIn(highlights('2026-02-01', view, TODAY)), 'Decided')).toContain('winter timetable');
    expect(highlights('2026-08-01', view, TODAY)).toMatchObject({
      kind: 'nothing',
      words: expect.stringContaining('The newest is of 6 March 2026.'),
    });
  });

  it('is the same for the same papers', () => {
    expect(on('dredging')).toEqual(on('dredging'));
  });
});

describe('every brief', () => {
  const WORD = fc.constantFrom(
    'dredging',
    'channel',
    'the Board',
    'noted',
    'RESOLVED',
    'spoil',
    'would',
    'decide',
    '£2 million',
    'on 8 May 2026',
    'concerned',
    'agreed',
    'that',
    '|',
    'Red',
  );
  const sentence = fc.array(WORD, { minLength: 3, maxLength: 30 }).map((words) => `The ${words.join(' ')}.`);

  it('holds at most 350 words, repeats papers word for word, and says no sentence twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 40 }), async (sentences) => {
        const view = await viewOfPapers({
          'workstreams.yaml': '- { id: dredging, name: Dredging review, aliases: [dredging] }\n',
          'meetings/a.md': paper({ ...BOARD, title: 'A', date: '2026-03-06' }, sentences.join('\n\n')),
        });
        const briefed = briefOn('dredging', view, TODAY);
        if (briefed.kind !== 'brief') return;
        const { brief } = briefed;
        const words = briefMarkdown(brief)
          .split(/\s+/)
          .filter((word) => /[\p{L}\p{N}]/u.test(word));
        expect(words.length).toBeLessThanOrEqual(BRIEF_WORDS);
        for (const { lines } of brief.sections) {
          for (const { text, citations } of lines) {
            expect(citations.length).toBe(1);
            const cited = brief.citations[citations[0] ?? -1];
            const passage = view.passage(cited?.document.id ?? '', cited?.paragraph ?? 0);
            const repeated = /“(.*)” \[\d+\]$/.exec(text)?.[1];
            if (repeated !== undefined) expect(standsIn(repeated, passage?.text ?? '')).toBe(true);
          }
        }
        const said = brief.sections.flatMap(({ lines }) => lines.flatMap(({ text }) => /“(.*)”/.exec(text)?.[1] ?? []));
        expect(new Set(said).size).toBe(said.length);
      }),
      { numRuns: 40 },
    );
  });
});
