import type { Passage } from '../domain/passage.ts';
import type { AttendanceStatement } from '../domain/statement.ts';
import type { AttendanceFind } from './attendance-sentences.ts';
import { isTitle, nameFrom } from './person-names.ts';

const AWAY = /^(?:apolog(?:y|ies)(?: (?:received|sent|given))?|absent|a)$/i;
const THERE = /^(?:present|attended|in attendance|yes|y|✓|✔|x|p)$/i;
const INITIALS = /^\p{Lu}{2,4}$/u;

/**
 * A row of an attendance table: "Jane Doe | JD | Chief Nurse". What makes it one is the cell with the initials of the
 * name; no other table of a paper has both. A cell that says "Apologies" or "Deputy" says how.
 */
export function attendanceRow({ form, text }: Passage): AttendanceFind | null {
  if (form !== 'row') return null;
  const cells = text.split(/\s*\|\s*/);
  const [person = '', ...others] = cells;
  const name = nameFrom(person, 0);
  if (!name || name.end !== person.length) return null;
  const words = person.split(/\s+/).filter((word) => !isTitle(word));
  const initials = words.map((word) => word.slice(0, 1)).join('');
  const short = others.find((cell) => INITIALS.test(cell) && agree(cell, initials));
  if (short === undefined) return null;
  const role = others
    .filter((cell) => cell !== short && !AWAY.test(cell) && !THERE.test(cell) && /\p{L}{2}/u.test(cell))
    .join(', ');
  const start = 0;
  return {
    person: words.join(' '),
    role: role === '' ? null : role,
    manner: mannerOf(others),
    start,
    end: text.length,
  };
}

/** "JOB" are the initials of "Jane O'Brien" too: the first and, of a longer name, the last must agree. */
function agree(cell: string, initials: string): boolean {
  return cell === initials || (cell.startsWith(initials.slice(0, 1)) && cell.includes(initials.slice(-1)));
}

function mannerOf(cells: readonly string[]): AttendanceStatement['manner'] {
  if (cells.some((cell) => AWAY.test(cell))) return 'apologies';
  return cells.some((cell) => /^(?:in attendance|observer|guest)$/i.test(cell)) ? 'in-attendance' : 'present';
}
