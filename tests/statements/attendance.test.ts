import { describe, expect, it } from 'vitest';
import type { AttendanceStatement } from '../../src/domain/statement.ts';
import { readAttendance } from '../../src/statements/attendance.ts';
import { type Line, type Paper, readingOf, readingsOf } from './a-reading.ts';
import { itKeepsTheRules } from './recogniser-rules.ts';

function shown(statements: readonly unknown[]): string[] {
  return (statements as AttendanceStatement[]).map(
    ({ person, role, manner }) => `${person}${role === null ? '' : ` (${role})`}: ${manner}`,
  );
}

function attendance(text: string, heading?: string): string[] {
  const paper: Paper = heading === undefined ? {} : { headings: ['1. Opening', heading] };
  return shown(readAttendance(readingOf(text, paper)));
}

describe('who was there and who was not', () => {
  it.each<[string, string[]]>([
    [
      'PRESENT: Mr A B Vale (Chairman), Mrs C Lee, OBE, Ms D Oak-Brown (Substitute for Ms A Hill), Sir A Green, CBE and Dr O’Neil',
      [
        'A B Vale (Chairman): present',
        'C Lee: present',
        'D Oak-Brown (Substitute for Ms A Hill): substitute',
        'A Green: present',
        'O’Neil: present',
      ],
    ],
    [
      'IN ATTENDANCE: Ms L Ash (Scrutiny Officer), Mr J Birch (Head of Services, Council) and Jane Doe (Acting Chief Accountant)',
      [
        'L Ash (Scrutiny Officer): in-attendance',
        'J Birch (Head of Services, Council): in-attendance',
        'Jane Doe (Acting Chief Accountant): in-attendance',
      ],
    ],
    ['IN ATTENDANCE VIRTUALLY: Ms L Ash', ['L Ash: in-attendance']],
    ['ALSO PRESENT: Mr J Birch, MP', ['J Birch: in-attendance']],
    ['PRESENT VIRTUALLY: Mr J Birch', ['J Birch: present']],
    [
      'Present: Ms A Hill (chair), Owen Strand. Attending: Mr J Birch (item 4), Beth Cole. Apologies: Dr C Lee',
      [
        'A Hill (chair): present',
        'Owen Strand: present',
        'J Birch (item 4): present',
        'Beth Cole: present',
        'C Lee: apologies',
      ],
    ],
    ['Those Attending: Mr J Birch', ['J Birch: present']],
    [
      'Attendees: Jane Doe - Northtown Trust; John Roe – Southtown Trust',
      ['Jane Doe (Northtown Trust): present', 'John Roe (Southtown Trust): present'],
    ],
    ['Apologies: Mr A Vale and Ms B Lee', ['A Vale: apologies', 'B Lee: apologies']],
    ['Apologies for absence: none', []],
    ['Apologies were received from Mr A Vale.', ['A Vale: apologies']],
    [
      'Apologies were received from Mr A Vale and Mrs B Lee, with Mr C Oak and Dr D Ash substituting respectively.',
      [
        'A Vale: apologies',
        'B Lee: apologies',
        'C Oak (Substitute for A Vale): substitute',
        'D Ash (Substitute for B Lee): substitute',
      ],
    ],
    ['The Clerk reported apologies from Mr A Vale.', ['A Vale: apologies']],
    ['Mrs Jane Lee sent her apologies.', ['Jane Lee: apologies']],
    [
      'We’ve received apologies for absence from Ann Lee and Jack Vale and I’m pleased to welcome Ada Hill.',
      ['Ann Lee: apologies', 'Jack Vale: apologies'],
    ],
    [
      'Apologies were received from Mr A Vale. Mr C Oak was present as a substitute for Mr A Vale. ',
      ['A Vale: apologies', 'C Oak (Substitute for Mr A Vale): substitute'],
    ],
    [
      'Jane Doe (Director of Public Health), John Roe (Project Director) were in attendance for this item.',
      ['Jane Doe (Director of Public Health): in-attendance', 'John Roe (Project Director): in-attendance'],
    ],
    ['In attendance for this item: Jane Doe', ['Jane Doe: in-attendance']],
  ])('"%s"', (text, expected) => expect(attendance(text)).toEqual(expected));

  it.each<[string, string, string[]]>([
    ['Present', 'John Roe (JR) Chief Executive', ['John Roe (Chief Executive): present']],
    ['Present:', 'Mr X Young - role and voting member', ['X Young (role and voting member): present']],
    ['PRESENT', 'Councillors Vale, Lee and Oak', ['Vale: present', 'Lee: present', 'Oak: present']],
    ['Attendees', 'N Vale, M Lee', ['N Vale: present', 'M Lee: present']],
    ['In attendance', 'Jane Doe, Chief Nurse', ['Jane Doe (Chief Nurse): in-attendance']],
    ['2. Apologies', 'Mr A Vale -> Mr B Lee', ['A Vale: apologies', 'B Lee (Substitute for Mr A Vale): substitute']],
  ])('under the heading "%s": "%s"', (heading, text, expected) => expect(attendance(text, heading)).toEqual(expected));

  it('reads a list after a paragraph that is nothing but its label', () => {
    const [, list] = readingsOf(['PRESENT:', 'Mr A Vale, Mrs B Lee']).map(readAttendance);
    expect(shown(list ?? [])).toEqual(['A Vale: present', 'B Lee: present']);
  });
});

