import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatProblem } from '../../../src/importing/formats/format-problem.ts';
import { readWord } from '../../../src/importing/formats/word.ts';
import {
  aWordFile,
  cell,
  definition,
  level,
  list,
  paragraph,
  row,
  table,
  textBox,
  zipped,
} from '../../support/word-file.ts';

function refusal(bytes: Uint8Array, most?: number): FormatProblem {
  try {
    readWord(bytes, most);
  } catch (error) {
    if (error instanceof FormatProblem) return error;
    throw error;
  }
  throw new Error('the file was read');
}

const MINUTES = aWordFile({
  numbering: definition(0, level(0, 'decimal', '%1.')) + list(1, 0),
  body:
    paragraph('Minutes of the Harbour Committee') +
    paragraph('Apologies', { list: [1, 0] }) +
    table(row([cell('A'), cell('B')]), row([cell(textBox(paragraph('Boxed'))), cell('C')])),
});
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('a file that is no Word file of today', () => {
  it.each([
    ['word-old', new Uint8Array([...OLE, ...new Array(600).fill(0)])],
    [
      'word-password',
      new Uint8Array([...OLE, ...new Array(600).fill(0), ...Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['word-unknown', new TextEncoder().encode('<html>Minutes</html>')],
    ['word-unknown', new Uint8Array()],
    ['word-other', zipped({ 'xl/workbook.xml': '<x/>' })],
    ['word-other', zipped({ 'content.xml': '<x/>' })],
    ['word-other', zipped({ 'minutes.txt': 'Minutes' })],
    ['word-broken', MINUTES.subarray(0, MINUTES.length / 2)],
    ['word-broken', aWordFile({ body: '<w:p>' })],
    [
      'word-broken',
      aWordFile({ body: '', others: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } }),
    ],
    ['word-broken', aWordFile({ body: '<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000) })],
  ])('is refused by name: %s', (code, bytes) => {
    const problem = refusal(bytes);
    expect(problem.code).toBe(code);
    expect(problem.message).not.toBe('');
    expect(problem.fix).not.toBe('');
  });
});

describe('a file that unpacks to far more than it is', () => {
  const bomb = aWordFile({ body: paragraph('a'.repeat(3_000_000)) });

  it('is refused by what it declares', () => {
    expect(refusal(bomb, 1_000_000).code).toBe('word-too-large');
  });

  it('is refused by what comes out where it declares less', () => {
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at++) {
      const isEntry = view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000;
      if (isEntry) view.setUint32(at + 24, 10, true);
    }
    expect(refusal(lying, 1_000_000).code).toBe('word-too-large');
  });

  it('counts all its parts together', () => {
    const half = `<w:p><w:r><w:t>${'a'.repeat(600_000)}</w:t></w:r></w:p>`;
    expect(refusal(aWordFile({ body: half, headers: [half] }), 1_000_000).code).toBe('word-too-large');
  });
});

describe('a damaged file', () => {
  it('is read or refused, never a crash', () => {
    const damage = fc.array(fc.tuple(fc.nat(MINUTES.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(damage, fc.boolean(), (bytes, isCut) => {
        const damaged = MINUTES.slice(0, isCut ? (bytes[0]?.[0] ?? 0) : MINUTES.length);
        for (const [at, byte] of bytes) if (at < damaged.length) damaged[at] = byte;
        try {
          readWord(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatProblem);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read or refused where its markup is scrambled', () => {
    const names = [
      'w:p',
      'w:r',
      'w:t',
      'w:tbl',
      'w:tr',
      'w:tc',
      'w:del',
      'w:sdt',
      'mc:AlternateContent',
      'w:txbxContent',
      'constructor',
      'w:fldChar',
      'w:numPr',
      'w:pPr',
    ];
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small', maxDepth: 6 },
        fc.constantFrom('', 'words '),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
      ),
    })).node;
    fc.assert(fc.property(tree, (body) => void readWord(aWordFile({ body }))));
  });
});
