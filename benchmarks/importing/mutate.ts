import { unzipSync, type Zippable, zipSync } from 'fflate';

/** Chance from a number, the same for the same number (mulberry32): between 0 and 1. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What damaged and hostile files hold where no paper does. */
const HOSTILE = [
  '../../../../escaped',
  '\0\0\0\0',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>&b;',
  '<w:p>'.repeat(300),
  '<div>'.repeat(400),
  '999999999999999999999',
  '-1',
  '/Length 2147483647',
  '<< /Type /Pages /Kids [1 0 R] /Count 99999 >>',
  '[['.repeat(500),
  '(Pages 1 - 9999)',
  'Agenda Item 5\f'.repeat(50),
  '\ud83d\ude00\u202e',
  '---\ntitle: ',
  '| '.repeat(2000),
];

type Mutation = (bytes: Uint8Array, chance: () => number, other: Uint8Array) => Uint8Array;

const at = (bytes: Uint8Array, chance: () => number) => Math.floor(chance() * (bytes.length + 1));

const MUTATIONS: readonly Mutation[] = [
  function flip(bytes, chance) {
    const changed = bytes.slice();
    const times = 1 + Math.floor(chance() ** 3 * 200);
    for (let i = 0; i < times; i++) changed[at(bytes, chance)] = Math.floor(chance() * 256);
    return changed;
  },
  (bytes, chance) => bytes.slice(0, at(bytes, chance)),
  function cut(bytes, chance) {
    const from = at(bytes, chance);
    return joined(bytes.subarray(0, from), bytes.subarray(from + Math.floor(chance() * 400)));
  },
  function repeat(bytes, chance) {
    const from = at(bytes, chance);
    const piece = bytes.subarray(from, from + Math.floor(chance() * 3000));
    const times = 1 + Math.floor(chance() ** 2 * 40);
    return joined(bytes.subarray(0, from), ...Array<Uint8Array>(times).fill(piece), bytes.subarray(from));
  },
  function splice(bytes, chance, other) {
    return joined(bytes.subarray(0, at(bytes, chance)), other.subarray(at(other, chance)));
  },
  function plant(bytes, chance) {
    const from = at(bytes, chance);
    const planted = new TextEncoder().encode(HOSTILE[Math.floor(chance() * HOSTILE.length)] ?? '');
    return joined(bytes.subarray(0, from), planted, bytes.subarray(from));
  },
];

/** A file with one to four changes; where it is a zip half of the time in one of its parts, which is packed again. */
export function mutate(bytes: Uint8Array, other: Uint8Array, chance: () => number): Uint8Array {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && chance() < 0.7) return mutatePart(bytes, other, chance);
  let changed = bytes;
  const times = 1 + Math.floor(chance() * 4);
  for (let i = 0; i < times; i++) {
    const mutation = MUTATIONS[Math.floor(chance() * MUTATIONS.length)];
    changed = mutation ? mutation(changed, chance, other) : changed;
  }
  return changed;
}

function mutatePart(bytes: Uint8Array, other: Uint8Array, chance: () => number): Uint8Array {
  const parts: Zippable = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[Math.floor(chance() * names.length)] ?? '';
  const content = parts[name];
  if (!(content instanceof Uint8Array)) return bytes;
  const own = chance() < 0.1 ? `../${name}` : name;
  return zipSync({ ...parts, [own]: mutate(content, other, chance) });
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}
