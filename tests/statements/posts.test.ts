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

describe('people in posts', () => {
  it.each([
    [
      'Pat Reed (CEO of Northtown and Vale Hospital Trust) spoke.',
      'Pat Reed | CEO | Northtown and Vale Hospital Trust | named',
    ],
    [
      'Pat Reed (chief executive, Northtown NHS Trust) spoke.',
      'Pat Reed | chief executive | Northtown NHS Trust | named',
    ],
    ['By: John Linch, Head of Democratic Services', 'John Linch | Head of Democratic Services | — | author'],
    [
      'From: Roger Vale, Cabinet Member for Social Care and Public Health',
      'Roger Vale | Cabinet Member for Social Care and Public Health | — | author',
    ],
    ['Ann Lee - Strategic Relationships Advisor 19/05/16', 'Ann Lee | Strategic Relationships Advisor | — | author'],
    [
      'Mr T Vale, Director of Public Health, said that work went on.',
      'Mr T Vale | Director of Public Health | — | speaking',
    ],
    [
      "Dr Siân O'Brien-McKay, Medical Director, explained the plan.",
      "Dr Siân O'Brien-McKay | Medical Director | — | speaking",
    ],
    ['The Programme Director, Mr Smith, explained the plan.', 'Mr Smith | Programme Director | — | speaking'],
    ['the Chair, Councillor Vale, welcomed everyone', 'Councillor Vale | Chair | — | speaking'],
    ['A consultant, Michael Ridge, has been engaged.', 'Michael Ridge | consultant | — | named'],
    ['Chief Executive Jane Doe said that it was so.', 'Jane Doe | Chief Executive | — | speaking'],
    [
      'Jane Doe has been appointed as the Senior Responsible Officer for production of the plan.',
      'Jane Doe | Senior Responsible Officer for production of the plan | — | appointed',
    ],
    [
      'RESOLVED that Mr A B Vale be elected Chairman of the Committee.',
      'Mr A B Vale | Chairman | Committee | appointed',
    ],
    [
      'Dr Ann Lee took over as Medical Director of Northtown NHS Trust in May.',
      'Dr Ann Lee | Medical Director | Northtown NHS Trust | appointed',
    ],
    ['The Board appointed Jane Doe as Interim Chief Nurse.', 'Jane Doe | Interim Chief Nurse | — | appointed'],
    [
      'Jane Doe is the Senior Responsible Officer for stroke services and will report.',
      'Jane Doe | Senior Responsible Officer for stroke services | — | named',
    ],
    ['Senior Responsible Officer: Jane Doe', 'Jane Doe | Senior Responsible Officer | — | named'],
    ['PRESENT: Mr A B Vale, OBE (Chairman), Mrs C Lee', 'Mr A B Vale | Chairman | — | attending'],
    [
      'IN ATTENDANCE: Mr T Vale (Democratic Services Officer)',
      'Mr T Vale | Democratic Services Officer | — | attending',
    ],
    ['Jane Doe (JD) Chief Executive', 'Jane Doe | Chief Executive | — | attending'],
    [
      "Northtown Trust's chief executive, Pat Lee, said it was so.",
      'Pat Lee | chief executive | Northtown Trust | speaking',
    ],
    ['Report Author: Jane Doe, Policy Manager', 'Jane Doe | Policy Manager | — | author'],
    [
      'Albert Hay, deputy director general of the health and social services group',
      'Albert Hay | deputy director general | health and social services group | named',
    ],
    [
      'Ludo van den Berg (Joint Programme Manager) was there',
      'Ludo van den Berg | Joint Programme Manager | — | named',
    ],
  ])('%s', (text, expected) => {
    expect(postsIn(text)).toContain(expected);
  });

  it('gives a person both posts of one phrase', () => {
    expect(postsIn('From: Roger Vale, Leader and Cabinet Member for Transport')).toEqual([
      'Roger Vale | Leader | — | author',
      'Roger Vale | Cabinet Member for Transport | — | author',
    ]);
  });

  it('gives each person of an author line their own post', () => {
    expect(
      postsIn('From: Roger Vale, Cabinet Member for Health and Jane Doe, Director of Strategy, Policy and Assurance'),
    ).toEqual([
      'Roger Vale | Cabinet Member for Health | — | author',
      'Jane Doe | Director of Strategy, Policy and Assurance | — | author',
    ]);
  });

  it('keeps the several responsible officers apart', () => {
    expect(
      postsIn('The Accountable Officer of Northtown CCG and the Senior Responsible Officer for the plan met.'),
    ).toEqual([
      '— | Accountable Officer | Northtown CCG | named',
      '— | Senior Responsible Officer for plan | — | named',
    ]);
  });
});

