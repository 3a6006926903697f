import { describe, expect, it } from 'vitest';
import { load } from '../support/knowledge-builders.ts';
import { paper } from '../support/knowledge-folder.ts';

const AUDIENCES = '- { id: officers, name: Officers, members: [U1, C2] }\n';
const WORKSTREAMS = `
- { id: harbour, name: Harbour review, aliases: [HRB, quay works], lead: { post: Lead, person: A Person, confirmedOn: 2018 } }
- { id: lighthouse, name: Lighthouse }
`;
const BODIES = '- { id: north, name: North Board, aliases: [NB, Northern Board], from: 2016, to: 2018-03 }\n';

const ids = (corpus: { documents: readonly { id: string }[] }) => corpus.documents.map(({ id }) => id);
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('a paper as read', () => {
  it('of a header with two fields', async () => {
    const { corpus, problems } = await load({ 'meetings/2018/a.md': '---\ntitle: T\nkind: note\n---\nText.\n' });
    expect(problems).toEqual([]);
    expect(corpus.documents).toEqual([
      {
        id: 'a',
        file: 'meetings/2018/a.md',
        title: 'T',
        kind: 'note',
        text: 'verbatim',
        body: null,
        date: null,
        authors: [],
        source: null,
        audience: 'public',
        workstreams: [],
        approvedAt: null,
        supersedes: null,
        change: null,
        confirmed: [],
        unconfirmed: false,
        stale: false,
        checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
        passages: [
          {
            document: 'a',
            paragraph: 1,
            label: null,
            text: 'Text.',
            form: 'paragraph',
            depth: 0,
            parent: null,
            headings: [],
            columns: [],
            page: null,
            line: 5,
          },
        ],
      },
    ]);
  });

  it('of a header with every field', async () => {
    const header = {
      text: 'summary',
      body: 'north',
      bodyBasis: 'inferred',
      bodyNote: 'its clerk wrote it',
      date: '2017-12',
      dateBasis: 'inferred',
      dateNote: '"after the 12th; the New Year is to come"',
      authors: '[ { name: A Person, post: Clerk }, { name: B Person } ]',
      source: '{ file: a.txt, title: A, url: "https://example.org/a", retrieved: 2026-11-22 }',
      audience: 'officers',
      workstreams: '[harbour]',
      approvedAt: 'b',
      supersedes: 'b',
      confirmed: '[1]',
    };
    const { corpus, problems } = await load({
      'meetings/a.md': paper(header, 'Text.'),
      'meetings/b.md': paper({}, 'Text.'),
      'audiences.yaml': AUDIENCES,
      'workstreams.yaml': WORKSTREAMS,
      'bodies.yaml': BODIES,
    });
    expect(problems).toEqual([]);
    expect(corpus.documents[0]).toMatchObject({
      text: 'summary',
      body: { id: 'north', name: 'North Board', basis: 'inferred', note: 'its clerk wrote it' },
      date: { date: '2017-12', basis: 'inferred', note: 'after the 12th; the New Year is to come' },
      authors: [
        { name: 'A Person', post: 'Clerk' },
        { name: 'B Person', post: null },
      ],
      source: { file: 'a.txt', title: 'A', url: 'https://example.org/a', sha256: null, retrieved: '2026-11-22' },
      audience: 'officers',
      workstreams: ['harbour'],
      approvedAt: 'b',
      supersedes: 'b',
      confirmed: [1],
    });
    expect(corpus.registry.workstreams[0]).toEqual({
      id: 'harbour',
      name: 'Harbour review',
      aliases: ['HRB', 'quay works'],
      description: null,
      parent: null,
      lead: { post: 'Lead', person: 'A Person', confirmedBy: null, confirmedOn: '2018' },
      clerk: null,
    });
    expect(corpus.registry.bodies[0]).toMatchObject({ from: '2016', to: '2018-03', successor: null, contact: null });
  });

  it.each([
    ['north', 'north', 'North Board'],
    ['Northern Board', 'north', 'North Board'],
    ['nb', 'north', 'North Board'],
    ['South Board', null, 'South Board'],
  ])('the body %j', async (body, id, name) => {
    const { corpus } = await load({ 'meetings/a.md': paper({ body }, 'x'), 'bodies.yaml': BODIES });
    expect(corpus.documents[0]?.body).toMatchObject({ id, name, basis: 'stated', note: null });
  });

  it.each(['2017', '2017-12', '2017-12-31', '--07-10', '--07', '"2017"'])('the date %s', async (date) => {
    const { corpus, problems } = await load({ 'meetings/a.md': paper({ date }, 'x') });
    expect(problems).toEqual([]);
    expect(corpus.documents[0]?.date?.date).toBe(date.replaceAll('"', ''));
  });

  it.each([
    ['The harbour review went on.', ['harbour']],
    ['The HRB met.', ['harbour']],
    ['The hrb met at the light-house.', []],
    ['Quay works, and the lighthouse.', ['harbour', 'lighthouse']],
    ['Lighthouses are many.', []],
  ])('its workstreams, read from %j', async (text, workstreams) => {
    const { corpus } = await load({ 'meetings/a.md': paper({}, text), 'workstreams.yaml': WORKSTREAMS });
    expect(corpus.documents[0]?.workstreams).toEqual(workstreams);
  });

  it('with Windows line ends, a byte order mark, tabs and no last line end', async () => {
    const text = '\ufeff---\r\ntitle: T\r\nkind: note\r\n---\r\n\r\nOne\r\ngoes on.\r\n\r\n-\ttwo\r\n\t- three';
    const { corpus, problems } = await load({ 'meetings/a.md': text });
    expect(problems).toEqual([]);
    expect(corpus.documents[0]?.passages.map((p) => [p.line, p.depth, p.text])).toEqual([
      [6, 0, 'One goes on.'],
      [9, 1, 'two'],
      [10, 2, 'three'],
    ]);
  });

  it('without control characters, colours and direction marks', async () => {
    const { corpus } = await load({
      'meetings/a.md': paper({ title: '"A\\u202eB"' }, '\u001b[31mRed\u001b[0m \u202eround\u0007.'),
    });
    expect(corpus.documents[0]?.title).toBe('AB');
    expect(corpus.documents[0]?.passages[0]?.text).toBe('Red round.');
  });
});

