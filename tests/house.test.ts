import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS, PLANNED } from '../src/cli/command-table.ts';
import { stp } from './support/terminal.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  version: string;
  bin: Record<string, string>;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

describe('the house', () => {
  it.each([
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'SECURITY.md',
    'LICENSE',
    '.editorconfig',
    '.env.example',
    '.gitignore',
    'knowledge/workstreams.yaml',
    'knowledge/bodies.yaml',
    'knowledge/people.yaml',
    'knowledge/glossary.yaml',
  ])('has %s', (file) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
  });

  it.each([...Object.values(manifest.bin), '.ci/run'])('has %s as a program', (file) => {
    expect(() => accessSync(join(ROOT, file), constants.X_OK)).not.toThrow();
    expect(read(file)).toMatch(/^#!\/usr\/bin\/env /);
  });

  it('tells in the changelog what this version brings', () => {
    expect(read('CHANGELOG.md')).toContain(`## ${manifest.version}`);
  });

  it('has a lockfile that names no registry', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/registry/);
  });

  it('names no machine and nothing unfinished in its papers', () => {
    const papers = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'package.json'];
    for (const file of papers)
      expect(read(file), file).not.toMatch(/\/(?:work|tmp|root|home)\/|\bTODO\b|\bFIXME\b|\bTBD\b/);
  });
});

describe('the papers of the house', () => {
  it('say of every dependency who imports it and why', () => {
    const rows = [...read('ARCHITECTURE.md').matchAll(/^\| (`[^|]+`) \| /gm)].flatMap(([, cell = '']) => [
      ...cell.matchAll(/`([^`]+)`/g),
    ]);
    const named = rows.map(([, name]) => name).filter((name) => name !== undefined && !name.includes('src'));
    for (const name of Object.keys(manifest.dependencies)) {
      expect(named, 'ARCHITECTURE.md').toContain(name);
      expect(read('docs/decisions/0008-dependencies.md')).toContain(`\`${name}\``);
    }
  });

  it('say of every folder of src what it does', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) expect(read('ARCHITECTURE.md')).toContain(`| \`src/${name}\` |`);
  });

  it('name only files that are there', () => {
    const text = read('ARCHITECTURE.md');
    const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
      (file) => !/node_modules|^dist/.test(file),
    );
    const named = [...text.matchAll(/`([\w./-]+\.(?:ts|js|yaml|md))`/g)].map(([, file = '']) => file);
    expect(named.filter((file) => !sources.some((source) => source === file || source.endsWith(`/${file}`)))).toEqual(
      [],
    );
  });

  it('name every command that works, and none that does not', () => {
    const readme = read('README.md');
    for (const { name } of COMMANDS) expect(readme).toContain(`\`stp ${name}`);
    for (const name of PLANNED) expect(readme).not.toContain(`\`stp ${name}`);
  });

  it('show a real question with its real answer', async () => {
    const [, question = '', shown] = /^\$ npx stp ask (.+)\n([\s\S]*?)^```$/m.exec(read('README.md')) ?? [];
    const day = /^Looked up on (\d+ \w+ \d{4})/m.exec(shown ?? '')?.[1];
    const knowledge = join(ROOT, 'knowledge');
    const { out } = await stp(['ask', '--knowledge', knowledge, ...question.split(' ')], { now: `${day} 12:00 UTC` });
    expect(shown).toBe(out);
  });

  it('name only scripts that are there', () => {
    const text = ['README.md', 'CONTRIBUTING.md'].map(read).join('\n');
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
  });

  it.each(readdirSync(join(ROOT, 'docs/decisions')))('%s tells status, context, decision and consequences', (file) => {
    expect(file).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
    const headings = [...read(`docs/decisions/${file}`).matchAll(/^(?:## (.+)|(Status): \w+)/gm)];
    expect(headings.map(([, heading, status]) => heading ?? status)).toEqual([
      'Status',
      'Context',
      'Decision',
      'Consequences',
    ]);
  });
});
