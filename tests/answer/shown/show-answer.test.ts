import { describe, expect, it } from 'vitest';
import { showAnswer } from '../../../src/answer/shown/show-answer.ts';
import { shownSources, sourceInWords, sourceNumbers } from '../../../src/answer/shown/shown-sources.ts';
import { aCitation, foundAnswer } from '../../support/hand-built-answers.ts';

describe('what is shown of an answer', () => {
  const SENTENCE = 'The Board agreed to meet every two months.';

  it('has the lead in front by itself, and each sentence behind it with what it stands on', () => {
    const { opening, sentences } = showAnswer(
      foundAnswer({
        lead: 'December 2017: every two months',
        headline: `December 2017: every two months. ${SENTENCE} The next is in May.`,
        statements: [
          { text: SENTENCE, citations: [0] },
          { text: 'The next is in May.', citations: [1] },
        ],
        citations: [aCitation(), aCitation({ paragraph: 7, quote: 'The next is in May.' })],
      }),
    );
    expect(opening).toEqual({ text: 'December 2017: every two months', sources: [] });
    expect(sentences).toEqual([
      { text: SENTENCE, sources: [1] },
      { text: 'The next is in May.', sources: [2] },
    ]);
  });

  it('leaves a headline whole whose lead is part of a sentence', () => {
    const headline = 'Every two months, as the Board agreed.';
    const { opening, sentences } = showAnswer(foundAnswer({ lead: 'Every two months', headline }));
    expect(opening.text).toBe(headline);
    expect(sentences).toEqual([{ text: `“${SENTENCE}”`, sources: [1] }]);
  });

  it('cites no paper for what the register says', () => {
    const { opening, points } = showAnswer(
      foundAnswer({
        intent: 'definition',
        headline: 'MPB: Mussel and Pilot Board. (From the register, not a paper.)',
        lead: 'MPB: Mussel and Pilot Board',
        statements: [{ text: 'The MPB met.', citations: [0] }],
        citations: [aCitation({ quote: 'The MPB met.' })],
      }),
    );
    expect(opening).toEqual({ text: 'MPB: Mussel and Pilot Board', sources: [] });
    expect(points).toEqual([{ text: 'The MPB met.', sources: [1] }]);
  });

  it('names a paper once, with its paragraphs in their order', () => {
    const citations = [9, 3, 4, 5].map((paragraph) => aCitation({ paragraph }));
    const sources = shownSources(citations, [1, 2, 3, 4]);
    expect(sources.map(sourceInWords)).toEqual([
      'Harbour Board, December 2017 (minutes, December 2017), paragraphs 3 to 5 and 9',
    ]);
    expect(sources.map((source) => sourceNumbers(source))).toEqual(['1–4']);
  });
});
