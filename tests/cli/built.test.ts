import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describedWhere } from '../support/described-where.ts';
import { harbourFolder } from '../support/harbour-folder.ts';

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

describe('the program before it is built', () => {
  it('says how to build it', () => {
    mkdirSync(join(SCRATCH, 'bin'), { recursive: true });
    copyFileSync(STP, join(SCRATCH, 'bin', 'stp.mjs'));
    const { code, out, err } = runs(process.execPath, [join(SCRATCH, 'bin', 'stp.mjs'), 'help']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('npm run build');
  });
});
