import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { overlaps, overlapWords } from '../../src/digest/overlap.ts';
import { resolveFollowed } from '../../src/digest/resolve-followed.ts';
import { type Followed, followedKey } from '../../src/digest/subscription.ts';
import type { View } from '../../src/search/view.ts';
import { HARBOUR } from '../answer/harbour.ts';
import { viewOfPapers } from '../support/views.ts';
import '../support/property-seed.ts';

const REGISTER = {
  'workstreams.yaml': `- { id: hospital-care, name: Hospital care, aliases: [hospital workstream] }
- { id: dental, name: Dental review, aliases: [dental, teeth], parent: hospital-care }
- { id: dental-nurses, name: Nurses of the dental review, parent: dental }
- { id: information-technology, name: Information technology, aliases: [IT, digital] }
- { id: finance, name: Finance and productivity, aliases: [productivity savings] }
`,
  'bodies.yaml': `- { id: health-board, name: Saltmouth Health Board, aliases: [SHB] }
- { id: scrutiny-panel, name: Saltmouth Scrutiny Panel, aliases: [the Panel], parent: health-board }
- { id: joint-east, name: Joint committee of the east, aliases: [joint committee] }
- { id: joint-west, name: Joint committee of the west, aliases: [joint committee] }
`,
  'people.yaml': `- { id: owen-hale, name: Mr Owen Hale }
- { id: ann-price, name: Ann Price }
`,
};

let view: View;
beforeAll(async () => {
  view = await viewOfPapers({ ...HARBOUR, ...REGISTER });
});

const keys = (followed: readonly Followed[]) => followed.map(followedKey);

describe('what is followed', () => {
  it.each([
    ['dental', 'workstream:dental'],
    ['DENTAL', 'workstream:dental'],
    ['the dental review', 'workstream:dental'],
    ['dental reviews', 'workstream:dental'],
    ['dental workstream', 'workstream:dental'],
    ['Workstream: Dental', 'workstream:dental'],
    ['work stream dental', 'workstream:dental'],
    ['Hospital', 'workstream:hospital-care'],
    ['hospital-care', 'workstream:hospital-care'],
    ['information_technology', 'workstream:information-technology'],
    ['it', 'workstream:information-technology'],
    ['shb', 'body:health-board'],
    ['Saltmouth  Health Board', 'body:health-board'],
    ['panel', 'body:scrutiny-panel'],
    ['“SHB”', 'body:health-board'],
    ['Owen Hale', 'person:owen-hale'],
    ['hale', 'person:owen-hale'],
    ['Mr Hale', 'person:owen-hale'],
  ])('%s is an entry of the register', (typed, key) => {
    const resolved = resolveFollowed(typed, view);
    expect(resolved.kind === 'followed' ? followedKey(resolved.followed) : resolved).toBe(key);
  });

  it.each([
    ['joint committee', ['body:joint-east', 'body:joint-west']],
    ['savings', ['workstream:finance', 'words:savings']],
    ['Saltmouth', ['body:health-board', 'body:scrutiny-panel', 'words:saltmouth']],
    ['dental and digital', ['workstream:dental', 'workstream:information-technology']],
    ['SHB and the Panel', ['body:health-board', 'body:scrutiny-panel']],
  ])('%s is asked back', (typed, expected) => {
    const resolved = resolveFollowed(typed, view);
    expect(resolved.kind === 'ambiguous' ? keys(resolved.choices) : resolved).toEqual(expected);
  });

  it('a surname that is an ordinary word is asked back where papers hold the word', async () => {
    expect(resolveFollowed('price', view)).toMatchObject({ kind: 'followed', followed: { id: 'ann-price' } });
    const papers = {
      ...HARBOUR,
      'meetings/2021-07-01-note.md': '---\ntitle: A note\nkind: report\ntext: verbatim\n---\n\nThe price was noted.\n',
    };
    const resolved = resolveFollowed('price', await viewOfPapers({ ...papers, ...REGISTER }));
    expect(resolved.kind === 'ambiguous' ? keys(resolved.choices) : resolved).toEqual([
      'person:ann-price',
      'words:price',
    ]);
  });

  it.each([
    ['parking', 1],
    ['Quay Street', 1],
    ['vacancy rates', 1],
    ['Iris Cole', 1],
    ['travel times', 0],
    ['xyzzy', 0],
  ])('%s is words, held by %i', (typed, papers) => {
    const followed = { kind: 'words', id: typed.toLowerCase(), name: typed };
    expect(resolveFollowed(typed, view)).toEqual({ kind: 'words', followed, papers });
  });

  it.each([
    ['dentla', 'workstream:dental'],
    ['finnance', 'workstream:finance'],
    ['scrutny panel', 'body:scrutiny-panel'],
    ['consultaton', 'words:consultation'],
  ])('%s is asked back with what is near', (typed, key) => {
    const resolved = resolveFollowed(typed, view);
    expect(resolved.kind === 'nearest' ? keys(resolved.choices) : resolved).toContain(key);
    expect(resolved).toMatchObject({ followed: { kind: 'words', name: typed } });
  });

  it.each(['', 'the', 'of the', '%%', '"'])('%j says nothing', (typed) => {
    expect(resolveFollowed(typed, view).kind).toBe('too-common');
  });

  it('offers at most five, never one twice, and never throws', () => {
    const bits = fc.array(
      fc.constantFrom('dental', 'Saltmouth', 'joint', 'committee', 'the', 'hale', 'nurses', '-', 'x'),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          bits.map((list) => list.join(' ')),
          fc.string({ maxLength: 60 }),
        ),
        (typed) => {
          const resolved = resolveFollowed(typed, view);
          if (resolved.kind !== 'ambiguous' && resolved.kind !== 'nearest') return;
          expect(new Set(keys(resolved.choices)).size).toBe(resolved.choices.length);
          if (resolved.kind === 'nearest') expect(resolved.choices.length).toBeLessThanOrEqual(5);
          expect(resolved.choices.length).toBeGreaterThanOrEqual(resolved.kind === 'ambiguous' ? 2 : 1);
        },
      ),
    );
  });
});

