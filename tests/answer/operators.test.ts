import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, asking, paper } from '../support/asking.ts';
import { askHarbour } from './harbour.ts';

let ask: Ask;
beforeAll(async () => {
  ask = await askHarbour();
});

const cited = (question: string) => [...new Set(ask(question).citations.map(({ document }) => document.id))];

describe('an answer under operators', () => {
  it.each([
    ['what is the latest on the dental review? before:2021-05', ['2021-03-04-board']],
    ['what is the latest on the dental review? after:2021-05', ['2021-06-10-board']],
    ['who is the director of finance? before:2021-04', ['2021-03-04-board']],
    ['who is the director of finance? who:Hale', ['2021-06-10-board']],
    ['which papers mention nurses? kind:report', ['2021-05-20-report']],
    ['what was decided? body:scrutiny', ['2021-05-20-report']],
  ])('%s stands on what they allow', (question, documents) => {
    expect(cited(question)).toEqual(documents);
  });

  it('says what it looked in, and counts only that', () => {
    const answer = ask('what is the latest on the dental review? before:2021-05');
    expect(answer.searched.documents).toBe(1);
    expect(answer.warnings).toEqual(['Only what matches before:2021-05 was looked in.']);
    expect(answer.understood).toContainEqual({ words: 'before:2021-05', as: 'only papers dated before May 2021' });
  });

  it('leaves out passages that hold an excluded word, in any form of it', () => {
    const quotes = ask('dental review -practice').citations.map(({ quote }) => quote);
    expect(quotes.join(' ')).not.toMatch(/practice/);
    expect(ask('dental review').citations.some(({ quote }) => quote.includes('practices'))).toBe(true);
  });

  it('finds exact words alone, however they are typed, and says so where there are none', () => {
    expect(ask('what about the "QUAY street"?').citations[0]?.quote).toContain('Quay Street');
    const none = ask('what about the "quay street surgery"?');
    expect([none.kind, none.headline]).toEqual([
      'not-found',
      'Not in the record: nothing in these papers matches "quay street surgery". Without the quotation marks more is looked through.',
    ]);
  });

  it('gives a hint beside the answer for an operator that is not known', () => {
    const answer = ask('boddy:saltmouth what was decided about parking?');
    expect(answer.warnings[0]).toContain('did you mean body:saltmouth?'.replace('did', 'Did'));
  });

  it('keeps the operators in the questions it offers', async () => {
    const two = await asking({
      'bodies.yaml':
        '- { id: a, name: Arts Committee, aliases: [AC] }\n- { id: b, name: Audit Committee, aliases: [AC] }\n',
      'meetings/2021-01-01-a.md': paper(
        { body: 'a', date: '2021-01-01' },
        'The Arts Committee RESOLVED that the plan be noted.',
      ),
      'meetings/2021-01-02-b.md': paper(
        { body: 'b', date: '2021-01-02' },
        'The Audit Committee RESOLVED that the plan be noted.',
      ),
    });
    const { choices } = two('what did the AC decide? kind:minutes');
    expect(choices.map(({ question }) => question)).toEqual([
      'what did the Arts Committee decide? kind:minutes',
      'what did the Audit Committee decide? kind:minutes',
    ]);
  });
});

describe('operators alone', () => {
  it('list the papers that match, newest first', () => {
    const answer = ask('kind:minutes');
    expect(answer.headline).toMatch(/^2 papers match kind:minutes: .*10 June 2021.*4 March 2021/);
    expect(answer.citations.map(({ document }) => document.id)).toEqual(['2021-06-10-board', '2021-03-04-board']);
  });

  it('list decisions, and no recommendation among them', () => {
    expect(ask('decided:approved').citations.map(({ quote }) => quote)).toEqual([
      'The Board RESOLVED to approve the closure of the Quay Street dental clinic.',
    ]);
    expect(
      ask('decided:any body:"Saltmouth Scrutiny Panel"')
        .statements.map(({ text }) => text)
        .join(),
    ).not.toContain('RECOMMENDED');
  });

  it('list the decisions of a day', () => {
    expect(ask('decided:2021-06').citations.map(({ document }) => document.id)).toEqual(['2021-06-10-board']);
  });

  it('say that nothing matches, and leave undated papers out aloud', async () => {
    expect(ask('kind:agenda').headline).toBe('Not in the record: nothing in these papers matches kind:agenda.');
    const undated = await asking({
      'meetings/one.md': paper({}, 'The Board met.'),
      'meetings/two.md': paper({ date: '2021-01-01' }, 'The Board met.'),
    });
    expect(undated('after:2020').warnings).toEqual([
      'Only what matches after:2020 was looked in. One undated paper was left out.',
    ]);
  });

  it('do not let a replaced draft speak because its successor is filtered out', async () => {
    const drafts = await asking({
      'meetings/1-draft.md': paper(
        { kind: 'draft-minutes', date: '2021-01-01' },
        'The Board heard that the pier will be painted blue.',
      ),
      'meetings/2-minutes.md': paper(
        { date: '2021-01-01', supersedes: '1-draft' },
        'The Board heard that the jetty will be painted red.',
      ),
    });
    expect(drafts('what will be painted? -red').kind).toBe('not-found');
    expect(drafts('what will be painted? kind:draft-minutes').citations[0]?.document.id).toBe('1-draft');
  });
});
