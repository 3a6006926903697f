import { describe, expect, it } from 'vitest';
import { createView } from '../../src/search/view.ts';
import { paper } from '../support/asking.ts';
import { load } from '../support/knowledge-builders.ts';

const FOLDER = {
  'plan.yaml': 'name: Reed Valley Plan\nfrom: 2015\n',
  'meetings/dated.md': paper({ date: '2016-02-10' }, 'The kilns were relit on 3 January 2016.'),
  'meetings/inferred.md': paper(
    { date: '2016-05', dateBasis: 'inferred', dateNote: 'after the fair' },
    'The fair was held on 21 May 2016. The barge will be launched on 2 July 2016.',
  ),
  'meetings/old.md': paper({}, 'The charter was signed in 1998.'),
  'meetings/silent.md': paper({}, 'The barge is to be painted.'),
  'meetings/undated.md': paper(
    {},
    'The weir was closed on 4 April 2017, after a flood in March 2016. It reopens on 1 June 2017.',
  ),
};

describe('the day from which a paper was known', () => {
  it.each([
    ['2014-12-31', ['silent']],
    ['2015-01-01', ['old', 'silent']],
    ['2016-02-10', ['dated', 'old', 'silent']],
    ['2016-05-20', ['dated', 'old', 'silent']],
    ['2016-05-21', ['dated', 'inferred', 'old', 'silent']],
    ['2017-04-03', ['dated', 'inferred', 'old', 'silent']],
    ['2017-04-04', ['dated', 'inferred', 'old', 'silent', 'undated']],
  ])('is told by its date, and of an unsure one by the last event that it dates as past: %s', async (asOf, ids) => {
    const { corpus } = await load(FOLDER);
    expect(createView(corpus, { audiences: [], asOf }).documents.map(({ id }) => id)).toEqual(ids);
  });
});