describe('what is followed already', () => {
  const dental: Followed = { kind: 'workstream', id: 'dental', name: 'Dental review' };
  const hospital: Followed = { kind: 'workstream', id: 'hospital-care', name: 'Hospital care' };
  const nurses: Followed = { kind: 'workstream', id: 'dental-nurses', name: 'Nurses of the dental review' };
  const board: Followed = { kind: 'body', id: 'health-board', name: 'Saltmouth Health Board' };
  const panel: Followed = { kind: 'body', id: 'scrutiny-panel', name: 'Saltmouth Scrutiny Panel' };
  const words = (name: string): Followed => ({ kind: 'words', id: name.toLowerCase(), name });

  it.each([
    ['the very thing', dental, dental, 'same'],
    ['a workstream and its part', hospital, dental, 'below'],
    ['a part and its workstream', dental, hospital, 'above'],
    ['a part of a part', nurses, hospital, 'above'],
    ['a body and its parent', panel, board, 'above'],
    ['words and what they name', words('Teeth'), dental, 'words'],
    ['a thing and words that name it', board, words('shb'), 'words'],
    ['words in words', words('travel'), words('travel times'), 'words'],
  ])('%s', (_name, followed, already, kind) => {
    expect(overlaps(followed, [already], view)).toEqual([{ kind, with: already }]);
  });

  it.each([
    ['two workstreams', dental, { ...dental, id: 'finance' }],
    ['a workstream and a body', dental, board],
    ['other words', words('travel times'), words('waiting times')],
    ['words that name something else', words('SHB'), dental],
    ['something that has left the register', { ...dental, id: 'gone' }, hospital],
  ])('%s: none', (_name, followed, already) => {
    expect(overlaps(followed, [already], view)).toEqual([]);
  });

  it('is warned about in sentences', () => {
    expect(overlapWords(dental, overlaps(dental, [hospital, words('teeth')], view))).toBe(
      'Dental review is part of Hospital care, which is followed already. Dental review and “teeth”, which is followed already, find much of the same. Each item is told once, with every reason.',
    );
    expect(overlapWords(dental, overlaps(dental, [dental, board], view))).toBeNull();
  });

  it('a circle of parents ends', async () => {
    const circle = await viewOfPapers({
      ...HARBOUR,
      'workstreams.yaml':
        '- { id: a, name: Alpha, parent: b }\n- { id: b, name: Beta, parent: a }\n- { id: c, name: Gamma }\n',
    });
    const [a, c] = ['a', 'c'].map((id): Followed => ({ kind: 'workstream', id, name: id }));
    expect(overlaps(a as Followed, [c as Followed], circle)).toEqual([]);
  });
});
