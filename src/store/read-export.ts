import { EXPORTED, FORMAT, type Row, rowFault } from './exported-tables.ts';
import { StoreRefused } from './store-error.ts';

/** The rows of each table. */
export type ReadExport = ReadonlyMap<string, readonly Row[]>;

/** Reads an export whole. Throws a `StoreRefused` that names the line where it is none or is cut short. */
export async function readExport(lines: AsyncIterable<string> | Iterable<string>): Promise<ReadExport> {
  const tables = new Map<string, Row[]>(Object.keys(EXPORTED).map((table) => [table, []]));
  let number = 0;
  let count = 0;
  let ended = false;
  for await (const line of lines) {
    number++;
    const read = parsed(line);
    if (number === 1) {
      checkFormat(read);
      continue;
    }
    if (read === null || ended) throw refusal(number, ended ? 'there is more after its end' : 'it is no JSON object');
    if (typeof read.table === 'string') {
      const row = rowOf(number, read.table, read.row);
      tables.get(read.table)?.push(row);
      count++;
    } else if (read.rows === count) ended = true;
    else throw refusal(number, `it speaks of ${String(read.rows)} rows and ${count} stand before it`);
  }
  if (number === 0) checkFormat(null);
  if (!ended) throw refusal(number, 'the file ends too early');
  return tables;
}

function rowOf(number: number, table: string, row: unknown): Row {
  const columns = Object.hasOwn(EXPORTED, table) ? EXPORTED[table as keyof typeof EXPORTED] : null;
  if (columns === null) throw refusal(number, `there is no table ${table.slice(0, 40)}`);
  if (!isObject(row)) throw refusal(number, 'its row is no JSON object');
  const fault = rowFault(columns, row);
  if (fault !== null) throw refusal(number, fault);
  return row as Row;
}

function checkFormat(read: Readonly<Record<string, unknown>> | null): void {
  if (read?.format !== FORMAT.format) {
    throw new StoreRefused(
      'This is no export of a store: its first line does not say so. Make one with stp store export.',
    );
  }
  if (read.version !== FORMAT.version) {
    throw new StoreRefused(
      `This export is of version ${String(read.version).slice(0, 20)} and this program reads version ${FORMAT.version}. Import it with the version of stp that made it or a later one.`,
    );
  }
}

function parsed(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const read: unknown = JSON.parse(line);
    return isObject(read) ? read : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refusal(line: number, why: string): StoreRefused {
  return new StoreRefused(
    `The export cannot be read at line ${line}: ${why}. Nothing was imported; make the export again.`,
  );
}
