import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/cli/csv.ts';

/** Reads CSV by RFC 4180, so that what is written is tested against the standard and not against itself. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        cell += text[at];
        if (text[at] === '"') at++;
      }
      at++;
    } else while (text[at] !== ',' && !text.startsWith('\r\n', at)) cell += text[at++];
    row.push(cell);
    if (text[at] === ',') at++;
    else {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

describe('CSV', () => {
  it('is read back cell by cell, whatever stands in it', () => {
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(fc.string(), { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(table, (rows) => {
        const back = read(csv(rows)).map((row) => row.map((cell) => cell.replace(/^'/, '')));
        expect(back).toEqual(rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))));
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '|cmd', '＝1'])('runs no formula: %j', (cell) => {
    expect(read(csv([[cell]]))[0]?.[0]).toBe(`'${cell}`);
  });

  it('leaves what is unknown empty and numbers as they are', () => {
    expect(csv([['a', null, 3]])).toBe('a,,3\r\n');
  });
});
