import { describe, expect, it } from 'vitest';
import { asking, paper } from '../support/asking.ts';

const QUAY = { body: 'Quay Committee', kind: 'minutes' };
/** A harbour: what was lost, refused, deferred and undone in three meetings. */
const harbour = {
  'meetings/a.md': paper(
    { ...QUAY, title: 'January', date: '2025-01-14' },
    [
      '## 1. Fuel berth',
      'The Committee RESOLVED that the fuel berth be approved.',
      '## 2. Night lights',
      'Captain Rowse moved that the lights stay on all night. The motion was lost by two votes to five.',
      '## 3. Dredger',
      'The Committee deferred the dredger.',
    ].join('\n\n'),
  ),
  'meetings/b.md': paper(
    { ...QUAY, title: 'Decisions of May', kind: 'decision-record', date: '2025-05-13' },
    [
      'A proposal to sell the old crane was rejected. A further proposal to let the loft was deferred until a valuation is to hand.',
      'The tide gauge was approved. Mrs Lyle asked that her vote against be recorded.',
    ].join('\n\n'),
  ),
  'meetings/c.md': paper(
    { ...QUAY, title: 'September', date: '2025-09-09' },
    [
      'The Committee RESOLVED that the decision of 14 January 2025 on the fuel berth be rescinded.',
      'Approved for twelve months: the pilot boat.',
      'The matter of moorings was referred to the county. Nothing was settled on rents.',
      'Patients were referred to the clinic on the quay.',
    ].join('\n\n'),
  ),
};

/** A library: nothing was turned down, and every vote was unanimous. */
const library = {
  'meetings/a.md': paper(
    { body: 'Library Board', kind: 'minutes', title: 'March', date: '2024-03-05' },
    'The Board RESOLVED that the van be approved.\n\nThe motion to open on Sundays was carried unanimously.\n\nThe MARC format was praised.',
  ),
  'meetings/b.md': paper(
    { body: 'Library Board', kind: 'minutes', title: 'June', date: '2024-06-04' },
    'The Board agreed to extend the lease.\n\nThe Local History Room (LHR) will move.',
  ),
};

describe('a list asked by its outcome', () => {
  it.each<[string, string[], string[]]>([
    ['which decisions were lost?', ['stay on all night', 'old crane'], ['fuel berth', 'tide gauge', 'dredger', 'loft']],
    ['what was rejected?', ['lost', 'old crane'], ['fuel berth', 'tide gauge', 'pilot boat', 'loft']],
    ['what was deferred?', ['dredger', 'loft'], ['fuel berth', 'tide gauge', 'crane']],
    ['were any decisions rescinded?', ['14 January 2025'], ['tide gauge', 'crane', 'dredger']],
    ['what was referred elsewhere?', ['moorings'], ['Patients', 'fuel berth', 'rents']],
  ])('%s', async (question, has, lacks) => {
    const answer = (await asking(harbour))(question);
    expect(answer.kind).toBe('found');
    const rows = JSON.stringify(answer.entries);
    for (const words of has) expect(rows).toContain(words);
    for (const words of lacks) expect(rows).not.toContain(words);
  });

  it('holds what was approved for a time in a bare sentence, and no question left open', async () => {
    const rows = JSON.stringify((await asking(harbour))('list all decisions').entries);
    expect(rows).toContain('Approved for twelve months: the pilot boat.');
    expect(rows).not.toContain('rents');
  });

  it('says that there is none among the decisions that were read', async () => {
    const ask = await asking(library);
    for (const question of [
      'what was rejected?',
      'which decisions were lost?',
      'were any proposals turned down in 2024?',
    ])
      expect(ask(question)).toMatchObject({
        kind: 'found',
        entries: [],
        headline: expect.stringMatching(/^No decision recorded as rejected or lost was found among the 3 decisions/),
      });
    expect(ask('what was deferred?').headline).toMatch(/^No decision recorded as deferred was found among the 3/);
    for (const { citations } of ask('what was rejected?').statements) expect(citations.length).toBeGreaterThan(0);
  });

  it('claims nothing of a matter that no decision is of', async () => {
    for (const question of ['what was lost in the fire?', 'what was lost when the roof leaked?'])
      expect((await asking(library))(question).headline).not.toMatch(/^No decision/);
  });
});

describe('whether something was approved', () => {
  it.each(['was the fuel berth approved?', 'did the committee approve the fuel berth?'])(
    'leads with the word that took it back: %s',
    async (question) => {
      const { headline, statements } = (await asking(harbour))(question);
      expect(headline).toMatch(/rescinded.*Before that.*be approved/s);
      expect(statements[0]?.text).toContain('rescinded');
    },
  );

  it('is told as it stands where nothing later took it back, or it was approved anew', async () => {
    expect((await asking(harbour))('was the tide gauge approved?').headline).not.toContain('rescinded');
    const anew = {
      ...harbour,
      'meetings/d.md': paper(
        { ...QUAY, title: 'December', date: '2025-12-09' },
        'The Committee RESOLVED that the fuel berth be approved after all.',
      ),
    };
    expect((await asking(anew))('was the fuel berth approved?', { asOf: '2026-01-10' }).headline).toContain(
      'after all',
    );
  });
});

describe('who voted against', () => {
  it.each(['did anyone vote against anything?', 'who voted against?', 'who dissented in 2025?'])(
    '%s',
    async (question) => {
      const { headline, entries, citations } = (await asking(harbour))(question);
      expect(headline).toContain('Mrs Lyle');
      expect(entries).toHaveLength(2);
      expect(citations.map(({ document }) => document.id)).toEqual(['b', 'a']);
    },
  );

  it('is honest where nobody is recorded as against', async () => {
    const { headline, citations } = (await asking(library))('did anyone vote against anything?');
    expect(headline).toBe(
      'No vote against, dissent or abstention is recorded in the one paper here that records a vote of Library Board.',
    );
    expect(citations).toHaveLength(1);
  });
});

describe('what a count and a short form stand on', () => {
  it('cites the papers that are counted', async () => {
    const { headline, statements, citations } = (await asking(library))(
      'how many times did the Library Board meet in 2024?',
    );
    expect(headline).toMatch(/^2 meetings recorded/);
    expect(statements[0]?.citations.map((at) => citations[at]?.document.id)).toEqual(['b', 'a']);
  });

  it('answers no short form that is only used', async () => {
    const ask = await asking(library);
    expect(ask('what does MARC stand for?')).toMatchObject({
      answered: false,
      headline: expect.stringContaining('what “MARC” stands for'),
    });
    expect(ask('what does LHR stand for?')).toMatchObject({ answered: true });
  });
});
