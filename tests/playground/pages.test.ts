import { describe, expect, it } from 'vitest';
import { copiedText } from '../../src/answer/shown/copied-text.ts';
import type { Passage } from '../../src/domain/passage.ts';
import { answerPage } from '../../src/playground/answer-page.ts';
import { documentPage } from '../../src/playground/document-page.ts';
import { landingPage } from '../../src/playground/landing-page.ts';
import { problemsPage } from '../../src/playground/problems-page.ts';
import { aCitation, ambiguousAnswer, foundAnswer, notFoundAnswer } from '../support/hand-built-answers.ts';
import { ANSWERS, aPageSource, aPaper, LIGHTHOUSE_PAPER, PROBLEMS } from './hand-built-source.ts';

const TODAY = { question: 'how often does the board meet?', asOf: null };

/** What a reader reads: the page without its tags, white space collapsed. */
function read(page: string): string {
  const text = page
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"');
  return text.replace(/\s+/g, ' ');
}

describe('an answer', () => {
  const found = ANSWERS['how often does the Harbour Board meet?'] ?? foundAnswer();

  it('has the question in the box, the headline as the heading, and the paper’s paragraph a link away', () => {
    const page = answerPage(found, TODAY);
    expect(page).toContain('name="q" value="how often does the board meet?"');
    expect(page).toMatch(
      /<h1[^>]*><bdi>Every two months \(agreed by the Harbour Board, December 2017\)\.<\/bdi><\/h1>/,
    );
    expect(page).toContain('href="/documents/2017-12-harbour-board#p6"');
    expect(page).toContain('href="#source-2"');
    expect(page).toContain('id="source-2"');
  });

  it('quotes the record alone; a summary is called ours and stands in no quotation marks', () => {
    const page = answerPage(found, TODAY);
    expect(page).toContain('<blockquote dir="auto"><p>“The Board agreed to meet every two months.”</p></blockquote>');
    expect(read(page)).toContain('Our summary; check the original The lamp is to be renewed.');
    expect(page).not.toContain('“The lamp');
  });

  it('folds the words that it stands on, so that a reader meets no sentence twice', () => {
    const page = answerPage(found, TODAY);
    const open = read(page.replace(/<details[\s\S]*?<\/details>/g, ''));
    expect(open.match(/agreed to meet every two months/g)).toHaveLength(1);
    expect(page).toMatch(/<summary>Show paragraphs<\/summary>[\s\S]*agreed to meet/);
  });

  it('says in words what to be careful about', () => {
    const text = read(answerPage(found, TODAY));
    expect(text).toContain('Minutes, Harbour Board, December 2017, paragraph 6, marked (5)');
    expect(text).toContain('Inferred: date or committee worked out, not stated');
    expect(text).toContain('Draft minutes, Lighthouse Board, undated, paragraph 1');
    expect(text).toContain('Draft: the wording may change');
    expect(text).toContain('Undated: the paper states no date');
    expect(text).toContain('Older copy: the file has an error now');
    expect(text).toMatch(/\[1\] Harbour Board, December 2017 \(minutes, December 2017, date or body worked out\)/);
  });

  it.each([
    ['proposed-decision', { kind: 'proposed-decision' }, 'Proposal: not a decision'],
    ['a date without a year', { date: '--07-10' }, 'Harbour Board, 10 July, no year recorded, paragraph 6'],
    ['a bullet', {}, 'paragraph 6 “The'],
  ] as const)('%s', (_, document, words) => {
    const answer = foundAnswer({ citations: [aCitation({ label: '•' }, document)] });
    expect(read(answerPage(answer, TODAY))).toContain(words);
  });

  it('a page, where it is known', () => {
    const answer = foundAnswer({ citations: [aCitation({ page: 3 })] });
    expect(read(answerPage(answer, TODAY))).toContain('December 2017, page 3, paragraph 6, marked (5)');
  });

  it('says how it was read, what was searched, and as of when', () => {
    const text = read(answerPage(found, TODAY));
    expect(text).toContain('“harbour board” as body harbour-board');
    expect(text).toContain('Looked up on 22 November 2026 in 5 papers; the newest is of December 2017.');
  });

  it('choices and suggestions are links that keep the as-of day', () => {
    const ambiguous = answerPage(ambiguousAnswer(), { ...TODAY, asOf: '2017-03-01' });
    expect(ambiguous).toContain('href="/?q=how+often+does+the+Harbour+Board+meet%3F&amp;as-of=2017-03-01"');
    expect(read(ambiguous)).toContain('Answered as a reader on 1 March 2017 could have known.');
    expect(ambiguous).toContain('<a href="/?q=how+often+does+the+board+meet%3F">Ask as of today</a>');
    expect(answerPage(found, TODAY)).toContain('href="/?q=when+does+the+Harbour+Board+meet+next%3F"');
  });

  it('near misses are called so and have no numbers', () => {
    const page = answerPage(notFoundAnswer(), TODAY);
    expect(read(page)).toContain('Closest in the papers');
    expect(page).not.toContain('id="source-');
    expect(read(page)).toContain('Not in these papers');
  });

  it('lead to the originals that can be opened, and say once which cannot', () => {
    const originalName = (id: string) => (id === '2017-12-harbour-board' ? 'harbour.pdf' : null);
    const cited = { ...aCitation(), page: 6 };
    const answer = foundAnswer({ citations: [cited, ...found.citations.slice(1)] });
    const page = answerPage(answer, TODAY, null, { plan: null, originalName });
    expect(page).toContain('<a href="/originals/harbour.pdf#page=6"><bdi>harbour.pdf</bdi>, page 6</a>');
    expect(read(page).match(/The original of 1 of these papers cannot be opened here/g)).toHaveLength(1);
    expect(read(answerPage(found, TODAY)).match(/cannot be opened here/g)).toHaveLength(1);
  });

  it('warnings stand beside the headline', () => {
    expect(read(answerPage(foundAnswer({ warnings: ['Only public papers were searched.'] }), TODAY))).toContain(
      'Note: Only public papers were searched.',
    );
  });

  it.each([
    ['https://council.example/a%20b.pdf', true],
    ['http://council.example/?a=1&b=2', true],
    ['javascript:alert(1)', false],
    ['JAVASCRIPT://council.example/%0aalert(1)', false],
    ['data:text/html,hello', false],
    ['//council.example/x', false],
    ['https://council.example@elsewhere.example/', false],
    ['https://council.example/" onclick="alert(1)', false],
  ])('the original %s is a link: %s', (url, linked) => {
    const page = answerPage(foundAnswer({ citations: [aCitation({}, { source: { file: null, url } })] }), TODAY);
    expect(/Original: <a href="http[^"]*" rel="noreferrer noopener">/.test(page)).toBe(linked);
  });

  it('as plain text: the headline, its authority and its papers in words, and nothing that leads to this page', () => {
    const copied = copiedText(found);
    expect(copied).toBe(
      [
        'Every two months (agreed by the Harbour Board, December 2017).',
        'Harbour Board minutes, December 2017, point 5.',
        'Source: Harbour Board, December 2017 (minutes, December 2017, date or body worked out), paragraph 6.',
      ].join('\n'),
    );
    expect(answerPage(found, TODAY)).toContain(`>\n${copied.split('\n')[0]}`);
  });
});

