import { describe, expect, it } from 'vitest';
import { readWord } from '../../../src/importing/formats/word.ts';
import { aWordFile, definition, level, list, paragraph, startOver, style } from '../../support/word-file.ts';

const NUMBERED = definition(
  0,
  level(0, 'decimal', '%1.'),
  level(1, 'lowerLetter', '(%2)'),
  level(2, 'lowerRoman', '%3)'),
);
const OUTLINE = definition(1, level(0, 'decimal', '%1'), level(1, 'decimal', '%1.%2'), level(2, 'decimal', '%1.%2.%3'));

/** Paragraphs as [list, level] or null for one that stands in none; the labels that are printed before them. */
function labels(numbering: string, paragraphs: readonly (readonly [number, number] | null)[]) {
  const body = paragraphs.map((at) => paragraph('Agreed.', at ? { list: at } : {})).join('');
  return readWord(aWordFile({ numbering, body })).blocks.map(({ label }) => label);
}

describe('the numbers of paragraphs', () => {
  it('go on after a paragraph without one', () => {
    expect(labels(NUMBERED + list(1, 0), [[1, 0], null, [1, 0], [1, 0]])).toEqual(['1.', null, '2.', '3.']);
  });

  it('begin anew below each paragraph of a higher level', () => {
    const at = [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ] as const;
    expect(labels(NUMBERED + list(1, 0), at)).toEqual(['1.', '(a)', '(b)', 'i)', '2.', '(a)', 'i)']);
  });

  it('go on over lists of one definition, unless a list starts over', () => {
    const lists = list(1, 0) + list(2, 0) + list(3, 0, startOver(0, 57));
    const at = [
      [1, 0],
      [2, 0],
      [3, 0],
      [3, 0],
      [1, 0],
    ] as const;
    expect(labels(NUMBERED + lists, at)).toEqual(['1.', '2.', '57.', '58.', '59.']);
  });

  it('follow a level that the list itself redefines', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', 'Part %1')}</w:lvlOverride>`;
    expect(
      labels(NUMBERED + list(1, 0, own), [
        [1, 0],
        [1, 0],
      ]),
    ).toEqual(['Part I', 'Part II']);
  });

  it('are of several levels', () => {
    const at = [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 1],
      [1, 0],
      [1, 1],
    ] as const;
    expect(labels(OUTLINE + list(1, 1), at)).toEqual(['1', '1.1', '1.1.1', '1.2', '2', '2.1']);
  });

  it('never begin anew on a level that says so', () => {
    const steady = definition(0, level(0, 'decimal', '%1'), level(1, 'decimal', '%2', '<w:lvlRestart w:val="0"/>'));
    expect(
      labels(steady + list(1, 0), [
        [1, 0],
        [1, 1],
        [1, 0],
        [1, 1],
      ]),
    ).toEqual(['1', '1', '2', '2']);
  });

  it('are printed in figures where the level asks for figures throughout', () => {
    const legal = definition(0, level(0, 'upperRoman', '%1'), level(1, 'decimal', '%1.%2', '<w:isLgl/>'));
    expect(
      labels(legal + list(1, 0), [
        [1, 0],
        [1, 0],
        [1, 1],
      ]),
    ).toEqual(['I', 'II', '2.1']);
  });

  it('count a paragraph that is blank, as Word prints its number', () => {
    const body = [
      paragraph('One', { list: [1, 0] }),
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>',
      paragraph('Three', { list: [1, 0] }),
    ];
    const { blocks } = readWord(aWordFile({ numbering: NUMBERED + list(1, 0), body: body.join('') }));
    expect(blocks.map(({ label, text }) => [label, text])).toEqual([
      ['1.', 'One'],
      ['3.', 'Three'],
    ]);
  });

  it('come from the style, and go where the paragraph says it stands in no list', () => {
    const styles =
      style('Minute', 'Minute', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('Late', 'Late minute', '<w:basedOn w:val="Minute"/>');
    const body =
      paragraph('One', { style: 'Minute' }) +
      paragraph('Two', { style: 'Late' }) +
      paragraph('None', { style: 'Minute', list: [0, 0] });
    const { blocks } = readWord(aWordFile({ styles, numbering: NUMBERED + list(1, 0), body }));
    expect(blocks.map(({ kind, label }) => [kind, label])).toEqual([
      ['item', '1.'],
      ['item', '2.'],
      ['paragraph', null],
    ]);
  });

  it('stand on the level that a definition keeps for a style', () => {
    const linked = definition(0, level(0, 'decimal', '%1'), level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Sub"/>'));
    const styles = style('Sub', 'Sub', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const body = paragraph('Top', { list: [1, 0] }) + paragraph('Below', { style: 'Sub' });
    const { blocks } = readWord(aWordFile({ styles, numbering: linked + list(1, 0), body }));
    expect(blocks.map(({ label, level: depth }) => [label, depth])).toEqual([
      ['1', 1],
      ['1.1', 2],
    ]);
  });

  it('follow a definition that points to the list of a style', () => {
    const pointing = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="House"/></w:abstractNum>';
    const styles = style('House', 'House list', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', 'numbering');
    const numbering = NUMBERED + pointing + list(1, 0) + list(2, 5);
    const { blocks } = readWord(
      aWordFile({ styles, numbering, body: paragraph('One', { list: [2, 0] }) + paragraph('Two', { list: [1, 0] }) }),
    );
    expect(blocks.map(({ label }) => label)).toEqual(['1.', '2.']);
  });

  it.each([
    ['decimalZero', 9, '09'],
    ['lowerLetter', 28, 'bb'],
    ['upperLetter', 3, 'C'],
    ['lowerRoman', 1994, 'mcmxciv'],
    ['ordinal', 22, '22nd'],
    ['ordinal', 113, '113th'],
    ['none', 4, ''],
  ])('are written as %s', (format, start, written) => {
    const numbering = definition(0, level(0, format, '[%1]', '', start)) + list(1, 0);
    expect(labels(numbering, [[1, 0]])).toEqual([`[${written}]`]);
  });

  it('are bullets as printed, whatever sign font the file names', () => {
    const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr>`;
    const bullets = definition(
      0,
      level(0, 'bullet', '\u{f0b7}', font('Symbol')),
      level(1, 'bullet', 'o', font('Courier New')),
      level(2, 'bullet', '§', font('Wingdings')),
      level(3, 'bullet', '–'),
    );
    expect(
      labels(bullets + list(1, 0), [
        [1, 0],
        [1, 1],
        [1, 2],
        [1, 3],
      ]),
    ).toEqual(['•', '◦', '▪', '–']);
  });
});
