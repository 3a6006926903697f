import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { EMPTY_REGISTRY, type Person } from '../../src/domain/registry.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { buildSnapshot, createSnapshot } from '../../src/search/snapshot.ts';
import { createView, type View } from '../../src/search/view.ts';
import { aCorpus, aPaper, dated } from './papers.ts';

const OPEN = aPaper('open', ['# Ferry', 'The winter sailings were agreed.', 'The fare was noted.'], dated('2017-03'));
const UNDATED = aPaper('undated', ['The ferry was late.', 'Nobody minded the fare.']);
const SECRET = aPaper('secret', ['The ferry firm is for sale.', 'Fares and sailings may end.', 'Quokka.'], {
  ...dated('2017-02'),
  audience: 'officers',
});
const LATER = aPaper('later', ['The ferry was sold.', 'The sailings ended; the fayre was held.'], dated('2018-01'));

const observed = (document: string) => ({ post: 'captain', of: null, document, paragraph: 1 });
const person = (id: string, documents: readonly string[]): Person => ({
  id,
  name: id,
  aliases: [],
  observations: documents.map(observed),
});
const said = (document: string, paragraph: number): Statement => ({
  kind: 'contribution',
  document,
  paragraph,
  quote: 'q',
  start: 0,
  end: 1,
  speaker: 'A Member',
  verb: 'said',
  what: 'q',
});

const WHOLE: Corpus = aCorpus([LATER, OPEN, SECRET, UNDATED], {
  registry: {
    ...EMPTY_REGISTRY,
    people: [person('ann', ['open', 'secret']), person('bob', ['secret', 'later']), person('eve', [])],
    audiences: [{ id: 'officers', name: 'Officers', members: ['U1'] }],
  },
  statements: [said('later', 1), said('open', 1), said('open', 2), said('secret', 1), said('undated', 1)],
  held: new Set(['open#2', 'secret#3']),
});
const WITHOUT: Corpus = aCorpus([OPEN, UNDATED], {
  registry: { ...EMPTY_REGISTRY, people: [person('ann', ['open']), person('eve', [])] },
  statements: [said('open', 1), said('open', 2), said('undated', 1)],
  held: new Set(['open#2']),
});

/** Everything an asker can learn from a view. */
function bytes(view: View): string {
  const { documents, registry, statements, held, revision, index } = view;
  const queries = ['ferry sailings', 'fare', 'fares', 'faer', 'quoka', 'firm sale', 'what was agreed'];
  return JSON.stringify({
    ...{ documents, registry, statements, held: [...held], revision, passages: index.passages },
    hits: queries.map((query) => index.search(query, { limit: 10 })),
    candidates: queries.map((query) => index.candidates([[query], ['ferri'], ['fare']], 10)),
    frequencies: ['ferri', 'fare', 'quokka', 'firm'].map((stem) => index.documentFrequency(stem)),
    near: ['quoka', 'faer', 'sailngs', 'frim', 'fayr'].map((word) => index.nearStems(word)),
    passages: ['open', 'secret', 'later'].map((id) => [view.document(id), view.passage(id, 1), view.passage(id, 2)]),
    statementsOf: ['open', 'secret'].map((id) => [view.statementsOf(id, 1), view.statementsOf(id, 2)]),
  });
}

