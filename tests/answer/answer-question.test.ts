import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { HEADLINE_LIMIT } from '../../src/domain/answer.ts';
import type { Ask } from '../support/asking.ts';
import { askHarbour } from './harbour.ts';

let ask: Ask;
beforeAll(async () => {
  ask = await askHarbour();
});

describe('answers from three papers of a harbour town', () => {
  it.each([
    ['who is the director of finance?', ['Owen Hale']],
    ['who is the head of governance', ['Jane Orrin']],
    ['Head of Governance', ['Jane Orrin']],
    ['who is Iris Cole?', ['Director of Finance']],
    ['who was at the board on 4 March 2021', ['Penrose', 'Trask']],
    ['when did the dental review begin?', ['January 2021']],
    ['when will consultation on the new clinic start?', ['6 September 2021']],
    ['how much money has to be saved?', ['£3.2 million']],
    ['how many practices were visited in the dental review', ['14']],
    ['what is the vacancy rate among nurses?', ['9 per cent']],
    ['what does VR stand for?', ['vacancy rate']],
    ['what did the board decide about the Quay Street clinic?', ['approve the closure']],
    ['what did the scrutiny panel resolve on 11 February 2021?', ['quoted here', 'further report']],
    ['did the panel approve the workforce plan?', ['Recommended only']],
    ['why was parking deferred?', ['survey']],
    ['what did Mr Trask say about the dental review', ['begun']],
    ['which papers mention nurses?', ['Workforce report']],
    ['dentla reveiw', ['dental review']],
    ['pls whats happening with the dental review', ['completed']],
  ])('%s', (question, facts) => {
    const { answered, headline } = ask(question);
    expect(answered, headline).toBe(true);
    for (const fact of facts) expect(headline).toContain(fact);
  });

  it.each([
    'who is the director of estates?',
    'who is the deputy director of finance?',
    'who is the chief pharmacist',
    'when will the Brineham clinic open?',
    'what did the board decide about ambulances?',
    'how much will the dental review cost?',
    'what is the vacancy rate among nurses in Brineham?',
    'what did Dr Marlowe say about the dental review?',
    'what was resolved in October 2024?',
    'opticians',
    'what is the weather tomorrow',
  ])('is silent where the papers are: %s', (question) => {
    const answer = ask(question);
    expect(answer.kind, answer.headline).toBe('not-found');
    expect(answer.headline).toContain('3 papers');
    expect(answer.citations).toEqual([]);
  });

  it('tells the newest statement of a matter, not the one that repeats its name most', () => {
    const { headline, citations } = ask('dental review');
    expect(citations[0]?.document.date).toBe('2021-06-10');
    expect(headline).not.toContain('great interest');
  });

  it('says what was announced when nothing lies ahead', () => {
    expect(ask('when is the next consultation?').headline).toContain('Announced, and now past: 6 September 2021');
    expect(ask('when is the next consultation?', { asOf: '2021-07-01' }).headline).toContain('Next: 6 September 2021');
  });

  it('answers as a reader on an earlier day could have known', () => {
    expect(ask('who is the director of finance?', { asOf: '2021-04-01' }).headline).toContain('Iris Cole');
    expect(ask('what did the board decide about Quay Street?', { asOf: '2021-04-01' }).answered).toBe(false);
  });

  it('denies an outcome only among the decisions it looked through, and none for a word that says the same', () => {
    expect(ask('has anything been rejected?').headline).toMatch(/^No decision recorded as .* among the \d+ decisions/);
    expect(ask('was parking postponed?').headline).not.toContain('No decision');
  });

  it('meets a premise the record does not bear out with the record', () => {
    const { headline } = ask('why did the board reject the report on the dental review?');
    expect(headline).toContain('No decision that it was rejected is recorded');
  });
});

describe('every answer', () => {
  const questions = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          ...'who what when did the board decide dental review next how many of 2021 “ % ) ( * why March Hale'.split(
            ' ',
          ),
        ),
        {
          maxLength: 14,
        },
      )
      .map((words) => words.join(' ')),
  );

  it('is one of the four kinds, within its limits, and cites words that stand in its paper', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const answer = ask(question);
        expect(answer.headline.length).toBeLessThanOrEqual(HEADLINE_LIMIT);
        expect(answer.headline.length).toBeGreaterThan(0);
        expect(answer.answered).toBe(answer.kind === 'found');
        expect(answer.citations.length > 0).toBe(answer.answered);
        for (const statement of answer.statements) {
          for (const at of statement.citations) expect(answer.citations[at]).toBeDefined();
        }
        expect(answer.choices.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for the same question', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(JSON.stringify(ask(question))).toBe(JSON.stringify(ask(question)));
      }),
      { numRuns: 50 },
    );
  });
});
