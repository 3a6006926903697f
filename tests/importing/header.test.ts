import { describe, expect, it } from 'vitest';
import { importText } from '../../src/importing/import-text.ts';

function headerOf(text: string, file = 'paper.txt') {
  return importText(file, text, { retrieved: '2026-11-22', sha256: '0'.repeat(64) }).document.header;
}

describe('the date of a paper', () => {
  it.each([
    [
      'the line of minutes',
      'MINUTES of a meeting of the Health Panel held in the Hall on Friday, 3 May 2019.\n\nPRESENT: Mr A\n\nRESOLVED that it be noted.',
      '2019-05-03',
    ],
    [
      'minutes that name their council first, the day on the next line',
      'Minutes of the meeting of Tidewick Parish Council\n\nheld on 3rd May 2019 in the Hall at 7.30 p.m.\n\nPresent: A Tarn - Chairman',
      '2019-05-03',
    ],
    [
      'a meeting named before its day, its place behind',
      'Tidewick Parish Council\n\nTidewick Parish Council – Ordinary Meeting Friday 3rd May 2019, 7.30pm Tidewick Hall\n\nPresent: A Tarn',
      '2019-05-03',
    ],
    [
      'a line of minutes that runs on',
      `Minutes of Upper Tidewick Parish Council Meeting held Friday 3rd May 2019, in the Hall. Those attending: ${'Cllr A Tarn, '.repeat(50)}the Clerk. The next is on 7 June 2019.`,
      '2019-05-03',
    ],
    [
      'that line over two',
      'Minutes of a meeting of the Health Panel held in the Council Chamber, Town Hall\non Friday, 3rd May, 2019.\n\nRESOLVED that it be noted.',
      '2019-05-03',
    ],
    [
      'the meeting a report goes to',
      'By: Ann Other, Clerk\n\nTo: Health Panel, 3 May 2019\n\nSubject: Beds\n\nText.',
      '2019-05-03',
    ],
    ['a line of its head', 'Subject: Beds\n\nFrom: Ann Other\n\nDate: 03/05/2019\n\nText of it.', '2019-05-03'],
    ['the heading of a page', 'Health Panel - Friday, 3rd May, 2019 9.30 am\n\nText of it.', '2019-05-03'],
    [
      'a day by itself',
      'Health Panel\n\nFriday, 3 May 2019, 6.30pm to 8.40pm\n\nPresent:\n\nText of it.',
      '2019-05-03',
    ],
    [
      'the decision, not its publication',
      'Decision Maker: Cabinet\n\nDecision status: Approved\n\nPublication date: 10/12/2025\n\nDate of decision: 27/07/2021\n\nText.',
      '2021-07-27',
    ],
    [
      'the line that signs it',
      'Plan – Westshire County Council position\n\nThe plan is made.\n\nAnn Example - Policy Adviser 19/05/16',
      '2016-05-19',
    ],
  ])('is read from %s', (_, text, date) => {
    expect(headerOf(text).date).toEqual({ date, basis: 'stated', note: null });
  });

  it.each([
    [
      'other minutes',
      'Stroke\n\nMinutes:\n\nRESOLVED that the minutes of the meeting held on 3 May 2019 are correctly recorded.',
    ],
    [
      'the item about other minutes',
      'Agenda item\n\nMinutes of the meeting held on 3 May 2019\n\nMinutes:\n\nRESOLVED that they be signed.',
    ],
    [
      'the signature under minutes',
      'Stroke\n\nMinutes:\n\nThe report was noted.\n\nSigned: A Tarn\n\nDate: 5 July 2019',
    ],
    [
      'the minutes that were approved',
      'Stroke\n\nMinutes of the Panel meeting held on 3 May 2019 were approved.\n\nIt closed.',
    ],
    ['publication', 'Stroke news\n\nPublished 3 May 2019\n\nPeople are asked for their views.'],
    ['printing', 'Stroke news\n\nPrinted on 3 May 2019\n\nPeople are asked for their views.'],
    ['the next meeting', 'Stroke\n\nMinutes:\n\nThe report was noted.\n\nDate of next meeting: 3 May 2019'],
    ['a day it speaks of', 'Stroke\n\nMinutes:\n\nThe unit was opened on 3 May 2019. The panel noted it.'],
    ['a day that does not exist', 'Health Panel - Friday, 31 June 2019\n\nText of it.'],
  ])('is never that of %s', (_, text) => {
    expect(headerOf(text).date).toBeNull();
  });

  it('is inferred from the name of the file alone where the text has none, and says so', () => {
    const text = 'Stroke\n\nThe report was noted.';
    for (const file of ['2019-05-03-panel.txt', 'panel_20190503.txt', '03rd-May-2019 10.00 Panel.txt']) {
      expect(headerOf(text, file).date).toMatchObject({ date: '2019-05-03', basis: 'inferred' });
      expect(headerOf(text, file).date?.note).toContain(file);
    }
    expect(headerOf(text, '000_e5e831cc7f2e9e75.txt').date).toBeNull();
  });

  const update = (rest: string) => headerOf(`The Harbour Partnership Board last met on 10 July. ${rest}`).date;

  it('has its year from what is still to come, and keeps to the day without it where nothing tells', () => {
    expect(update('Consultation is expected to be in early 2018.')).toMatchObject({
      date: '2017-07-10',
      basis: 'inferred',
    });
    expect(update('Consultation is planned for 16 January 2018.')?.note).toContain('16 January 2018');
    expect(update('It noted the report.')).toEqual({ date: '--07-10', basis: 'stated', note: null });
    expect(update('The gap will be closed by 2020/21, or in 2025.')?.date).toBe('--07-10');
    expect(update('Units will open in spring 2031.')).toMatchObject({ date: '2030-07-10' });
    expect(update('The plan was published on 3 May 2018. Consultation is planned for 16 January 2018.')?.date).toBe(
      '--07-10',
    );
  });

  const minutes = (text: string) => headerOf(`Agenda item\n\nStroke\n\nMinutes:\n\n${text}`).date;

  it('is a month or a year where the latest past day and the first one to come lie in one', () => {
    const past = 'An update had been presented on 12 December 2017.';
    expect(minutes(`${past} A report is due in the New Year.`)).toMatchObject({ date: '2017-12', basis: 'inferred' });
    expect(minutes(`${past} A report would be published in early 2018.`)?.date).toBe('2017-12');
    expect(minutes('The plan was published on 3 May 2018. Consultation would begin on 16 November 2018.')?.date).toBe(
      '2018',
    );
    expect(minutes('The plan was published on 3 May 2018. Consultation would begin on 16 March 2019.')).toBeNull();
    expect(minutes(past)).toBeNull();
  });
});

