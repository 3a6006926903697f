import { describe, expect, it } from 'vitest';
import { harbourFolder } from '../support/harbour-folder.ts';
import { paper } from '../support/knowledge-folder.ts';
import { stp, type TerminalOptions } from '../support/terminal.ts';

const KEYS =
  'id question kind answered intent lead authority confidence headline statements citations entries total nearest choices understood asOf latestEvidence searched warnings suggestions'.split(
    ' ',
  );

function ask(argv: readonly string[], options: TerminalOptions = {}) {
  return stp(['ask', ...argv], options);
}

describe('stp ask', () => {
  it('answers with the paper it stands on', async () => {
    const { code, out, err } = await ask([
      '--knowledge',
      harbourFolder(),
      'what',
      'did',
      'the',
      'Harbour',
      'Board',
      'approve?',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('dredging plan');
    expect(out).toMatch(/“The Board RESOLVED that the dredging plan be approved\.”\s\[1\]/);
    expect(out).toContain('Looked up on 22 November 2026 in 2 papers; the newest is of 8 May 2018.');
  });

  it('prints JSON with the keys of the contract, in their order', async () => {
    const { out } = await ask(['--json', '--knowledge', harbourFolder(), 'what did the Harbour Board approve?']);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(KEYS);
    expect(answer).toMatchObject({ kind: 'found', answered: true, asOf: '2026-11-22' });
    const [first] = answer.citations;
    expect(Object.keys(first)).toEqual(['quote', 'paragraph', 'label', 'page', 'document']);
    expect(Object.keys(first.document)).toEqual(
      'id title kind text body bodyName date source inferred stale unconfirmed'.split(' '),
    );
    expect(first).toMatchObject({
      quote: 'The Board RESOLVED that the dredging plan be approved.',
      paragraph: 1,
      label: null,
      page: null,
      document: { id: '2018-03-harbour-board', bodyName: 'Harbour Board', source: null },
    });
  });

  it('is an answer too when the papers do not say (exit 0)', async () => {
    const { code, out } = await ask(['--json', '--knowledge', harbourFolder(), 'who designed the aquarium?']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind: 'not-found', answered: false, citations: [], statements: [] });
  });

  it('answers as of a day, from the papers known then', async () => {
    const argv = ['--json', '--knowledge', harbourFolder(), '--as-of', '2018-04-01', 'dredging'];
    expect(JSON.parse((await ask(argv)).out)).toMatchObject({ asOf: '2018-04-01', searched: { documents: 1 } });
  });

  it('takes today from the time zone', async () => {
    const argv = ['--json', '--knowledge', harbourFolder(), 'dredging'];
    const { out } = await ask(argv, { now: '2018-06-30T23:30:00Z' });
    expect(JSON.parse(out).asOf).toBe('2018-07-01');
  });

  it('says how the question was read with --explain', async () => {
    const { out } = await ask(['--explain', '--knowledge', harbourFolder(), 'deepening']);
    expect(out).toMatch(/How the question was read:[\s\S]*deepening/);
  });

  it.each(['2018-02-30', '2018-02', '2018', 'yesterday', '2018-1-1'])('refuses --as-of %s', async (day) => {
    expect(await ask(['--as-of', day, 'dredging'])).toMatchObject({ code: 2, out: '' });
  });

  it('says how long an answer took with --timing, and changes nothing else of it', async () => {
    const words = ['--json', '--knowledge', harbourFolder(), 'what did the Harbour Board approve?'];
    const { took, ...answer } = JSON.parse((await ask(['--timing', ...words])).out);
    expect(answer).toEqual(JSON.parse((await ask(words)).out));
    expect(took).toEqual({ ms: expect.any(Number), heldMs: expect.any(Number) });
    const plain = await ask(['--timing', '--knowledge', harbourFolder(), 'what did the Harbour Board approve?']);
    expect(plain.err).toMatch(/^stp: took [\d.]+ ms, and kept all else waiting for [\d.]+ ms\n$/);
  });

  it('refuses to be called without a question, and with one beside --batch', async () => {
    expect(await ask([])).toMatchObject({ code: 2, out: '' });
    expect(await ask(['--batch', 'dredging'])).toMatchObject({ code: 2, out: '' });
  });

  it('takes words after "--" as they are', async () => {
    const { code, out } = await ask(['--json', '--knowledge', harbourFolder(), '--', '--dredging', 'now']);
    expect([code, JSON.parse(out).question]).toEqual([0, '--dredging now']);
  });
});

describe('stp ask --batch', () => {
  const input = ['dredging\r\n\r\n', `${'x'.repeat(1001)}\n`, 'who is Ann Lee?'];

  it('answers line n with line n, one object a line', async () => {
    const { code, out } = await ask(['--batch', '--knowledge', harbourFolder()], { input });
    const lines = out.split('\n');
    expect([code, lines.length, lines.pop()]).toEqual([0, 5, '']);
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ question }) => question.slice(0, 20))).toEqual([
      'dredging',
      '',
      'x'.repeat(20),
      'who is Ann Lee?',
    ]);
    expect([answers[1].kind, answers[2].kind]).toEqual(['unsupported', 'unsupported']);
  });

  it('says the same as one question at a time', async () => {
    const folder = harbourFolder();
    const { out } = await ask(['--batch', '--json', '--knowledge', folder], { input: ['who is Ann Lee?\n'] });
    const single = await ask(['--json', '--knowledge', folder, 'who is Ann Lee?']);
    expect(JSON.parse(out)).toEqual(JSON.parse(single.out));
  });

  it('says with each line how long it took where that is asked for, in a conversation too', async () => {
    for (const more of [[], ['--conversation']]) {
      const input = ['what did the Harbour Board approve?\nwho?\n'];
      const { out } = await ask(['--batch', '--timing', ...more, '--knowledge', harbourFolder()], { input });
      const lines = out.trim().split('\n');
      expect(lines.map((line) => Object.keys(JSON.parse(line).took))).toEqual([
        ['ms', 'heldMs'],
        ['ms', 'heldMs'],
      ]);
    }
  });

  it('prints nothing for nothing', async () => {
    expect(await ask(['--batch', '--knowledge', harbourFolder()])).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('stp ask --audience', () => {
  const question = 'what happens to the pilotage contract?';

  it('adds the papers of an audience to the public ones', async () => {
    const folder = harbourFolder();
    const open = JSON.parse((await ask(['--json', '--knowledge', folder, question])).out);
    const officers = JSON.parse((await ask(['--json', '--audience', 'officers', '--knowledge', folder, question])).out);
    expect([open.kind, open.searched.documents]).toEqual(['not-found', 2]);
    expect([officers.kind, officers.searched.documents]).toEqual(['found', 3]);
    expect(JSON.stringify(open)).not.toContain('Tarn');
  });

  it('is the public alone, with a warning, where nobody knows it', async () => {
    const { code, out, err } = await ask(['--json', '--audience', 'officer', '--knowledge', harbourFolder(), question]);
    const answer = JSON.parse(out);
    expect([code, answer.kind, answer.warnings.length]).toEqual([0, 'not-found', 1]);
    expect(err).toContain('There is no audience “officer”');
    expect(err).toContain('Did you mean officers?');
  });
});

describe('a folder that is not right', () => {
  it('is used as far as it reads, its problems named on standard error', async () => {
    const folder = harbourFolder({ 'meetings/broken.md': paper({ kind: 'minuets' }, 'Nothing.') });
    const { code, out, err } = await ask(['--json', '--knowledge', folder, 'dredging']);
    expect([code, JSON.parse(out).searched.documents]).toEqual([0, 2]);
    const lines = err.trimEnd().split('\n');
    expect(lines.every((line) => /^[^:\s]+:\d+:\d+ (?:error|warning) [a-z0-9-]+ \S/.test(line))).toBe(true);
    expect(err).toMatch(/^meetings\/broken\.md:3:\d+ error /m);
  });

  it('is said to be missing, with what to do', async () => {
    const { code, out, err } = await ask(['--knowledge', '/no/such/folder', 'dredging']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('There is no knowledge folder at /no/such/folder');
    expect(err).toContain('--knowledge');
  });
});

describe('a paper of hostile text', () => {
  const ESC = String.fromCharCode(0x1b);
  const hostile = `The dredging ${ESC}[31mred${ESC}[0m \u202elatot\u202c <!channel> <script>alert(1)</script> was noted ${ESC}]0;owned\u0007 by the Board.`;
  const folder = () =>
    harbourFolder({ 'meetings/2018-09-hostile.md': paper({ title: 'Hostile', date: '2018-09-01' }, hostile) });

  it.each([
    ['text', []],
    ['JSON', ['--json']],
  ])('is harmless as %s', async (_what, options) => {
    const { out, err } = await ask([...options, '--knowledge', folder(), 'what was noted about latot dredging?']);
    expect(`${out}${err}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(out).toContain('<!channel>');
  });
});

describe('colour', () => {
  const colourOf = async (options: TerminalOptions) => {
    const { out } = await ask(['--knowledge', harbourFolder(), 'dredging'], options);
    return out.includes(String.fromCharCode(0x1b));
  };

  it.each<[string, TerminalOptions, boolean]>([
    ['a terminal', { isTTY: true }, true],
    ['a file', { isTTY: false }, false],
    ['a terminal with NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['a terminal with an empty NO_COLOR', { isTTY: true, env: { NO_COLOR: '' } }, true],
    ['a dumb terminal', { isTTY: true, env: { TERM: 'dumb' } }, false],
  ])('on %s', async (_where, options, expected) => {
    expect(await colourOf(options)).toBe(expected);
  });
});
