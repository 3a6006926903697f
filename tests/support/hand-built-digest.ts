import type { Digest, DigestItem, NewsKind, Section } from '../../src/digest/digest.ts';
import { aCitation } from './hand-built-answers.ts';

/** A piece of news of made-up minutes. */
export function newsItem(kind: NewsKind, text: string, more: Partial<DigestItem> = {}): DigestItem {
  return {
    key: `${kind} ${text}`,
    kind,
    tells: [],
    text,
    unnamed: null,
    detail: null,
    day: null,
    citations: [aCitation()],
    reasons: ['Dredging review'],
    namesSomebody: false,
    ...more,
  };
}

export function section(heading: string, items: readonly [DigestItem, ...DigestItem[]], more = 0): Section {
  return { kind: items[0].kind, heading, items, more };
}

/** A digest of a date, decisions and a paper, for two things followed. */
export function aDigest(more: Partial<Digest> = {}): Digest {
  const decision = newsItem('decision', 'Approved: the dredging plan (Harbour Board, December 2017, paragraph 6).', {
    detail:
      'The minutes say: “RESOLVED that the dredging plan be approved.” (Harbour Board, December 2017, paragraph 6, point (5).)',
    reasons: ['Dredging review', 'Moorings renewal'],
  });
  return {
    title: 'Dredging review and Moorings renewal',
    day: '2026-11-23',
    catchUpFrom: null,
    sections: [
      section('Coming up', [
        newsItem('coming-up', 'Friday 27 November 2026: the Harbour Board is due to meet.', { day: '2026-11-27' }),
      ]),
      section('Decided or noted', [decision], 2),
      section('Papers', [newsItem('paper', 'Harbour Board, December 2017 (minutes); added 22 November 2026.')]),
    ],
    withdrawn: [],
    because: [
      { name: 'Dredging review', items: 5 },
      { name: 'Moorings renewal', items: 1 },
    ],
    keys: ['a', 'b'],
    ...more,
  };
}
