import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Query } from '../../src/domain/query.ts';
import { boundOf } from '../../src/evidence/bound-value.ts';
import { bridgesFrom, wordsOf } from '../../src/evidence/bridges.ts';
import { FEATURES, type Feature, type Proposal } from '../../src/evidence/features.ts';
import { bestOfPassages, placeOf, type Ranking, rankCandidates } from '../../src/evidence/rank-candidates.ts';
import { verdictOf } from '../../src/evidence/verdict.ts';
import { wantsOf } from '../../src/evidence/want.ts';
import { RANKING } from '../../src/evidence/weights.ts';
import { readQuestion } from '../../src/question/read-question.ts';
import { stems } from '../../src/search/terms.ts';
import type { View } from '../../src/search/view.ts';
import { paper, TODAY } from '../support/asking.ts';
import { viewOfPapers } from '../support/views.ts';

const PAPERS = {
  'meetings/2018-05-board.md': paper(
    { title: 'Harbour Board', body: 'Harbour Board', date: '2018-05-08' },
    `1. The seasonal fund was £180,000 in 2017 and £215,000 in 2018, of which Sandholme took £60,000.

2. The roof of Elm House will cost £310,000 and the lift at Oak House will cost £95,000.

3. Ms Vane said that Nadia Frost would begin as keeper of the lock on 1 July.`,
  ),
  'meetings/2018-09-board.md': paper(
    { title: 'Harbour Board', body: 'Harbour Board', date: '2018-09-05' },
    `1. The Board agreed that dredging begin in March 2019.

2. The bridge repair was discussed.`,
  ),
};

const NOTHING = { strength: null, stands: false, post: false };

function queryOf(text: string, view: View): Query {
  const read = readQuestion(text, view, TODAY);
  if (read.kind !== 'query') throw new Error(`${text}: ${read.kind}`);
  return read.query;
}

async function ranked(text: string, headline: Proposal['headline'] = null): Promise<Ranking> {
  const view = await viewOfPapers(PAPERS);
  return rankCandidates(queryOf(text, view), view, { headline });
}

describe('what is wanted', () => {
  it.each([
    ['who chairs the board?', ['person']],
    ['seasonal fund spending 2018', ['money']],
    ['when does dredging start', ['date']],
    ['why was the lift late?', ['reason']],
    ['how many beds are open', ['count']],
    ['dredging', ['words']],
  ])('is read wherever it stands: %s', async (text, wants) => {
    const view = await viewOfPapers(PAPERS);
    expect(wantsOf(queryOf(text, view)).slice(0, 1)).toEqual(wants);
  });
});

describe('a value', () => {
  it.each([
    ['how much will the lift at Oak House cost?', '£95,000'],
    ['how much will the roof of Elm House cost?', '£310,000'],
    ['how much was the seasonal fund in 2018?', '£215,000'],
    ['how much was the seasonal fund in 2017?', '£180,000'],
    ['how much of the seasonal fund did Sandholme get?', '£60,000'],
    ['who will be keeper of the lock?', 'Nadia Frost'],
    ['when does dredging begin?', 'March 2019'],
  ])('is the one tied to what was asked: %s', async (text, value) => {
    const ranking = await ranked(text);
    const [best] = ranking.ranked;
    expect(best && boundOf(best.candidate, ranking.wants, ranking.terms)?.value.words).toBe(value);
  });
});

describe('the ranking', () => {
  it('gives each passage once, best first', async () => {
    const ranking = await ranked('how much will the lift at Oak House cost?');
    const passages = bestOfPassages(ranking, 10);
    expect(new Set(passages.map(placeOf)).size).toBe(passages.length);
    expect(placeOf(passages[0] ?? fail())).toBe('2018-05-board#2');
    const scores = ranking.ranked.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('has features from 0 to 1 and weights of the sign that each feature has', async () => {
    for (const text of ['what was decided about dredging', 'Sandholme 2018', 'who said the bridge repair was late?']) {
      for (const { features } of (await ranked(text)).ranked) {
        for (const value of Object.values(features)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }
    }
    for (const [name, sign] of Object.entries(FEATURES))
      expect(RANKING[name as Feature] * sign, name).toBeGreaterThanOrEqual(0);
  });

  it('stands whatever is asked, and is the same each time', async () => {
    const view = await viewOfPapers(PAPERS);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const read = readQuestion(`dredging ${text}`, view, TODAY);
        if (read.kind !== 'query') return;
        const places = () => rankCandidates(read.query, view, { headline: null }).ranked.map(placeOf);
        expect(places()).toEqual(places());
      }),
      { numRuns: 40 },
    );
  });
});

describe('the verdict', () => {
  it('lets a proposal stand whose words speak of what was asked, and one that stands by itself', async () => {
    const ranking = await ranked('bridge repair', {
      place: '2018-09-board#2',
      quote: 'The bridge repair was discussed.',
    });
    expect(verdictOf(ranking, { strength: 0.9, stands: false, post: false })).toEqual({
      kind: 'proposed',
      confidence: 0.9,
    });
    expect(verdictOf(ranking, { strength: 0.1, stands: true, post: false })).toEqual({
      kind: 'proposed',
      confidence: 0.1,
    });
    expect(verdictOf(ranking, { strength: 0.1, stands: false, post: false }).kind).not.toBe('proposed');
  });

  it('lets none stand that the ranking puts far behind its best, unless it stands by itself', async () => {
    const beside = await ranked('bridge repair', { place: '2016-01-board#1', quote: 'Ferries were discussed.' });
    expect(verdictOf(beside, { strength: 0.9, stands: false, post: false }).kind).not.toBe('proposed');
    expect(verdictOf(beside, { strength: 0.9, stands: true, post: false }).kind).toBe('proposed');
  });

  it('never finds an answer about another name or year, however well the rest fits', async () => {
    for (const text of ['how much will the lift at Penzance cost?', 'how much was the seasonal fund in 2031?'])
      expect(verdictOf(await ranked(text), NOTHING).kind, text).toBe('closest');
  });

  it('refuses only where there is nothing to show', async () => {
    expect(verdictOf({ terms: [], wants: ['words'], ranked: [] }, NOTHING)).toEqual({
      kind: 'refuse',
      confidence: 0,
    });
  });
});

describe('everyday words', () => {
  it('reach what papers say instead, by the word and by the phrase, and nothing by chance', () => {
    const [ways = []] = bridgesFrom(wordsOf('a&e'));
    expect(ways.map((way) => way.stems.join(' '))).toContain(stems('emergency department').join(' '));
    expect(bridgesFrom(wordsOf('catch-up'))[0]?.length).toBeGreaterThan(0);
    expect(bridgesFrom(['zzzz'])).toEqual([[]]);
  });
});

function fail(): never {
  throw new Error('there is no candidate');
}
