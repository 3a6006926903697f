import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/domain/answer.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { gate } from '../../src/evaluation/gate.ts';
import type { JudgedQuestion } from '../../src/evaluation/judged-question.ts';
import { judgeAll, measure } from '../../src/evaluation/measures.ts';
import { readJudgedQuestions } from '../../src/evaluation/read-judged.ts';
import { reliability } from '../../src/evaluation/reliability.ts';
import { createSnapshot } from '../../src/search/snapshot.ts';
import { HARBOUR } from '../answer/harbour.ts';
import { TODAY } from '../support/asking.ts';
import { aCitation, foundAnswer, notFoundAnswer } from '../support/hand-built-answers.ts';
import { load } from '../support/knowledge-builders.ts';

const cited = (quote: string): Citation => aCitation({ quote });
const question = (more: Partial<JudgedQuestion>): JudgedQuestion => ({ id: 'q', type: 'when', q: 'when?', ...more });

/** Three answerable questions (right; right by its second citation; refused) and two the record does not answer. */
const JUDGED = judgeAll(
  [
    question({ id: 'a', expect: ['May'] }),
    question({ id: 'b', expect: ['June'] }),
    question({ id: 'c', type: 'who', expect: ['Lee'] }),
    question({ id: 'd', type: 'none', answered: false }),
    question({ id: 'e', type: 'none', answered: false }),
  ],
  ({ id }) => {
    if (id === 'a') return foundAnswer({ headline: 'In May.', citations: [cited('It is in May.')] });
    if (id === 'b') return foundAnswer({ headline: 'In June.', citations: [cited('It is due.'), cited('In June.')] });
    if (id === 'e') return foundAnswer({ headline: 'In July.', citations: [cited('In July.')] });
    return notFoundAnswer();
  },
);

describe('measures', () => {
  it('count what is right by kind, citations, and both errors of abstention', () => {
    expect(measure(JUDGED)).toEqual({
      all: { type: 'all', right: 3, of: 5 },
      byType: [
        { type: 'none', right: 1, of: 2 },
        { type: 'when', right: 2, of: 2 },
        { type: 'who', right: 0, of: 1 },
      ],
      harms: {
        wrongAnswers: 1,
        wrongRefusals: 1,
        closestRight: 0,
        refused: { type: 'refused', right: 1, of: 2 },
        onScreen: { type: 'on screen', right: 2, of: 3 },
      },
      citations: { type: 'citations', right: 1, of: 2 },
      abstentionPrecision: 0.5,
      abstentionRecall: 0.5,
    });
  });

  it('put answers into buckets of their confidence', () => {
    const sure: Record<string, number> = { a: 1, b: 0.95, c: 0.5, d: 0.1, e: 0.3 };
    expect(reliability(JUDGED, ({ question: { id } }) => sure[id] ?? 0)).toEqual({
      given: [
        { from: 0.2, to: 0.4, of: 1, right: 0 },
        { from: 0.9, to: 1, of: 2, right: 2 },
      ],
      withheld: [
        { from: 0, to: 0.2, of: 1, right: 1 },
        { from: 0.4, to: 0.6, of: 1, right: 0 },
      ],
    });
  });
});

describe('a gate', () => {
  it('passes what reaches its floors, and says what does not', () => {
    const measures = measure(JUDGED);
    expect(gate(measures, {})).toEqual({ passed: true, failures: [] });
    expect(gate(measures, { accuracy: 0.6, citations: 0.5 }).passed).toBe(true);
    expect(gate(measures, { accuracy: 0.9, abstentionRecall: 0.6 })).toEqual({
      passed: false,
      failures: [
        'The accuracy on the judged questions is 60.0 %, below the 90.0 % asked for.',
        'The abstention recall on the judged questions is 50.0 %, below the 60.0 % asked for.',
      ],
    });
  });

  it('fails no floor of what could not be measured', () => {
    expect(gate(measure([]), { accuracy: 1, abstentionPrecision: 1 }).passed).toBe(true);
  });
});

describe('an evaluation', () => {
  it('asks a snapshot each question as of its day', async () => {
    const { corpus } = await load(HARBOUR);
    const questions = [
      question({ id: 'a', q: 'who is the director of finance?', expect: ['Hale'] }),
      question({ id: 'b', q: 'who is the director of finance?', expect: ['Cole'], args: ['--as-of', '2021-04-01'] }),
      question({ id: 'c', q: 'who designed the aquarium?', answered: false, args: ['--audience=nobody'] }),
    ];
    const first = evaluate(questions, createSnapshot(corpus), TODAY);
    expect(first.measures.all).toEqual({ type: 'all', right: 3, of: 3 });
    expect(evaluate(questions, createSnapshot(corpus), TODAY)).toEqual(first);
  });
});

describe('a file of judged questions', () => {
  it('is read, with its kinds', () => {
    const read = readJudgedQuestions('- { id: a, q: "who?", answered: false }\n');
    expect(read).toEqual({ kind: 'read', items: [{ id: 'a', type: 'all', q: 'who?', answered: false }] });
  });

  it.each([
    ['- { id: a, q: "who?" }\n- { id: b, qq: "who?" }\n', 2, 'item 2'],
    ['- { id: a, q: "who?" }\n- { id: a, q: "when?" }\n', 2, 'stands twice'],
    ['just words', 1, 'The file'],
    ['- { id: a, q: "who?"\n', 2, ''],
  ])('is refused with the place: %j', (text, line, message) => {
    const read = readJudgedQuestions(text);
    expect(read).toMatchObject({ kind: 'wrong', line });
    expect(read.kind === 'wrong' && read.message).toContain(message);
  });
});
