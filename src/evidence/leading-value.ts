import { type Asked, type Bound, boundOf } from './bound-value.ts';
import type { Candidate } from './candidates.ts';
import { isOrganisation } from './named-in.ts';
import { cellsOf } from './table-cells.ts';
import { isOtherKind, REPORTER } from './value-fit.ts';

/** How far a value must be ahead of any other of its kind in the sentence. */
const CLEARLY = 0.07;
/** The least share of the question that a head must hold which no word of it names outright. */
const NAMED_COLUMN = 0.2;

/**
 * The value of a sentence that may stand alone in front of it; null where another of its kind may be meant as well, where it
 * cannot be read whole or is denied behind, and where the question asks for something else. A wrong value in front is a
 * confident untruth, and the sentence says what is true without one.
 */
export function leadingValue(candidate: Candidate, asked: Asked): Bound | null {
  const { wanted } = asked;
  const bound = underNamedHead(candidate, asked) ?? boundOf(candidate, asked);
  if (!bound || !wanted.led || bound.deniedBehind || bound.value.unread || bound.ahead < CLEARLY) return null;
  // "Not 2 July" is told of a day alone, and only where no other is given.
  if (bound.denied && (bound.want !== 'date' || bound.ahead < 1)) return null;
  if (wanted.strict && bound.want !== 'words' && bound.want !== wanted.kinds[0]) return null;
  switch (bound.want) {
    case 'person':
      // Who only reports, or was there before, did not do it; "which trust" is answered by no council.
      if (isOtherKind(bound.value.words, wanted)) return null;
      return bound.fit > REPORTER || isOrganisation(bound.value.words) ? bound : null;
    case 'count':
      return wanted.counted === null || bound.fit > 0 ? bound : null;
    case 'words':
      return bound.fit === 1 || bound.closeness >= NAMED_COLUMN ? bound : null;
    default:
      return bound;
  }
}

/** The cell under the one head that the question names whole ("spend to date"): no value of another column is meant then. */
function underNamedHead({ passage }: Candidate, { terms }: Asked): Bound | null {
  const asked = new Set(terms.flatMap(({ stems }) => [...stems]));
  const named = cellsOf(passage)
    .slice(1)
    .filter(({ headStems }) => headStems.size > 1 && [...headStems].every((stem) => asked.has(stem)));
  const [cell] = named;
  if (!cell || named.length > 1) return null;
  const value = { words: passage.text.slice(cell.start, cell.end), start: cell.start, end: cell.end };
  return { want: 'words', value, closeness: 1, fit: 1, denied: false, deniedBehind: false, ahead: 1 };
}
