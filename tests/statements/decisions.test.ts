import { describe, expect, it } from 'vitest';
import type { DecisionStatement } from '../../src/domain/statement.ts';
import { readDecisions } from '../../src/statements/decisions.ts';
import { type Line, type Paper, readingsOf } from './a-reading.ts';
import { itKeepsTheRules } from './recogniser-rules.ts';

const MEETING: Paper = { body: 'Harbour Scrutiny Committee', date: '2017-06-02' };

function decisions(lines: readonly Line[], paper: Paper = MEETING): DecisionStatement[] {
  return readingsOf(lines, paper).flatMap((reading) => readDecisions(reading) as DecisionStatement[]);
}

function shown({ form, forces, standing, what }: DecisionStatement): string {
  return `${form} | ${forces.join('+')} | ${standing} | ${what}`;
}

function decided(text: string, paper: Paper = MEETING): string[] {
  return decisions([text], paper).map(shown);
}

describe("a meeting's own decisions", () => {
  it.each([
    ['RESOLVED that the report be noted.', 'resolved | noted | own | the report be noted'],
    ['It was RESOLVED that the report be noted. Work went on.', 'resolved | noted | own | the report be noted'],
    ['RESOLVED to note the report.', 'resolved | noted | own | to note the report'],
    [
      'RESOLVED – that the plan be approved and authority be delegated to the Director.',
      'resolved | approved+delegated | own | the plan be approved and authority be delegated to the Director',
    ],
    ['Resolved: The Committee noted the update.', 'resolved | noted | own | The Committee noted the update'],
    [
      'RESOLVED that the minutes of the meeting held on 3 March 2017 are a correct record.',
      'resolved | approved | own | the minutes of the meeting held on 3 March 2017 are a correct record',
    ],
    ['RESOLVED that Mr Vale be elected Chairman.', 'resolved | agreed | own | Mr Vale be elected Chairman'],
    [
      'RESOLVED to recommend to Council that the budget be approved.',
      'resolved | recommended | own | to recommend to Council that the budget be approved',
    ],
    [
      'RESOLVED that the plan, which was approved in May, be noted.',
      'resolved | noted | own | the plan, which was approved in May, be noted',
    ],
    [
      'On the motion of Mr Vale, seconded by Mrs Lee, it was RESOLVED that the item be deferred.',
      'resolved | deferred | own | the item be deferred',
    ],
    ['It was agreed that a report would be brought back.', 'agreed | agreed | own | a report would be brought back'],
    ['It was agreed that the report be noted.', 'agreed | noted | own | the report be noted'],
    [
      'The Panel decided against a second crane on the quay.',
      'agreed | rejected | own | against a second crane on the quay',
    ],
    ['The Committee decided to sell the tug.', 'agreed | agreed | own | to sell the tug'],
    [
      'The Committee considered the update and agreed that a further update would be requested.',
      'agreed | agreed+requested+considered | own | a further update would be requested',
    ],
    [
      'The Programme Board also agreed to meet every two months.',
      'agreed | agreed | own | to meet every two months',
      'Northtown Programme Board',
    ],
    [
      'The Board received an update on cost, noting the risks.',
      'recorded | noted+received | own | an update on cost, noting the risks',
    ],
    ['The board endorsed the need for care.', 'recorded | endorsed | own | the need for care'],
    ['The Committee NOTED the report.', 'recorded | noted | own | the report'],
    ['The report was NOTED.', 'recorded | noted | own | The report was NOTED'],
    [
      'The Board APPROVED the case and RATIFIED the policy.',
      'recorded | approved+ratified | own | the case and RATIFIED the policy',
    ],
    ['The Panel agreed unanimously to support the bid.', 'by-vote | endorsed+agreed | own | to support the bid'],
    ['The Committee agreed by majority vote that the road be closed.', 'by-vote | agreed | own | the road be closed'],
    ['It was agreed nem con that the fee be waived.', 'by-vote | agreed | own | the fee be waived'],
    ['Substantive Motion carried.', 'by-vote | agreed | own | Substantive Motion carried'],
    [
      'The record of the meeting held on 3 March was agreed.',
      'agreed | agreed | own | The record of the meeting held on 3 March was agreed',
    ],
    ['The Committee did not approve the plan.', 'recorded | rejected | own | the plan'],
    [
      'The Committee recommended that Cabinet approve the plan.',
      'recorded | recommended | own | Cabinet approve the plan',
    ],
  ])('%s', (text, expected, body = 'Harbour Scrutiny Committee') => {
    expect(decided(text, { ...MEETING, body })).toEqual([expected]);
  });

  it.each([
    ['That the report be noted.', 'recorded | noted | own | the report be noted'],
    ['To approve the plan.', 'recorded | approved | own | To approve the plan'],
    ['Noted.', 'recorded | noted | own | Noted'],
    ['The Committee noted the update.', 'recorded | noted | own | the update'],
  ])('under a heading "Decision": %s', (text, expected) => {
    expect(decided(text, { ...MEETING, headings: ['7. The plan', 'Decision:'] })).toEqual([expected]);
  });

  it('reads one person deciding in a record of decision', () => {
    const [decision] = decisions(['As Cabinet Member for Transport, I agree to close the road.'], {
      kind: 'decision-record',
    });
    expect(decision).toMatchObject({
      form: 'agreed',
      standing: 'own',
      by: 'Cabinet Member for Transport',
      what: 'close the road',
    });
  });

  it('gives each item of a list its own force, and quotes the item', () => {
    const list = decisions([
      'RESOLVED that the Committee:-',
      { text: '(a) note the report; and', under: 1 },
      { text: '(b) delegate authority to the Director to sign.', under: 1 },
    ]);
    expect(list.map(({ forces, paragraph, quote }) => [forces, paragraph, quote])).toEqual([
      [['noted'], 2, '(a) note the report; and'],
      [['delegated'], 3, '(b) delegate authority to the Director to sign.'],
    ]);
  });

  it('gives every item the verb of the words above it', () => {
    expect(
      decisions(['The Board noted:', { text: 'that the plan would be approved in May', under: 1 }]).map(shown),
    ).toEqual(['recorded | noted | own | the plan would be approved in May']);
  });

  it('reads "It agreed" after a sentence that names the meeting, and not after another', () => {
    expect(decisions(['The Committee met in private. It agreed to visit.'])[0]).toMatchObject({ by: 'The Committee' });
    expect(decided('The firm met in private. It agreed to visit.')).toEqual([]);
  });

  it('reads a chair who defers an item, whoever was consulted', () => {
    const text = 'The Chairman, in consultation with the group leaders, agreed to a request to postpone the item.';
    expect(decisions([text])[0]).toMatchObject({
      form: 'agreed',
      forces: ['postponed'],
      standing: 'own',
      by: 'The Chairman, in consultation with the group leaders,',
    });
  });

  it('keeps the day and the body a sentence names', () => {
    const [decision] = decisions(['On 2 June 2017 the Committee agreed to visit.']);
    expect(decision).toMatchObject({ standing: 'own', by: 'the Committee', on: { date: '2017-06-02' } });
  });
});

