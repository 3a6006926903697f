import { describe, expect, it } from 'vitest';
import { type LoadedCorpus, loadCorpus } from '../../src/knowledge/load-corpus.ts';
import { placeOf, problemAt } from '../../src/knowledge/problem-codes.ts';
import type { FolderFiles } from '../../src/knowledge/raw-file.ts';
import { type ReloadResult, reloadCorpus } from '../../src/knowledge/reload-corpus.ts';
import { folderFiles, load } from '../support/knowledge-builders.ts';
import { paper } from '../support/knowledge-folder.ts';

type Files = Readonly<Record<string, string>>;
type Accepted = Extract<ReloadResult, { kind: 'accepted' }>;

const AUDIENCES =
  '- { id: officers, name: Officers, members: [U1] }\n- { id: members, name: Members, members: [U2] }\n';
const BEFORE: Files = {
  'meetings/a.md': paper({ date: '2017' }, 'The Board met on 3 March.', 'It was RESOLVED that the report be noted.'),
  'meetings/b.md': paper({}, 'Second.'),
  'meetings/c.md': paper({ audience: 'officers' }, 'Third.'),
  'audiences.yaml': AUDIENCES,
};

async function reload(now: Files, before: Files = BEFORE, remove = false): Promise<ReloadResult> {
  const { corpus: previous } = await load(before);
  return reloadCorpus(previous, await load(now, { previous }), { remove });
}

async function accepted(now: Files, before?: Files, remove?: boolean): Promise<Accepted> {
  const result = await reload(now, before, remove);
  if (result.kind !== 'accepted') throw new Error(result.reason);
  return result;
}

const lists = ({ added, changed, withdrawn, kept, takenOut }: Accepted) => ({
  added,
  changed,
  withdrawn,
  kept,
  takenOut,
});
const NOTHING = { added: [], changed: [], withdrawn: [], kept: [], takenOut: [] };
const ids = ({ corpus }: Accepted) => corpus.documents.map(({ id }) => id);
const without = (files: Files, ...paths: string[]) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));

describe('papers that are meant to be gone', () => {
  it('are no loss, and the others that are gone with them still are', async () => {
    const { corpus } = await load(BEFORE);
    const outcome = async (meant: readonly string[], ...paths: string[]) =>
      reloadCorpus(corpus, await load(without(BEFORE, ...paths)), { remove: false, meant: new Set(meant) }).kind;
    const all = ['meetings/a.md', 'meetings/b.md', 'meetings/c.md'];
    expect(await outcome(['a', 'b', 'c'], ...all)).toBe('accepted');
    expect(await outcome(['a'], ...all)).toBe('refused');
  });
});

describe('what is new', () => {
  it('nothing, when nothing changed', async () => {
    const result = await accepted(BEFORE);
    expect(lists(result)).toEqual(NOTHING);
    expect(result.corpus).toEqual((await load(BEFORE)).corpus);
  });

  it('papers added, changed and gone', async () => {
    const now = {
      ...without(BEFORE, 'meetings/b.md'),
      'meetings/d.md': paper({}, 'New.'),
      'meetings/a.md': paper({}, 'Other.'),
    };
    const result = await accepted(now);
    expect(lists(result)).toEqual({ ...NOTHING, added: ['d'], changed: ['a'], withdrawn: ['b'] });
    expect(ids(result)).toEqual(['a', 'c', 'd']);
  });
});

