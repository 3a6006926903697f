import { describe, expect, it } from 'vitest';
import { harbourFolder } from '../support/harbour-folder.ts';
import { stp } from '../support/terminal.ts';

const brief = (...argv: readonly string[]) => stp(['brief', ...argv, '--knowledge', harbourFolder()]);

describe('stp brief', () => {
  it('prints a page for reading', async () => {
    const { code, out, err } = await brief('dredging');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n').slice(0, 2)).toEqual([
      'Dredging review',
      'As of 22 November 2026, from 2 papers, 6 March 2018 to 8 May 2018.',
    ]);
    expect(out).toContain('6 March 2018, approved: “The Board RESOLVED');
    expect(out).toContain('Harbour Board minutes, 6 March 2018, paragraph');
  });

  it('prints Markdown to paste', async () => {
    const { out } = await brief('dredging', '--markdown');
    expect(out).toMatch(/^# Dredging review\n\nAs of [^\n]+\n\n## /);
    expect(out).toContain('\n## Not found\n\n');
  });

  it('prints JSON whose citations are whole', async () => {
    const said = JSON.parse((await brief('dredging', '--json')).out);
    expect(said).toMatchObject({ subject: 'dredging', kind: 'brief', of: 'workstream', title: 'Dredging review' });
    expect(said.words).toBeLessThanOrEqual(350);
    for (const { lines } of said.sections)
      for (const { citations } of lines)
        for (const at of citations) expect(said.citations[at].document.id).toMatch(/^2018-/);
  });

  it('shows an audience its papers and nobody else', async () => {
    expect((await brief('pilotage contract')).out).toContain(
      'Nothing was found on “pilotage contract” in these 2 papers',
    );
    expect((await brief('pilotage contract', '--audience', 'officers')).out).toContain('Tarn Marine');
  });

  it.each([
    [['brief'], 'There is nothing to brief on'],
    [['brief', 'x'.repeat(1001)], 'at most 1,000 characters'],
    [['brief', 'dredging', '--json', '--markdown'], 'give one of them'],
    [['highlights', 'dredging'], 'highlights takes no words'],
    [['highlights', '--since', 'soon'], '--since soon is no date'],
    [['highlights', '--since', '2030'], 'is after 2026-11-22'],
  ])('refuses %j and says what to do', async (argv, words) => {
    const { code, out, err } = await stp([...argv, '--knowledge', harbourFolder()]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});

describe('stp highlights', () => {
  it('tells what is new since a day', async () => {
    const { code, out } = await stp(['highlights', '--since', '2018-05', '--knowledge', harbourFolder()]);
    expect(code).toBe(0);
    expect(out).toContain('Highlights since 1 May 2018');
    expect(out).not.toContain('dredging plan be approved');
  });
});