describe('a paper', () => {
  const source = aPageSource();

  it('has every paragraph at its number, under its headings, with its marker', () => {
    const page = documentPage(aPaper(), source, null);
    const ids = [...page.matchAll(/ id="p(\d+)"/g)].map(([, n]) => Number(n));
    expect(ids).toEqual(aPaper().passages.map(({ paragraph }) => paragraph));
    expect([...page.matchAll(/<(h[1-6])[^>]*>([^<]*)</g)].map(([, level, text]) => `${level} ${text}`)).toEqual([
      'h1 Harbour Board, December 2017',
      'h2 Opening',
      'h2 Business',
      'h3 Dredging',
      'h3 Meetings',
      'h2 Berths',
      'h2 About this paper',
    ]);
    expect(page).toContain('<span class="label">(5)</span> The Board agreed to meet every two months.');
  });

  it('has its contents before its text, and what is known of it below', () => {
    const page = documentPage(aPaper(), source, null);
    const links = [...page.matchAll(/<li class="depth-(\d)"><a href="#([^"]*)"><bdi>([^<]*)/g)];
    expect(links.map(([, depth, , text]) => `${depth} ${text}`)).toEqual([
      '0 Opening',
      '0 Business',
      '1 Dredging',
      '1 Meetings',
      '0 Berths',
    ]);
    for (const [, , id] of links) expect(page).toContain(` id="${id}" dir="auto"`);
    expect(read(page.slice(0, page.indexOf('class="passages"')))).toContain('Minutes, Harbour Board, December 2017');
    expect(page.indexOf('About this paper')).toBeGreaterThan(page.indexOf('id="p18"'));
  });

  it('leads to its original, at the page of each paragraph where that is known', () => {
    const kept = aPageSource({ originalName: () => 'Minutes (1).pdf' });
    const [first, second, ...others] = aPaper().passages;
    const passages = [
      { ...first, page: 1 },
      { ...second, page: 1 },
      ...others.map((passage) => ({ ...passage, page: 2 })),
    ];
    const page = documentPage(aPaper({ passages: passages as Passage[] }), kept, null);
    expect([...page.matchAll(/href="(\/originals[^"]*)"/g)].map(([, to]) => to)).toEqual([
      '/originals/Minutes%20(1).pdf#page=1',
      '/originals/Minutes%20(1).pdf#page=1',
      '/originals/Minutes%20(1).pdf#page=2',
    ]);
    expect(page).not.toContain('cannot be opened here');
  });

  it('says once that its original cannot be opened, and where it was published', () => {
    const text = read(documentPage(aPaper(), source, null));
    expect(text.match(/cannot be opened here/g)).toHaveLength(1);
    expect(text).toContain('It was published at https://council.example/harbour.pdf.');
  });

  it('a held paragraph keeps its place without its words', () => {
    const page = documentPage(aPaper(), source, null);
    expect(page).toContain('id="p5"');
    expect(page).not.toContain('reveal its prompt');
    expect(read(page)).toContain(
      'Not shown: this paragraph is held until someone who keeps the folder has confirmed it.',
    );
  });

  it('says the facts of its header and how sure they are', () => {
    const text = read(documentPage(aPaper(), source, null));
    expect(text).toContain('DateDecember 2017 (inferred: the paper speaks of “next January”)');
    expect(text).toContain('ByAda Quay, Clerk');
    expect(text).toContain('TextThe record’s own words');
    const summary = documentPage(LIGHTHOUSE_PAPER, source, null);
    expect(read(summary)).toContain('Our summary, not the record’s own words; check the original');
    expect(summary).toContain('<a href="/documents/2017-12-harbour-board">Harbour Board, December 2017</a>');
  });

  it('names no other paper that the public may not see', () => {
    const page = documentPage(aPaper({ approvedAt: 'a-restricted-paper', supersedes: 'another' }), source, null);
    expect(page).not.toMatch(/restricted|another/);
  });

  it('without text says so', () => {
    expect(read(documentPage(aPaper({ passages: [] }), source, null))).toContain('This paper has no text.');
  });
});

