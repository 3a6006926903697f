import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportStore } from '../../src/store/export-store.ts';
import { importStore } from '../../src/store/import-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { StoreRefused } from '../../src/store/store-error.ts';
import type { StorePlace } from '../../src/store/store-place.ts';
import { contents, fill } from '../support/filled-store.ts';
import { describeOnPostgres, freshDatabase } from '../support/postgres.ts';
import { describeOnEachEngine, folder, opened } from '../support/store-engines.ts';

async function exported(place: StorePlace): Promise<string[]> {
  const lines: string[] = [];
  await exportStore(place, (line) => void lines.push(line));
  return lines;
}

describeOnEachEngine('an export', ({ place, open }) => {
  it('holds everything, and an import gives it back', async () => {
    const [from, to] = [await place(), await place()];
    const store = await open(from);
    await fill(store);
    const lines = await exported(from);
    expect(JSON.parse(lines[0] ?? '')).toEqual({ format: 'stp store', version: 1 });
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ rows: lines.length - 2 });
    expect(await importStore(to, lines)).toBe(lines.length - 2);
    expect(await exported(to)).toEqual(lines);
    expect(await contents(await open(to))).toEqual(await contents(store));
  });

  it('goes only into an empty store, and else changes nothing', async () => {
    const [from, to] = [await place(), await place()];
    await fill(await open(from));
    const store = await open(to);
    await store.seen.firstTime('Ev2', 1, 50);
    await store.close();
    const before = await exported(to);
    await expect(importStore(to, await exported(from))).rejects.toThrow('The store is not empty');
    expect(await exported(to)).toEqual(before);
  });

  it('goes in whole or not at all', async () => {
    const [from, to] = [await place(), await place()];
    await fill(await open(from));
    const lines = await exported(from);
    const doubled = lines.findIndex((line) => line.includes('"table":"generation"'));
    const twice = [...lines.slice(0, doubled), lines[doubled] ?? '', ...lines.slice(doubled, -1)];
    await expect(importStore(to, [...twice, JSON.stringify({ rows: twice.length - 1 })])).rejects.toThrow();
    expect(await exported(to)).toHaveLength(2);
    expect(await importStore(to, lines)).toBe(lines.length - 2);
  });

  it('of no store is refused', async () => {
    await expect(exported(await place())).rejects.toThrow(/There is no store/);
  });

  it('can be written while the store is in use, and is of one instant', async () => {
    const from = await place();
    const store = await open(from);
    await fill(store);
    const before = await exported(from);
    const lines: string[] = [];
    await exportStore(from, async (line) => {
      if (lines.push(line) === 2) await store.seen.firstTime('meanwhile', 1, 50);
    });
    expect(lines).toEqual(before);
    expect(await exported(from)).toHaveLength(before.length + 1);
  });
});

describeOnPostgres('a move', () => {
  it('from the embedded store to PostgreSQL and back loses nothing', async () => {
    const places: StorePlace[] = [
      { kind: 'embedded', directory: folder() },
      { kind: 'postgres', url: await freshDatabase() },
      { kind: 'embedded', directory: folder() },
    ];
    const [first, second, third] = places as [StorePlace, StorePlace, StorePlace];
    const store = await openStore(first);
    await fill(store);
    const was = await contents(store);
    await store.close();
    const lines = await exported(first);
    await importStore(second, lines);
    expect(await exported(second)).toEqual(lines);
    await importStore(third, await exported(second));
    expect(await exported(third)).toEqual(lines);
    expect(await contents(await opened(second))).toEqual(was);
    expect(await contents(await opened(third))).toEqual(was);
  });
});

describe('what is no export', () => {
  const HEAD = '{"format":"stp store","version":1}';
  const SEEN = '{"table":"seen","row":{"key":"a","until":5}}';
  it.each([
    ['nothing', [], /no export of a store/],
    ['minutes', ['Minutes of the meeting'], /no export of a store/],
    ['another version', ['{"format":"stp store","version":2}'], /of version 2 .* reads version 1/],
    ['cut short', [HEAD, SEEN], /line 2: the file ends too early/],
    ['cut within a line', [HEAD, SEEN.slice(0, 20)], /line 2: it is no JSON object/],
    ['a row lost', [HEAD, SEEN, '{"rows":2}'], /line 3: it speaks of 2 rows and 1 stand before it/],
    ['an unknown table', [HEAD, '{"table":"constructor","row":{}}'], /no table constructor/],
    ['an unknown column', [HEAD, SEEN.replace('until', 'til')], /no column til/],
    ['a missing column', [HEAD, '{"table":"seen","row":{"key":"a"}}'], /until is missing/],
    ['a wrong kind', [HEAD, SEEN.replace('5', '"5"')], /until is of the wrong kind/],
    ['more after the end', [HEAD, '{"rows":0}', SEEN], /line 3: there is more after its end/],
  ])('is refused: %s', async (_, lines, why) => {
    const place = { kind: 'embedded', directory: folder() } as const;
    const refused = await importStore(place, lines).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoreRefused);
    expect(String(refused)).toMatch(why);
  });

  it('is refused whatever it holds', async () => {
    const place = { kind: 'embedded', directory: folder() } as const;
    const line = fc.oneof(fc.string(), fc.json(), fc.constantFrom(HEAD, SEEN));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 5 }), async (lines) => {
        await expect(importStore(place, lines)).rejects.toThrow(StoreRefused);
      }),
    );
  });
});