describe('a paper with an error that was served', () => {
  const wrongDate = { ...BEFORE, 'meetings/a.md': paper({ date: '2018-02-30' }, 'New words.') };

  it('keeps its last good copy, marked, with its statements, and says so', async () => {
    const result = await accepted(wrongDate);
    expect(lists(result)).toEqual({ ...NOTHING, kept: ['a'] });
    const { corpus: before } = await load(BEFORE);
    expect(result.corpus.documents[0]).toEqual({ ...before.documents[0], stale: true });
    expect(result.corpus.statements).toEqual(before.statements);
    expect(result.problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning kept-last-good',
      'error bad-date',
    ]);
    expect(result.corpus.revision).not.toBe((await load(wrongDate)).corpus.revision);
    expect(Object.isFrozen(result.corpus.documents)).toBe(true);
  });

  it('keeps it over another reload, and is changed when it is right again', async () => {
    const { corpus: first } = await load(BEFORE);
    const once = reloadCorpus(first, await load(wrongDate), { remove: false }) as Accepted;
    const twice = reloadCorpus(once.corpus, await load(wrongDate, { previous: once.corpus }), {
      remove: false,
    }) as Accepted;
    expect(twice.kept).toEqual(['a']);
    expect(twice.corpus).toEqual(once.corpus);
    const mended = reloadCorpus(twice.corpus, await load(BEFORE, { previous: twice.corpus }), {
      remove: false,
    }) as Accepted;
    expect(mended.changed).toEqual(['a']);
    expect(mended.corpus).toEqual(first);
  });

  it('is not served anew in a folder that never served it', async () => {
    const result = await accepted(wrongDate, without(BEFORE, 'meetings/a.md'));
    expect(ids(result)).toEqual(['b', 'c']);
  });

  it('keeps a copy of its restricted audience only where that is still its audience', async () => {
    const same = { ...BEFORE, 'meetings/c.md': paper({ audience: 'officers', date: '2018-13' }, 'x') };
    expect(lists(await accepted(same))).toEqual({ ...NOTHING, kept: ['c'] });
    const other = { ...BEFORE, 'meetings/c.md': paper({ audience: 'members', date: '2018-13' }, 'x') };
    expect(lists(await accepted(other))).toEqual({ ...NOTHING, takenOut: ['c'] });
  });

  it.each([
    ['wrong YAML that states no audience', '---\ntitle: One: two\nkind: note\n---\nx'],
    ['wrong YAML that states the same', '---\ntitle: One: two\nkind: note\naudience: public\n---\nx'],
  ])('keeps it: %s', async (_, text) => {
    expect(lists(await accepted({ ...BEFORE, 'meetings/b.md': text }))).toEqual({ ...NOTHING, kept: ['b'] });
  });

  it.each([
    ['an audience that does not exist', paper({ audience: 'publc' }, 'x')],
    ['a misspelt audience field', paper({ audiense: 'officers' }, 'x')],
    ['a blank audience', paper({ audience: '' }, 'x')],
    ['a list of audiences', paper({ audience: '[officers]' }, 'x')],
    ['two audiences', paper({ audience: 'public\naudience: officers' }, 'x')],
    ['an audience for fewer, beside another error', paper({ audience: 'officers', date: 'x' }, 'x')],
    ['wrong YAML that states another audience', '---\ntitle: One: two\nkind: note\naudience: officers\n---\nx'],
    ['wrong YAML that may state one', '---\ntitle: One: two\nkind: note\n  audience : x\n---\nx'],
    ['a text that says it is restricted', paper({}, 'NOT FOR PUBLICATION', 'x')],
    ['the same beside another error', paper({ date: 'x' }, 'NOT FOR PUBLICATION', 'x')],
    ['no header', 'x'],
    ['a header that does not end', '---\ntitle: T\nkind: note\nx'],
    ['nothing in it', ''],
  ])('is taken out: %s', async (_, text) => {
    const result = await accepted({ ...BEFORE, 'meetings/b.md': text });
    expect(lists(result)).toEqual({ ...NOTHING, takenOut: ['b'] });
    expect(ids(result)).toEqual(['a', 'c']);
    expect(result.problems.map(({ code }) => code)).toContain('taken-out');
  });

  it('is taken out when its audience is gone', async () => {
    const result = await accepted({ ...BEFORE, 'audiences.yaml': '- { id: members, name: Members }' });
    expect(lists(result)).toEqual({ ...NOTHING, takenOut: ['c'] });
    const broken = await accepted({ ...BEFORE, 'audiences.yaml': 'members' });
    expect(lists(broken)).toEqual({ ...NOTHING, takenOut: ['c'] });
  });
});

describe('a register with an error', () => {
  it('keeps the entries of before when the file cannot be read at all', async () => {
    const before = { ...BEFORE, 'bodies.yaml': '- { id: north, name: North }' };
    const result = await accepted({ ...before, 'bodies.yaml': '- { id: north' + '\u0000' }, before);
    expect(result.corpus.registry.bodies.map(({ id }) => id)).toEqual(['north']);
    expect(result.problems.map(({ code }) => code)).toEqual(['binary', 'register-kept']);
  });
});

it('keeps them when the file is not read at all, and lets them go when it is gone', async () => {
  const before = { ...BEFORE, 'bodies.yaml': '- { id: north, name: North }' };
  const { corpus: previous } = await load(before);
  const problem = problemAt(placeOf('bodies.yaml'), 'error', 'too-large', 'It is too large.', 'Split it.');
  const unread = { files: folderFiles(BEFORE).files, problems: [problem] };
  const now = await loadCorpus(unread, { defaultAudience: 'public', previous });
  expect(now.corpus.registry.bodies).toEqual(previous.registry.bodies);
  expect((await load(BEFORE, { previous })).corpus.registry.bodies).toEqual([]);
});

describe('refused', () => {
  const most = Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`meetings/${i}.md`, paper({}, 'x')]));

  it('when more than half of the papers are gone, unless that is meant', async () => {
    const now = without(most, 'meetings/0.md', 'meetings/1.md', 'meetings/2.md');
    const result = await reload(now, most);
    expect(result).toMatchObject({ kind: 'refused' });
    expect(result.kind === 'refused' && result.reason).toContain('3 of 5 papers');
    expect(lists(await accepted(now, most, true))).toEqual({ ...NOTHING, withdrawn: ['0', '1', '2'] });
  });

  it('not when half are gone, and not when all have errors', async () => {
    const four = without(most, 'meetings/0.md');
    expect((await accepted(without(four, 'meetings/1.md', 'meetings/2.md'), four)).withdrawn).toEqual(['1', '2']);
    const broken = Object.fromEntries(Object.keys(most).map((path) => [path, paper({ date: 'x' }, 'x')]));
    expect((await accepted(broken, most)).kept).toHaveLength(5);
  });

  it('when more than half cannot be read', async () => {
    const { corpus } = await load(most);
    const problem = (path: string) =>
      problemAt(placeOf(path), 'error', 'unreadable', 'It cannot be read.', 'Try again.');
    const unread = (count: number): FolderFiles => ({
      files: folderFiles(most).files.slice(count),
      problems: Object.keys(most).slice(0, count).map(problem),
    });
    const plan = async (count: number) =>
      reloadCorpus(corpus, await loadCorpus(unread(count), { defaultAudience: 'public' }), { remove: false });
    expect((await plan(3)).kind).toBe('refused');
    expect(lists((await plan(2)) as Accepted)).toEqual({ ...NOTHING, takenOut: ['0', '1'] });
  });

  it('when the folder is empty', async () => {
    expect((await reload({}, most)).kind).toBe('refused');
  });

  it('never on a first load', async () => {
    const { corpus } = await load({});
    expect(reloadCorpus(corpus, (await load(most)) satisfies LoadedCorpus, { remove: false }).kind).toBe('accepted');
  });
});
