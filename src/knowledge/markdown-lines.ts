import { pageOfComment } from './page-comment.ts';

/** A line of a paper's body, tabs of its indentation made spaces. */
export interface BodyLine {
  /** Columns of white space before the text. */
  readonly indent: number;
  /** Without the white space around it; '' for a blank line. */
  readonly text: string;
  /** The line of the file, from 1. */
  readonly line: number;
  /** The page of the original that a comment before it tells; null where none does. */
  readonly page: number | null;
}

/**
 * The lines of a body that begins on `firstLine` of its file, HTML comments taken out. A comment on lines of its own
 * leaves a blank line; one that begins inside a line is cut out of it. An unclosed comment is text.
 * One that tells a page (`<!-- page 6 -->`) tells it of all that stands behind it.
 */
export function bodyLines(body: string, firstLine: number): BodyLine[] {
  const lines: BodyLine[] = [];
  let number = firstLine;
  let page: number | null = null;
  for (const part of withoutComments(body)) {
    // The line ends inside a comment are counted, but make no line of the text.
    const rows = part.text.split('\n');
    rows.forEach((row, i) => {
      const joined = i === 0 && part.joins ? lines.pop() : undefined;
      const text = joined ? `${' '.repeat(joined.indent)}${joined.text} ${row}` : row;
      const place =
        joined && joined.text !== '' ? { line: joined.line, page: joined.page } : { line: number + i, page };
      lines.push({ ...measured(text), ...place });
    });
    number += rows.length - 1 + part.comment.split('\n').length - 1;
    page = pageOfComment(part.comment) ?? page;
  }
  return lines;
}

interface Part {
  readonly text: string;
  /** Whether it goes on in the line in which the part before it ended. */
  readonly joins: boolean;
  /** What stands in the comment after it; '' where none does. */
  readonly comment: string;
}

function withoutComments(body: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (;;) {
    const open = body.indexOf('<!--', from);
    const close = open < 0 ? -1 : body.indexOf('-->', open + 4);
    const text = body.slice(from, close < 0 ? undefined : open);
    const joins = parts.length > 0;
    if (close < 0) return [...parts, { text, joins, comment: '' }];
    parts.push({ text, joins, comment: body.slice(open + 4, close) });
    from = close + 3;
  }
}

function measured(row: string): { indent: number; text: string } {
  let indent = 0;
  let at = 0;
  for (; at < row.length; at++) {
    const char = row[at] ?? '';
    if (char === '\t') indent += 4 - (indent % 4);
    else if (char.trim() === '') indent++;
    else break;
  }
  return { indent: at === row.length ? 0 : indent, text: row.slice(at).trimEnd() };
}
