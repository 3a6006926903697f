import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/importing/formats/pdf.ts';
import { aPdf, artifact, type Drawn, set, tag, words } from '../../support/pdf-file.ts';

interface Paragraph {
  readonly kind: 'P' | 'H2' | 'LI' | 'label' | 'nest' | 'TR' | 'row' | 'artifact' | 'bare';
  readonly words: readonly string[];
  readonly struck: readonly string[];
}

/** A number glued to a word is a label typed without a space, and is taken apart. */
const word = fc.stringMatching(/^[A-Za-z0-9£&()<,.]{1,9}$/).filter((one) => !/^\(?\d{1,3}[.)][A-Za-z]/.test(one));
const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  kind: fc.constantFrom('P', 'H2', 'LI', 'label', 'nest', 'TR', 'row', 'artifact', 'bare'),
  words: fc.array(word, { minLength: 1, maxLength: 24 }),
  struck: fc.array(word, { maxLength: 3 }),
});

/** The paragraphs drawn down a page, each of its kind. */
function drawn(paragraphs: readonly Paragraph[]): Drawn[] {
  let y = 60;
  return paragraphs.flatMap(({ kind, words: said, struck }) => {
    const text = [...said, ...struck.map((gone) => `~~${gone}~~`)].join(' ');
    const inside = set(text, y);
    const at = y;
    y += 12 * (inside.length + 1);
    if (kind === 'bare') return [...inside];
    if (kind === 'artifact') return [artifact(...inside)];
    if (kind === 'LI') return [tag('L', tag('LI', tag('Lbl', words('•', 60, at)), tag('LBody', ...inside)))];
    if (kind === 'label') return [tag('L', tag('LI', tag('Lbl', ...inside)))];
    // A list whose item holds nothing but another list.
    if (kind === 'nest')
      return [
        tag('L', tag('LI', tag('Lbl', words('•', 60, at)), tag('LBody', tag('L', tag('LI', tag('LBody', ...inside)))))),
      ];
    // What stands in a row and in no cell of it.
    if (kind === 'row')
      return [
        tag('Table', tag('TR', tag('P', ...inside), tag('TD', words('x', 550, at)), tag('TD', words('y', 570, at)))),
      ];
    if (kind === 'TR') return [tag('Table', tag('TR', tag('TD', ...inside), tag('TD', words('x', 540, at))))];
    return [tag(kind, ...inside)];
  });
}

/** Bullets are no words: before another label they are left out. */
const split = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(' ').filter((one) => one !== '' && one !== '•')).sort();

describe('the words of a PDF', () => {
  it('are all in a block or struck, and no others are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(paragraph, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
        async (pages) => {
          const { blocks } = await readPdf(aPdf(pages.map(drawn)));
          const all = pages.flat();
          const added = all.flatMap(({ kind }) => (kind === 'TR' ? ['x'] : kind === 'row' ? ['x', 'y'] : []));
          const read = blocks.flatMap(({ label, text }) => [label === '•' ? '' : (label ?? ''), text]);
          expect(split(read)).toEqual(split([...all.flatMap((one) => one.words), ...added]));
          expect(split(blocks.flatMap(({ struck }) => struck))).toEqual(split(all.flatMap((one) => one.struck)));
        },
      ),
      { numRuns: 50 },
    );
  });
});