describe('a view', () => {
  it('is, byte for byte, that of a folder without what the asker may not see', () => {
    const nothingElse = bytes(createView(WITHOUT, { audiences: [], asOf: '2017-06-01' }));
    expect(bytes(createView(WHOLE, { audiences: [], asOf: '2017-06-01' }))).toBe(nothingElse);
    expect(bytes(createSnapshot(WHOLE).view([], '2017-06-01'))).toBe(nothingElse);
    expect(bytes(createSnapshot(WHOLE).view(['nobody', 'public'], '2017-06-01'))).toBe(nothingElse);
  });

  it('is the same after others have asked', () => {
    const snapshot = createSnapshot(WHOLE);
    const before = bytes(createSnapshot(WHOLE).view([], '2017-06-01'));
    snapshot.view(['officers'], '2019-01-01').index.search('quokka', { limit: 5 });
    expect(bytes(snapshot.view([], '2017-06-01'))).toBe(before);
  });

  it('shows an audience its papers', () => {
    const view = createView(WHOLE, { audiences: ['officers'], asOf: '2017-06-01' });
    expect(view.documents.map(({ id }) => id)).toEqual(['open', 'secret', 'undated']);
    expect(view.registry.people.map(({ id }) => id)).toEqual(['ann', 'bob', 'eve']);
    expect(view.index.search('firm', { limit: 1 })[0]?.document.id).toBe('secret');
  });

  it('holds held passages back, with their statements', () => {
    const view = createView(WHOLE, { audiences: [], asOf: '2017-06-01' });
    expect(view.passage('open', 2)).toBeNull();
    expect(view.passage('open', 1)?.text).toBe('The winter sailings were agreed.');
    expect(view.statementsOf('open', 2)).toEqual([]);
    expect(view.statementsOf('open', 1)).toHaveLength(1);
  });

  it.each([
    ['2017-02-28', ['undated']],
    ['2017-03-01', ['open', 'undated']],
    ['2018-01-01', ['later', 'open', 'undated']],
  ])('as of %s leaves out papers whose earliest day is later', (asOf, ids) => {
    expect(createView(WHOLE, { audiences: [], asOf }).documents.map(({ id }) => id)).toEqual(ids);
  });
});

describe('a snapshot', () => {
  it('keeps a view as long as the same papers show', () => {
    const snapshot = createSnapshot(WHOLE);
    expect(snapshot.view([], '2017-06-01')).toBe(snapshot.view(['nobody'], '2017-06-02'));
    expect(snapshot.view([], '2017-06-01')).not.toBe(snapshot.view([], '2018-06-01'));
  });

  it('keeps a bounded number of views', () => {
    const many = aCorpus(Array.from({ length: 20 }, (_, i) => aPaper(`p${i}`, ['A.'], dated(`${2000 + i}`))));
    const snapshot = createSnapshot(many);
    const first = snapshot.view([], '2000-06-01');
    for (let year = 2001; year < 2020; year++) snapshot.view([], `${year}-06-01`);
    expect(snapshot.view([], '2000-06-01')).not.toBe(first);
    expect(snapshot.view([], '2000-06-01').revision).toBe(first.revision);
  });

  it('built gently gives the same views', async () => {
    const snapshot = await buildSnapshot(WHOLE, async () => {});
    for (const [audiences, asOf] of [
      [[], '2019-01-01'],
      [['officers'], '2019-01-01'],
      [[], '2017-06-01'],
    ] as const) {
      expect(bytes(snapshot.view(audiences, asOf))).toBe(bytes(createSnapshot(WHOLE).view(audiences, asOf)));
    }
  });

  it('knows the doubted passages apart, for those alone who may see their papers', async () => {
    const corpus = { ...WHOLE, doubted: new Set(['open#2', 'secret#3']) };
    for (const snapshot of [createSnapshot(corpus), await buildSnapshot(corpus, async () => {})]) {
      const found = (audiences: readonly string[]) => {
        const { index } = snapshot.view(audiences, '2019-01-01').doubted() ?? {};
        return index
          ?.candidates([['fare'], ['quokka'], ['ferri'], ['sail']], 9)
          .map(({ passage }) => passage.text)
          .sort();
      };
      expect(found([])).toEqual(['The fare was noted.']);
      expect(found(['officers'])).toEqual(['Quokka.', 'The fare was noted.']);
    }
    expect(createSnapshot(WHOLE).view([], '2019-01-01').doubted()).toBeNull();
  });

  it('has a revision that tells views apart', () => {
    const snapshot = createSnapshot(WHOLE);
    const revisions = ['2017-01-01', '2017-06-01', '2019-01-01'].map((asOf) => snapshot.view([], asOf).revision);
    expect(new Set(revisions).size).toBe(3);
  });
});
