import { describe, expect, it } from 'vitest';
import type { DecisionStatement } from '../../src/domain/statement.ts';
import { readDecisions } from '../../src/statements/decisions.ts';
import { type Line, type Paper, readingsOf } from './a-reading.ts';
import { itKeepsTheRules } from './recogniser-rules.ts';

const MEETING: Paper = { body: 'Harbour Health Panel', date: '2023-02-14' };

function decided(lines: readonly Line[], paper: Paper = MEETING): string[] {
  return readingsOf(lines, paper)
    .flatMap((reading) => readDecisions(reading) as DecisionStatement[])
    .map(
      ({ form, forces, standing, by, what }) => `${form} | ${forces.join('+')} | ${standing} | ${by ?? '—'} | ${what}`,
    );
}

describe("a list under the body's name", () => {
  it('is what that body did', () => {
    expect(
      decided([
        'The Panel:',
        { text: 'agreed, by 4 votes to 1, to support Option A;', under: 1 },
        { text: 'NOTED the report; and', under: 1 },
        { text: 'requested that the outcome be reported in June 2023.', under: 1 },
        { text: 'Mr Vale was not there.', under: 1 },
      ]),
    ).toEqual([
      'by-vote | endorsed+agreed | own | The Panel | to support Option A',
      'recorded | noted | own | The Panel | the report',
      'recorded | requested | own | The Panel | the outcome be reported in June 2023',
    ]);
  });

  it.each([
    ['Members raised points:', 'agreed with the report in part'],
    ['The Panel heard from:', 'a patient'],
    ['The following people agreed:', 'Mr Vale'],
  ])('but not under "%s"', (lead, item) => {
    expect(decided([lead, { text: item, under: 1 }])).toEqual([]);
  });
});

describe('whose decision it is', () => {
  it.each([
    ['The Trust has accepted the new terms in writing.', 'earlier'],
    ['The Council agreed that the site be sold.', 'earlier'],
    ['The Panel agreed that the site be sold.', 'own'],
    ['Members agreed that the site be sold.', 'own'],
  ])('%s', (text, standing) => {
    expect(decided([text]).map((shown) => shown.split(' | ')[2])).toEqual([standing]);
  });

  it('takes "the Trust" for the meeting where it is a trust', () => {
    expect(decided(['The Trust agreed that the site be sold.'], { body: 'Vale Hospitals Trust Board' })).toHaveLength(
      1,
    );
  });

  it('knows who "it" is, also before a list', () => {
    expect(
      decided(
        [
          'The Joint Committee of Groups held its first meeting on 27 July 2022. It agreed the following:',
          { text: 'RESOLVED that Ms Falk be appointed Chair.', under: 1 },
          'The Panel considered the plan on 15 June 2022. On 21 September 2022 it noted the timetable.',
        ],
        MEETING,
      ),
    ).toEqual([
      'resolved | agreed | earlier | The Joint Committee of Groups | Ms Falk be appointed Chair',
      'recorded | considered | earlier | The Panel | the plan on 15 June 2022',
      'recorded | noted | earlier | The Panel | the timetable',
    ]);
  });
});

describe('what became of a paper', () => {
  it.each([
    ['A proposal that the Panel should meet monthly was discussed and was not agreed.', 'rejected | own'],
    ['A proposal to merge the two teams was rejected because of the views of the practices.', 'rejected | own'],
    [
      'The implementation plan was considered by the Joint Committee of Groups on 13 September 2022 and deferred, because of cost.',
      'deferred | earlier',
    ],
    ['Amendment 2E is not agreed.', 'lost | lost'],
    ['The proposal was put to the vote and fell, with 3 in favour and 5 against.', 'lost | lost'],
  ])('%s', (text, expected) => {
    expect(decided([text]).map((shown) => shown.split(' | ').slice(1, 3).join(' | '))).toEqual([expected]);
  });

  it.each(['The proposal was discussed.', 'The plan was considered and people went home.', 'A request was made.'])(
    'nothing: %s',
    (text) => {
      expect(decided([text])).toEqual([]);
    },
  );

  it.each<[string, string[]]>([
    [
      'There being no other nomination, Mrs Quill was elected Chairman of the Panel and took the chair.',
      ['recorded | agreed | own | — | Mrs Quill was elected Chairman of the Panel and took the chair'],
    ],
    ['Mrs Quill, who was elected Chairman in 2019, spoke.', []],
    ['Mr Vale proposed that Mrs Quill be elected Chairman.', []],
    [
      'The Panel considered and commented on the update.',
      ['recorded | considered | own | The Panel | considered and commented on the update'],
    ],
  ])('%s', (text, expected) => expect(decided([text])).toEqual(expected));

  it('leaves off the mark before what was resolved', () => {
    expect(decided(['RESOLVED that, subject to two corrections, the minutes be approved.'])).toEqual([
      'resolved | approved | own | — | subject to two corrections, the minutes be approved',
    ]);
  });
});

describe('the rules', () => {
  itKeepsTheRules(readDecisions, [
    'The Panel:',
    'agreed, by 4 votes',
    'A proposal that',
    'was considered by the Board on',
    'It',
  ]);
});
