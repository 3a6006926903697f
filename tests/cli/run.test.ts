import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { COMMANDS, PLANNED } from '../../src/cli/command-table.ts';
import { run } from '../../src/cli/run.ts';
import { stp } from '../support/terminal.ts';

describe('stp', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']]])(
    'lists exactly the commands of the table for %j',
    async (argv) => {
      const { code, out, err } = await stp(argv);
      const listed = [...out.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name]) => name);
      expect(listed).toEqual(COMMANDS.map(({ name }) => name));
      expect({ code, err }).toEqual({ code: 0, err: '' });
    },
  );

  it('has a help for each command that names each of its options', async () => {
    for (const command of COMMANDS) {
      const asked = await stp(['help', command.name]);
      expect(asked).toEqual(await stp([command.name, '--help']));
      expect(asked.code).toBe(0);
      for (const option of command.options) expect(asked.out).toContain(`--${option.name}`);
      expect(asked.out).toMatch(/^Usage: stp /);
    }
  });

  it('keeps within the width of the terminal', async () => {
    const { out } = await stp(['help', 'ask'], { columns: 60 });
    const [, ...lines] = out.split('\n');
    expect(Math.max(...lines.filter((line) => !line.startsWith('  stp')).map((line) => line.length))).toBeLessThan(80);
  });

  it('says its version', async () => {
    expect(await stp(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });

  it.each([
    ['an unknown command', ['serach'], 'There is no command serach. Did you mean stp search?'],
    [
      'what is said in Slack',
      ['follow', 'stroke'],
      'There is no command follow in the terminal. That is said to the bot in Slack: /stp follow.',
    ],
    ['a question without a command', ['who', 'leads', 'estates?'], 'To ask a question, write stp ask'],
    ['an option before the command', ['--json', 'ask'], 'The command comes first'],
    ['an unknown option', ['ask', '--as-off', '2018-01-01', 'why?'], 'Did you mean --as-of?'],
    ['an unknown topic of help', ['help', 'chek'], 'Did you mean check?'],
    ['words that a command does not take', ['check', 'papers'], 'check takes no words'],
    ['a control sequence', [`a${String.fromCharCode(0x1b)}[2Jb`], 'There is no command ab.'],
  ])('refuses %s with a hint and the usage', async (_what, argv, hint) => {
    const { code, out, err } = await stp(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(hint);
    expect(err).toContain('Usage: stp ');
  });

  it.each(PLANNED)('says that %s is not built yet', async (name) => {
    const { code, out, err } = await stp([name, '--any', 'thing']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`stp ${name} is not built yet`);
  });

  it('names every bad setting at once', async () => {
    const { code, err } = await stp(['check'], { env: { PORT: 'x', LOG_LEVEL: 'loud' } });
    expect(code).toBe(2);
    expect(err).toMatch(/PORT[\s\S]*LOG_LEVEL/);
  });

  it('says what went wrong when something of its own does, without a stack', async () => {
    const manifest = () => {
      throw new Error('the printer is on fire');
    };
    const { code, out, err } = await stp(['manifest'], { handed: { manifest } });
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: 'stp: something went wrong: the printer is on fire\n',
    });
  });

  it('is quiet when the reader of its output goes away', async () => {
    const closed = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const said: string[] = [];
    const stderr = new Writable({
      write(chunk, _encoding, done) {
        said.push(String(chunk));
        done();
      },
    });
    const io = {
      stdin: process.stdin,
      stdout: closed,
      stderr,
      env: {},
      isTTY: false,
      columns: 80,
      now: () => new Date(0),
    };
    const handed = {
      version: '0',
      serve: async () => 0 as const,
      serveMcp: async () => {},
      manifest: () => ({}),
      examineSlack: async () => [],
    };
    expect(await run(['help'], io, handed)).toBe(0);
    expect(said).toEqual([]);
  });
});

describe('stp manifest', () => {
  it('prints the manifest as JSON, for Socket Mode or for an address', async () => {
    expect(JSON.parse((await stp(['manifest'])).out)).toEqual({ url: null });
    const { out } = await stp(['manifest', '--url', 'https://stp.example.org']);
    expect(JSON.parse(out)).toEqual({ url: 'https://stp.example.org' });
  });

  it.each(['http://stp.example.org', 'stp.example.org', ''])(
    'refuses "%s", which Slack cannot send to',
    async (url) => {
      expect(await stp(['manifest', `--url=${url}`])).toMatchObject({ code: 2, out: '' });
    },
  );
});
