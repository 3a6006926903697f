/** The text of a source file, or why it cannot be read as text. */
export type SourceText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252' }
  | { readonly kind: 'refused'; readonly reason: string };

/** The largest source that is read, in bytes: what the knowledge folder itself reads. */
export const SOURCE_LIMIT = 5 * 1024 * 1024;

/**
 * The text of a file's bytes. Plain text comes as UTF-8, from Windows also as UTF-16 with its byte order mark or in the
 * old code page 1252, in which every byte is a character; so that is tried last. A file with NUL bytes is no text.
 */
export function sourceText(bytes: Uint8Array): SourceText {
  if (bytes.length > SOURCE_LIMIT) {
    return { kind: 'refused', reason: `it is larger than ${SOURCE_LIMIT / 1024 / 1024} MB` };
  }
  const mark = `${bytes[0] ?? 0},${bytes[1] ?? 0}`;
  if (mark === '255,254') return { kind: 'text', text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
  if (mark === '254,255') return { kind: 'text', text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' };
  if (bytes.includes(0)) return { kind: 'refused', reason: 'it is not a text file (it holds NUL bytes)' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { kind: 'text', text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}
