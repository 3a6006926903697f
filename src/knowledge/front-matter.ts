/** A paper cut in two: its header (YAML between two lines of `---`) and its body. Lines count from 1. */
export type FrontMatter =
  | {
      readonly kind: 'found';
      readonly header: string;
      readonly headerLine: number;
      readonly body: string;
      readonly bodyLine: number;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-closed'; readonly header: string };

const OPEN = /^---[ \t]*$/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/;

/** Cuts a paper's text (line ends made one) into header and body. Empty lines before the header are allowed. */
export function splitFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const opening = lines.findIndex((line) => line.trim() !== '');
  if (!OPEN.test(lines[opening] ?? '')) return { kind: 'none' };
  const closing = lines.findIndex((line, i) => i > opening && CLOSE.test(line));
  if (closing < 0) return { kind: 'not-closed', header: lines.slice(opening + 1).join('\n') };
  return {
    kind: 'found',
    header: lines.slice(opening + 1, closing).join('\n'),
    headerLine: opening + 2,
    body: lines.slice(closing + 1).join('\n'),
    bodyLine: closing + 2,
  };
}
