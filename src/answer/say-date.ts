import type { Query } from '../domain/query.ts';
import { type Bound, boundOf } from '../evidence/bound-value.ts';
import type { Candidate } from '../evidence/candidates.ts';
import { denialOf } from '../evidence/date-denial.ts';
import { isPast } from '../evidence/past-value.ts';
import { placeOf, type Ranked, type Ranking } from '../evidence/rank-candidates.ts';

/** "It now offered 31 December", behind a sentence that takes a date back. */
const INSTEAD = /\b(?:now|instead|new date|revised|re-?scheduled|(?:will|would|is|are) (?:be|to))\b/iu;
const ASKS_AHEAD = /\bwhen (?:will|would|does|do|is|are|can|should)\b|\bby when\b|\bdue\b/iu;

/**
 * A date as the lead of an answer: as the paper writes it; of one that its sentence denies the date that the next sentence
 * puts in its place, or else that it is denied ("not by 30 September"); of what was to come and is now past that it is.
 */
export function sayBoundDate(
  bound: Bound,
  { candidate }: Ranked,
  ranking: Ranking,
  { text, asOf }: Pick<Query, 'text' | 'asOf'>,
): string {
  const { value } = bound;
  // What the binding takes for denied in any wording is never said as if it were to be.
  const denied =
    denialOf(candidate.sentence.text, value.start - candidate.sentence.start) ?? (bound.denied ? 'not' : null);
  if (denied !== null) return insteadOf(candidate, ranking) ?? `${denied} ${value.words}`;
  if (ranking.wanted.after !== null)
    return isPast(value, candidate, ranking.wanted.after)
      ? `Announced, and now past: ${value.words}`
      : `Next: ${value.words}`;
  return ASKS_AHEAD.test(text) && isPast(value, candidate, asOf) ? `${value.words} (now past)` : value.words;
}

/** The date that the sentence behind a denial puts in its place; null where it gives none. */
function insteadOf(candidate: Candidate, ranking: Ranking): string | null {
  const place = `${candidate.passage.document}#${candidate.passage.paragraph}`;
  const after = ranking.ranked.find((one) => placeOf(one) === place && one.candidate.ordinal === candidate.ordinal + 1);
  if (!after || !INSTEAD.test(after.candidate.sentence.text)) return null;
  const bound = boundOf(after.candidate, ranking);
  if (bound?.want !== 'date') return null;
  const { sentence } = after.candidate;
  return denialOf(sentence.text, bound.value.start - sentence.start) === null ? bound.value.words : null;
}
