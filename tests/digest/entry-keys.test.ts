import { describe, expect, it } from 'vitest';
import { enteredBy, entryKeys } from '../../src/digest/entry-keys.ts';
import { paper } from '../support/asking.ts';
import { load } from '../support/knowledge-builders.ts';

async function keysOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return entryKeys(
    (await load({ 'audiences.yaml': '- { id: officers, name: Officers, members: [U1] }', ...files })).corpus,
  );
}

const ONE = { 'meetings/a.md': paper({}, 'The ferry runs late.\n\nThe quay is open.') };

describe('the keys of entries', () => {
  it('are one a paper and one a paragraph, all different', async () => {
    const keys = await keysOf({ ...ONE, 'meetings/b.md': paper({}, 'The ferry runs late.\n\nThe quay is open.') });
    expect(new Set(keys).size).toBe(6);
  });

  it('stay when a paragraph moves or its white space changes', async () => {
    const moved = { 'meetings/a.md': paper({}, 'The quay\nis open.\n\nA new paragraph.\n\nThe ferry runs  late.') };
    const keys = await keysOf(moved);
    for (const key of await keysOf(ONE)) expect(keys).toContain(key);
  });

  it('change with the text, paragraph by paragraph', async () => {
    const before = await keysOf(ONE);
    const after = await keysOf({ 'meetings/a.md': paper({}, 'The ferry runs on time.\n\nThe quay is open.') });
    expect(after.filter((key) => !before.includes(key))).toHaveLength(1);
  });

  it('change with the audience', async () => {
    const before = await keysOf(ONE);
    const after = await keysOf({
      'meetings/a.md': paper({ audience: 'officers' }, 'The ferry runs late.\n\nThe quay is open.'),
    });
    expect(after.filter((key) => before.includes(key))).toEqual([]);
  });

  it('tell two paragraphs of the same words apart', async () => {
    const keys = await keysOf({ 'meetings/a.md': paper({}, 'It was noted.\n\nOther.\n\nIt was noted.') });
    expect(new Set(keys).size).toBe(4);
  });

  it('find when a paper and a paragraph entered', async () => {
    const { corpus } = await load(ONE);
    const [document] = corpus.documents;
    const [passage] = document?.passages ?? [];
    if (!document || !passage) throw new Error('no paper');
    const [paperKey = '', first = ''] = entryKeys(corpus);
    const entered = enteredBy(
      new Map([
        [paperKey, null],
        [first, 5],
      ]),
    );
    expect(entered.document(document)).toBeNull();
    expect(entered.passage(document, passage)).toBe(5);
    expect(enteredBy(new Map()).document(document)).toBeUndefined();
  });
});
