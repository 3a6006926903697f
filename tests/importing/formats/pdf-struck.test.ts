import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/importing/formats/pdf.ts';
import { aPdf, type Drawn, rule, set, tag, words } from '../../support/pdf-file.ts';

const struckIn = async (...drawn: readonly Drawn[]) => {
  const { blocks } = await readPdf(aPdf([drawn]));
  return blocks.map(({ text, struck }) => ({ text, struck }));
};

describe('words with a rule across their middle', () => {
  const AMENDED = 'The Board agreed ~~to close the quay~~ to keep the quay open ~~for one year~~ for two years.';
  const said = {
    text: 'The Board agreed to keep the quay open for two years.',
    struck: ['to close the quay', 'for one year'],
  };

  it('are struck, with tags and without', async () => {
    expect(await struckIn(...set(AMENDED, 60))).toEqual([said]);
    expect(await struckIn(tag('P', ...set(AMENDED, 60)))).toEqual([said]);
  });

  it('are struck over the end of a line, and in a cell', async () => {
    expect(await struckIn(...set(AMENDED, 60, { width: 30 }))).toEqual([said]);
    const row = (text: string, y: number) =>
      tag('TR', tag('TD', words('Fee', 72, y)), tag('TD', ...set(text, y, { x: 160 })));
    expect(await struckIn(tag('Table', row('£40', 60), row('~~£40~~ £45', 80)))).toEqual([
      { text: 'Fee £40', struck: [] },
      { text: 'Fee £45', struck: ['£40'] },
    ]);
  });

  it('are struck in letters of any size', async () => {
    for (const size of [7, 10, 14, 24])
      expect(await struckIn(...set('Kept ~~gone~~', 90, { size }))).toEqual([{ text: 'Kept', struck: ['gone'] }]);
  });
});

describe('other rules', () => {
  it.each([
    ['under the words', 61.5],
    ['on the line they stand on', 60],
    ['above them', 51],
  ])('strike nothing: %s', async (_, y) => {
    expect(await struckIn(words('The Board met.', 72, 60), rule(72, y, 84))).toEqual([
      { text: 'The Board met.', struck: [] },
    ]);
  });

  it('strike nothing where they go on past the words, as a chart’s do', async () => {
    expect(await struckIn(words('38.8', 272, 60), rule(72, 57, 400))).toEqual([{ text: '38.8', struck: [] }]);
  });

  it('strike nothing where they are thick, as a marker’s is', async () => {
    expect(await struckIn(rule(72, 57, 84, 3.5), words('The Board met.', 72, 60))).toEqual([
      { text: 'The Board met.', struck: [] },
    ]);
  });
});
