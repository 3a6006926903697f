/**
 * Imports files that were damaged by chance, as `stp import` does, and fails where one ends the import, writes outside the
 * folder, or takes longer than a reading may. Run: npx tsx benchmarks/import-fuzz.ts [--files 5000] [--seed 1]
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { importFile } from '../src/cli/importing/import-file.ts';
import { knownPapers } from '../src/cli/importing/known-papers.ts';
import { openReadingRoom } from '../src/cli/reading-room.ts';
import { chanceFrom, mutate } from './importing/mutate.ts';
import { seedFiles } from './importing/seed-files.ts';

/** How many files go into one folder before it is emptied. */
const A_FOLDER = 50;

const { values } = parseArgs({
  options: { files: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
});
const [count, seed] = [Number(values.files), Number(values.seed)];
const seeds = [...seedFiles()];
const home = mkdtempSync(join(tmpdir(), 'stp-fuzz-'));
const outcomes = new Map<string, number>();
const room = openReadingRoom();
let said = '';
const stderr = new PassThrough();
stderr.setEncoding('utf8').on('data', (text: string) => {
  said += text;
});
const slowest = { ms: 0, file: '' };
let rss = 0;

for (let first = 0; first < count; first += A_FOLDER) {
  const folder = join(home, 'given');
  const out = join(home, 'out');
  for (const one of [folder, out]) {
    rmSync(one, { recursive: true, force: true });
    mkdirSync(one);
  }
  const importing = {
    io: {
      stdin: Object.assign(Readable.from([]), { isTTY: false }),
      stdout: new PassThrough().resume(),
      stderr,
      env: {},
      isTTY: false,
      columns: 80,
      now: () => new Date(),
    },
    room,
    directory: out,
    folder: await knownPapers(out),
    taken: new Set<string>(),
    retrieved: '2026-11-22',
    overrides: {},
    write: true,
    force: false,
  };
  for (let i = first; i < Math.min(first + A_FOLDER, count); i++) {
    const chance = chanceFrom(seed * 1_000_003 + i);
    const [name, bytes] = seeds[Math.floor(chance() * seeds.length)] ?? ['', new Uint8Array()];
    const [, other] = seeds[Math.floor(chance() * seeds.length)] ?? ['', new Uint8Array()];
    const file = join(folder, `${i}-${name}`);
    writeFileSync(file, mutate(bytes, other, chance));
    said = '';
    const begun = performance.now();
    const outcome = await importFile(file, importing);
    const ms = performance.now() - begun;
    if (ms > slowest.ms) Object.assign(slowest, { ms, file: `${i}-${name}` });
    rss = Math.max(rss, process.memoryUsage.rss());
    const why = outcome === 'refused' ? /was not imported: (.*?)\./s.exec(said)?.[1]?.replace(/\d+/g, 'N') : null;
    const key = why === null ? outcome : `refused: ${why}`;
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
    if (/reading it (?:failed|ended|took)/.test(said)) console.log(`${i}-${name}: ${said.trim().slice(0, 300)}`);
  }
  const around = readdirSync(home).filter((name) => name !== 'given' && name !== 'out');
  const inside = readdirSync(out).filter((name) => name !== 'meetings' && name !== 'originals');
  if (around.length + inside.length > 0)
    throw new Error(`written outside the folder: ${[...around, ...inside].join(', ')}`);
  if (first % 500 === 0) console.log(`${first} of ${count}, ${Math.round(rss / 1e6)} MB at most`);
}
await room.close();
rmSync(home, { recursive: true });
console.table(Object.fromEntries([...outcomes].sort(([, a], [, b]) => b - a)));
console.log(
  `${count} files of seed ${seed}; slowest ${Math.round(slowest.ms)} ms (${slowest.file}); ${Math.round(rss / 1e6)} MB at most`,
);
