import { sayPhrase } from '../answer/dated.ts';
import type { Passage } from '../domain/passage.ts';
import type { Statement } from '../domain/statement.ts';
import { type ActionRow, readActionRow } from '../matter/action-row.ts';

/** A row of an action list as a line of news tells it. */
export interface RowInWords {
  /** "Action A3 for Ann Lee, due 1 March 2018, status: Overdue:", with what is known. */
  readonly lead: string;
  readonly row: ActionRow;
}

/** @param due when it is due, where there is more to say of it than its date */
export function rowInWords(passage: Passage, statements: readonly Statement[], due: string | null = null): RowInWords {
  const row = readActionRow(passage, statements);
  const { reference, owner, state } = row;
  const when = due ?? (row.due === null ? null : `due ${sayPhrase(row.due)}`);
  const parts = [
    // A running number tells nobody anything.
    `Action${reference !== null && /\p{L}/u.test(reference) ? ` ${reference}` : ''}${owner === null ? '' : ` for ${owner}`}`,
    ...(when === null ? [] : [when]),
    // That it is open is what everybody takes it for.
    ...(state === null || PLAINLY_OPEN.test(state) ? [] : [`status: ${state.replace(/\.$/, '')}`]),
  ];
  return { lead: `${parts.join(', ')}:`, row };
}

const PLAINLY_OPEN = /^open\.?$/i;
