/**
 * A 64-bit fingerprint of a list of texts as 16 hexadecimal digits: two lanes of the 32-bit FNV-1a hash
 * (Fowler, Noll and Vo) with different offsets, each finished by the MurmurHash3 mixer. It tells revisions and answers
 * apart; it is no protection against someone who forges one.
 */
export function fingerprint(parts: readonly string[]): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (const part of parts) {
    for (let i = 0; i <= part.length; i++) {
      // The end of a part counts as a character no text holds, so that ["ab"] and ["a", "b"] differ.
      const code = i < part.length ? part.charCodeAt(i) : 0x10000;
      a = Math.imul(a ^ code, 0x01000193);
      b = (Math.imul(b ^ code, 0x01000193) + i) | 0;
    }
  }
  return [a, b].map((lane) => mix(lane).toString(16).padStart(8, '0')).join('');
}

function mix(lane: number): number {
  let h = lane;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
