import { describe, expect, it } from 'vitest';
import { headingText } from '../../src/importing/find-headings.ts';
import { readPlainText } from '../../src/importing/formats/plain-text.ts';
import { settleBlocks } from '../../src/importing/settle-blocks.ts';

/** The paper in short, one block a line: "## heading", "(a)| words", "words". */
function check(text: string, ...expected: readonly string[]): void {
  const shown = settleBlocks(readPlainText(text).blocks).map((block) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.level ?? 0)} ${headingText(block)}`;
    return block.label === null ? block.text : `${block.label}| ${block.text}`;
  });
  expect(shown).toEqual(expected);
}

const LONG = 'The Panel heard that the number of beds at the two hospitals would be reviewed';

describe('paragraphs and lists', () => {
  it('keeps each kind of label and its words', () => {
    check(
      '1. One is said.\n\n(2) Two is said.\n\na) A is said.\n\n(b) B is said.\n\nii) Roman is said.\n\n• Dot.\n\n· Middle dot.\n\n– Dash.\n\n\uf0b7 Symbol.\n\no   Letter.',
      '1.| One is said.',
      '(2)| Two is said.',
      'a)| A is said.',
      '(b)| B is said.',
      'ii)| Roman is said.',
      '•| Dot.',
      '·| Middle dot.',
      '-| Dash.',
      '-| Symbol.',
      '-| Letter.',
    );
  });

  it('joins wrapped lines, and keeps items apart that stand directly below each other', () => {
    check(
      `${LONG}\nin the spring by the same people who had asked for it, and that the result\nwould be reported to the Panel.\n(a) one of the items of this list goes on so long that the line is broken before its\nend; and\n(b) another item.`,
      `${LONG} in the spring by the same people who had asked for it, and that the result would be reported to the Panel.`,
      '(a)| one of the items of this list goes on so long that the line is broken before its end; and',
      '(b)| another item.',
    );
  });

  it('joins words that a line end parts with a hyphen, and keeps hyphens that are the word’s', () => {
    check(
      `The plan asks for a trans-\nformation of care, and the ${LONG.slice(4)} in a long-\nterm plan, since the long wait for transformation was over.`,
      `The plan asks for a transformation of care, and the ${LONG.slice(4)} in a long-term plan, since the long wait for transformation was over.`,
    );
    check(
      `${LONG} by the co-\noperative, and by Ann Vale-\nMoor, in 2018-\n19 and again.`,
      `${LONG} by the co-operative, and by Ann Vale-Moor, in 2018-19 and again.`,
    );
  });

  it('joins a day that a line end parts', () => {
    check(
      'The Panel met on 3\nMarch 2018 and noted the report.',
      'The Panel met on 3 March 2018 and noted the report.',
    );
  });

  it('leaves names apart that stand one a line, and joins the lines of contact details', () => {
    check(
      'Dr Ann Example (AE) Chair\nMr Bob Sample (BS) Member\nMs Cat Case',
      'Dr Ann Example (AE) Chair',
      'Mr Bob Sample (BS) Member',
      'Ms Cat Case',
    );
    check(
      'Ann Example\nPolicy Adviser\na.example@council.gov.uk\n03000 123456',
      'Ann Example Policy Adviser a.example@council.gov.uk 03000 123456',
    );
  });

  it('cuts a list that was run together at its bullets', () => {
    check(
      'Key points: • three units would be open all day • all of them would have their staff',
      'Key points:',
      '•| three units would be open all day',
      '•| all of them would have their staff',
    );
    check('Ann · Bob · Cat', 'Ann · Bob · Cat');
  });

  it('joins a label with the words below it', () => {
    check(
      '(1)\n\nThe Chairman welcomed the guests to the meeting.',
      '(1)| The Chairman welcomed the guests to the meeting.',
    );
  });

  it('takes no year, initial or figure for a label', () => {
    check(
      `2018. It was a year.\n\nA. Name said it was good.\n\n7.1 The report was noted.`,
      '2018. It was a year.',
      'A. Name said it was good.',
      '7.1 The report was noted.',
    );
  });

  it('goes on over a page', () => {
    check(
      `(1) ${LONG}\n\f2\nbefore the winter.\n\n3\n\n(2) It was noted.`,
      `(1)| ${LONG} before the winter.`,
      '(2)| It was noted.',
    );
  });
});

describe('headings', () => {
  it('knows the sections of minutes of one item', () => {
    check(
      'Minutes:\n\nDiscussion\n\nIt was discussed.\n\nDecision:\n\nIt was noted.',
      '## Minutes',
      '### Discussion',
      'It was discussed.',
      '### Decision',
      'It was noted.',
    );
  });

  it('knows numbered minutes, their agenda number and their parts', () => {
    check(
      'UNRESTRICTED ITEMS\n\n57. Apologies\n(Item 1)\n\nThere were none.\n\n58. Declarations of Interest by Members in items on the Agenda for this\nmeeting.\n(Item 2)\n\n1. Mr A declared one.\n\n611.\n\nMaternity services pdf icon PDF 97 KB\n\nDecision:\n\nIt was noted.',
      '## UNRESTRICTED ITEMS',
      '### 57. Apologies (Item 1)',
      'There were none.',
      '### 58. Declarations of Interest by Members in items on the Agenda for this meeting. (Item 2)',
      '1.| Mr A declared one.',
      '### 611. Maternity services',
      '#### Decision',
      'It was noted.',
    );
  });

  it('joins the number of the agenda with its heading, whatever stands between and whether it is numbered', () => {
    check(
      `57. Apologies\n\n(Item 1)\n\n${LONG}.\n\nTidal ward beds\n(Item 2)\n\n${LONG}.\n\nLamps\n\n(Item 3)\n\n${LONG}.`,
      '### 57. Apologies (Item 1)',
      `${LONG}.`,
      '### Tidal ward beds (Item 2)',
      `${LONG}.`,
      '### Lamps (Item 3)',
      `${LONG}.`,
    );
    check(`${LONG}.\n(Item 4)\n\n${LONG}.`, `${LONG}.`, '(Item 4)', `${LONG}.`);
  });

  it('knows the numbers of other councils', () => {
    check(
      '18/090 Welcome\nThe Chair welcomed them.\n18/091 Stroke review\nIt was noted.\n\nItem 5: Beds\n\nIt was noted.',
      '### 18/090 Welcome',
      'The Chair welcomed them.',
      '### 18/091 Stroke review',
      'It was noted.',
      '### Item 5: Beds',
      'It was noted.',
    );
  });

  it('knows the sections of a report, and its list of names and papers at the end', () => {
    check(
      '1. Introduction\n\n(a) It is a plan.\n\n2. Recommendation\n\nRECOMMENDED that it be noted.\n\nBackground Documents\n\nWestshire Council (2016) Papers\n\nContact Details\n\nBeth Other\n\nResearch Officer',
      '### 1. Introduction',
      '(a)| It is a plan.',
      '### 2. Recommendation',
      'RECOMMENDED that it be noted.',
      '### Background Documents',
      'Westshire Council (2016) Papers',
      '### Contact Details',
      'Beth Other',
      'Research Officer',
    );
  });

  it('takes a short line before prose for one, and no name, no row, no lead-in and no decision', () => {
    check(`What is proposed?\n\n${LONG}.`, '### What is proposed?', `${LONG}.`);
    check(`Ann Example\n\n${LONG}.`, 'Ann Example', `${LONG}.`);
    check(`Beds 2018 410\n\n${LONG}.`, 'Beds 2018 410', `${LONG}.`);
    check(`The Panel:\n\n(a) agreed to it.`, 'The Panel:', '(a)| agreed to it.');
    check(`Motion lost\n\n${LONG}.`, 'Motion lost', `${LONG}.`);
  });

  it('takes a list of short numbered lines for a list', () => {
    check('1. Apologies\n2. Minutes\n3. Work programme', '1.| Apologies', '2.| Minutes', '3.| Work programme');
  });
});
