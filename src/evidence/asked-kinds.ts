import { ORGANISATION_KINDS, ORGANISATION_VERBS, PART_WORDS, SPOKEN_VERBS } from '../english/asked-names.ts';
import { stems } from '../search/terms.ts';
import { bridgesFrom, wordsOf } from './bridges.ts';

const SPEAKER = new RegExp(
  `\\b(?:who|whos|which (?:councillor|member|officer|director|person))\\b.{0,40}?\\b(?:${SPOKEN_VERBS.join('|')})\\b`,
  'iu',
);
const ORGANISATION = new RegExp(
  `\\b(?:which|what|names? of the)\\s+(?:\\w+\\s+){0,2}?(${ORGANISATION_KINDS.join('|')})\\b|\\bwho\\s+(?:${ORGANISATION_VERBS.join('|')})\\b`,
  'iu',
);
const PART = new RegExp(
  `\\bhow (?:many|much) of (?:the|these|those|our|them)\\b|\\b(?:${PART_WORDS.join('|')})\\b|\\b\\p{L}+[’']s (?:share|part|slice)\\b`,
  'iu',
);

/** Whether someone is asked for by what they said: "who raised the parking?". */
export function asksSpeaker(question: string): boolean {
  return SPEAKER.test(question);
}

/** Whether an organisation is asked for by its kind or by what only organisations do: "which trust pays?", "who funds it?". */
export function asksOrganisation(question: string): boolean {
  return ORGANISATION.test(question);
}

/** Whether a part of something is asked for: "how many of the replies", "the county's share of". */
export function asksPart(question: string): boolean {
  return PART.test(question);
}

/** The strength of words that say the same. */
const SAME_THING = 0.5;

/** The stems of the kind of organisation that is asked for, with what papers may write for it; empty where none is named. */
export function organisationKind(question: string): ReadonlySet<string> {
  const kind = ORGANISATION.exec(question)?.[1];
  if (kind === undefined) return new Set();
  const ways = bridgesFrom(wordsOf(kind)).flat();
  return new Set([
    ...stems(kind),
    ...ways.filter(({ strength }) => strength >= SAME_THING).flatMap((way) => way.stems),
  ]);
}
