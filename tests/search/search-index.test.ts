import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { buildIndex, buildIndexGently, type Hit } from '../../src/search/search-index.ts';
import { stems } from '../../src/search/terms.ts';
import { aPaper, dated } from './papers.ts';

const NOTHING_HELD: ReadonlySet<string> = new Set();
const places = (hits: readonly Hit[]): string[] =>
  hits.map(({ passage }) => `${passage.document}#${passage.paragraph}`);
const search = (documents: readonly Document[], query: string, limit = 10): string[] =>
  places(buildIndex(documents, NOTHING_HELD).search(query, { limit }));

const FERRY = aPaper('ferry', [
  '# Ferry timetable',
  'The winter sailings were agreed.',
  'Dogs may travel.',
  '# Harbour wall',
  'Repairs to the wall begin in spring.',
  'The contractor was named.',
]);
const LIBRARY = aPaper('library', ['# Library', 'The mobile library calls on Tuesdays.', 'Fines were abolished.']);

describe('search', () => {
  it('finds a passage by its words, in any form', () => {
    expect(search([FERRY, LIBRARY], 'When did repairing begin?')[0]).toBe('ferry#3');
    expect(search([FERRY, LIBRARY], 'abolishing a fine')[0]).toBe('library#2');
  });

  it('finds every passage under a heading by the heading', () => {
    expect(search([FERRY, LIBRARY], 'ferry timetable').slice(0, 2).sort()).toEqual(['ferry#1', 'ferry#2']);
  });

  it('shares context inside an item and not across headings', () => {
    expect(search([FERRY, LIBRARY], 'sailings')).toEqual(['ferry#1', 'ferry#2']);
  });

  it('shares context across the turns of a transcript', () => {
    const turns = ['Ann: What of the otters?', 'Bob: Thank you.', 'Bob: Twelve came back.', 'Ann: Good.'];
    const found = search([aPaper('talk', turns, { kind: 'transcript' })], 'otters');
    expect(found).toEqual(['talk#1', 'talk#2', 'talk#3', 'talk#4']);
  });

  it('prefers a stretch where all the words fall to one that repeats a single word', () => {
    const all = aPaper('all', ['Ann: The bridge is old.', 'Bob: A toll would pay for it.'], { kind: 'transcript' });
    const one = aPaper('one', ['Ann: The bridge, the bridge.', 'Bob: The bridge again.'], { kind: 'transcript' });
    expect(search([all, one], 'bridge toll')[0]).toMatch(/^all/);
  });

  it('prefers two words side by side', () => {
    const apart = aPaper('apart', ['The market beside the square is open near the town hall.']);
    const together = aPaper('together', ['Beside the market square is the town hall, open to all.']);
    const filler = aPaper('filler', ['Nothing of note.', 'Nor here.']);
    expect(search([apart, together, filler], 'market square')[0]).toBe('together#1');
  });

  it('gives a place of the first five to another paper that is nearly as good', () => {
    const long = aPaper(
      'long',
      Array.from({ length: 12 }, () => 'The orchard and the pond.'),
    );
    const other = aPaper(
      'other',
      Array.from({ length: 3 }, () => 'The orchard and the pond.'),
    );
    expect(search([long, other], 'orchard pond', 5).some((place) => place.startsWith('other'))).toBe(true);
  });

  it('keeps to one document where asked', () => {
    const index = buildIndex([FERRY, LIBRARY], NOTHING_HELD);
    const query = 'winter library contractor';
    expect(index.search(query, { limit: 10, document: 'library' }).every((h) => h.document.id === 'library')).toBe(
      true,
    );
    expect(index.search(query, { limit: 10, document: 'unknown' })).toEqual([]);
  });

  it('puts the newer paper first among equals, then the lower id, then the earlier paragraph', () => {
    const text = ['The tender was opened.', 'It rained.', 'The tender was opened.'];
    const papers = [
      aPaper('d', text),
      aPaper('c', text, dated('2017-03')),
      aPaper('b', text, dated('2018')),
      aPaper('a', text, dated('2017-03-01')),
    ];
    const hits = buildIndex(papers, NOTHING_HELD).candidates([stems('tender')], 10);
    expect(places(hits)).toEqual(['b#1', 'b#3', 'a#1', 'a#3', 'c#1', 'c#3', 'd#1', 'd#3']);
  });

  it('reads an unknown word as its nearest known one, and a known word as itself alone', () => {
    const papers = [aPaper('x', ['The strategy was noted.']), aPaper('y', ['The bard sang.', 'The board met.'])];
    const index = buildIndex(papers, NOTHING_HELD);
    expect(places(index.search('stratgey', { limit: 5 }))).toEqual(['x#1']);
    expect(index.nearStems('stratgey')).toEqual(stems('strategy'));
    expect(index.nearStems('board')).toEqual([]);
    expect(places(index.search('bard', { limit: 1 }))).toEqual(['y#1']);
  });

  it('finds nothing for stop words, unknown words and nothing', () => {
    for (const query of ['', 'what is it about?', 'zzyzx', '★', '   ']) expect(search([FERRY], query)).toEqual([]);
    expect(search([], 'ferry')).toEqual([]);
    expect(search([FERRY], 'ferry', 0)).toEqual([]);
  });

  it('answers a query of frame words alone', () => {
    expect(search([FERRY, aPaper('talk', ['Members discussed it.'])], 'What did members discuss?')).toEqual(['talk#1']);
  });

  it('never returns a held passage, nor lets it lend its words', () => {
    const index = buildIndex([FERRY], new Set(['ferry#1']));
    expect(index.search('sailings', { limit: 5 })).toEqual([]);
    expect(index.candidates([stems('sailings')], 5)).toEqual([]);
    expect(index.passages).toBe(3);
  });
});

