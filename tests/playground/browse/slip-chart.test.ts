import { describe, expect, it } from 'vitest';
import { paper } from '../../support/knowledge-folder.ts';
import { opened, read, sourceOfRecord } from '../record-source.ts';

const FILES = {
  'bodies.yaml': '- { id: board, name: Harbour Board }\n- { id: pilots, name: Pilots Panel }\n',
  'meetings/a.md': paper(
    { title: 'March board', date: '2018-03-06', body: 'board', kind: 'minutes' },
    'The Mole Street <b>ferry</b> stage was expected to open on 14 May 2018.',
  ),
  'meetings/b.md': paper(
    { title: 'June board', date: '2018-06-05', body: 'board', kind: 'minutes' },
    'The Mole Street stage would now open on 8 June 2018.',
  ),
};

describe('the dates of a record in which a milestone moved', () => {
  it('draw it, say the same in words, and lead to each paper', async () => {
    const { page } = await opened('/dates', await sourceOfRecord(FILES));
    const [svg = ''] = /<svg.*?<\/svg>/s.exec(page) ?? [];
    expect(svg).toContain('role="img" aria-label="Mole Street, opening: 14 May 2018, then 8 June 2018."');
    expect(svg.match(/<circle/g)).toHaveLength(2);
    const table = /<table.*?<\/table>/s.exec(page)?.[0] ?? '';
    expect(table).toContain('href="/documents/a#p1"');
    expect(table).toContain('href="/documents/b#p1"');
    expect(read(table)).toMatch(/Mole Street, opening .*14 May 2018 .*8 June 2018 .*25 days later/s);
  });

  it('draw none where the list is of another body, or none moved', async () => {
    const source = await sourceOfRecord(FILES);
    expect((await opened('/dates?body=board', source)).page).toContain('<svg');
    expect((await opened('/dates?body=pilots', source)).page).not.toContain('<svg');
    expect((await opened('/dates', await sourceOfRecord())).page).not.toContain('<svg');
  });
});
