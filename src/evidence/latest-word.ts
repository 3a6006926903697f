import type { Query } from '../domain/query.ts';
import { CALLED_OFF, PUT_ELSEWHERE } from '../english/meeting-words.ts';
import { isPersonName } from '../statements/person-names.ts';
import { boundOf } from './bound-value.ts';
import { denialOf } from './date-denial.ts';
import { lastDayOf } from './newer-first.ts';
import type { Ranked, Ranking } from './rank-candidates.ts';

/** The candidate to answer with, and the older word of the same matter that it takes the place of; null where there is none. */
export interface LatestWord {
  readonly best: Ranked;
  readonly before: Ranked | null;
}

/** The share of what the best candidate speaks of that a newer one must speak of to be a word of the same matter. */
const SAME_MATTER = 0.5;
/** How far behind the best by its score a word of the same matter may be. */
const BEHIND = 2.5;
/** How a paper says that something is not to be when it was to be. */
const PUT_OFF = new RegExp(`\\b(?:${CALLED_OFF}|${PUT_ELSEWHERE}|delayed|paused|suspended|abandoned)\\b`, 'i');
const CHANGED = new RegExp(`${PUT_OFF.source}|\\b(?:now|instead|no longer|extended|slipped)\\b`, 'i');
/** The first date, and not the last, is asked for. */
const ASKS_FIRST =
  /\b(?:originally|initially|first|at first|original|was .{1,60} (?:meant|supposed|due|to be)|planned)\b/iu;

/**
 * Where a date is asked for and the best candidate is of an older paper, the word of the newest paper that dates the same
 * matter: a date that was moved is told by the paper that moved it. Where the best is that word and says that something
 * changed, the date that an older paper gave.
 */
export function latestWord(
  best: Ranked,
  ranking: Ranking,
  { text, knownBy }: Pick<Query, 'text' | 'knownBy'>,
): LatestWord {
  const alone = { best, before: null };
  // How a matter stood on a day is told by the newest paper that was known then.
  if (knownBy !== null) return { best: newestOf(best, ranking), before: null };
  if (ranking.wanted.kinds[0] === 'person' && ranking.wanted.post.length > 0 && !ranking.wanted.former)
    return { best: lastNamed(best, ranking, text), before: null };
  if (ranking.wanted.kinds[0] !== 'date' || ranking.leans || ASKS_FIRST.test(text)) return alone;
  const said = lastDayOf(best.candidate.document);
  const date = boundOf(best.candidate, ranking);
  if (said === '' || (date?.want !== 'date' && !PUT_OFF.test(best.candidate.sentence.text))) return alone;
  const others = ranking.ranked
    .filter((one) => isOfSameMatter(one, best) && saysOtherwise(one, date?.value.words ?? '', ranking))
    .map((one) => ({ one, day: lastDayOf(one.candidate.document) }))
    .sort((a, b) => (a.day === b.day ? b.one.score - a.one.score : a.day > b.day ? -1 : 1));
  const newest = others.find(({ day }) => day > said);
  if (newest) return { best: newest.one, before: best };
  if (!CHANGED.test(best.candidate.sentence.text)) return alone;
  const older = others.find(({ one, day }) => day !== '' && day < said && isDated(one, ranking));
  return { best, before: older?.one ?? null };
}

/** Who holds a post is told by the newest paper that names somebody in it. */
function lastNamed(best: Ranked, ranking: Ranking, text: string): Ranked {
  if (ASKS_FIRST.test(text) || lastDayOf(best.candidate.document) === '') return best;
  const names = ({ candidate }: Ranked): boolean => {
    const bound = boundOf(candidate, ranking);
    return (
      bound?.want === 'person' &&
      isPersonName(bound.value.words) &&
      ranking.wanted.post.every((stem) => candidate.sentence.stems.has(stem))
    );
  };
  return newestOf(best, ranking, names);
}

/** The best, or a word of the same matter in a newer paper, of one day the better. */
function newestOf(best: Ranked, { ranked }: Ranking, isMeant: (one: Ranked) => boolean = () => true): Ranked {
  const day = ({ candidate }: Ranked): string => lastDayOf(candidate.document);
  const [newest = best] = ranked
    .filter((one) => one !== best && isOfSameMatter(one, best) && isMeant(one))
    .sort((a, b) => (day(a) === day(b) ? b.score - a.score : day(a) > day(b) ? -1 : 1));
  return day(newest) > day(best) ? newest : best;
}

function isDated({ candidate }: Ranked, ranking: Ranking): boolean {
  return boundOf(candidate, ranking)?.want === 'date';
}

/** Whether a candidate gives another date than the one given, denies it, or says that the thing was put off. */
function saysOtherwise({ candidate }: Ranked, words: string, ranking: Ranking): boolean {
  const { sentence } = candidate;
  const bound = boundOf(candidate, ranking);
  if (bound?.want !== 'date') return PUT_OFF.test(sentence.text);
  return bound.value.words !== words || denialOf(sentence.text, bound.value.start - sentence.start) !== null;
}

function isOfSameMatter({ features, held, score }: Ranked, best: Ranked): boolean {
  return (
    best.score - score <= BEHIND &&
    features.inSentence >= best.features.inSentence * SAME_MATTER &&
    features.ofDay >= best.features.ofDay &&
    best.held.every((share, i) => share === 0 || (held[i] ?? 0) > 0)
  );
}
