import { describe, expect, it } from 'vitest';
import { harbourFolder } from '../support/harbour-folder.ts';
import { paper } from '../support/knowledge-folder.ts';
import { stp } from '../support/terminal.ts';

const LAMP = 'The lighthouse keeper reported that the lamp had been renewed for £12,000.';

/** A harbour with a paper over two pages. */
const folder = () =>
  harbourFolder({
    'meetings/2018-06-lighthouse.md': paper(
      { title: 'Lighthouse Panel', body: 'lighthouse-panel', date: '2018-06-05' },
      '<!-- page 6 -->',
      'The Panel met on the quay.',
      '<!-- page 7 -->',
      LAMP,
      '3. The Panel RESOLVED that the foghorn be sold.',
    ),
  });

const of = async (argv: readonly string[]) => (await stp([...argv, '--knowledge', folder()], { columns: 200 })).out;

describe('the page that a paper tells', () => {
  it('stands in the authority of an answer and beside its citation', async () => {
    const asked = 'what did the Lighthouse Panel resolve?';
    const answer = await of(['ask', asked]);
    expect(answer).toContain('5 June 2018, page 7, point 3.');
    expect(answer).toContain('(minutes, 5 June 2018), page 7, paragraph 3.');
    const decided = JSON.parse(await of(['ask', '--json', asked]));
    expect(decided.authority).toMatch(/, page 7, point 3$/);
    expect(decided.citations[0]).toMatchObject({ paragraph: 3, label: '3.', page: 7 });
  });

  it('is given with what a search finds', async () => {
    expect(await of(['search', 'lamp'])).toContain('page 7, paragraph 2');
    expect(JSON.parse(await of(['search', '--json', 'quay'])).hits[0]).toMatchObject({ paragraph: 1, page: 6 });
    expect(JSON.parse(await of(['search', '--json', 'dredging'])).hits[0]).toMatchObject({ page: null });
  });

  it('is given with the rows of a list', async () => {
    const argv = ['list', 'decisions', '--body', 'Lighthouse Panel'];
    expect(await of(argv)).toContain('page 7, paragraph 3, point 3.');
    expect(await of([...argv, '--csv'])).toMatch(/,2018-06-lighthouse,Lighthouse Panel,3,7\r?\n/);
  });
});
