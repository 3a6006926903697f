import { describe, expect, it } from 'vitest';
import type { PostStatement } from '../../src/domain/statement.ts';
import { readPosts } from '../../src/statements/posts.ts';
import { type Line, type Paper, readingOf, readingsOf } from './a-reading.ts';
import { itKeepsTheRules } from './recogniser-rules.ts';

function shown(statement: unknown): string {
  const { person, post, of, for: purpose, manner } = statement as PostStatement;
  return `${person ?? '—'} | ${post}${purpose ? ` for ${purpose}` : ''} | ${of ?? '—'} | ${manner}`;
}

function postsIn(text: string, paper: Paper = {}): string[] {
  return readPosts(readingOf(text, paper)).map(shown);
}

function postsOf(lines: readonly Line[], paper: Paper = {}): string[] {
  return readingsOf(lines, paper).flatMap((reading) => readPosts(reading).map(shown));
}

describe('who is put into a post, holds two, or chairs', () => {
  it.each<[string, string[]]>([
    [
      'The Board welcomed Joy Thorn, Chief Executive of Vale Hospitals Trust, as Senior Responsible Officer for the Plan.',
      [
        'Joy Thorn | Chief Executive | Vale Hospitals Trust | named',
        'Joy Thorn | Senior Responsible Officer for Plan | — | named',
      ],
    ],
    [
      'She welcomed Joy Thorn to her first meeting as Senior Responsible Officer for Maternity.',
      ['Joy Thorn | Senior Responsible Officer for Maternity | — | named'],
    ],
    [
      'The Board was joined by Martin Oak in his new role as Medical Director.',
      ['Martin Oak | Medical Director | — | named'],
    ],
    [
      'Joy Thorn (Chief Nurse) has been appointed as Programme Director.',
      ['Joy Thorn | Chief Nurse | — | named', 'Joy Thorn | Programme Director | — | appointed'],
    ],
    [
      'It was the first meeting chaired by Professor Lorna Field, who has succeeded Sir Anthony Bell as independent chair.',
      ['Professor Lorna Field | independent chair | — | appointed'],
    ],
    ['Jane Doe replaced John Smith as Programme Director.', ['Jane Doe | Programme Director | — | appointed']],
    [
      'Mr Vale proposed that Mrs A Lee be elected Chairman. There being no other nomination, Mrs Lee was elected Chairman.',
      ['Mrs A Lee | Chairman | — | appointed', 'Mrs Lee | Chairman | — | appointed'],
    ],
    [
      'Toby Wren has been engaged as Interim Programme Director.',
      ['Toby Wren | Interim Programme Director | — | appointed'],
    ],
    [
      'Roy Hall, Director of People at Vale Hospitals Trust, has agreed to act as Senior Responsible Officer for Workforce from 1 July 2023.',
      [
        'Roy Hall | Director of People | Vale Hospitals Trust | named',
        'Roy Hall | Senior Responsible Officer for Workforce | — | named',
      ],
    ],
    ['Michael Ridge, a consultant, has been engaged to help.', ['Michael Ridge | consultant | — | named']],
    [
      'Ms H Rowse (Senior Responsible Officer, Joined-Up Plan, and Chief Executive, Vale Hospitals Trust) and Mr T Wren (Interim Programme Director, Joined-Up Plan) were in attendance for this item.',
      [
        'Ms H Rowse | Senior Responsible Officer | Joined-Up Plan | attending',
        'Ms H Rowse | Chief Executive | Vale Hospitals Trust | attending',
        'Mr T Wren | Interim Programme Director | Joined-Up Plan | attending',
      ],
    ],
    [
      'Dr C Ash (Clinical Lead for Urgent Care, NHS Vale Commissioning Group) came.',
      ['Dr C Ash | Clinical Lead for Urgent Care | NHS Vale Commissioning Group | named'],
    ],
    [
      'Leon Ash – Corporate Director for Adult Care 18/02/22',
      ['Leon Ash | Corporate Director for Adult Care | — | author'],
    ],
    [
      'The Board received a progress report from Jane Doe, Programme Director, on the plan.',
      ['Jane Doe | Programme Director | — | named'],
    ],
    [
      'Contact for further details: Michael Ash, Democratic Services Manager',
      ['Michael Ash | Democratic Services Manager | — | contact'],
    ],
    [
      'The Programme Board is chaired by Sir Anthony Bell, who is independent.',
      ['Sir Anthony Bell | chair | Programme Board | named'],
    ],
    ['Dr Colin Ash, who leads on urgent care, spoke.', ['Dr Colin Ash | lead for urgent care | — | named']],
    ['It was said that Roy Hall now leads the workforce strand.', ['Roy Hall | lead for workforce strand | — | named']],
    [
      'Martin Oak joined the Board. He succeeds Helen Ash, and he remains Accountable Officer of NHS Vale Group.',
      ['Martin Oak | Accountable Officer | NHS Vale Group | named'],
    ],
  ])('%s', (text, expected) => {
    expect(postsIn(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'Sarah Den | SD | Senior Responsible Officer for Maternity',
      ['Sarah Den | Senior Responsible Officer for Maternity | — | named'],
    ],
    [
      'Ingrid Oak | IO | Chair; Accountable Officer, NHS Vale Group',
      ['Ingrid Oak | Chair | — | named', 'Ingrid Oak | Accountable Officer | NHS Vale Group | named'],
    ],
    ['Jane Doe | Chief Nurse | Northtown Trust', ['Jane Doe | Chief Nurse | Northtown Trust | named']],
    ['Programme Director | Jane Doe', ['Jane Doe | Programme Director | — | named']],
  ])('a row of a table: %s', (text, expected) => {
    expect(postsIn(text)).toEqual(expected);
  });

  it('reads a list under "Present:" as of those who were there', () => {
    expect(postsOf(['Present:', { text: 'Councillor Mrs V Ash (Chair)', under: 1 }])).toEqual([
      'Councillor Mrs V Ash | Chair | — | attending',
    ]);
  });
});

describe('the rules', () => {
  itKeepsTheRules(readPosts, [
    'Jane Doe, Chief Nurse, as Chair',
    'who has succeeded',
    'Jane Doe | JD | Chair',
    'He is Chair.',
    'chairs the Board',
  ]);
});