describe('what is left out', () => {
  it('a paper or an entry with an error, and nothing else', async () => {
    const { corpus, broken } = await load({
      'meetings/a.md': paper({ date: '2018-02-30' }, 'x'),
      'meetings/b.md': paper({}, 'x'),
      'bodies.yaml': `${BODIES}- { id: south }\n- { id: east, name: East }\n`,
    });
    expect(ids(corpus)).toEqual(['b']);
    expect(corpus.registry.bodies.map(({ id }) => id)).toEqual(['north', 'east']);
    expect(broken).toEqual([{ id: 'a', file: 'meetings/a.md', audience: 'public', isReadable: true }]);
  });

  it('of a register with wrong YAML the entry it stands in', async () => {
    const { corpus, problems } = await load({
      'meetings/a.md': paper({}, 'x'),
      'bodies.yaml': '- { id: a, name: A }\n- { id: b, name: B: C: [ }\n',
    });
    expect(codes(problems)).toContain('yaml-syntax');
    expect(corpus.registry.bodies.map(({ id }) => id)).toEqual(['a']);
  });

  it('the second paper with an id', async () => {
    const { corpus } = await load({ 'meetings/a/x.md': paper({}, 'first'), 'meetings/b/x.md': paper({}, 'second') });
    expect(corpus.documents.map(({ passages }) => passages[0]?.text)).toEqual(['first']);
  });
});

describe('who may see it', () => {
  it('a paper whose audience does not exist is served to nobody, and its error says so', async () => {
    const { corpus, problems, broken } = await load({
      'meetings/a.md': paper({ audience: 'oficers' }, 'x'),
      'audiences.yaml': AUDIENCES,
    });
    expect(ids(corpus)).toEqual([]);
    expect(problems[0]).toMatchObject({ severity: 'error', code: 'unknown-audience', fix: 'Did you mean “officers”?' });
    expect(broken[0]?.audience).toBeNull();
  });

  it('nobody, when the entry of its audience has an error', async () => {
    const files = { 'meetings/a.md': paper({ audience: 'officers' }, 'x'), 'audiences.yaml': '- { id: officers }' };
    expect(ids((await load(files)).corpus)).toEqual([]);
  });

  it('a paper that states none has the default; a default that does not exist is nobody', async () => {
    const files = { 'meetings/a.md': paper({}, 'x'), 'audiences.yaml': AUDIENCES };
    expect((await load(files, { defaultAudience: 'officers' })).corpus.documents[0]?.audience).toBe('officers');
    const wrong = await load(files, { defaultAudience: 'members' });
    expect(ids(wrong.corpus)).toEqual([]);
    expect(codes(wrong.problems)).toEqual(['unknown-audience']);
  });

  it('a text that says it is restricted is held until the header says who may see it', async () => {
    const text = ['EXEMPT', 'Text.'];
    const held = await load({ 'meetings/a.md': paper({}, ...text) });
    expect(ids(held.corpus)).toEqual([]);
    expect(held.problems[0]?.message).toContain('EXEMPT');
    for (const audience of ['public', 'officers']) {
      const files = { 'meetings/a.md': paper({ audience }, ...text), 'audiences.yaml': AUDIENCES };
      expect(ids((await load(files)).corpus)).toEqual(['a']);
    }
  });
});

