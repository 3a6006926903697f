import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWord } from '../../../src/importing/formats/word.ts';
import {
  aWordFile,
  cell,
  DELETED_MARK,
  deleted,
  inserted,
  paragraph,
  row,
  run,
  table,
  textBox,
} from '../../support/word-file.ts';

/** One stretch of a made-up document: its XML and its words, by where they must come out. */
interface Stretch {
  readonly xml: string;
  readonly said: readonly string[];
  readonly struck: readonly string[];
  readonly leftOut: readonly string[];
}

const NOTHING: Stretch = { xml: '', said: [], struck: [], leftOut: [] };

function joined(stretches: readonly Stretch[], wrap: (xml: string) => string): Stretch {
  return {
    xml: wrap(stretches.map(({ xml }) => xml).join('')),
    said: stretches.flatMap(({ said }) => said),
    struck: stretches.flatMap(({ struck }) => struck),
    leftOut: stretches.flatMap(({ leftOut }) => leftOut),
  };
}

const words = fc
  .array(fc.stringMatching(/^[A-Za-z0-9£’&<,.-]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((list) => ({ list, text: ` ${list.join(' ')} ` }));

const RUNS: readonly ((list: readonly string[], text: string) => Stretch)[] = [
  (said, text) => ({ ...NOTHING, said, xml: run(text) }),
  (said, text) => ({ ...NOTHING, said, xml: inserted(text) }),
  (said, text) => ({ ...NOTHING, said, xml: `<w:hyperlink>${run(text)}</w:hyperlink>` }),
  (struck, text) => ({ ...NOTHING, struck, xml: deleted(text) }),
  (struck, text) => ({ ...NOTHING, struck, xml: run(text, '<w:strike/>') }),
  (leftOut, text) => ({ ...NOTHING, leftOut, xml: run(text, '<w:vanish/>') }),
  (said, text) => ({ ...NOTHING, said, xml: textBox(paragraph(text)) }),
];

const aRun = fc.tuple(words, fc.constantFrom(...RUNS)).map(([{ list, text }, make]) => make(list, text));
const aParagraph = fc
  .tuple(fc.array(aRun, { maxLength: 5 }), fc.boolean())
  .map(([runs, isMarkDeleted]) =>
    joined(runs, (xml) => paragraph(xml === '' ? '<w:r/>' : xml, isMarkDeleted ? { more: DELETED_MARK } : {})),
  );
const aTable = fc
  .array(fc.array(fc.array(aParagraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((rows) =>
    joined(
      rows.map((cells) =>
        joined(
          cells.map((inside) => joined(inside, (xml) => cell(xml))),
          (xml) => row([xml]),
        ),
      ),
      (xml) => table(xml),
    ),
  );

const split = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(' ').filter((word) => word !== '')).sort();

describe('the words of a Word file', () => {
  it('are all in a block, struck or left out by name, and no others are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(aParagraph, aTable), { maxLength: 6 }), (stretches) => {
        const source = joined(stretches, (xml) => xml);
        const { blocks, leftOut } = readWord(aWordFile({ body: source.xml }));
        expect(split(blocks.map(({ text }) => text))).toEqual(split(source.said));
        expect(split(blocks.flatMap(({ struck }) => struck))).toEqual(split(source.struck));
        expect(split(leftOut.map(({ text }) => text))).toEqual(split(source.leftOut));
      }),
    );
  });
});
