/** A line of a paper's body, tabs of its indentation made spaces. */
export interface BodyLine {
  /** Columns of white space before the text. */
  readonly indent: number;
  /** Without the white space around it; '' for a blank line. */
  readonly text: string;
  /** The line of the file, from 1. */
  readonly line: number;
}

/**
 * The lines of a body that begins on `firstLine` of its file, HTML comments taken out. A comment on lines of its own
 * leaves a blank line; one that begins inside a line is cut out of it. An unclosed comment is text.
 */
export function bodyLines(body: string, firstLine: number): BodyLine[] {
  const lines: BodyLine[] = [];
  let number = firstLine;
  for (const part of withoutComments(body)) {
    // The line ends inside a comment are counted, but make no line of the text.
    const rows = part.text.split('\n');
    rows.forEach((row, i) => {
      const joined = i === 0 && part.joins ? lines.pop() : undefined;
      const text = joined ? `${' '.repeat(joined.indent)}${joined.text} ${row}` : row;
      lines.push({ ...measured(text), line: joined && joined.text !== '' ? joined.line : number + i });
    });
    number += rows.length - 1 + part.linesAfter;
  }
  return lines;
}

interface Part {
  readonly text: string;
  /** Whether it goes on in the line in which the part before it ended. */
  readonly joins: boolean;
  /** Line ends of the comment after it. */
  readonly linesAfter: number;
}

function withoutComments(body: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (;;) {
    const open = body.indexOf('<!--', from);
    const close = open < 0 ? -1 : body.indexOf('-->', open + 4);
    const text = body.slice(from, close < 0 ? undefined : open);
    const joins = parts.length > 0;
    if (close < 0) return [...parts, { text, joins, linesAfter: 0 }];
    parts.push({ text, joins, linesAfter: body.slice(open, close).split('\n').length - 1 });
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
