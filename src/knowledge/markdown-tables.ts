/** The cells of a table row, cut at each `|` that is not escaped, without white space and without empty ones at the ends. */
export function cellsOf(row: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let i = 0; i < row.length; i++) {
    const char = row[i];
    if (char === '\\' && i + 1 < row.length) cell += char + row[++i];
    else if (char === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  cells.push(cell.trim());
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

/** Whether a line is a table's delimiter row, `| --- | :---: |`. */
export function isDelimiterRow(line: string): boolean {
  if (!line.includes('|') || !line.includes('-') || !/^[|:\- \t]+$/.test(line)) return false;
  return cellsOf(line).every((cell) => /^:?-+:?$/.test(cell));
}

/** Whether a line is a delimiter row for a header with as many cells. */
export function delimits(line: string, header: string): boolean {
  return header.includes('|') && isDelimiterRow(line) && cellsOf(line).length === cellsOf(header).length;
}

/** Whether a line is written as a row, between two bars. */
export function isBarred(line: string): boolean {
  return line.length > 2 && line.startsWith('|') && line.endsWith('|') && !line.endsWith('\\|');
}
