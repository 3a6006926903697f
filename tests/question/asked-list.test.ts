import { beforeAll, describe, expect, it } from 'vitest';
import { findAskedWindow } from '../../src/question/asked-window.ts';
import { readFilteredQuestion } from '../../src/question/read-filtered-question.ts';
import type { View } from '../../src/search/view.ts';
import { paper, TODAY } from '../support/asking.ts';
import { viewOfPapers } from '../support/views.ts';

describe('a question for a list', () => {
  let view: View;
  beforeAll(async () => {
    const minutes = (body: string) =>
      paper({ title: body, body, kind: 'minutes', date: '2026-01-09' }, 'Nothing was said.');
    view = await viewOfPapers({
      'meetings/a.md': minutes('Harbour Board'),
      'meetings/b.md': minutes('Joint Lighthouse Committee'),
    });
  });
  const listOf = (question: string) => {
    const read = readFilteredQuestion(question, view, TODAY);
    return read.kind === 'query' ? read.query.list : null;
  };

  it.each([
    ['all decisions of the harbour board', 'decisions'],
    ['what did the committee decide on 12 October', 'decisions'],
    ['list everything the board approved in 2026', 'decisions'],
    ['list every action still open and who has it', 'actions'],
    ['who owes the board what', 'actions'],
    ['what dates are coming up', 'dates'],
    ['whats coming up', 'dates'],
    ['what meetings are planned', 'meetings'],
    ['which meetings were cancelled since march', 'off-meetings'],
    ['who sits on the harbour board', 'members'],
    ['members of the lighthouse committee', 'members'],
    ['who was at the harbour board in january', 'attendance'],
    ['what workstreams are there', 'workstreams'],
    ['how many papers from 2018', 'papers'],
    ['how many times did the harbour board meet in 2025', 'held-meetings'],
    ['what did the lighthouse committee recommend in July 2019', 'recommendations'],
    ['every opening date we were given for the pier', 'given'],
    ['list all the chairs we have had', 'holders'],
    ['every motion members voted on', 'votes'],
    ['what were the options for the pier', 'items'],
  ])('%s', (question, of) => expect(listOf(question)?.of).toBe(of));

  it.each([
    'when is the next harbour board',
    'who chairs the harbour board',
    'how often does the harbour board meet',
    'why was the pier closed',
    'how much did the pier cost',
    'what is the pier',
    'was the pier approved',
  ])('is not: %s', (question) => expect(listOf(question)).toBeNull());

  it('reads the body, also by a part of its name, the time and the matter', () => {
    const list = listOf('all decisions of the lighthouse committee on painting in 2026');
    expect(list?.bodies?.map(({ names }) => names[0])).toEqual(['Joint Lighthouse Committee']);
    expect(list).toMatchObject({ since: '2026-01-01', until: '2026-12-31' });
    expect(list?.topic.map(({ words }) => words)).toEqual(['painting']);
  });

  it.each([
    ['in February 2019', '2019-02-01', '2019-02-28'],
    ['in september', '2026-09-01', '2026-09-30'],
    ['on 12 oct', '2026-10-12', '2026-10-12'],
    ['since june 2018', '2018-06-01', null],
    ['since the summer', '2026-06-01', null],
    ['last autumn', '2025-09-01', '2025-11-30'],
    ['this autumn', '2026-09-01', '2026-11-30'],
    ['this winter', '2026-12-01', '2027-02-28'],
    ['this summer', '2026-06-01', '2026-08-31'],
    ['next spring', '2027-03-01', '2027-05-31'],
    ['last winter', '2025-12-01', '2026-02-28'],
    ['last month', '2026-10-01', '2026-10-31'],
    ['this year', '2026-01-01', '2026-12-31'],
    ['between january and june 2019', '2019-01-01', '2019-06-30'],
    ['before 2020', null, '2019-12-31'],
    ['from june 2018', '2018-06-01', '2018-06-30'],
    ['from june 2018 onwards', '2018-06-01', null],
    ['after june 2018', '2018-07-01', null],
  ])('tells the time of “%s”', (words, since, until) => {
    const window = findAskedWindow(`decisions ${words}`, TODAY, false);
    expect(window.until).toBe(until);
    if (since !== null) expect(window.since).toBe(since);
  });

  it.each([
    ['between now and april', '2026-11-23', '2027-04-30'],
    ['in the next couple of months', '2026-11-23', '2027-01-23'],
    ['in january', '2027-01-01', '2027-01-31'],
  ])('looks ahead for what is to come: %s', (words, since, until) => {
    expect(findAskedWindow(`dates coming up ${words}`, TODAY, true)).toMatchObject({ since, until });
  });
});
