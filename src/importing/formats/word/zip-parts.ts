import { Inflate } from 'fflate';
import { FormatProblem } from '../format-problem.ts';
import { MEGABYTE } from '../limits.ts';

/** The parts of a package by name, each inflated when first asked for, all of them together within a limit. */
export interface ZipParts {
  readonly names: readonly string[];
  /** The bytes of a part; null where there is none of that name. Throws `FormatProblem` over the limit or where broken. */
  read(name: string): Uint8Array | null;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where the entry's local header stands. */
  readonly at: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** A packed piece of this size grows to at most 16 MB (DEFLATE packs 1,032 to 1), so that a limit is noticed in time. */
const PIECE = 16 * 1024;

/**
 * Opens a zip file by its central directory (APPNOTE.TXT 4.3). Sizes are what the directory declares; reading counts
 * what really comes out, so that neither a true nor a lying bomb is inflated past the limit.
 *
 * @param most how many inflated bytes may be read from the file altogether
 */
export function openZip(bytes: Uint8Array, most: number): ZipParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let left = most;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.size > left) throw tooLarge(most);
      const part = inflated(packedBytes(bytes, view, entry), entry, left, most);
      left -= part.length;
      return part;
    },
  };
}

function tooLarge(most: number): FormatProblem {
  const megabytes = Math.floor(most / MEGABYTE);
  return new FormatProblem(
    'word-too-large',
    `the text inside this file unpacks to more than ${megabytes} MB, far more than any paper holds`,
    'Ask who made the file for a plain copy: open it in Word, copy the text into a new document and save that',
  );
}

/** What is said of a file whose bytes do not hold together. */
export function brokenFile(): FormatProblem {
  return new FormatProblem(
    'word-broken',
    'the file is cut short or damaged',
    'Fetch it anew from where it was published, or open it in Word and save it again as .docx',
  );
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw brokenFile();
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands in the last 64 KB, before a comment of its own length. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw brokenFile();
}

function packedBytes(bytes: Uint8Array, view: DataView, { at, packed }: Entry): Uint8Array {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw brokenFile();
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) throw brokenFile();
  return bytes.subarray(from, from + packed);
}

function inflated(packed: Uint8Array, { method }: Entry, left: number, most: number): Uint8Array {
  if (method === 0) {
    if (packed.length > left) throw tooLarge(most);
    return packed;
  }
  if (method !== 8) throw brokenFile();
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    if (size > left) throw tooLarge(most);
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    throw error instanceof FormatProblem ? error : brokenFile();
  }
  return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
