import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/importing/formats/pdf.ts';
import { importPaper } from '../../src/importing/import-paper.ts';
import { aPdf, artifact, set, tag, words } from '../support/pdf-file.ts';

const CONTEXT = { retrieved: '2026-11-22', sha256: '0'.repeat(64) };

/** Minutes whose vote goes over a page, with the names that stand on each. */
async function problemsOf(number: number, first: string, second: string, isTagged: boolean) {
  const line = (text: string, y: number) => (isTagged ? [tag('P', ...set(text, y))] : set(text, y));
  const stamp = (n: number) => (isTagged ? artifact(words(`Page ${n}`, 500, 820)) : words(`Page ${n}`, 500, 820));
  const bytes = aPdf([
    [
      ...line('The motion to sell the tug was put to the vote and the names were taken.', 60),
      ...line(`For (${number})`, 760),
      ...line(first, 780),
      stamp(1),
    ],
    [
      ...line(second, 60),
      ...line('Against (1)', 100),
      ...line('Ms C Fenn', 120),
      ...line('The motion was carried.', 160),
      stamp(2),
    ],
  ]);
  const { problems } = importPaper('minutes.pdf', await readPdf(bytes), CONTEXT);
  return problems.filter(({ code }) => code === 'vote-count').map(({ message }) => message);
}

describe.each([
  ['with tags', true],
  ['without tags', false],
])('a vote that goes over a page, %s', (_, isTagged) => {
  it('has as many names as it says', async () => {
    expect(await problemsOf(3, 'Mr A Tarn, Mrs B Quill,', 'Mr D Orme', isTagged)).toEqual([]);
  });

  it('is named where it has not', async () => {
    expect(await problemsOf(4, 'Mr A Tarn, Mrs B Quill,', 'Mr D Orme', isTagged)).toEqual([
      expect.stringMatching(/^A vote says “For \(4\)” and names 3 people \(page 1, /),
    ]);
  });
});
