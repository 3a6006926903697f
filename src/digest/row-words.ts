import { sayPhrase } from '../answer/dated.ts';
import type { Support } from '../domain/cite.ts';
import type { Passage } from '../domain/passage.ts';
import type { Statement } from '../domain/statement.ts';
import { type ActionRow, readActionRow } from '../matter/action-row.ts';
import type { News } from './digest.ts';
import { type Told, tell } from './news-words.ts';

/** The line of a row of an action list, and the same without whose it is. */
export function tellRow({ lead, unnamed, row: { what } }: RowInWords, place: Support): Told & Pick<News, 'unnamed'> {
  return {
    ...tell(lead, what, place),
    unnamed: unnamed && { text: tell(unnamed.lead, what, place).text, rest: unnamed.rest },
  };
}

/** A row of an action list as a line of news tells it. */
export interface RowInWords {
  /** "Action A3 for Ann Lee, due 1 March 2018, status: Overdue:", with what is known. */
  readonly lead: string;
  /** The same without whose it is, and whose it is: "For Ann Lee."; null where no owner is known. */
  readonly unnamed: { readonly lead: string; readonly rest: string } | null;
  readonly row: ActionRow;
}

/** @param due when it is due, where there is more to say of it than its date */
export function rowInWords(passage: Passage, statements: readonly Statement[], due: string | null = null): RowInWords {
  const row = readActionRow(passage, statements);
  const { reference, owner, state } = row;
  const when = due ?? (row.due === null ? null : `due ${sayPhrase(row.due)}`);
  // A running number tells nobody anything.
  const action = `Action${reference !== null && /\p{L}/u.test(reference) ? ` ${reference}` : ''}`;
  const parts = [
    ...(when === null ? [] : [when]),
    // That it is open is what everybody takes it for.
    ...(state === null || PLAINLY_OPEN.test(state) ? [] : [`status: ${state.replace(/\.$/, '')}`]),
  ];
  const leadOf = (first: string): string => `${[first, ...parts].join(', ')}:`;
  return owner === null
    ? { lead: leadOf(action), unnamed: null, row }
    : { lead: leadOf(`${action} for ${owner}`), unnamed: { lead: leadOf(action), rest: `For ${owner}.` }, row };
}

const PLAINLY_OPEN = /^open\.?$/i;
