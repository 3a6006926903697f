import { formatDate } from '../../domain/reduced-date.ts';
import type { Row } from '../../matter/row.ts';
import { shortened } from '../shortened.ts';

/** A row of a table in words. */
export interface TableRow {
  /** When, which body, with what force, whose: "6 March 2018 · Harbour Board · approved". */
  readonly head: string;
  /** The words of the paper or the register, as a quotation where they are the record's own. */
  readonly text: string;
  /** The latest word on it; null where the list tells none. */
  readonly latest: string | null;
  /** The number of its source from 1; null for what only the register says. */
  readonly source: number | null;
}

/** The most words of a row. */
const WORDS = 25;

/** The fewest words of its text, however long its head is. */
const FEWEST = 10;

/** Says a row in a table; `cited` is the index of what it stands on. */
export function sayRow(row: Row, cited: number | null): TableRow {
  const head = rowHead(row);
  const room = Math.max(FEWEST, WORDS - head.split(' ').filter((word) => word !== '·').length);
  const words = shortened(row.text, room);
  const isRecord = row.by[0]?.document.text === 'verbatim' && row.kind !== 'paper' && row.kind !== 'body';
  return {
    head,
    text: row.kind === 'paper' ? '' : isRecord && row.kind !== 'person' ? `“${words}”` : words,
    latest: row.latest === null ? null : shortened(row.latest, FEWEST),
    source: cited === null ? null : cited + 1,
  };
}

/** What stands in front of a row: its day, its body, its force, what it is called, whose it is, until when, and how it stands. */
export function rowHead({ kind, name, date, due, body, force, owner, state }: Omit<Row, 'by'>): string {
  const isUndated = date === null && (kind === 'decision' || kind === 'action');
  const parts = [
    isUndated ? 'undated' : date === null ? null : formatDate(date),
    kind === 'body' ? null : body,
    force,
    name,
    owner,
    due === null || kind === 'date' ? null : `due ${formatDate(due)}`,
    state,
  ];
  return parts
    .filter((part) => part !== null)
    .join(' · ')
    .replace(/\s+/g, ' ')
    .trim();
}
