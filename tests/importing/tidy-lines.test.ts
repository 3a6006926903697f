import { describe, expect, it } from 'vitest';
import { tidyLines } from '../../src/importing/tidy-lines.ts';

function check(text: string, kept: readonly string[], dropped: readonly string[]): void {
  const tidied = tidyLines(text);
  expect(tidied.lines.map((line) => line.text).filter((line) => line !== '')).toEqual(kept);
  expect(tidied.dropped.map((line) => line.text)).toEqual(dropped);
}

describe('what pages print', () => {
  it('leaves out numbers that are a sequence, stand at an edge or say they are a page', () => {
    check('One.\n\n2\n\nTwo.\n\n3\n\nThree.\n\n4', ['One.', 'Two.', 'Three.'], ['2', '3', '4']);
    check('One.\nPage 1 of 2\nTwo.\n- 2 -', ['One.', 'Two.'], ['Page 1 of 2', '- 2 -']);
    check('One.\n\f2\nTwo.', ['One.', 'Two.'], ['2']);
  });

  it('takes a glued number off, where it is the one that is missing', () => {
    check('One.\n\n2\n\nTwo.\n\n3 (11) RESOLVED that:\n\n4', ['One.', 'Two.', '(11) RESOLVED that:'], ['2', '3', '4']);
    check('One.\n\n3 beds were closed.\n\n5 nurses left.', ['One.', '3 beds were closed.', '5 nurses left.'], []);
    check('One.\n\n2 (11) people spoke.', ['One.', '2 (11) people spoke.'], []);
  });

  it('keeps the numbers of items and of amounts', () => {
    check(
      '15\nApologies\nNone.\n16\nStroke\nNoted.\n17\nBeds\nNoted.',
      ['15', 'Apologies', 'None.', '16', 'Stroke', 'Noted.', '17', 'Beds', 'Noted.'],
      [],
    );
    check('The number of beds was\n\n410\n\nThat was low.', ['The number of beds was', '410', 'That was low.'], []);
  });

  it('leaves out what heads every page, but for the first', () => {
    const page = (n: number) => `Health Panel 3 May 2019\nWords of page ${'x'.repeat(n)}.\nfile.doc`;
    check(
      `${page(1)}\n\f${page(2)}\n\f${page(3)}`,
      ['Health Panel 3 May 2019', 'Words of page x.', 'file.doc', 'Words of page xx.', 'Words of page xxx.'],
      ['Health Panel 3 May 2019', 'file.doc', 'Health Panel 3 May 2019', 'file.doc'],
    );
    check(
      'There were none.\n\nA.\n\nThere were none.\n\nB.\n\nThere were none.',
      ['There were none.', 'A.', 'There were none.', 'B.', 'There were none.'],
      [],
    );
  });
});

describe('lines that come back on pages and are words of the paper', () => {
  const paged = (...pages: readonly string[]) => pages.join('\n\f');

  it.each([
    ['items of the agenda', ['(Item 4)', '(Item 5)', '(Item 6)']],
    ['questions', ['Question 1', 'Question 2', 'Question 2']],
    ['minutes', ['Minute 57', 'Minute 58', 'Minute 59']],
    ['votes', ['Abstain (0)', 'Abstain (2)', 'Abstain (0)']],
    ['sides of votes', ['For (9)', 'For (9)', 'For (9)']],
    ['numbers that do not rise with the page', ['Ward 9 beds', 'Ward 2 beds', 'Ward 5 beds']],
  ])('keeps %s', (_, lines) => {
    const kept = lines.flatMap((line, i) => [line, `Words of page ${'x'.repeat(i + 1)}.`]);
    check(paged(...lines.map((line, i) => `${line}\nWords of page ${'x'.repeat(i + 1)}.`)), kept, []);
  });

  it('still leaves out a head whose number is the page’s', () => {
    check(
      paged('Panel papers 4\nOne.', 'Panel papers 5\nTwo.', 'Panel papers 6\nThree.'),
      ['Panel papers 4', 'One.', 'Two.', 'Three.'],
      ['Panel papers 5', 'Panel papers 6'],
    );
  });
});

describe('what a site puts around a paper', () => {
  it('leaves out menus, trails and feet', () => {
    check(
      'Skip to main content\n\nHome\nAbout the plan\nNews\n\nHome > News > Board\n\nBoard update\n\nIt met on Monday and noted the report.\n\nShare this page\nFacebook  Twitter  Email\n\nRelated news\nA meeting in the hall\n\nAccessibility   Privacy   Cookies',
      ['Board update', 'It met on Monday and noted the report.'],
      [
        'Skip to main content',
        'Home',
        'About the plan',
        'News',
        'Home > News > Board',
        'Share this page',
        'Facebook Twitter Email',
        'Related news',
        'A meeting in the hall',
        'Accessibility Privacy Cookies',
      ],
    );
  });

  it('leaves out sizes of files, attachments and left-overs of templates', () => {
    check(
      'Agenda item\n\nStroke services pdf icon PDF 142 KB\n\nIt was noted.\n\nAdditional documents:\n· Appendix A, item 16. pdf icon PDF 1 MB\n· Restricted enclosure\n\nIt was agreed.\n\nView directions\nSigned ____________ Dated ______\n(a) FIELD\n(b) FIELD_TITLE\n----',
      ['Stroke services', 'It was noted.', 'It was agreed.'],
      [
        'Agenda item',
        'pdf icon PDF 142 KB',
        'Additional documents:',
        '· Appendix A, item 16. pdf icon PDF 1 MB',
        '· Restricted enclosure',
        'View directions',
        'Signed ____________ Dated ______',
        '(a) FIELD',
        '(b) FIELD_TITLE',
        '----',
      ],
    );
  });

  it('keeps sentences that speak of the same things', () => {
    const kept = [
      'The home page was shown to Members.',
      'Members asked for a share of the saving.',
      'A PDF of 97 KB was sent.',
      'Councillors asked about cookies for patients.',
    ];
    check(kept.join('\n\n'), kept, []);
  });
});
