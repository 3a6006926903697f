import { describe, expect, it } from 'vitest';
import { askedTerms } from '../../src/evidence/asked-terms.ts';
import { leanOf, leantOn } from '../../src/evidence/lean.ts';
import { readFilteredQuestion } from '../../src/question/read-filtered-question.ts';
import { createSnapshot } from '../../src/search/snapshot.ts';
import type { View } from '../../src/search/view.ts';
import { paper, TODAY } from '../support/asking.ts';
import { load } from '../support/knowledge-builders.ts';

const FILES = {
  'audiences.yaml': '- { id: officers, name: Officers }',
  'meetings/pool.md': paper(
    { date: '2021-03-04' },
    [1, 2, 3, 4, 5, 6].map((n) => `Paragraph ${n} on the swimming pool.`).join('\n\n'),
  ),
  'meetings/rents.md': paper({ date: '2021-03-05', audience: 'officers' }, 'Rents of the swimming pool rise.'),
};

async function viewFor(...audiences: readonly string[]): Promise<View> {
  const { corpus } = await load(FILES);
  return createSnapshot(corpus).view(audiences, TODAY);
}

function lean(text: string, questions: readonly string[], shown: readonly string[], view: View) {
  const read = readFilteredQuestion(text, view, TODAY);
  if (read.kind !== 'query') throw new Error(`no query: ${text}`);
  return leanOf({ questions, shown }, askedTerms(read.query, view), view, TODAY);
}

describe('what a question leans on', () => {
  it('is what the questions before speak of and it does not itself, the one before last for less', async () => {
    const { terms } = lean(
      'who paid for the pool?',
      ['when does the swimming pool open?', 'what of the rents?'],
      [],
      await viewFor('officers'),
    );
    const weights = new Map(terms.map(({ term, weight }) => [term.words, weight]));
    expect([...weights.keys()]).toContain('swimming');
    expect([...weights.keys()]).not.toContain('pool');
    const [alone] = lean('who paid?', ['what of the rents?'], [], await viewFor('officers')).terms;
    expect(weights.get('rents')).toBeCloseTo((alone?.weight ?? 0) / 2);
  });

  it('is nothing at the beginning of a conversation', async () => {
    expect(leanOf(null, [], await viewFor(), TODAY)).toEqual({ terms: [], shown: [] });
  });

  it('reaches two paragraphs around each that was shown, within its paper', async () => {
    const view = await viewFor();
    const near = leantOn(lean('why?', [], ['pool#2', 'pool#6'], view), view);
    expect(near.map(({ paragraph }) => paragraph).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(leantOn(lean('why?', [], ['pool#1'], view), view).map(({ paragraph }) => paragraph)).toEqual([1, 2, 3]);
  });

  it('leaves out what its asker may not see, and places that are none', async () => {
    const places = ['rents#1', 'pool#99', 'gone#1', 'nonsense'];
    expect(lean('why?', [], places, await viewFor()).shown).toEqual([]);
    expect(lean('why?', [], places, await viewFor('officers')).shown.map(({ document }) => document)).toEqual([
      'rents',
    ]);
  });
});
