import type { Force } from '../../domain/statement.ts';
import { OWN_MINUTES } from '../../english/brief-words.ts';
import { decisionRows } from '../decision-rows.ts';
import type { Row } from '../row.ts';
import type { Heading } from './heading.ts';
import { BARE, dayOf, type Line, lineOf } from './line.ts';
import type { Scope } from './scope.ts';

/** Forces of what was heard and not settled: never headed "decided". */
const HEARD: ReadonlySet<Force> = new Set(['noted', 'received', 'considered', 'acknowledged']);
const ASKED: ReadonlySet<Force> = new Set(['requested', 'recommended']);
/** What puts a decision off. */
const PUT_OFF: ReadonlySet<Force> = new Set(['deferred', 'postponed']);

const ROUTINE = new RegExp(OWN_MINUTES, 'i');

/** What meetings settled, newest first, each with its day and force. */
export function decided(scope: Scope): Line[] {
  return decisions(scope, (force) => !HEARD.has(force) && !ASKED.has(force) && !PUT_OFF.has(force));
}

/** What they noted, received or considered. */
export function heard(scope: Scope): Line[] {
  return decisions(scope, (force) => HEARD.has(force));
}

/** What they asked others for or recommended to them. */
export function asked(scope: Scope): Line[] {
  return decisions(scope, (force) => ASKED.has(force));
}

/** What they put off. */
export function putOff(scope: Scope): Line[] {
  return decisions(scope, (force) => PUT_OFF.has(force));
}

/** What was settled at the newest meeting that settled anything; all of it, so called, where nothing of that can be read. */
export function decidedLast(scope: Scope): Pick<Heading, 'title' | 'lines'> {
  const lines = decided(scope);
  const last = lines.filter(({ words }) => words?.document === lines[0]?.words?.document);
  return last.some(({ readable }) => readable) ? { title: 'Decided last', lines: last } : { title: 'Decided', lines };
}

function decisions(scope: Scope, fits: (force: Force) => boolean): Line[] {
  return decisionRows(scope.view).flatMap((row) => (fits(forceOf(row)) ? sayRow(row, scope) : []));
}

/** A heading that names the meeting names no item. */
const OF_MEETING = /\b(?:minutes|meeting)\b/i;

/** A decision of no more words than these does not say on what it is. */
const SHORT = 8;

function sayRow(row: Row, scope: Scope): Line[] {
  const [place] = row.by;
  if (!place || ROUTINE.test(row.text) || !scope.holds(place)) return [];
  // "The report was noted": which report, its item's heading says.
  const isShort = row.text.split(' ').length <= SHORT;
  const item = isShort && row.name !== null && !OF_MEETING.test(row.name) ? ` (${row.name})` : '';
  return [lineOf(place, `${dayOf(place)}, ${forceOf(row)}${item}`, item === '' ? BARE : 1)];
}

function forceOf({ force }: Row): Force {
  return force ?? 'agreed';
}
