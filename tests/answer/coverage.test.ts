import { beforeAll, describe, expect, it } from 'vitest';
import { cover, weighTopic } from '../../src/evidence/coverage.ts';
import { readQuestion } from '../../src/question/read-question.ts';
import { createView, type View } from '../../src/search/view.ts';
import { paper, TODAY } from '../support/asking.ts';
import { load } from '../support/knowledge-builders.ts';

const PAPER = paper(
  { title: 'Ashby and Corby care plan' },
  `## Beds

The ward in Corby has twelve beds. It opened in May.

Local teams and care homes met. The local care model was agreed.

Ms Hale resigned as chair. Mr Trask was elected.`,
);

let view: View;
beforeAll(async () => {
  const { corpus } = await load({ 'meetings/plan.md': PAPER });
  view = createView(corpus, { audiences: [], asOf: TODAY });
});

function coverage(question: string, paragraph: number, ordinal = 0) {
  const read = readQuestion(question, view, TODAY);
  const document = view.document('plan');
  const passage = view.passage('plan', paragraph);
  if (read.kind === 'unsupported' || !document || !passage) throw new Error('no such question or passage');
  return cover(weighTopic(read.query, view), document, passage, ordinal);
}

describe('how a sentence covers a question', () => {
  it('covers all of it by its own words, heading and the sentence before', () => {
    expect(coverage('how many beds are in Corby?', 1).share).toBe(1);
    expect(coverage('when did the ward in Corby open?', 1, 1).share).toBe(1);
  });

  it('does not speak of a place whose place another fills, though the title names it', () => {
    expect(coverage('how many beds are in Ashby?', 1).lacksEssential).toBe(true);
  });

  it('does not say of one person what it says of another', () => {
    expect(coverage('when did Mr Trask resign?', 3, 0).lacksEssential).toBe(true);
    expect(coverage('when did Ms Hale resign?', 3, 0).lacksEssential).toBe(false);
  });

  it('counts what stands only near by for less than what stands in the sentence', () => {
    expect(coverage('ward beds', 1, 0).strength).toBeGreaterThan(coverage('ward beds', 1, 1).strength);
  });
});
