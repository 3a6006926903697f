import { describe, expect, it } from 'vitest';
import { harbourFolder } from '../support/harbour-folder.ts';
import { stp } from '../support/terminal.ts';

const QUESTION = 'what did the Harbour Board approve?';

async function idOf(folder: string, ...options: string[]): Promise<string> {
  const { out } = await stp(['ask', '--json', '--knowledge', folder, ...options, QUESTION]);
  return JSON.parse(out).id;
}

describe('stp why', () => {
  it('replays an answer and says how it was read, what was looked at, and why', async () => {
    const folder = harbourFolder();
    const { code, out, err } = await stp(['why', '--knowledge', folder, await idOf(folder), ...QUESTION.split(' ')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('dredging plan be approved');
    expect(out).toMatch(/intent decision/);
    expect(out).toMatch(/2018-03-harbour-board, paragraph 1: the headline stands on it/);
  });

  it('is the same bytes each time, as JSON too', async () => {
    const folder = harbourFolder();
    const argv = ['why', '--json', '--knowledge', folder, await idOf(folder), QUESTION];
    const { out } = await stp(argv);
    expect((await stp(argv)).out).toBe(out);
    expect(JSON.parse(out)).toMatchObject({ same: true, kind: 'found', read: { intent: 'decision' } });
  });

  it('says where the day, the folder or the question is another now (exit 1)', async () => {
    const folder = harbourFolder();
    const id = await idOf(folder, '--as-of', '2018-04-01');
    const { code, err } = await stp(['why', '--knowledge', folder, id, QUESTION]);
    expect(code).toBe(1);
    expect(err).toContain(`answer ${id} cannot be replayed: asked as of 2026-11-22`);
    expect((await stp(['why', '--as-of', '2018-04-01', '--knowledge', folder, id, QUESTION])).code).toBe(0);
  });

  it.each([[[]], [['what', 'was', 'decided?']], [['0123456789abcdef']]])('refuses %j', async (argv) => {
    expect(await stp(['why', ...argv])).toMatchObject({ code: 2, out: '' });
  });
});

describe('stp ask --explain', () => {
  it('lists the candidates, and adds them to JSON', async () => {
    const folder = harbourFolder();
    const { out } = await stp(['ask', '--explain', '--knowledge', folder, 'dredging']);
    expect(out).toMatch(/\d+ passages? (?:was|were) weighed; \d+ names? all that was asked about/);
    const json = JSON.parse((await stp(['ask', '--explain', '--json', '--knowledge', folder, 'dredging'])).out);
    expect(json.explanation.candidates[0]).toMatchObject({ why: null });
    expect(JSON.parse((await stp(['ask', '--json', '--knowledge', folder, 'dredging'])).out)).not.toHaveProperty(
      'explanation',
    );
  });
});