describe('decisions of another meeting', () => {
  it.each([
    'At its meeting in March the Committee agreed to pause.',
    'On 3 March 2017 the Committee agreed to pause.',
    'The Committee had agreed to pause.',
    'The Committee previously resolved to pause.',
    'At the last meeting, it was agreed that work would pause.',
    'Mr Vale explained that the Committee agreed to pause.',
    'The Vale Trust Board approved the case.',
  ])('%s', (text) => {
    expect(decisions([text]).map(({ standing }) => standing)).toEqual(['earlier']);
  });

  it('takes the day of a resolution quoted in a report from the words above it', () => {
    const report = decisions(
      [
        'On 25 November 2016 the Committee considered the draft and agreed the following recommendation:',
        { text: 'RESOLVED that the Committee note the draft and request that an update be presented.', under: 1 },
      ],
      { kind: 'report', date: '2017-03-03' },
    );
    expect(report.map((decision) => [shown(decision), decision.on?.date])).toEqual([
      ['recorded | considered | earlier | the draft', '2016-11-25'],
      [
        'resolved | requested+noted | earlier | the Committee note the draft and request that an update be presented',
        '2016-11-25',
      ],
    ]);
  });

  it('holds for what a report says was agreed', () => {
    expect(decided('The Committee agreed to visit the harbour.', { kind: 'report' })).toEqual([
      'agreed | agreed | earlier | to visit the harbour',
    ]);
  });
});

describe('what nobody has decided', () => {
  it.each([
    ['RECOMMENDED that the report be noted.', 'report', 'recommendation'],
    ['The Committee is RECOMMENDED to note the report.', 'report', 'recommendation'],
    ['The Committee is asked to NOTE the report.', 'report', 'recommendation'],
    ['The Committee is recommended to approve the plan.', 'minutes', 'recommendation'],
    ['Recommendation: The Board is asked to approve the plan.', 'minutes', 'recommendation'],
    ['Following an assessment, recommendations were made for better working.', 'board-update', 'recommendation'],
    ['Council is asked to: note the climate', 'minutes', 'motion'],
    ['Motion: that the road be closed.', 'minutes', 'motion'],
    ['Mr Vale proposed and Mrs Lee seconded that the item be deferred.', 'minutes', 'motion'],
    ['As Cabinet Member for Transport, I propose to agree to close the road.', 'proposed-decision', 'proposal'],
    ['As Cabinet Member for Transport, I agree to close the road.', 'proposed-decision', 'proposal'],
    ['Amendment lost.', 'minutes', 'lost'],
    ['The motion was put to the vote and lost.', 'minutes', 'lost'],
  ] as const)('%s (%s)', (text, kind, standing) => {
    expect(decisions([text], { kind }).map((decision) => decision.standing)).toEqual([standing]);
  });

  it('takes a list under "is asked to" for recommendations', () => {
    const list = decisions(['The Committee is asked to:', { text: 'AGREE the plan', under: 1 }], { kind: 'report' });
    expect(list.map(shown)).toEqual(['recorded | agreed | recommendation | AGREE the plan']);
  });

  it('takes what stands under "Recommendation" for one', () => {
    expect(decided('That the plan be approved.', { kind: 'report', headings: ['2. Recommendation(s)'] })).toEqual([
      'recorded | approved | recommendation | the plan be approved',
    ]);
  });
});

describe('the rules', () => {
  itKeepsTheRules(readDecisions, [
    'RESOLVED that',
    'The Committee agreed',
    'the Board of the and of the',
    'is asked to:',
    'moved and seconded',
    'motion carried',
    'minutes of the meeting held on 3 March',
    'As Cabinet Member for',
    'The Chairman, in consultation with X,',
    'noted and approved,',
  ]);
});
