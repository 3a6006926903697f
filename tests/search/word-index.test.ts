import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { createWordIndex, openingStems } from '../../src/search/word-index.ts';

/** Stems of a small record, so that passages share many of them. */
const STEM = fc.constantFrom('ferri', 'fare', 'winter', 'sail', 'quai', 'cost', 'review', 'board');
const PASSAGE = fc.record({
  text: fc.array(STEM, { maxLength: 12 }),
  headings: fc.array(STEM, { maxLength: 3 }),
});
const GROUPS = fc.array(fc.array(STEM, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 40 });

type Passage = { readonly text: readonly string[]; readonly headings: readonly string[] };

function indexed(passages: readonly Passage[]) {
  const index = createWordIndex();
  for (const { text, headings } of passages) index.add(text, headings);
  return index;
}

/** The same passages in an index that was not made here, and that scores by BM25 too. */
function peer(passages: readonly Passage[]) {
  const index = new MiniSearch<{ id: number; text: string; headings: string }>({
    fields: ['text', 'headings'],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (stem) => stem,
    searchOptions: { bm25: { k: 0.9, b: 0.4, d: 0 } },
  });
  index.addAll(passages.map(({ text, headings }, id) => ({ id, text: text.join(' '), headings: headings.join(' ') })));
  return index;
}

describe('an index of words', () => {
  it('scores a stem in a field as MiniSearch does', () => {
    fc.assert(
      fc.property(fc.array(PASSAGE, { minLength: 1, maxLength: 30 }), STEM, (passages, stem) => {
        const [own, other] = [indexed(passages), peer(passages)];
        for (const field of ['text', 'headings'] as const) {
          const expected = other.search(stem, { fields: [field] }).sort((a, b) => a.id - b.id);
          const { numbers, scores } = own.postings(stem, field);
          expect(numbers).toEqual(expected.map(({ id }) => id));
          expect(scores).toEqual(expected.map(({ score }) => score));
        }
      }),
    );
  });

  it('leaves out what is refused, and scores the others as before', () => {
    fc.assert(
      fc.property(fc.array(PASSAGE, { minLength: 1, maxLength: 30 }), STEM, (passages, stem) => {
        const index = indexed(passages);
        const all = index.postings(stem, 'text');
        const odd = index.postings(stem, 'text', (number) => number % 2 === 1);
        expect(odd.numbers).toEqual(all.numbers.filter((number) => number % 2 === 1));
        expect(odd.scores).toEqual(all.scores.filter((_, at) => (all.numbers[at] ?? 0) % 2 === 1));
      }),
    );
  });

  it('adds up what passages hold, times the groups of which they hold a stem', () => {
    fc.assert(
      fc.property(fc.array(PASSAGE, { minLength: 1, maxLength: 30 }), GROUPS, (passages, groups) => {
        const index = indexed(passages);
        const opening = openingStems(groups, index.frequency);
        const stems = [...new Set(groups.flat())];
        const expected = new Map(
          passages.flatMap(({ text, headings }, number) => {
            const held = new Set<string>([...text, ...headings]);
            if (![...opening].some((stem) => held.has(stem))) return [];
            const score = (stem: string, field: 'text' | 'headings'): number => {
              const found = index.postings(stem, field);
              return found.scores[found.numbers.indexOf(number)] ?? 0;
            };
            const sum = stems.reduce((all, stem) => all + score(stem, 'text') + 0.6 * score(stem, 'headings'), 0);
            return [[number, sum * groups.filter((group) => group.some((stem) => held.has(stem))).length] as const];
          }),
        );
        // Twice: what one match added up is gone at the next.
        for (const { numbers, scores } of [index.match(groups), index.match(groups)]) {
          expect(numbers).toEqual([...expected.keys()]);
          scores.forEach((score, at) => {
            expect(score).toBeCloseTo(expected.get(numbers[at] ?? -1) ?? 0, 9);
          });
        }
      }),
    );
  });

  it('takes passages that are added after a match', () => {
    const index = indexed([{ text: ['ferri'], headings: [] }]);
    expect(index.match([['ferri']]).numbers).toEqual([0]);
    index.add(['ferri', 'fare'], ['winter']);
    expect(index.match([['winter'], ['ferri']]).numbers).toEqual([0, 1]);
    expect(index.frequency('ferri')).toBe(2);
  });
});
