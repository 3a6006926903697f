import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Query } from '../../src/domain/query.ts';
import { askedTerms } from '../../src/evidence/asked-terms.ts';
import { boundOf } from '../../src/evidence/bound-value.ts';
import { bridgesIn } from '../../src/evidence/bridges.ts';
import { FEATURES, type Feature } from '../../src/evidence/features.ts';
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

function queryOf(text: string, view: View): Query {
  const read = readQuestion(text, view, TODAY);
  if (read.kind !== 'query') throw new Error(`${text}: ${read.kind}`);
  return read.query;
}

async function ranked(text: string, papers: Readonly<Record<string, string>> = PAPERS): Promise<Ranking> {
  const view = await viewOfPapers(papers);
  return rankCandidates(queryOf(text, view), view);
}

/** The value that the one paper's only candidate gives for a question. */
async function valueIn(passage: string, text: string): Promise<string | undefined> {
  const ranking = await ranked(text, {
    'meetings/2018-05-board.md': paper({ title: 'Harbour Board', body: 'Harbour Board', date: '2018-05-08' }, passage),
  });
  const [best] = ranking.ranked;
  return best && boundOf(best.candidate, ranking)?.value.words;
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
    expect(best && boundOf(best.candidate, ranking)?.value.words).toBe(value);
  });

  it.each([
    // Each sum has the year beside it, and a part the whole that stands in its place.
    ['Ferries cost £2.8m in 2020/21 and £3.5m in 2021/22.', 'what did ferries cost in 2021/22?', '£3.5m'],
    [
      'Ferries cost £2.8m in 2020/21 and £3.5m in 2021/22, of which Ashby paid £1.1m and £1.6m.',
      'what was Ashby’s share of the cost of ferries in 2021/22?',
      '£1.6m',
    ],
    // A number counts the noun behind it, or that of the number before.
    [
      'The line took 7,700 calls in 2017/18 and 19,850 in 2018/19.',
      'how many calls did the line take in 2018/19?',
      '19,850',
    ],
    ['There were 64 complaints about ferries, 29 about locks.', 'how many complaints about ferries?', '64'],
    ['The panel turned down 9 of 74 requests.', 'how many requests has the panel turned down?', '9'],
    ['143 skippers were offered a berth, of whom 61 took one.', 'how many of the skippers took the berth?', '61'],
    // What is denied, or what something was moved from, is not when.
    ['The lock opens in October 2020, not April 2020 as first hoped.', 'when does the lock open?', 'October 2020'],
    ['The closure was moved from 30 September 2020 to 31 January 2021.', 'when is the closure?', '31 January 2021'],
    // Who only reports is not who was appointed; a body is nobody.
    ['Ms Vane said that Nadia Frost had been appointed keeper.', 'who was appointed keeper?', 'Nadia Frost'],
    [
      'Present: Dr Amy Venn (Chair); Hester Quill (Harbour Master); the Ferry Trust.',
      'who is harbour master?',
      'Hester Quill',
    ],
    ['The board meets every two months in Sandholme.', 'how often does the board meet?', 'every two months'],
  ])('of one sentence is the one that its clause ties to the question: %s', async (passage, text, value) => {
    expect(await valueIn(passage, text)).toBe(value);
  });

  it('is the cell under the column that is named', async () => {
    const table = '| Berth | July | August |\n|---|---|---|\n| North | 70.4 | 74.9 |\n| South | 61.0 | |';
    expect(await valueIn(table, 'north berth, August')).toBe('74.9');
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
        const places = () => rankCandidates(read.query, view).ranked.map(placeOf);
        expect(places()).toEqual(places());
      }),
      { numRuns: 40 },
    );
  });
});

describe('the verdict', () => {
  it('never finds an answer about another name or year, however well the rest fits', async () => {
    for (const text of ['how much will the lift at Penzance cost?', 'how much was the seasonal fund in 2031?'])
      expect(verdictOf(await ranked(text)).kind, text).toBe('closest');
  });

  it('never answers who with a body, nor how many without a number', async () => {
    const papers = {
      'meetings/2018-05-board.md': paper(
        { title: 'Harbour Board', body: 'Harbour Board', date: '2018-05-08' },
        'The Lighthouse Trust trims the lamp.\n\nKeepers trim lamps on Sundays.',
      ),
    };
    for (const text of ['who trims the lamp?', 'how many keepers trim lamps?'])
      expect(verdictOf(await ranked(text, papers)).kind, text).toBe('closest');
  });

  it('refuses only where there is nothing to show', async () => {
    expect(verdictOf({ ...(await ranked('bridge')), ranked: [] })).toEqual({
      kind: 'refuse',
      confidence: 0,
    });
  });
});

describe('everyday words', () => {
  it('reach what papers say instead, by the word and by the phrase, and nothing by chance', () => {
    const ways = [...bridgesIn('the a&e').values()].flat();
    expect(ways.map((way) => way.stems.join(' '))).toContain(stems('emergency department').join(' '));
    expect([...bridgesIn('a catch-up').values()].flat().length).toBeGreaterThan(0);
    expect(bridgesIn('zzzz').size).toBe(0);
  });

  it('ask for a sum and are no matter of their own: how much money', async () => {
    const view = await viewOfPapers({
      'meetings/2019-03-board.md': paper(
        { title: 'Ferry Board', body: 'Ferry Board', date: '2019-03-12' },
        'The ferry lost £40,000.',
      ),
    });
    const read = readQuestion('how much money did the ferry lose?', view, TODAY);
    const words = read.kind === 'query' ? askedTerms(read.query, view).map(({ term }) => term.words) : [];
    expect(words).not.toContain('money');
    expect(words).toContain('ferry');
  });

  it('are met with their particles: who took over is not who took', () => {
    const reached = (question: string) => [...bridgesIn(question).values()].flat().map((way) => way.stems.join(' '));
    const [succeeded = ''] = stems('succeeded');
    expect(reached('who took over the ferry')).toContain(succeeded);
    expect(reached('who took the ferry over')).not.toContain(succeeded);
  });
});

function fail(): never {
  throw new Error('there is no candidate');
}
