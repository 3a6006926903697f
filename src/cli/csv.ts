/** What a spreadsheet takes for the beginning of a formula, in any script's form of the sign. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/;

/**
 * Rows as CSV by RFC 4180: CRLF after each, a cell in quotes where it holds a comma, a quote or a line end. A cell that a
 * spreadsheet would run as a formula is led by an apostrophe, as OWASP advises against CSV injection.
 */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