describe('candidates', () => {
  const index = buildIndex([FERRY, LIBRARY], NOTHING_HELD);

  it('stand on their own words, not on their neighbours', () => {
    expect(places(index.candidates([stems('sailings')], 5))).toEqual(['ferry#1']);
  });

  it('put the passage first that covers more groups', () => {
    const groups = [stems('wall'), [...stems('mend'), ...stems('repairs')]];
    expect(places(index.candidates(groups, 5))[0]).toBe('ferry#3');
  });

  it('are none for no groups or empty ones', () => {
    expect(index.candidates([], 5)).toEqual([]);
    expect(index.candidates([[], ['zzyzx']], 5)).toEqual([]);
  });
});

it('counts the passages that hold a stem in text or headings', () => {
  const index = buildIndex([FERRY, LIBRARY], NOTHING_HELD);
  expect(index.documentFrequency('wall')).toBe(2);
  expect(index.documentFrequency(stems('ferry')[0] ?? '')).toBe(2);
  expect(index.documentFrequency('zzyzx')).toBe(0);
  expect(index.documentFrequency('constructor')).toBe(0);
});

const word = fc.constantFrom(
  'ferry',
  'wall',
  'library',
  'budget',
  'the',
  'said',
  'plan',
  'constructor',
  '__proto__',
  '2017/18',
);
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const papers = fc
  .array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })
  .map((all) => all.map((texts, i) => aPaper(`paper-${i}`, texts, i % 2 ? { kind: 'transcript' } : {})));

describe('whatever the papers', () => {
  it('scores fall down the list, no passage comes twice, and the order of the files does not matter', () => {
    fc.assert(
      fc.property(papers, text, (documents, query) => {
        const hits = buildIndex(documents, NOTHING_HELD).search(query, { limit: 8 });
        const scores = hits.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(new Set(places(hits)).size).toBe(hits.length);
        const again = buildIndex(documents.toReversed(), NOTHING_HELD).search(query, { limit: 8 });
        expect(places(again)).toEqual(places(hits));
      }),
    );
  });

  it('a passage is found by a rare word of its own', () => {
    fc.assert(
      fc.property(papers, fc.nat(3), (documents, at) => {
        const rare = aPaper('rare', ['Something else.', 'The quokka arrived.', 'And left.']);
        const all = [...documents.slice(0, at), rare, ...documents.slice(at)];
        expect(places(buildIndex(all, NOTHING_HELD).search('quokka', { limit: 1 }))).toEqual(['rare#2']);
      }),
    );
  });

  it('built gently it is the same index', async () => {
    await fc.assert(
      fc.asyncProperty(papers, text, async (documents, query) => {
        const gently = await buildIndexGently(documents, NOTHING_HELD, async () => {});
        const atOnce = buildIndex(documents, NOTHING_HELD);
        expect(gently.search(query, { limit: 8 })).toEqual(atOnce.search(query, { limit: 8 }));
      }),
      { numRuns: 20 },
    );
  });
});