describe('the kind of a paper', () => {
  const resolved = '\n\nRESOLVED that the report be noted.';
  it.each([
    ['minutes', `MINUTES of a meeting of the Panel held on 3 May 2019.${resolved}`],
    ['minutes', `MINUTES OF UPPER TIDEWICK PARISH COUNCIL MEETING\n\nHELD AT THE HALL${resolved}`],
    ['minutes', `MINUTES OF PROCEEDINGS AT MONTHLY MEETING OF THE DISTRICT OF TIDEWICK${resolved}`],
    [
      'minutes',
      'Minutes of the meeting of Tidewick Parish Council\n\n1. Minutes: They were signed.\n\n2. Planning: None.\n\n3. Payments: £20.\n\n4. Correspondence: None.',
    ],
    ['minutes', 'Agenda item\n\nStroke\n\nMinutes:\n\nThe report was noted.'],
    ['minutes', 'Panel\n\nDecision\n\nThe Committee considered and commented on the update.'],
    ['minutes', 'PRESENT: Mr A, Mrs B\n\nIt was agreed that the report be noted.'],
    ['draft-minutes', `DRAFT MINUTES of a meeting of the Panel held on 3 May 2019.${resolved}`],
    ['draft-minutes', 'Agenda and draft minutes\n\nHealth Panel - Friday, 3rd May, 2019\n\nMinutes:\n\nIt was noted.'],
    [
      'draft-minutes',
      'Agenda and draft minutes\n\nHealth Panel - Friday, 3rd May, 2019\n\nTo: Members\n\nBy: the Clerk\n\nIt was noted.',
    ],
    ['minutes', 'Subject: Beds\n\nTo: Health Panel\n\nMinutes:\n\nThe report was noted.'],
    ['report', `By: Ann Other, Clerk\n\nTo: Health Panel, 3 May 2019\n\nIt was agreed:${resolved}${resolved}`],
    ['report', 'Report to: Cabinet\n\nSubject: Beds\n\nRecommendation: to note it.'],
    ['decision-record', 'Decision Maker: Cabinet\n\nDecision status: Approved\n\nDecision:\n\nI agree.'],
    ['proposed-decision', 'Proposed Record of Decision\n\nDecision: to close the unit.'],
    ['position-paper', 'Plan – Westshire County Council position\n\nThe plan is made.'],
    ['agenda', 'AGENDA\n\nHealth Panel\n\n1. Apologies (Page 3)\n\n2. Minutes (Pages 4 - 9)'],
    ['board-update', 'The Harbour Partnership Board last met on 10 July. It noted the report.'],
    [
      'transcript',
      'Evidence\n\nChair: Welcome.\n\nMr Bee: Thank you.\n\nChair: Begin.\n\nMs Cee: I shall.\n\nChair: Thank you.',
    ],
    ['note', 'Visit to the unit\n\nWe saw the ward. It was clean.'],
  ])('%s', (kind, text) => {
    expect(headerOf(text).kind).toBe(kind);
  });
});

