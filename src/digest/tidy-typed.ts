import { harmless } from '../domain/harmless-text.ts';

/** What a person typed on one line: typographic quotation marks and dashes made plain, white space collapsed. Case stays. */
export function tidyTyped(typed: string): string {
  return harmless(typed.normalize('NFKC'))
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
