import { originalKey } from '../domain/original.ts';
import { splitFrontMatter } from './front-matter.ts';
import { paperId, type RawFile } from './raw-file.ts';
import { parseYaml } from './yaml-text.ts';

const SHA256 = /\b[0-9a-f]{64}\b/gi;

/**
 * What a paper that is served to nobody may have been cut from: every original that its header names, whose name stands
 * anywhere in its text, or that is called as it is; and every fingerprint it states. Its header may be what is wrong with
 * it, so that more is closed than need be rather than less.
 */
export function closedBy({ path, bytes }: RawFile, names: readonly string[]): readonly string[] {
  const text = new TextDecoder().decode(bytes);
  const lower = text.normalize('NFC').toLowerCase();
  const id = originalKey(paperId(path));
  const named = headerName(text);
  const keys = names
    .map(originalKey)
    .filter((key) => key === named || lower.includes(key) || key.replace(/\.[^.]*$/, '') === id);
  return [...keys, ...[...text.matchAll(SHA256)].map(([hash]) => hash.toLowerCase())];
}

/** The file that a header names, however it is quoted there; null where it cannot be read. */
function headerName(text: string): string | null {
  const parts = splitFrontMatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  if (parts.kind === 'none') return null;
  const { value } = parseYaml(parts.header);
  const source = typeof value === 'object' && value !== null && 'source' in value ? value.source : null;
  const file = typeof source === 'object' && source !== null && 'file' in source ? source.file : null;
  return typeof file === 'string' ? originalKey(file) : null;
}
