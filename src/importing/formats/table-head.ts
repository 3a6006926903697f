/**
 * Whether the cells of a row in bold may head columns: a label before a colon belongs to what stands beside it, and a
 * number at the beginning is the row's own.
 */
export function mayHeadColumns(cells: readonly string[]): boolean {
  const [first = ''] = cells.filter((cell) => cell !== '');
  return !first.endsWith(':') && !/^\(?\d{1,3}[.)]?$/.test(first);
}