describe('posts without a holder', () => {
  it.each([
    ['It would be led by the chief executive of NVPT.', '— | chief executive | NVPT | named'],
    [
      'The Accountable Officer of NHS Vale Clinical Commissioning Group said that it was.',
      '— | Accountable Officer | NHS Vale Clinical Commissioning Group | speaking',
    ],
    [
      'The Director of Children and Adults Services informed the Committee.',
      '— | Director of Children and Adults Services | — | speaking',
    ],
    ['The Project Director introduced the update.', '— | Project Director | — | speaking'],
  ])('%s', (text, expected) => {
    expect(postsIn(text)).toEqual([expected]);
  });
});

describe('contacts and speakers', () => {
  it('reads a contact whose lines were joined', () => {
    expect(
      postsIn('Lizzy Vale Scrutiny Research Officer l.vale@northtown.example', { headings: ['Contact Details'] }),
    ).toEqual(['Lizzy Vale | Scrutiny Research Officer | — | contact']);
  });

  it('reads a contact whose lines are paragraphs', () => {
    expect(
      postsOf(['Lizzy Vale', 'Scrutiny Research Officer', '01234 567890'], { headings: ['Contact Details'] }),
    ).toEqual(['Lizzy Vale | Scrutiny Research Officer | — | contact']);
  });

  it.each([
    [
      "Dr Frank Ash: Good morning. I'm the Chief Medical Officer for Wales.",
      'Dr Frank Ash | Chief Medical Officer for Wales | — | speaking',
    ],
    ['The Chair (Hon. Anthony Reed (Vale, Lib.)): Order.', 'Hon. Anthony Reed | Chair | — | speaking'],
    ['Hon. David Ash (Minister of Justice): Thank you.', 'Hon. David Ash | Minister of Justice | — | speaking'],
    [
      'Lyn Eagle AM: I welcome Kirsty Reed AM, Minister for Education.',
      'Kirsty Reed | Minister for Education | — | named',
    ],
  ])('%s', (text, expected) => {
    expect(postsIn(text, { kind: 'transcript' })).toContain(expected);
  });
});

describe('what names no post-holder', () => {
  it.each([
    'The Committee noted the report.',
    'A Member asked a question.',
    'The Chair thanked everyone.',
    'The Leader replied.',
    'Members agreed to chair the meeting in turn.',
    'This could lead to a change in the head count.',
    'A senior responsible officer is needed for each workstream.',
    'Each workstream will have an executive sponsor.',
    'Jane Doe replaced John Smith as she had before.',
    'They visited Northtown General Hospital and the Chief Executive Group.',
    'The discussion was led by Jane Doe.',
    'Jane Doe leads a busy life and chaired the meeting.',
    'Chief executives of all trusts met.',
    'Directors of public health were invited.',
    'It was referred to officers.',
    'The former Chief Executive of Northtown Trust had left.',
    'Executive summary',
    'General practice and general surgery',
    'Northtown, Vale and the coast',
    'The Executive Programme Board met.',
    'Mr Vale (Substitute for Ms A Lee)',
    'Mr Vale and Ms Lee were absent.',
    'Democratic Services, County Hall',
    'Voluntary sector representatives attended.',
    'Partner organisations and the principal aims',
    'To: Health Overview and Scrutiny Committee, 3 March 2017',
    'The Plan (Draft) was published on 23 November 2016.',
    'Vale Hospital - North Wing',
    'assistant technology and analyst reports',
  ])('%s', (text) => {
    expect(postsIn(text)).toEqual([]);
  });

  it.each([
    'Write to the Chief Executive | Jane Doe | 17 May 2023',
    'Jane Doe will replace John Smith as Programme Director.',
    'Mr Vale proposed that Mrs A Lee be elected Chairman. The proposal fell.',
    'Mr Vale had resigned as Chairman on 31 December.',
    'Jane Doe has not succeeded John Smith as Programme Director.',
    'Jane Doe will be appointed as Programme Director.',
    'John Smith, former Programme Director, spoke.',
  ])('gives nobody the post in "%s"', (text) => {
    expect(postsIn(text).filter((post) => !post.startsWith('—'))).toEqual([]);
  });

  it.each([
    ['Mr. Vale: I asked the Prime Minister again.', '— | Prime Minister | — | named'],
    ['Mr. Vale: I thank the outgoing president, Karen Barn.', 'Karen Barn | president | — | named'],
    ['Mr. Vale: We have Michael Sab there as the new board chair.', 'Michael Sab | board chair | — | named'],
  ])('in speech: %s', (text, expected) => {
    expect(postsIn(text, { kind: 'transcript' })).toEqual([expected]);
  });

  it.each(['Mr. Vale: Mr. Chair, Northtown Textiles has closed.', 'The Chair: Mr. Vale, you have the floor.'])(
    'in speech: %s',
    (text) => {
      expect(postsIn(text, { kind: 'transcript' })).toEqual([]);
    },
  );
});

describe('the rules', () => {
  itKeepsTheRules(readPosts, [
    'Jane Doe (Chief Executive of',
    'Director of Strategy, Policy, Relationships and',
    'Mr A B C',
    'Cabinet Member for',
    'Officer',
    'Chief and Chief and',
    'By: ',
    'the of the and of',
    "O'Brien-McKay ",
  ]);
});
