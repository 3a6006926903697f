import { describe, expect, it } from 'vitest';
import { latestWord } from '../../src/evidence/latest-word.ts';
import { bestOfPassages, rankCandidates } from '../../src/evidence/rank-candidates.ts';
import { readQuestion } from '../../src/question/read-question.ts';
import { paper, TODAY } from '../support/asking.ts';
import { viewOfPapers } from '../support/views.ts';

const meeting = (date: string, present: string): string =>
  paper({ title: 'Orchard Board', body: 'Orchard Board', date }, `1. Present: Ivor Tamsin (Chair); ${present}.`);

const PAPERS = {
  'meetings/2019-05.md': meeting('2019-05-21', 'Greta Holm, Director of Planting'),
  'meetings/2020-09.md': meeting('2020-09-15', 'Ada Finch, Director of Planting'),
  // Speaks of the post and names nobody in it.
  'meetings/2020-11.md': paper(
    { title: 'Orchard Board', body: 'Orchard Board', date: '2020-11-03' },
    '1. The post of director of planting was advertised.',
  ),
};

/** The paper whose word stands where the one of 2019 was the best by its words. */
async function wordOn(text: string): Promise<string> {
  const view = await viewOfPapers(PAPERS);
  const read = readQuestion(text, view, TODAY);
  if (read.kind !== 'query') throw new Error(`${text}: ${read.kind}`);
  const ranking = rankCandidates(read.query, view);
  const older = bestOfPassages(ranking, 10).find(({ candidate }) => candidate.document.id === '2019-05');
  if (!older) throw new Error('the paper of 2019 is no candidate');
  return latestWord(older, ranking, read.query).best.candidate.document.id;
}

describe('the latest word on who holds a post', () => {
  it('is the newest paper’s that names somebody in it', async () => {
    expect(await wordOn('who is the director of planting?')).toBe('2020-09');
  });

  it('is left where the first holder is asked for', async () => {
    expect(await wordOn('who was originally the director of planting?')).toBe('2019-05');
  });
});
