import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { explain } from '../../src/answer/explain.ts';
import type { View } from '../../src/search/view.ts';
import { TODAY } from '../support/asking.ts';
import { viewOfPapers } from '../support/views.ts';
import { HARBOUR } from './harbour.ts';

const ASKING = { asOf: TODAY, audience: '' };
let view: View;
beforeAll(async () => {
  view = await viewOfPapers(HARBOUR);
});

const QUESTIONS = [
  'what is the latest on the dental review?',
  'who is the director of finance?',
  'what did the Health Board approve?',
  'who designed the aquarium?',
  'kind:minutes',
  'write me a poem',
  '',
];

describe('an explanation', () => {
  it.each(QUESTIONS)('is of the very answer to “%s”, and the same bytes each time', (question) => {
    const answer = answerQuestion(question, view, ASKING);
    const explanation = explain(question, view, ASKING);
    expect(explanation).toMatchObject({ id: answer.id, kind: answer.kind, headline: answer.headline });
    expect(JSON.stringify(explain(question, view, ASKING))).toBe(JSON.stringify(explanation));
    const headline = explanation.candidates.filter(({ verdict }) => verdict === 'headline');
    expect(headline.map(({ document, paragraph }) => [document, paragraph])).toEqual(
      answer.citations.slice(0, 1).map(({ document, paragraph }) => [document.id, paragraph]),
    );
  });

  it('holds how the question was read as data', () => {
    const { read } = explain('what did the Health Board approve in June 2021? -parking', view, ASKING);
    expect(read).toMatchObject({
      intent: 'decision',
      force: 'approved',
      day: { date: '2021-06', relation: 'on' },
      filter: { excluded: ['parking'] },
    });
  });

  it('says of what was rejected which words it lacks', () => {
    const { candidates, confidence } = explain('when will the Penzance dental review begin?', view, ASKING);
    expect(candidates.length).toBeGreaterThan(0);
    for (const { verdict, why, missing } of candidates) {
      expect(verdict).toBe('rejected');
      expect(missing).toContain('Penzance');
      expect(why).toContain('“Penzance”');
    }
    expect(confidence).toBeLessThan(0.7);
  });

  it('is surer of what speaks of all that was asked', () => {
    const sure = explain('when was the dental review completed?', view, ASKING).confidence;
    const unsure = explain('who designed the aquarium?', view, ASKING).confidence;
    expect(sure).toBeGreaterThan(0.6);
    expect(unsure).toBeLessThan(0.3);
  });
});
