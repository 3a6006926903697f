import type { Entry } from '../domain/answer.ts';
import type { Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';

/** One row of a list, with where it stands in the record: nowhere for what only the register says. */
export type Row = Omit<Entry, 'citations'> & {
  readonly by: readonly Support[];
  /** Where a later paper speaks of it, as `latest` tells; null where none does, left out where nobody looked. */
  readonly later?: LaterPlace | null;
};

/** A place in a later paper: surely on the same thing, or perhaps. */
export interface LaterPlace {
  readonly by: Support;
  readonly isSure: boolean;
}

/** A row with the fields that are given; what is not known is null. */
export function rowOf(row: Pick<Row, 'id' | 'kind' | 'text' | 'by'> & Partial<Row>): Row {
  return {
    name: null,
    date: null,
    due: null,
    body: null,
    force: null,
    owner: null,
    state: null,
    latest: null,
    ...row,
  };
}

/** The id of a row that was read from words of a paper: the same as long as the paper is. */
export function placeId({ document, passage, start }: Support): string {
  return `${document.id}#${passage.paragraph}${start > 0 ? `@${start}` : ''}`;
}

/** What every row read from a paper says of it: its body and its day. */
export function ofPaper({ body, date }: Document): Pick<Row, 'body' | 'date'> {
  return { body: body?.name ?? null, date: date?.date ?? null };
}

/** The heading a passage stands under, without its number: what its item is called; null at the top of a paper. */
export function itemName(headings: readonly string[]): string | null {
  const last = headings.length > 1 ? headings.at(-1) : undefined;
  return last?.replace(/^(?:item )?[\d.()]+\s*/i, '').trim() || null;
}
