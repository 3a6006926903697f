import { describe, expect, it } from 'vitest';
import { PAGE_ROWS } from '../../../src/playground/browse/pager.ts';
import { paper } from '../../support/knowledge-folder.ts';
import { opened, read, sourceOfRecord } from '../record-source.ts';

const COUNT = 2 * PAGE_ROWS + 40;

/** More dated things than two pages hold, each in a sentence as long as a quotation may be, over three years. */
const DATES = Array.from({ length: COUNT }, (_, i) => {
  const year = 2018 + Math.floor((i * 3) / COUNT);
  return `Mark ${i} of the channel is due on ${1 + (i % 28)} May ${year}, after ${'the silt & the sand of the basin are moved, '.repeat(11)}it is said.`;
});

const source = await sourceOfRecord({
  'bodies.yaml': '- { id: board, name: Harbour Board }\n',
  'meetings/a.md': paper({ title: 'Harbour Board', body: 'board', date: '2018-01-06' }, ...DATES),
});

/** The pages from an address on, by their links to the next. */
async function pagesFrom(path: string): Promise<readonly string[]> {
  const pages: string[] = [];
  for (let at: string | undefined = path; at !== undefined && pages.length < 9; ) {
    const { status, page } = await opened(at, source);
    expect(status).toBe(200);
    pages.push(page);
    at = /<a rel="next" href="([^"]*)"/.exec(page)?.[1]?.replace(/&amp;/g, '&');
  }
  return pages;
}

const marksOf = (pages: readonly string[]) =>
  pages.flatMap((page) => [...page.matchAll(/Mark (\d+) of/g)].map(([, n]) => n));

describe.each(['/dates', '/dates?sort=-what', '/timeline'])('%s of many rows', (path) => {
  it('leaves nothing out over its pages, none of which is too large', async () => {
    const pages = await pagesFrom(path);
    expect(pages).toHaveLength(3);
    const marks = marksOf(pages);
    expect([marks.length, new Set(marks).size]).toEqual([COUNT, COUNT]);
    for (const page of pages) expect(Buffer.byteLength(page)).toBeLessThan(300_000);
  });

  it('says what stands where, and how many there are', async () => {
    const [first, , last] = await pagesFrom(path);
    expect(read(first ?? '')).toMatch(new RegExp(`Shown: 1 to ${PAGE_ROWS} of \\d+ \\(page 1 of 3\\)`));
    expect(read(last ?? '')).toMatch(/\(page 3 of 3\)/);
    expect(last).not.toContain('rel="next"');
  });
});

it('begins with its first page when it is sorted or narrowed another way', async () => {
  const { page } = await opened('/dates?page=2', source);
  const others = [...page.matchAll(/href="(\/dates[^"]*)"/g)].map(([, address = '']) => address);
  const pages = others.filter((address) => /page=/.test(address));
  expect(pages.every((address) => /page=[13]$/.test(address))).toBe(true);
  expect(others.length).toBeGreaterThan(pages.length);
});

it('leads from the years of the timeline to where they begin', async () => {
  const { page } = await opened('/timeline', source);
  const address = /href="([^"]*)#y2018">/.exec(page)?.[1] ?? '';
  expect((await opened(address, source)).page).toContain('id="y2018"');
});

it.each(['0', '99', 'x', '-1'])('takes page=%s for the nearest that there is', async (number) => {
  const { status, page } = await opened(`/dates?page=${number}`, source);
  expect(status).toBe(200);
  expect(read(page)).toMatch(number === '99' ? /page 3 of 3/ : /page 1 of 3/);
});
