import { nearestWord } from '../knowledge/nearest-word.ts';

/** The name a person most likely meant: the only one that begins as written, or the nearest in spelling; null where none is. */
export function nearestName(written: string, names: readonly string[]): string | null {
  const begun = written.length > 1 ? names.filter((name) => name.startsWith(written.toLowerCase())) : [];
  return begun.length === 1 ? (begun[0] ?? null) : nearestWord(written, names);
}
