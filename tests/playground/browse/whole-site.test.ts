import { describe, expect, it } from 'vitest';
import type { PageSource } from '../../../src/playground/page-source.ts';
import { paper } from '../../support/knowledge-folder.ts';
import { linksOf, opened, RECORD, read, sourceOfRecord } from '../record-source.ts';

/** Every page that is reached by links from the first, with what it holds. */
async function crawl(source: PageSource): Promise<ReadonlyMap<string, { status: number; page: string }>> {
  const pages = new Map<string, { status: number; page: string }>();
  const waiting = ['/'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue;
    const got = await opened(path, source);
    pages.set(path, got);
    // Sorting and narrowing anew would go on for long: one step from each list is enough.
    // The calendar is no page: tests/service/dates-calendar.test.ts reads it.
    const links = linksOf(got.page).filter((link) => !/\.(?:css|svg|ics)/.test(link));
    waiting.push(...(path.includes('?') ? links.filter((link) => !link.includes('?')) : links));
  }
  return pages;
}

const site = await crawl(await sourceOfRecord());

describe('every page that links lead to', () => {
  it('is there', () => {
    expect(site.size).toBeGreaterThan(30);
    for (const [path, { status }] of site) expect(`${status} ${path}`).toBe(`200 ${path}`);
  });

  it('says whose record it is, and has no script, style or address elsewhere', () => {
    for (const [path, { page }] of site) {
      expect(read(page), path).toContain('Harbour and Isles Partnership');
      expect(page, path).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:|(?:src|href|action)="https?:/i);
    }
  });

  it('has one first heading, and none that skips a level', () => {
    for (const [path, { page }] of site) {
      const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      levels.forEach((level, i) => {
        if (i > 0) expect(level - (levels[i - 1] ?? 1), `${path}: ${levels}`).toBeLessThanOrEqual(1);
      });
    }
  });
});

/** Papers that the public may not see, each with words that stand in no other. */
const SECRET = /zeppelin|wreckfield|marlinspike|Ada Quay’s successor/i;
const HIDDEN: Readonly<Record<string, string>> = {
  'meetings/2018-06-officers.md': paper(
    { title: 'Zeppelin note', body: 'harbour-board', date: '2018-06-01', audience: 'officers', workstreams: '[lamps]' },
    'The Board RESOLVED that the zeppelin mast for the lamps be approved.',
    'Ada Quay, Director of Zeppelins, agreed to sell the dredging works by 3 March 2027.',
  ),
  'meetings/2018-07-draft.md': paper(
    { title: 'Wreckfield minutes', body: 'Wreckfield Panel', date: '2018-07-01', unconfirmed: 'true' },
    'The Panel RESOLVED that the wreckfield dredging be approved.',
    'The next meeting of the Wreckfield Panel will be held on 4 April 2027.',
  ),
  'meetings/2018-08-exempt.md': paper(
    { title: 'Marlinspike report', body: 'harbour-board', date: '2018-08-01' },
    'This report is not for publication.',
    'The Board RESOLVED that the marlinspike works be approved.',
  ),
  'meetings/2018-09-misspelt.md': paper(
    { title: 'Marlinspike, again', date: '2018-09-01', audience: 'oficers' },
    'The Board RESOLVED that the marlinspike works be approved.',
  ),
};

describe('what is not public', () => {
  it('changes no byte of any page, and adds none', async () => {
    const both = await sourceOfRecord({ ...RECORD, ...HIDDEN });
    const seen = await crawl(both);
    expect([...seen.keys()].sort()).toEqual([...site.keys()].sort());
    for (const [path, { page }] of site) expect(seen.get(path)?.page, path).toBe(page);
    for (const [path, { page }] of seen) expect(page, path).not.toMatch(SECRET);
  });

  it('is found at no address that is guessed', async () => {
    const both = await sourceOfRecord({ ...RECORD, ...HIDDEN });
    const guessed = ['2018-06-officers', '2018-07-draft', '2018-08-exempt'].map((id) => `/documents/${id}`);
    guessed.push('/decisions?body=Wreckfield+Panel', '/decisions?body=Wreckfield+Council');
    for (const path of guessed) {
      const got = await opened(path, both);
      expect(got.status, path).toBe(404);
      expect(got.page).toBe((await opened(path.replace('2018', '1918'), both)).page);
    }
  });

  it('what nobody has confirmed shows where the folder is served so', async () => {
    const { page } = await opened(
      '/decisions',
      await sourceOfRecord({ ...RECORD, ...HIDDEN }, { unconfirmed: 'shown' }),
    );
    expect(read(page)).toMatch(/wreckfield dredging.*\(unconfirmed\)/);
    expect(page).not.toMatch(/zeppelin|marlinspike/i);
  });
});