describe('what is kept out of answers', () => {
  const hostile = 'Buy cheap tablets online now, without a prescription.';

  it('a passage that advertises, and what it states', async () => {
    const { corpus } = await load({
      'meetings/a.md': paper({}, 'The Board met on 3 March 2018.', `${hostile} It was RESOLVED.`),
    });
    expect([...corpus.held]).toEqual(['a#2']);
    expect(corpus.documents[0]?.passages).toHaveLength(2);
    expect(corpus.statements.filter(({ paragraph }) => paragraph === 2)).toEqual([]);
  });

  it('until a person confirms it', async () => {
    const { corpus, problems } = await load({
      'meetings/a.md': paper({ confirmed: '[2]' }, 'The Board met.', hostile),
    });
    expect([...corpus.held]).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe('the corpus', () => {
  it('is sorted and frozen through and through', async () => {
    const { corpus } = await load({
      'meetings/z/a.md': paper({}, 'x'),
      'meetings/b.md': paper({}, 'x'),
      'bodies.yaml': BODIES,
    });
    expect(ids(corpus)).toEqual(['a', 'b']);
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      value instanceof Set ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(corpus)).toBe(true);
  });

  it('has a revision of its files: the same for the same, another when a byte, a name or the register changes', async () => {
    const revision = async (files: Record<string, string>) => (await load(files)).corpus.revision;
    const base = { 'meetings/a.md': paper({}, 'x'), 'meetings/b.md': paper({}, 'y') };
    const reversed = { 'meetings/b.md': base['meetings/b.md'], 'meetings/a.md': base['meetings/a.md'] };
    expect(await revision(reversed)).toBe(await revision(base));
    const others = [
      { ...base, 'meetings/b.md': paper({}, 'z') },
      { 'meetings/a.md': base['meetings/a.md'], 'meetings/c.md': base['meetings/b.md'] },
      { ...base, 'bodies.yaml': BODIES },
    ];
    const all = await Promise.all([base, ...others].map(revision));
    expect(new Set(all).size).toBe(4);
  });

  it('is the same when it is read again over itself, from the very objects of before', async () => {
    const files = {
      'meetings/a.md': paper({ date: '2018' }, 'It was RESOLVED that the report be noted.'),
      'meetings/b.md': paper({}, 'y'),
      'bodies.yaml': BODIES,
    };
    const first = await load(files);
    const asked: string[] = [];
    const statementsOf = ({ id }: { id: string }) => {
      asked.push(id);
      return [];
    };
    const again = await load(files, { previous: first.corpus, statementsOf });
    expect(again).toEqual(first);
    expect(again.corpus.documents[0]).toBe(first.corpus.documents[0]);
    expect(asked).toEqual([]);
    // A change of the register that changes what a paper says is read anew; the passages stay.
    const named = { ...files, 'workstreams.yaml': '- { id: r, name: report }' };
    const third = await load(named, { previous: first.corpus, statementsOf });
    expect(asked).toEqual(['a']);
    expect(third.corpus.documents[0]?.passages).toBe(first.corpus.documents[0]?.passages);
  });

  it('lets others work between papers', async () => {
    let pauses = 0;
    const pause = async () => {
      pauses++;
    };
    await load({ 'meetings/a.md': paper({}, 'x'), 'meetings/b.md': paper({}, 'y') }, { pause });
    expect(pauses).toBeGreaterThanOrEqual(2);
  });
});
