import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWindows1252 } from '../../src/importing/formats/windows-1252.ts';
import { garbledLetters } from '../../src/knowledge/garbled-letters.ts';
import { loadCorpus } from '../../src/knowledge/load-corpus.ts';
import { reviewFolder } from '../../src/knowledge/review-folder.ts';
import { folderFiles, inShort } from '../support/knowledge-builders.ts';
import { paper } from '../support/knowledge-folder.ts';

const GOOD = { title: 'Harbour Board', date: '2018-03-06', body: 'Harbour Board' };
const WORDS = 'The Board agreed to buy nineteen lanterns.';

type Files = Readonly<Record<string, string>>;

async function review(files: Files) {
  const found = folderFiles(files);
  return reviewFolder(found, await loadCorpus(found, { defaultAudience: 'public' }), '2018-06-01');
}

const one = (header: Readonly<Record<string, string>>, ...text: readonly string[]) => ({
  'meetings/a.md': paper({ ...GOOD, ...header }, ...(text.length === 0 ? [WORDS] : text)),
});
const bare = (header: Readonly<Record<string, string>>) => ({ 'meetings/a.md': paper(header, WORDS) });

const PLAN = { 'plan.yaml': 'name: The Plan\nfrom: 2016\n' };

const DOUBTFUL: readonly (readonly [what: string, files: Files, problems: readonly string[]])[] = [
  ['no date', bare({ body: 'Harbour Board' }), ['meetings/a.md:2:1 warning no-date']],
  ['no body', bare({ date: '2018-03-06' }), ['meetings/a.md:2:1 warning no-body']],
  ['minutes of a meeting to come', one({ date: '2018-06-02' }), ['meetings/a.md:4:7 warning future-date']],
  [
    'an agenda of a year that is a slip',
    one({ kind: 'agenda', date: '2019-06-05' }),
    ['meetings/a.md:4:7 warning future-date'],
  ],
  ['a paper older than the plan', { ...PLAN, ...one({ date: '2015-12' }) }, ['meetings/a.md:4:7 warning before-plan']],
  ['a room for a body', one({ body: 'Council Chamber, Sessions House' }), ['meetings/a.md:5:7 warning venue-as-body']],
  ['a meeting on a screen for a body', one({ body: 'Virtual meeting' }), ['meetings/a.md:5:7 warning venue-as-body']],
  ['a title cut by #', one({ title: 'Lease #4 of the quay' }), ['meetings/a.md:2:8 warning title-cut']],
  ['an approval without a day', one({ approval: 'approved' }), ['meetings/a.md:6:11 warning approval-undated']],
  [
    'an approval by an undated paper',
    {
      ...one({ approval: 'approved', approvedAt: 'b' }),
      'meetings/b.md': paper({ body: 'Harbour Board', dateNote: 'none is stated' }, 'The minutes were approved.'),
    },
    ['meetings/a.md:6:11 warning approval-undated'],
  ],
  [
    'letters of the wrong encoding',
    { ...one({}, 'It cost Â£5, the Boardâ€™s clerk said.'), 'bodies.yaml': '- { id: b, name: CafÃ© Board }' },
    ['bodies.yaml:1:1 warning garbled-letters', 'meetings/a.md:8:1 warning garbled-letters'],
  ],
  [
    'the words of another paper',
    { ...one({}), 'meetings/b.md': paper(GOOD, WORDS.toUpperCase()) },
    ['meetings/b.md:1:1 warning duplicate-paper'],
  ],
  [
    'two readings of one file',
    {
      ...one({ source: `{ sha256: "${'ab'.repeat(32)}" }` }, WORDS, 'It adjourned.'),
      'meetings/b.md': paper({ ...GOOD, source: `{ sha256: "${'AB'.repeat(32)}" }` }, WORDS, 'It rose.'),
    },
    ['meetings/b.md:1:1 warning duplicate-paper'],
  ],
];

const SOUND: readonly (readonly [what: string, files: Files])[] = [
  ['a paper with all that belongs to it', { ...PLAN, ...one({}) }],
  ['one whose notes say that there is no date and no body', bare({ dateNote: 'none is stated', bodyNote: 'a letter' })],
  ['minutes of today', one({ date: '2018-06-01' })],
  ['minutes of this year', one({ date: '2018' })],
  ['a paper of a month without a year', one({ date: '--12' })],
  ['an agenda for next month', one({ kind: 'agenda', date: '2018-07-03' })],
  ['a paper of the year the plan began', { ...PLAN, ...one({ date: '2016' }) }],
  ['a committee that is called after a place', one({ body: 'Place Scrutiny Committee' })],
  ['an office that writes reports', one({ body: 'Recovery Programme Office' })],
  [
    'a body of the register, whatever its name',
    { ...one({ body: 'hall' }), 'bodies.yaml': '- { id: hall, name: Guildhall Chamber }' },
  ],
  ['a title with # in quotation marks', one({ title: '"Lease #4 of the quay"' })],
  ['C# and a comment on a line of its own', one({ title: 'Lease C#\n# by hand' })],
  [
    'an approval by a dated paper',
    { ...one({ approval: 'approved', approvedAt: 'b' }), 'meetings/b.md': paper(GOOD, 'The minutes were approved.') },
  ],
  [
    'minutes that repeat their draft',
    { ...one({ supersedes: 'b' }), 'meetings/b.md': paper({ ...GOOD, kind: 'draft-minutes' }, WORDS) },
  ],
  [
    'two parts of one pack',
    {
      ...one({ source: `{ sha256: "${'ab'.repeat(32)}" }` }),
      'meetings/b.md': paper({ ...GOOD, source: `{ sha256: "${'ab'.repeat(32)}" }` }, 'Tides were noted.'),
    },
  ],
  ['a summary of a paper beside it', { ...one({}), 'meetings/b.md': paper(GOOD, 'Lanterns were bought.') }],
];

describe('a closer look at a folder', () => {
  it.each(DOUBTFUL)('names %s', async (_, files, expected) => {
    const problems = await review(files);
    expect(problems.map(inShort)).toEqual(expected);
    for (const { message, fix } of problems)
      for (const text of [message, fix]) expect(text).toMatch(/^[^\n\p{Cc}]{10,300}[.?]$/u);
  });

  it.each(SOUND)('has nothing to say of %s', async (_, files) => {
    expect((await review(files)).map(inShort)).toEqual([]);
  });

  it('leaves what is no paper yet to the errors that name it', async () => {
    expect(await review({ 'meetings/a.md': paper({ date: '2018-02-30' }, 'CafÃ©') })).toEqual([]);
  });
});

describe('garbled letters', () => {
  const signs = fc.constantFrom(...'£é’“”–—•…é½°€™');
  const plain = fc.stringMatching(/^[a-zA-Z0-9 .,'£€éèüöñçÉÖ“”‘’–—•½°\n-]*$/);

  it('are found in whatever UTF-8 was read as Windows-1252', () => {
    fc.assert(
      fc.property(plain, signs, plain, (before, sign, after) => {
        const garbled = decodeWindows1252(new TextEncoder().encode(`${before}${sign}${after}`));
        expect(garbledLetters(garbled)).not.toBeNull();
      }),
    );
  });

  it('are not seen in text that was read as it was written', () => {
    fc.assert(fc.property(plain, (text) => garbledLetters(text) === null));
  });
});
