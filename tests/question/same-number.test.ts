import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameNumber, scaleBehind } from '../../src/question/same-number.ts';
import { stems } from '../../src/search/terms.ts';
import { asking, paper } from '../support/asking.ts';

describe('a number in the other ways in which papers write it', () => {
  it.each([
    ['twelve', '', ['12', 'twelv', 'dozen']],
    ['dozen', '', ['12', 'twelv']],
    ['15', '', ['fifteen']],
    ['400', 'k', ['400000', '400 thousand', '0.4 million']],
    ['£400', 'k', ['£400000', '£400 thousand', '£0.4 million']],
    ['£1.5', ' million', ['£1500000', '£1500 thousand', '£1.5 million']],
    ['£185000', '', ['£185 thousand', '£0.185 million']],
    ['2', '', ['two']],
    ['ward', '', []],
  ])('%s%s', (word, scale, ways) => {
    expect(sameNumber(word, scale).map((way) => way.join(' '))).toEqual(ways);
  });

  it('gives the sum of any whole number of thousands as a paper writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999_999 }), (thousands) => {
        const grouped = `£${(thousands * 1000).toLocaleString('en-GB')}`;
        const held = new Set(stems(`It cost ${grouped} in all.`));
        const ways = sameNumber(`£${thousands}`, 'k');
        expect(ways.some((way) => way.every((stem) => held.has(stem)))).toBe(true);
        const others = new Set(stems(`It cost £${(thousands * 1000 + 1).toLocaleString('en-GB')} in all.`));
        expect(ways.some((way) => way.every((stem) => others.has(stem)))).toBe(false);
      }),
    );
  });

  it('takes only what is a scale for one', () => {
    expect(scaleBehind('£400k for', 4)).toBe('k');
    expect(scaleBehind('£4 million', 2)).toBe(' million');
    expect(scaleBehind('400 kites', 3)).toBe('');
    expect(scaleBehind('12 months', 2)).toBe('');
  });
});

describe('questions that write a number otherwise than the papers', () => {
  it('are answered from the sum that is meant, and not from its digits', async () => {
    const ask = await asking({
      'meetings/2018-05-quay.md': paper(
        { title: 'Quay Panel', body: 'Quay Panel', date: '2018-05-08' },
        `1. The Panel approved £158,000 for a new slipway at Sandholme.

2. The Panel approved £158 for flowers at Elm House.`,
      ),
    });
    expect(ask('what was the 158k for?').citations[0]?.paragraph).toBe(1);
    expect(ask('what was the £0.158m for?').citations[0]?.paragraph).toBe(1);
    expect(ask('what was the £158 for?').citations[0]?.paragraph).toBe(2);
  });

  it('find twelve where a dozen is asked about', async () => {
    const ask = await asking({
      'meetings/2019-03-forest.md': paper(
        { title: 'Forest Group', body: 'Forest Group', date: '2019-03-08' },
        `1. Twelve wardens had declined the new rota.

2. Nine rangers had accepted it.`,
      ),
    });
    expect(ask('why did a dozen wardens decline the rota?').nearest[0]?.paragraph ?? 1).toBe(1);
    expect(ask('did a dozen wardens decline the rota?').citations[0]?.paragraph).toBe(1);
  });
});
