import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, differences } from '../../src/importing/align.ts';
import { draftFile, draftParts } from '../../src/importing/draft-parts.ts';
import { mergeDrafts } from '../../src/importing/merge-drafts.ts';

const paper = (head: string, ...paragraphs: readonly string[]) => `---\n${head}\n---\n\n${paragraphs.join('\n\n')}\n`;
const source = (sha: string, more = '') => `source:\n  file: a.txt\n  sha256: "${sha}"\n  retrieved: 2026-11-22${more}`;
const draft = (title: string, sha: string, ...paragraphs: readonly string[]) =>
  paper(`title: ${title}\nkind: minutes\n${source(sha)}\nunconfirmed: true`, ...paragraphs);

describe('a new version of a paper', () => {
  const imported = draft('Beds', '1', 'One.', 'Two.', 'Three.');

  it('is taken whole where its keeper changed nothing', () => {
    const next = draft('Beds and wards', '2', 'One.', 'Two and a half.', 'Three.', 'Four.');
    expect(mergeDrafts(imported, imported, next)).toEqual({ markdown: next, conflicts: [] });
  });

  it('keeps what the keeper changed, added and took out, beside what is new', () => {
    const kept = paper(
      `title: Tidal beds\nkind: minutes\nbody: hp\n${source('1', '\n  url: https://x.example/a')}`,
      'One, mended.',
      'Two.',
      'A note of ours.',
    );
    const { markdown, conflicts } = mergeDrafts(imported, kept, draft('Beds', '2', 'One.', 'Two, amended.', 'Three.'));
    expect(conflicts).toEqual([]);
    expect(markdown).toBe(
      paper(
        `title: Tidal beds\nkind: minutes\nbody: hp\n${source('2', '\n  url: https://x.example/a')}\nunconfirmed: true`,
        'One, mended.',
        'Two, amended.',
        'A note of ours.',
      ),
    );
  });

  it('leaves the keeper’s words where both changed the same, and says so', () => {
    const kept = draft('Tidal beds', '1', 'One.', 'Two, mended.', 'Three.');
    const { markdown, conflicts } = mergeDrafts(imported, kept, draft('Wards', '2', 'One.', 'Two, amended.', 'Three.'));
    expect(markdown).toBe(draft('Tidal beds', '2', 'One.', 'Two, mended.', 'Three.'));
    expect(conflicts).toEqual([
      { kept: 'title: Tidal beds', offered: 'title: Wards' },
      { kept: 'Two, mended.', offered: 'Two, amended.' },
    ]);
  });

  it('takes what is new beside an edit, also where it adds to it', () => {
    const was = draft(
      'Fees',
      '1',
      'The fee is £40 a day.',
      'Mr Bell asked for the accounts of the year.',
      'It closed.',
    );
    const kept = draft(
      'Fees',
      '1',
      'The fee is £40 a day.',
      'Mr A Bell asked for the accounts of the year.',
      'It closed.',
    );
    const next = draft(
      'Fees',
      '2',
      'The fee is £45 a day.',
      '<!-- struck out: £40 -->',
      'Mr Bell asked for the accounts of the year.',
      'They were sent.',
      'It closed.',
    );
    expect(mergeDrafts(was, kept, next)).toEqual({
      markdown: next.replace('Mr Bell', 'Mr A Bell'),
      conflicts: [],
    });
  });

  it('keeps what both added in one place', () => {
    const kept = draft('Beds', '1', 'One.', 'A note of ours.', 'Two.', 'Three.');
    const next = draft('Beds', '2', 'One.', 'A word of theirs.', 'Two.', 'Three.');
    expect(mergeDrafts(imported, kept, next)).toEqual({
      markdown: draft('Beds', '2', 'One.', 'A note of ours.', 'A word of theirs.', 'Two.', 'Three.'),
      conflicts: [],
    });
  });

  it('is confirmed still where no word of it changed, and unconfirmed where one did', () => {
    const confirmed = imported.replace('\nunconfirmed: true', '');
    expect(mergeDrafts(imported, confirmed, draft('Beds', '2', 'One.', 'Two.', 'Three.')).markdown).not.toContain(
      'unconfirmed',
    );
    expect(mergeDrafts(imported, confirmed, draft('Beds', '2', 'One.', 'Two.')).markdown).toContain(
      'unconfirmed: true',
    );
  });

  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 8 });

  it('never loses an edit of the keeper, and is the new version where there are none', () => {
    fc.assert(
      fc.property(words, words, words, (base, mine, theirs) => {
        const [was, own, next] = [draft('T', '1', ...base), draft('T', '1', ...mine), draft('T', '2', ...theirs)];
        const merged = draftParts(mergeDrafts(was, own, next).markdown).paragraphs;
        // What the keeper wrote that was not imported stands, as often as they wrote it.
        for (const word of new Set(mine)) {
          const count = (list: readonly string[]) => list.filter((other) => other === word).length;
          expect(count(merged)).toBeGreaterThanOrEqual(Math.min(count(mine), count(mine) - count(base)));
        }
        expect(draftParts(mergeDrafts(was, was, next).markdown).paragraphs).toEqual(theirs);
        expect(draftParts(mergeDrafts(was, own, was).markdown).paragraphs).toEqual(mine);
      }),
    );
  });
});

describe('pairs and differences', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 10 });

  it('are in order, equal, and lead from one text to the other', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pairs = align(before, after).flatMap((j, i) => (j === undefined ? [] : [{ i, j }]));
        for (const { i, j } of pairs) expect(before[i]).toBe(after[j]);
        expect(pairs.map(({ j }) => j)).toEqual([...pairs.map(({ j }) => j)].sort((a, b) => a - b));
        const changed = differences(before, after);
        expect(changed.filter(({ kind }) => kind === 'gone').length).toBe(before.length - pairs.length);
        expect(changed.filter(({ kind }) => kind === 'new').length).toBe(after.length - pairs.length);
      }),
    );
  });
});

describe('the parts of a paper', () => {
  it('make the same file again', () => {
    const file = paper(
      'title: "A: b"\nkind: note\nauthors:\n  - name: Ann\n    post: Clerk',
      'One.',
      '| a |\n| b |',
      '    • Nested.',
    );
    expect(draftFile(draftParts(file))).toBe(file);
    expect(draftParts('no header\n\nat all').paragraphs).toEqual(['no header', 'at all']);
  });
});