describe('what is no attendance', () => {
  it.each([
    'There were no apologies.',
    'We have received no apologies for absence.',
    'I make no apologies for that at all.',
    'I offer my apologies from the bottom of my heart.',
    'Please accept apologies for the delay from the Trust.',
    'Nicola indicated before me, so apologies, Nicola.',
    'Will he apologise to Mr Vale?',
    'Present services are poor.',
    'At present Mr Vale leads the work.',
    'Mr Vale presented the report.',
    'A presentation was given by Mr Vale.',
    'The plan was in attendance.',
    'Attendance: 95 per cent of pupils',
    'Members: a list is attached.',
    'Present: the figures for the year, the forecast, the gap',
    'A substitute drug was in use.',
    'Invited comments on the draft.',
    'Apologies and Substitutes',
    'In attendance',
    'Members present were asked to declare interests.',
  ])('"%s"', (text) => expect(attendance(text)).toEqual([]));

  it('takes no sentence under a heading for a list of people', () => {
    expect(attendance('The Committee noted the report.', 'Present')).toEqual([]);
    expect(attendance('There were none.', 'Apologies')).toEqual([]);
  });
});

itKeepsTheRules(readAttendance, [
  'PRESENT: Mr A Vale (Chairman),',
  'Apologies were received from',
  'with Mr C Oak substituting',
  'Mr A Vale -> Mr B Lee',
  'OBE, and',
  '((',
]);

describe('a list and a table', () => {
  const listed = (lines: readonly Line[]): string[] =>
    readingsOf(lines).flatMap((reading) => shown(readAttendance(reading)));

  it('reads every line under "Present:"', () => {
    expect(
      listed([
        'Present:',
        { text: 'Councillor Mrs V Ash (Chair)', under: 1 },
        { text: 'Councillor T Abery', under: 1 },
        { text: 'Councillor H Rudd (substitute for Councillor Mrs Lisle)', under: 1 },
        'In Attendance:',
        { text: 'Ingrid Oak, Accountable Officer, NHS Vale Group', under: 5 },
      ]),
    ).toEqual([
      'V Ash (Chair): present',
      'T Abery: present',
      'H Rudd (substitute for Councillor Mrs Lisle): substitute',
      'Ingrid Oak (Accountable Officer, NHS Vale Group): in-attendance',
    ]);
  });

  it.each<[string, string[]]>([
    [
      'Ingrid Oak | IO | Chair; Accountable Officer, NHS Vale Group',
      ['Ingrid Oak (Chair; Accountable Officer, NHS Vale Group): present'],
    ],
    ['Dr Nuala Bright | NB | Clinical Chair | Apologies', ['Nuala Bright (Clinical Chair): apologies']],
    ['1 | Write to the Trust | AK | 17 May 2023', []],
    ['Jane Doe | Chief Nurse', []],
    ['Jane Doe | NHS | 12', []],
  ])('the row %s', (text, expected) => {
    const [reading] = readingsOf([text]);
    const row = reading && { ...reading, passage: { ...reading.passage, form: 'row' as const } };
    expect(row ? shown(readAttendance(row)) : null).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'Apologies were received from Mr R J Hall, for whom Mr Hoad was substituting.',
      ['R J Hall: apologies', 'Hoad (Substitute for R J Hall): substitute'],
    ],
    ['Mr Hoad attended as substitute for Mr Leggatt.', ['Hoad (Substitute for Mr Leggatt): substitute']],
  ])('%s', (text, expected) => expect(attendance(text)).toEqual(expected));
});
