import { formatDate } from '../../domain/reduced-date.ts';
import { NO_PROMISE } from '../../english/brief-words.ts';
import { actionCells, isActionRow } from '../action-row.ts';
import { type ActionRow, actionRows, isOpen, withLatest } from '../action-rows.ts';
import { namesPerson } from '../person-rows.ts';
import type { Row } from '../row.ts';
import { dayOf, type Line, lineOf } from './line.ts';
import { wholeWords } from './place-words.ts';
import type { Scope } from './scope.ts';

/** How many actions are followed into later papers. */
const FOLLOWED = 40;

/**
 * What is to be done and no later paper surely speaks of, the next due first: it may be done, only no paper here tells. Where
 * one may speak of it, its day is told.
 */
export function openActions(scope: Scope): Line[] {
  return open(scope, (row) => scope.holds(row.place.passage.form === 'row' ? wholeOf(row) : supportOf(row)));
}

/** The same, of what a person is to do, by the id of their row. */
export function openActionsOf(id: string, scope: Scope): Line[] {
  const isOwner = namesPerson(id, scope.view);
  return open(scope, ({ owner }) => owner !== null && isOwner(owner));
}

const PROMISED_NOT = wholeWords(NO_PROMISE);

function open(scope: Scope, fits: (row: ActionRow) => boolean): Line[] {
  const rows = actionRows(scope.view, scope.asOf).filter(fits).slice(0, FOLLOWED);
  const latest = withLatest(rows, scope.view);
  return rows.flatMap((row, at) => {
    const told = latest[at];
    const isPromised = !PROMISED_NOT.test(row.text);
    return told && isPromised && told.later?.isSure !== true && isOpen(told) ? [sayRow(row, told, scope)] : [];
  });
}

function sayRow(row: ActionRow, { later }: Row, scope: Scope): Line {
  const due = row.due === null ? null : `due ${formatDate(row.due)}`;
  const said = row.owner !== null && !textHolds(row) ? row.owner : null;
  const see = later ? `see ${dayOf(later.by)}` : null;
  const lead = [row.name, said, due, row.state?.toLowerCase() ?? null, see].filter((part) => part !== null).join(', ');
  return lineOf(wordsOf(row, scope), lead || null);
}

/** Of a table's row the cell that says what is to be done, where the others are told in front of it. */
function wordsOf(row: ActionRow, { view }: Scope) {
  const { passage, document } = row.place;
  if (!isActionRow(row.place)) return supportOf(row);
  const cells = actionCells(passage, view.statementsOf(document.id, passage.paragraph));
  const longest = passage.text
    .split('|')
    .reduce((best, cell) => (cell.trim().length > best.length ? cell.trim() : best), '');
  const start = passage.text.indexOf(longest);
  return cells.owner === null && cells.due === null
    ? wholeOf(row)
    : { document, passage, start, end: start + longest.length };
}

function textHolds({ place, owner }: ActionRow): boolean {
  return place.passage.form !== 'row' && owner !== null && place.sentence.text.includes(owner);
}

function wholeOf({ place: { document, passage } }: ActionRow) {
  return { document, passage, start: 0, end: passage.text.length };
}

function supportOf(row: ActionRow) {
  const [support] = row.by;
  return support ?? wholeOf(row);
}