describe('the body of a paper', () => {
  it.each([
    ['Minutes of the meeting of the Wharf Annual Parish Council held on 3 May 2019\n\nText.', 'Wharf Parish Council'],
    [
      'MINUTES OF PROCEEDINGS AT MEETING OF TIDAL CITY AND COUNTY\n\nCOUNCIL HELD IN THE COUNCIL CHAMBER, WHARF STREET, ON MONDAY, 11TH\n\nJULY, 2022, AT 3PM.\n\nPRESENT: Mr A',
      'Tidal City and County Council',
    ],
    ['HIGHLIGHT REPORT\n\nFor: Health Partnership Board, 3 May 2019 - Item 6\n\nText.', 'Health Partnership Board'],
    ['To: Health Scrutiny Committee, 3 May 2019\n\nBy: Ann Other\n\nText.', 'Health Scrutiny Committee'],
    [
      'To: Health Reform and Public Health Cabinet Committee – 3 May 2019\n\nFrom: Ann Other\n\nText.',
      'Health Reform and Public Health Cabinet Committee',
    ],
    [
      'MINUTES OF A MEETING OF THE HEALTH AND WELLBEING BOARD HELD ON 3 MAY 2019\n\nText.',
      'Health and Wellbeing Board',
    ],
    ['Record of a meeting of the Social Care Panel\n\nTuesday, 3 May 2019\n\nPresent:\n\nText.', 'Social Care Panel'],
    [
      'The Harbour Partnership Programme Board last met on 10 July. It noted it.',
      'Harbour Partnership Programme Board',
    ],
    ['Plan – Westshire County Council position\n\nThe plan is made.', 'Westshire County Council'],
    ['Health Panel - Friday, 3rd May, 2019 9.30 am\n\nMinutes:\n\nText of it.', 'Health Panel'],
    ['Cabinet - Friday, 3rd May, 2019 9.30 am\n\nMinutes:\n\nText of it.', 'Cabinet'],
    ['MINUTES of a meeting of the Health Panel held at the Town Hall on 3 May 2019.\n\nText.', 'Health Panel'],
    ['WESTSHIRE COUNTY COUNCIL\n\nHEALTH PANEL\n\nMINUTES of a meeting held on 3 May 2019.\n\nText.', 'Health Panel'],
  ])('%s', (text, body) => {
    expect(headerOf(text).body).toBe(body);
  });

  it.each([
    'Minutes of the November meeting of Tidal Parish Council\n\nMinutes of the meeting of Wharf Parish Council\n\nheld on 3 May 2019.\n\nText.',
    'Agenda item\n\nStroke\n\nMinutes:\n\nThe Committee agreed to note it. The Health Board was thanked.',
    'To: All staff\n\nFrom: Ann Other\n\nText.',
    'Decision Maker: Cabinet Member for Health\n\nDate of decision: 3/5/2019\n\nText.',
    'Stroke\n\nThe minutes of the meeting held on 3 May 2019 were agreed.',
    'Stroke\n\nMinutes:\n\nMembers received an update on the Harbour Health Partnership.',
    'Notes of the meeting of the working party held at the Town Hall\n\nIt was noted.',
    'Minutes:\n\nVenue: The Forum, Quay Street\n\nIt was noted.',
    'To: Mrs A Vale, Chairman of the Health Panel\n\nFrom: Ann Other\n\nText.',
    'Council Chamber, Town Hall\n\nMinutes:\n\nIt was noted.',
  ])('is none in %s', (text) => {
    expect(headerOf(text).body).toBeNull();
  });
});

describe('the approval of minutes', () => {
  it.each([
    ['Agenda and draft minutes\n\nHealth Panel - Friday, 3rd May, 2019\n\nMinutes:\n\nIt was noted.', 'draft'],
    ['MINUTES of a meeting of the Panel held on 3 May 2019 (unconfirmed)\n\nRESOLVED that it be noted.', 'draft'],
    ['Approved minutes of the Panel, 3 May 2019\n\nMinutes:\n\nIt was noted.', 'approved'],
    ['Stroke\n\nMinutes:\n\nRESOLVED that the minutes of the meeting held on 3 May 2019 are approved.', null],
    ['DRAFT report\n\nBy: Ann Other\n\nTo: Health Panel\n\nText.', null],
  ])('%s', (text, approval) => {
    expect(headerOf(text).approval).toBe(approval);
  });
});

