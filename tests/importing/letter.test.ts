import { describe, expect, it } from 'vitest';
import { readFormat } from '../../src/importing/formats/read-format.ts';
import { importPaper } from '../../src/importing/import-paper.ts';
import { readPassages } from '../../src/knowledge/passages.ts';
import { aPdf, set, words } from '../support/pdf-file.ts';

const point = (n: number) =>
  `Point ${n} of this letter says that the beds of ward w${n} were counted in spring, and that the figures of w${n} are to be set beside those of the year before.`;

/** A letter of two pages whose sender stands to the right of whom it is to. */
const LETTER = aPdf([
  [
    words('Westmere Partnership', 330, 40, { isBold: true }),
    words('1 Wharf Street', 330, 54),
    words('Mr A Tarn', 72, 100),
    words('Chairman, Health Scrutiny Committee', 72, 114),
    words('12 July 2018', 330, 114),
    words('Dear Mr Tarn', 72, 170),
    words('Community beds in the upper valley', 72, 195, { isBold: true }),
    ...[1, 2, 3, 4].flatMap((n, i) => set(point(n), 220 + i * 60)),
  ],
  [
    ...[5, 6].flatMap((n, i) => set(point(n), 60 + i * 60)),
    words('Yours sincerely', 72, 220),
    words('Dora Penn', 72, 260),
    words('Director of Strategy', 72, 274),
  ],
]);

describe('a letter in two columns at its head', () => {
  it('is titled by its subject, dated by its own day, and of no body', async () => {
    const { reading } = await readFormat('letter.pdf', LETTER);
    const { document } = importPaper('letter.pdf', reading, { retrieved: '2026-11-22', sha256: '0'.repeat(64) });
    expect(document.header).toMatchObject({
      title: 'Community beds in the upper valley',
      kind: 'note',
      body: null,
      date: { date: '2018-07-12', basis: 'stated' },
    });
    const passages = readPassages('x', document.markdown.replace(/^---[\s\S]*?\n---\n/, ''), 1);
    const points = passages.filter(({ text }) => text.startsWith('Point'));
    expect(points.map(({ text, page }) => [text, page])).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => [point(n), n < 5 ? 1 : 2]),
    );
  });

  it.each([
    [
      'Mr A Tarn\n\nWharf Hall\n\nDear Mr Tarn\n\nRe: Beds in the valley\n\nThe beds were counted.',
      'Beds in the valley',
    ],
    ['Wharf House\n\nDear Sir or Madam,\n\nBeds in the valley\n\nThe beds were counted.', 'Beds in the valley'],
  ])('is titled so as text too: %j', async (text, title) => {
    const { reading } = await readFormat('letter.txt', new TextEncoder().encode(text));
    const { document } = importPaper('letter.txt', reading, { retrieved: '2026-11-22', sha256: '0'.repeat(64) });
    expect(document.header.title).toBe(title);
  });
});