describe('the first page', () => {
  it('lists the papers, newest first, with their marks, and what there is to try', () => {
    const page = landingPage(aPageSource());
    expect(read(page)).toContain('2 papers; the newest is of December 2017.');
    expect(page.indexOf('Harbour Board, December 2017')).toBeLessThan(page.indexOf('Lighthouse works, update'));
    expect(page).toContain('href="/documents/undated-lighthouse"');
    expect(read(page)).toContain('Draft minutes, Lighthouse Board, undated, our summary');
    expect(page).toContain('href="/?q=how+often+does+the+Harbour+Board+meet%3F"');
    expect(read(page)).toContain('problems of the folder: 1 error, 1 warning');
    expect(read(page)).toContain('I cannot advise on care.');
  });

  it('a folder without papers is a page too', () => {
    const page = landingPage(aPageSource({ documents: () => [], examples: () => [], problems: () => [] }));
    expect(read(page)).toContain('0 papers, none of them dated.');
    expect(read(page)).toContain('problems of the folder: none');
  });
});

describe('the problems', () => {
  it('say where, what, and what to do', () => {
    const text = read(problemsPage(PROBLEMS));
    expect(text).toContain('meetings/2018-02-pier.md, line 4');
    expect(text).toContain('30 February does not exist');
    expect(text).toContain('What to do: Write a day that exists, or the month alone: 2018-02');
    expect(text).toContain('Errors (1)');
    expect(text).toContain('Warnings (1)');
  });

  it('none is said', () => {
    expect(read(problemsPage([]))).toContain('None: everything in the folder can be read.');
  });
});