describe('the register', () => {
  const body = (id: string, name: string, aliases: readonly string[] = []) => ({
    id,
    name,
    aliases,
    parent: null,
    from: null,
    to: null,
    successor: null,
    contact: null,
    clerk: null,
  });
  const bodies = [body('hp', 'Health Panel', ['HP']), body('jhp', 'Joint Health Panel')];
  const bodyOf = (text: string) =>
    importText('paper.txt', text, { retrieved: '2026-11-22', sha256: '0'.repeat(64), bodies }).document.header.body;

  it.each([
    ['MINUTES of a meeting of the Health Panel held on 3 May 2019.\n\nText.', 'hp'],
    ['MINUTES of a meeting of the JOINT HEALTH PANEL held on 3 May 2019.\n\nText.', 'jhp'],
    ['Westshire County Council Health Panel - Friday, 3rd May, 2019\n\nMinutes:\n\nText of it.', 'hp'],
    ['MINUTES of a meeting of the Children and Health Panel held on 3 May 2019.\n\nText.', null],
  ])('%s', (text, id) => {
    expect(bodyOf(text)).toBe(id);
  });
});

describe('the authors of a paper', () => {
  const report = (head: string, end = '') =>
    headerOf(`${head}\n\nTo: Health Panel, 3 May 2019\n\nSubject: Beds\n\nText of it.${end}`).authors;

  it('are those who sign its head', () => {
    expect(report('By: Ann Example, Head of Democratic Services')).toEqual([
      { name: 'Ann Example', post: 'Head of Democratic Services' },
    ]);
    expect(report('From: Mr A B Hallett; Ms C Dean, Director of Finance')).toEqual([
      { name: 'Mr A B Hallett', post: null },
      { name: 'Ms C Dean', post: 'Director of Finance' },
    ]);
    expect(report('Report author: Ann Example, Policy Adviser 03000 123456 a@b.gov.uk')).toEqual([
      { name: 'Ann Example', post: 'Policy Adviser' },
    ]);
  });

  it('are else the one who signs its end, or its contact', () => {
    expect(report('Status: Open', '\n\nAnn Example – Policy Adviser 19/05/16')).toEqual([
      { name: 'Ann Example', post: 'Policy Adviser' },
    ]);
    expect(report('Status: Open', '\n\nContact Details\n\nAnn Example\nPolicy Adviser\na@b.gov.uk')).toEqual([
      { name: 'Ann Example', post: 'Policy Adviser' },
    ]);
  });

  it('are none where none is named', () => {
    expect(report('By: the Clerk')).toEqual([]);
    expect(headerOf('Stroke\n\nMinutes:\n\nIt was agreed.\n\nAnn Example – Clerk').authors).toEqual([]);
  });
});

describe('the title of a paper', () => {
  it.each([
    [
      'MINUTES OF PROCEEDINGS AT MEETING OF THE DISTRICT OF\n\nTIDEWICK HELD AT WHARF STREET ON FRIDAY, 3 MAY 2019\n\nPRESENT: Mr A',
      'MINUTES OF PROCEEDINGS AT MEETING OF THE DISTRICT OF TIDEWICK HELD AT WHARF STREET ON FRIDAY, 3 MAY 2019',
    ],
    [
      'The Wharf met in the hall. It was full.\n\nMay 2019\n\nThe wharf in spring\n\nIt was cold.',
      'The wharf in spring',
    ],
    ['Agenda item\n\nStroke services update\n\nMinutes:\n\nIt was noted.', 'Stroke services update'],
    ['Item 4: Beds\n\nBy: Ann Other\n\nTo: Health Panel, 3 May 2019\n\nText.', 'Item 4: Beds'],
    ['By: Ann Other\n\nTo: Health Panel, 3 May 2019\n\nSubject: Beds\n\nText.', 'Beds'],
    [
      'HEALTH PANEL\n\nMINUTES of a meeting of the Health Panel held on 3 May 2019.\n\nText.',
      'Health Panel – minutes of 3 May 2019',
    ],
    [
      'The Harbour Partnership Board last met on 10 July. It noted it.',
      'Harbour Partnership Board – update of 10 July',
    ],
    ['It was a long sentence, and it had an end.', 'paper'],
    ['Council Chamber, Town Hall\n\nStroke services update\n\nText of it.', 'Stroke services update'],
    ['• Stroke services\n\nText of it, and more.', 'paper'],
    ['The Panel agreed that the ward should stay open\n\nText of it, and more.', 'paper'],
  ])('%s', (text, title) => {
    expect(headerOf(text).title).toBe(title);
  });
});
