import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { describedWhere } from '../support/described-where.ts';
import { harbourFolder } from '../support/harbour-folder.ts';
import { paper } from '../support/knowledge-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SCRATCH = mkdtempSync(join(tmpdir(), 'stp-built-'));
afterAll(() => rmSync(SCRATCH, { recursive: true, force: true }));

const STP = join(ROOT, 'bin', 'stp.js');
const VERSION = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;

function runs(program: string, args: readonly string[], options: { input?: string; cwd?: string; env?: object } = {}) {
  const { input = '', cwd = ROOT, env = {} } = options;
  const { status, stdout, stderr } = spawnSync(program, [...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

describedWhere(existsSync(join(ROOT, 'dist', 'main.js')), 'the program is not built (npm run build)')(
  'the built program',
  () => {
    it('runs', () => {
      expect(runs(process.execPath, [STP, '--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
    });

    it('is there as npx stp', () => {
      const env = { npm_config_cache: join(SCRATCH, 'npm'), npm_config_loglevel: 'silent' };
      expect(runs('npx', ['--no-install', 'stp', '--version'], { env })).toEqual({
        code: 0,
        out: `${VERSION}\n`,
        err: '',
      });
    });

    it('keeps data on standard output and problems on standard error', () => {
      const folder = harbourFolder({ 'meetings/broken.md': 'no header' });
      const { code, out, err } = runs(process.execPath, [STP, 'ask', '--json', '--knowledge', folder, 'dredging']);
      expect([code, JSON.parse(out).question]).toEqual([0, 'dredging']);
      expect(err).toMatch(/^meetings\/broken\.md:1:1 error /);
    });

    it('answers a batch as it comes and ends quietly when its reader does', () => {
      const script = `"${process.execPath}" "${STP}" search --batch --knowledge "${harbourFolder()}" | head -n 1`;
      const { out, err } = runs('sh', ['-c', script], { input: 'dredging\n'.repeat(5000) });
      expect(JSON.parse(out).query).toBe('dredging');
      expect(err).toBe('');
    });

    it('reads .env in the folder it is run in, and what is set already wins', () => {
      writeFileSync(join(SCRATCH, '.env'), 'KNOWLEDGE_DIR=from-the-file\n');
      const check = (env: object) => runs(process.execPath, [STP, 'check'], { cwd: SCRATCH, env });
      expect(check({})).toMatchObject({ code: 2, out: '', err: expect.stringContaining('from-the-file') });
      expect(check({ KNOWLEDGE_DIR: 'elsewhere' }).err).toContain('elsewhere');
    });
  },
);

/** The built program serving its page at a port of the system's choice, until the test ends. */
async function servedPage(folder: string) {
  const env = { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', KNOWLEDGE_DIR: folder };
  const program = spawn(process.execPath, [STP, 'serve'], { cwd: SCRATCH, env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void program.kill('SIGKILL'));
  const ended = once(program, 'exit');
  let out = '';
  let err = '';
  program.stdout.on('data', (data) => {
    out += data;
  });
  program.stderr.on('data', (data) => {
    err += data;
  });
  /** What the first group of the expression matches on standard error, as soon as it does. */
  const told = async (expression: RegExp): Promise<string> => {
    for (;;) {
      const found = expression.exec(err);
      if (found) return found[1] ?? '';
      if (program.exitCode !== null) throw new Error(`It ended with ${program.exitCode}: ${err}`);
      await Promise.race([once(program.stderr, 'data'), ended]);
    }
  };
  return { url: await told(/The page is at (http:\S+)/), program, ended, told, written: () => ({ out, err }) };
}

describedWhere(existsSync(join(ROOT, 'dist', 'main.js')), 'the program is not built (npm run build)')(
  'the built program with no Slack tokens and no terminal',
  () => {
    it('serves the page, reads the folder anew at SIGHUP and ends well at SIGTERM', { timeout: 60_000 }, async () => {
      const folder = harbourFolder();
      const { url, program, ended, told, written } = await servedPage(folder);
      expect(await (await fetch(`${url}?q=dredging`)).text()).toContain('Harbour Board');
      const late = `${url}documents/late`;
      expect((await fetch(late)).status).toBe(404);

      writeFileSync(join(folder, 'meetings', 'late.md'), paper({ title: 'Tide tables' }, 'The tide was discussed.'));
      writeFileSync(join(folder, 'meetings', 'broken.md'), 'no header');
      program.kill('SIGHUP');
      expect(await told(/meetings\/broken\.md:1:1 (error) /)).toBe('error');
      expect(await (await fetch(late)).text()).toContain('The tide was discussed.');

      program.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
      expect(written().out).toBe('');
      await expect(fetch(url)).rejects.toThrow();
    });

    it('is told to reload by a command, and shows what it refused', { timeout: 60_000 }, async () => {
      const folder = harbourFolder();
      const { url, program, ended } = await servedPage(folder);
      // While a command runs, this process does not notice that the page has closed a connection that it kept.
      const page = (path: string) => fetch(`${url}${path}`, { headers: { connection: 'close' } });
      const reload = (...more: string[]) => runs(process.execPath, [STP, 'reload', ...more], { cwd: SCRATCH });
      writeFileSync(join(folder, 'meetings', 'late.md'), paper({ title: 'Tide tables' }, 'The tide was discussed.'));
      expect(reload()).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^The page .* 4 papers .*\n +Added:\n +Tide/s),
      });
      expect((await page('documents/late')).status).toBe(200);

      rmSync(join(folder, 'meetings'), { recursive: true });
      expect(reload()).toMatchObject({ code: 1, out: expect.stringContaining('stp reload --remove') });
      expect(await (await page('problems')).text()).toContain('The last reload was refused: 4 of 4 papers');
      expect(reload('--remove').code).toBe(0);
      expect(await (await page('problems')).text()).not.toContain('refused');

      program.kill('SIGTERM');
      await ended;
      expect(reload()).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Nothing of stp runs here') });
    });

    it('ends well at Ctrl-C', { timeout: 60_000 }, async () => {
      const { program, ended } = await servedPage(harbourFolder());
      program.kill('SIGINT');
      expect(await ended).toEqual([0, null]);
    });

    it('says which setting is to blame where the port is taken', { timeout: 60_000 }, async () => {
      const { url } = await servedPage(harbourFolder());
      const env = { PORT: new URL(url).port, KNOWLEDGE_DIR: harbourFolder() };
      const { code, out, err } = runs(process.execPath, [STP, 'serve'], { cwd: SCRATCH, env });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`PORT: something else listens on ${new URL(url).host}`);
    });

    it('says that the folder is missing', () => {
      const env = { PORT: '0', KNOWLEDGE_DIR: 'no-such-folder' };
      expect(runs(process.execPath, [STP, 'serve'], { cwd: SCRATCH, env })).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('no-such-folder'),
      });
    });
  },
);

describe('the program before it is built', () => {
  it('says how to build it', () => {
    mkdirSync(join(SCRATCH, 'bin'), { recursive: true });
    copyFileSync(STP, join(SCRATCH, 'bin', 'stp.mjs'));
    const { code, out, err } = runs(process.execPath, [join(SCRATCH, 'bin', 'stp.mjs'), 'help']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('npm run build');
  });
});
