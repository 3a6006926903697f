import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerText, explanationText } from '../../src/cli/answer-text.ts';
import type { Page } from '../../src/cli/page.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { aCitation, ambiguousAnswer, foundAnswer, notFoundAnswer } from '../support/hand-built-answers.ts';

const PLAIN: Page = { columns: 72, colour: false };
const ESC = String.fromCharCode(0x1b);

const SUMMARY = foundAnswer({
  citations: [aCitation({ label: '•' }, { text: 'summary', inferred: true, stale: true, date: null, source: null })],
});
const SEVERAL = foundAnswer({
  statements: [
    { text: 'It agreed to meet every two months.', citations: [0] },
    { text: 'It last met in December 2017, and no later meeting is recorded.', citations: [1, 0] },
  ],
  citations: [
    aCitation(),
    aCitation({ quote: 'The Board met.', paragraph: 1, label: null }, { kind: 'draft-minutes' }),
  ],
  warnings: ['One paper has no date.'],
  suggestions: ['who chairs the Harbour Board?'],
});

describe('an answer for reading', () => {
  it.each<[string, Answer]>([
    ['found', foundAnswer()],
    ['several', SEVERAL],
    ['summary', SUMMARY],
    ['not-found', notFoundAnswer()],
    ['ambiguous', ambiguousAnswer()],
    ['unsupported', notFoundAnswer({ kind: 'unsupported', headline: 'I look things up in papers.', nearest: [] })],
  ])('is laid out as in golden/terminal-%s.txt', async (name, answer) => {
    await expect(answerText(answer, PLAIN)).toMatchFileSnapshot(`../golden/terminal-${name}.txt`);
  });

  it('puts only the record in quotation marks, never a summary', () => {
    expect(answerText(foundAnswer(), PLAIN)).toContain('“The Board agreed to meet every two months.” [1]');
    const summary = answerText({ ...SUMMARY, understood: [] }, PLAIN);
    expect(summary).not.toMatch(/[“”"]/);
    expect(summary).toContain('our summary');
  });

  it('shows the words that it stands on where they are asked for', () => {
    const paragraphs = answerText(SUMMARY, PLAIN, { paragraphs: true });
    expect(paragraphs).toContain('Our summary, paragraph 6; check the original:');
    expect(answerText(SUMMARY, PLAIN)).not.toContain('check the original');
  });

  it('shows three passages that may answer, and the others where they are asked for', () => {
    const nearest = [1, 2, 3, 4, 5].map((paragraph) =>
      aCitation({ quote: `The gulls met ${paragraph} times.`, paragraph }),
    );
    const refused = notFoundAnswer({ nearest });
    expect(answerText(refused, PLAIN)).not.toContain('The gulls met 4 times.');
    expect(answerText(refused, PLAIN)).toContain('2 more with --paragraphs.');
    const all = answerText(refused, PLAIN, { paragraphs: true });
    expect(all).toContain('The gulls met 5 times.');
    expect(all).not.toContain('--paragraphs');
  });

  it('says how the question was read', () => {
    expect(explanationText(foundAnswer(), PLAIN)).toContain('“harbour board” was read as body harbour-board');
    expect(explanationText(foundAnswer({ understood: [] }), PLAIN)).toContain('no word of it names anything known');
  });

  it('says the same in colour', () => {
    const colour = answerText(SEVERAL, { ...PLAIN, colour: true });
    expect(colour).toContain(`${ESC}[1m`);
    expect(colour.split(new RegExp(`${ESC}\\[\\d+m`)).join('')).toBe(answerText(SEVERAL, PLAIN));
  });

  it('shows nothing a terminal would act on, whatever a paper holds', () => {
    const hostile = fc.string({ unit: 'binary' }).map((text) => `${ESC}]0;title${text}${ESC}[2J\u202e\r`);
    fc.assert(
      fc.property(hostile, (text) => {
        const citation = aCitation(
          { quote: text, label: text },
          { title: text, bodyName: text, source: { file: text, url: text } },
        );
        const understood = [{ words: text, as: text }];
        const found = foundAnswer({ headline: text, citations: [citation], warnings: [text], understood });
        const other = ambiguousAnswer({ headline: text, nearest: [citation], suggestions: [text] });
        for (const answer of [found, other, { ...other, choices: [{ label: text, question: text }] }]) {
          const shown = answerText(answer, PLAIN) + explanationText(answer, PLAIN);
          expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u);
        }
      }),
    );
  });
});
