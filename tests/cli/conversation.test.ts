import { describe, expect, it } from 'vitest';
import { harbourFolder } from '../support/harbour-folder.ts';
import { stp } from '../support/terminal.ts';

function talk(lines: readonly string[], words: readonly string[] = []) {
  const input = lines.map((line) => `${line}\n`);
  return stp(['ask', '--interactive', '--knowledge', harbourFolder(), ...words], {
    isTTY: true,
    input,
    env: { NO_COLOR: '1' },
  });
}

describe('stp ask --interactive', () => {
  it('carries the conversation from line to line', async () => {
    const { code, out } = await talk([
      'what is the latest on dredging?',
      'and the moorings renewal?',
      'how much?',
      'quit',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('“and the moorings renewal?” = question “What');
    expect(out).toContain('£2.4 million');
  });

  it('answers a question given with it first', async () => {
    const { out } = await talk(['show the source'], ['what', 'did', 'the', 'Harbour', 'Board', 'approve?']);
    expect(out).toContain('dredging plan be approved');
    expect(out).toContain('kept here as meetings/2018-03-harbour-board.md');
  });

  it('explains the last answer, and any of this conversation by its id', async () => {
    const { out } = await talk(['what did the Harbour Board approve?', 'explain', 'why 0123456789abcdef']);
    expect(out).toMatch(/Answer [0-9a-f]{16} to “what did the Harbour Board approve\?”/);
    expect(out).toContain('Nothing was answered under that id');
  });

  it.each([['--batch'], ['--json'], ['--explain']])('does not go with %s', async (option) => {
    const ran = await stp(['ask', '--interactive', option], { isTTY: true });
    expect(ran).toMatchObject({ code: 2, out: '' });
  });

  it('needs a terminal', async () => {
    expect(await stp(['ask', '--interactive'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('stp ask --batch --conversation', () => {
  const turns = (lines: readonly string[]) =>
    stp(['ask', '--batch', '--conversation', '--knowledge', harbourFolder()], { input: [`${lines.join('\r\n')}\n`] });

  it('reads each line with the lines before it, and begins anew after ---', async () => {
    const { code, out } = await turns([
      'what is the latest on dredging?',
      'and the moorings renewal?',
      'how much?',
      '---',
      'how much?',
    ]);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { headline: string; answered: boolean });
    expect(code).toBe(0);
    expect(answers).toHaveLength(4);
    expect(answers[2]?.headline).toContain('£2.4 million');
    expect(answers[3]?.answered).toBe(false);
  });

  it('answers a blank line as no question, so that line n answers turn n', async () => {
    const { out } = await turns(['who is the director of finance?', '', '---']);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).kind),
    ).toEqual([expect.any(String), 'unsupported']);
  });

  it('needs --batch', async () => {
    const { code, err } = await stp(['ask', '--conversation', 'who?']);
    expect(code).toBe(2);
    expect(err).toContain('Add --batch');
  });
});
