import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../benchmarks/answer-diff/ask-version.ts';
import { changesOf, inOrder, standingOf } from '../../benchmarks/answer-diff/changes.ts';
import { diffText } from '../../benchmarks/answer-diff/diff-text.ts';

const judgement = (id: string, headline: string, wrong: readonly string[], answered = true): Judgement => ({
  id,
  q: `question ${id}?`,
  answerable: true,
  wrong,
  answer: { kind: answered ? 'found' : 'not-found', answered, headline, citations: [], nearest: [] },
});
const asked = (...questions: readonly Judgement[]) => ({ questions, turns: [] });

const BEFORE = asked(
  judgement('same', 'In May.', []),
  judgement('words', 'In May.', []),
  judgement('won', 'No.', ['lacks May'], false),
  judgement('lost', 'In May.', []),
  judgement('harm', 'In June.', ['lacks May']),
);
const AFTER = asked(
  judgement('same', 'In May.', []),
  judgement('words', 'On 8 May.', []),
  judgement('won', 'In May.', []),
  judgement('lost', 'In July.', ['lacks May']),
  judgement('harm', 'Not in the record.', ['lacks May'], false),
);

describe('two versions', () => {
  const changes = inOrder(changesOf('harbour', 'fit', BEFORE, AFTER));

  it('are compared by what became of each answer, losses and wins first', () => {
    expect(changes.map(({ move, after }) => [move, after.id])).toEqual([
      ['loss', 'lost'],
      ['win', 'won'],
      ['harm', 'harm'],
      ['wording', 'words'],
    ]);
  });

  it('stand by their counts, each harm apart', () => {
    expect(standingOf(BEFORE.questions)).toEqual({ asked: 5, right: 3, wrongAnswers: 1, wrongRefusals: 1 });
    expect(standingOf(AFTER.questions)).toEqual({ asked: 5, right: 3, wrongAnswers: 1, wrongRefusals: 1 });
  });

  it('are shown side by side', () => {
    const standing = standingOf(BEFORE.questions);
    const standings = [{ part: 'fit' as const, what: 'questions' as const, before: standing, after: standing }];
    const text = diffText({ names: ['A', 'B'], standings, changes }, 100);
    expect(text).toMatch(/Changed answers of the open sets: 1 loss, 1 win, 1 harm, 1 wording/);
    expect(text).toMatch(
      /harbour lost: question lost\?\n {2}found, right\. In May\. +\| found, WRONG: lacks May\. In July\./,
    );
    expect(text.indexOf('== LOST')).toBeLessThan(text.indexOf('== WON'));
  });
});
