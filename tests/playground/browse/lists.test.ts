import { describe, expect, it } from 'vitest';
import { EVERYTHING, LISTS, listRows } from '../../../src/matter/list-rows.ts';
import { paper } from '../../support/knowledge-folder.ts';
import { linksOf, opened, read, sourceOfRecord } from '../record-source.ts';

const source = await sourceOfRecord();
const page = async (path: string) => (await opened(path, source)).page;
/** The rows of the table of a page, each as a reader reads it. */
const rowsOf = (text: string) =>
  [...text.matchAll(/<tr role="row">(.*?)<\/tr>/gs)].slice(1).map(([, row = '']) => read(row).trim());

describe('a list', () => {
  it.each(LISTS)('of %s has every row that stp list prints, in its order', async (list) => {
    const rows = listRows(list, EVERYTHING, source.view(), source.today());
    expect(rows.length).toBeGreaterThan(0);
    const shown = rowsOf(await page(`/${list}`));
    expect(shown).toHaveLength(rows.length);
    rows.forEach((row, i) => {
      expect(shown[i]).toContain(
        row.kind === 'decision' || row.kind === 'date' || row.kind === 'action' ? row.text : row.name,
      );
    });
  });

  it('says whose record it is, how many rows there are and in how many papers', async () => {
    const text = read(await page('/decisions'));
    expect(text).toContain('Harbour and Isles Partnership');
    expect(text).toContain('Harbour, The Isles');
    expect(text).toMatch(/\d+ decisions in these 3 papers/);
  });

  it('leads from each row to its paragraph, and says whose words they are', async () => {
    const text = await page('/decisions');
    expect(text).toContain('href="/documents/2018-03-board#p1"');
    expect(read(text)).toMatch(/Harbour Board, May , paragraph 1 \(our summary\)/);
  });
});

it('says that a year was worked out where the paper does not write it', async () => {
  const files = {
    'meetings/a.md': paper(
      { title: 'Board', date: '2018-03-06' },
      'The Board will next meet on 8 May.',
      'The works are due by 30/06/18 and the lamps by 1 July 2018.',
    ),
  };
  const [meeting, works, lamps] = rowsOf((await opened('/dates?sort=date', await sourceOfRecord(files))).page);
  expect(meeting).toMatch(/^8 May 2018 +\(year worked out\)/);
  expect([works, lamps].join()).toMatch(/30 June 2018 .*1 July 2018/);
  expect([works, lamps].join()).not.toContain('worked out)');
});

describe('what was noted', () => {
  it('is listed as noted', async () => {
    const noted = rowsOf(await page('/decisions')).filter((row) => row.includes('the lamps be noted'));
    expect(noted).toEqual([expect.stringMatching(/ noted /)]);
  });
});

describe('a list narrowed by its address', () => {
  it.each([
    ['/decisions?body=pilots', ['recommend the lamps']],
    ['/decisions?workstream=lamps', ['recommend the lamps', 'the lamps be noted']],
    ['/decisions?since=2018-05&until=2018', ['dredging should begin']],
    ['/decisions?only=noted', ['the lamps be noted']],
    ['/decisions?body=pilots&since=2020', []],
    ['/papers?workstream=dredging', ['Harbour Board, May', 'Harbour Board, March']],
  ])('%s', async (path, expected) => {
    const text = await page(path);
    const rows = rowsOf(text);
    expect(rows).toHaveLength(expected.length);
    expected.forEach((words, i) => {
      expect(rows[i]).toContain(words);
    });
    expect(read(text)).toContain('Shown:');
    if (expected.length === 0) expect(read(text)).toContain('No decisions in these papers for what was asked.');
  });

  it('says what it is narrowed to by name, and leads back to the whole', async () => {
    const text = await page('/decisions?workstream=lamps&since=2018&until=2018');
    expect(read(text)).toContain('Shown: Lamp renewal, 2018 . Show all');
    expect(text).toContain('<a href="/decisions">Show all</a>');
  });

  it.each(['decisions', 'actions', 'dates', 'papers'])(
    'of %s: every link opens, and leaves as many rows as it says',
    async (list) => {
      const whole = await page(`/${list}`);
      const links = [...whole.matchAll(/<li><a href="([^"]*)"><bdi>[^<]*<\/bdi><\/a> \((\d+)\)/g)];
      expect(links.length).toBeGreaterThan(0);
      for (const [, href = '', count] of links) {
        const { status, page: narrowed } = await opened(href.replaceAll('&amp;', '&'), source);
        expect(status).toBe(200);
        expect(rowsOf(narrowed), href).toHaveLength(Number(count));
      }
    },
  );

  it.each([
    ['/decisions?since=yesterday', 400, 'That is no date I can read'],
    ['/decisions?since=--07', 400, 'That is no date I can read'],
    ['/decisions?body=nobody', 404, 'There is no such body or workstream'],
    ['/dates?workstream=nothing', 404, 'There is no such body or workstream'],
    ['/decisions?sort=nothing&only=', 200, 'decisions in these'],
    ['/decisions/', 404, 'There is no such page'],
  ])('%s is %d', async (path, status, words) => {
    const got = await opened(path, source);
    expect(got.status).toBe(status);
    expect(read(got.page)).toContain(words);
  });
});

describe('a list sorted by its address', () => {
  it('by any column that can be, both ways, what is not known last', async () => {
    const dates = (text: string) => rowsOf(text).map((row) => row.slice(0, 12));
    const up = dates(await page('/papers?sort=date'));
    expect(up).toEqual(['6 March 2018', '8 May 2018 H', '15 January 2'].map((day) => expect.stringContaining(day)));
    expect(dates(await page('/papers?sort=-date'))).toEqual(up.toReversed());
    const owners = rowsOf(await page('/actions?sort=who')).map((row) => row.includes('not recorded'));
    expect(owners).toEqual([...owners].sort());
  });

  it('says which way, and keeps what it is narrowed to', async () => {
    const text = await page('/decisions?body=harbour-board&sort=date');
    expect(text).toContain('aria-sort="ascending"');
    expect(linksOf(text)).toContain('/decisions?body=harbour-board&sort=-date');
  });
});
