import { describe, expect, it } from 'vitest';
import { opened, RECORD, read, sourceOfRecord } from '../record-source.ts';

const source = await sourceOfRecord();
const page = async (path: string) => (await opened(path, source)).page;
const text = async (path: string) => read(await page(path));

describe('a workstream', () => {
  it('has its latest word, its lead by the register, its next date and its parts', async () => {
    const words = await text('/workstreams/dredging');
    expect(words).toContain('The depth of the channel (from the register)');
    expect(words).toMatch(/Latest word +8 May 2018 *: +The Board agreed that dredging should begin in June 2018\./);
    expect(words).toContain('Ada Quay, Clerk of Works (from the register, confirmed by the clerk on November 2026)');
    expect(words).toMatch(/Next date +1 March 2027 : +The dredging is to be completed by 1 March 2027\./);
    expect(await page('/workstreams/dredging')).toContain('href="/workstreams/north-channel"');
  });

  it('has the beginning of each list and the way to the whole of it', async () => {
    const words = await page('/workstreams/lamps');
    expect(read(words)).toContain('The Board RESOLVED that the report on the lamps be noted.');
    expect(words).toContain('href="/decisions?workstream=lamps">All 2 decisions');
  });

  it('that no paper speaks of is said to be that', async () => {
    const silent = await sourceOfRecord({ 'workstreams.yaml': '- { id: ferry, name: Ferry timetable }\n' });
    const words = read((await opened('/workstreams/ferry', silent)).page);
    expect(words).toContain('Latest word not spoken of in these papers');
    expect(words).toContain('Lead not recorded');
    expect(words).toContain('Next date none to come in these papers');
  });
});

describe('a body', () => {
  it('has what the register says of it, what is held, and its lists', async () => {
    const words = await text('/bodies/pilots');
    expect(words).toContain('Held here 1 paper, 1 meeting recorded');
    expect(words).toMatch(/Part of +Harbour Board/);
    expect(words).toContain('Since 2017 (from the register)');
    expect(words).toContain('The Committee AGREED to recommend the lamps to the Board.');
    expect(await text('/bodies/harbour-board')).toContain('Contact The clerk, 01234 567890 (from the register)');
  });

  it('that only a paper names has a page under its name', async () => {
    const files = {
      ...RECORD,
      'meetings/x.md': '---\ntitle: X\nkind: minutes\nbody: Isles / Forum?\n---\n\nIt met.\n',
    };
    const more = await sourceOfRecord(files);
    const { page: list } = await opened('/bodies', more);
    const [, href = ''] = /href="(\/bodies\/Isles[^"]*)"/.exec(list) ?? [];
    const got = await opened(href, more);
    expect(got.status).toBe(200);
    expect(read(got.page)).toContain('Held here 1 paper, 0 meetings recorded');
  });
});

describe('a person', () => {
  it('has the posts they were named in, each where it is said, and what they undertook', async () => {
    const words = await text('/people/ada-quay');
    expect(words).toMatch(/6 March 2018 +Clerk of Works of (?:the )?Harbour Board/);
    expect(words).toContain('From the register Clerk of Works, Harbour Board');
    expect(words).toContain('Ada Quay agreed to write to the pilots');
    expect(words).toContain('No paper here says until when a post was held.');
  });

  it('has no action of a namesake who may be another', async () => {
    const two = await sourceOfRecord({
      ...RECORD,
      'people.yaml': '- { id: a, name: Ada Quay }\n- { id: b, name: Alan Quay }\n',
      'meetings/z.md': '---\ntitle: Z\nkind: minutes\n---\n\nA Quay agreed to send the tide tables to the Board.\n',
    });
    expect(read((await opened('/people/b', two)).page)).not.toContain('tide tables');
  });
});

it.each([
  ['/workstreams/nothing', 'There is no such body or workstream'],
  ['/bodies/nobody', 'There is no such body or workstream'],
  ['/people/nobody', 'There is no such person'],
  ['/people/%E0%A4%A', 'There is no such person'],
  ['/people/', 'There is no such page'],
  ['/people/a/b', 'There is no such page'],
  ['/bodies/__proto__', 'There is no such body or workstream'],
])('%s is not there', async (path, words) => {
  const got = await opened(path, source);
  expect(got.status).toBe(404);
  expect(read(got.page)).toContain(words);
});
