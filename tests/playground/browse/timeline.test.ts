import { describe, expect, it } from 'vitest';
import { EVERYTHING, listRows } from '../../../src/matter/list-rows.ts';
import { opened, read, sourceOfRecord } from '../record-source.ts';

const source = await sourceOfRecord();
const page = async (path: string) => (await opened(path, source)).page;

describe('the timeline', () => {
  it('has every paper, decision and day with a year, by year, the latest first', async () => {
    const text = await page('/timeline');
    const years = [...text.matchAll(/<h2>(\d{4})<\/h2>/g)].map(([, year]) => year);
    expect(years).toEqual([...years].sort().toReversed());
    expect(years[0]).toBe('2027');
    const rows = (['papers', 'decisions', 'dates'] as const).flatMap((list) =>
      listRows(list, EVERYTHING, source.view(), source.today()),
    );
    const dated = rows.filter(({ date }) => date !== null);
    expect([...text.matchAll(/<li><h3>/g)]).toHaveLength(dated.length);
    for (const year of new Set(years)) expect(text).toContain(`<a href="#y${year}">${year}</a>`);
  });

  it('says how each thing stands: what was noted is not decided, what was announced may not have been', async () => {
    const text = read(await page('/timeline?workstream=lamps'));
    expect(text).toContain('Decision (noted), Harbour Board');
    expect(read(await page('/timeline'))).toMatch(/Date: announced, day past *, Harbour Board +8 May 2018/);
  });

  it('is narrowed by its address', async () => {
    const text = read(await page('/timeline?body=pilots&since=2019&until=2019'));
    expect(text).toContain('Minutes: Pilots Committee');
    expect(text).not.toContain('dredging plan');
    expect((await opened('/timeline?body=nobody', source)).status).toBe(404);
    expect((await opened('/timeline?since=x', source)).status).toBe(400);
    expect(read(await page('/timeline?since=2031'))).toContain('Nothing in these papers has a date there.');
  });
});
