import { describe, expect, it } from 'vitest';
import { harbourFolder } from '../support/harbour-folder.ts';
import { stp } from '../support/terminal.ts';

const list = (...argv: readonly string[]) => stp(['list', ...argv, '--knowledge', harbourFolder()]);

describe('stp list', () => {
  it('counts first, then says each row with its place', async () => {
    const { code, out, err } = await list('decisions');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')[0]).toBe('1 decision');
    expect(out).toContain('6 March 2018 · Harbour Board · approved');
    expect(out).toContain('The Board RESOLVED that the dredging plan be approved.');
    expect(out).toContain('paragraph 1');
  });

  it('prints JSON in the shape of the contract', async () => {
    const answer = JSON.parse((await list('dates', '--json')).out);
    expect(Object.keys(answer)).toEqual(['list', 'entries', 'total', 'citations', 'warnings']);
    expect(answer.total).toBe(answer.entries.length);
    expect(Object.keys(answer.entries[0])).toEqual(
      'id kind name date due body text force owner state latest citations'.split(' '),
    );
    for (const { citations } of answer.entries)
      for (const at of citations) expect(answer.citations[at].quote).toEqual(expect.any(String));
  });

  it('prints CSV with a head and a line a row', async () => {
    const { out } = await list('papers', '--csv');
    const [head, ...rows] = out.trimEnd().split('\r\n');
    expect(head).toBe('id,kind,name,date,due,body,text,force,owner,state,latest,paper,title,paragraph,page');
    expect(rows).toHaveLength(2);
  });

  it('is narrowed to a body by id or name, to a workstream and to a time', async () => {
    const total = async (...argv: string[]) => JSON.parse((await list('decisions', '--json', ...argv)).out).total;
    expect(await total('--body', 'harbour-board')).toBe(1);
    expect(await total('--body', 'lighthouse panel')).toBe(0);
    expect(await total('--workstream', 'dredging')).toBe(1);
    expect(await total('--since', '2018-04')).toBe(0);
    expect(await total('--until', '2018')).toBe(1);
    expect(await total('--as-of', '2018-01-01')).toBe(0);
  });

  it('says that there is none without fuss', async () => {
    expect(await list('decisions', '--since', '2020')).toMatchObject({
      code: 0,
      out: 'No decisions in these papers for what was asked.\n',
    });
  });

  it('shows an audience its papers and nobody else', async () => {
    expect((await list('papers')).out).not.toContain('Officers');
    expect((await list('papers', '--audience', 'officers')).out).toContain('Officers');
  });

  it.each([
    [[], 'There is nothing to list'],
    [['decision'], 'Did you mean decisions?'],
    [['decisions', 'all'], 'is left over'],
    [['decisions', '--json', '--csv'], 'give one of them'],
    [['dates', '--ics', '--csv'], '--csv and --ics are two forms'],
    [['decisions', '--ics'], 'There is no calendar of decisions'],
    [['decisions', '--since', 'soon'], '--since soon is no date'],
    [['decisions', '--since', '2019', '--until', '2018'], '--since is after --until'],
    [['decisions', '--body', 'harbour bord'], 'Did you mean Harbour Board?'],
    [['decisions', '--workstream', 'dredgin'], 'Did you mean dredging?'],
  ])('refuses %j and says what to do', async (argv, words) => {
    const { code, out, err } = await list(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});

describe('stp list dates --ics', () => {
  it('prints a calendar alone on standard output, and says how to take it up', async () => {
    const { code, out, err } = await list('dates', '--ics', '--as-of', '2018-04-01');
    expect(code).toBe(0);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(out).toContain('DTSTART;VALUE=DATE:20180508');
    expect(err).toContain('subscribe to /dates.ics');
  });
});
