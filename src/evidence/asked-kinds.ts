import {
  EITHER_VERBS,
  FORMER_WORDS,
  ORGANISATION_KINDS,
  ORGANISATION_VERBS,
  PART_WORDS,
  SPOKEN_VERBS,
  UNNAMED_KINDS,
} from '../english/asked-names.ts';
import { stems } from '../search/terms.ts';
import { bridgesIn } from './bridges.ts';

const SPEAKER = new RegExp(
  `\\b(?:who|whos|which (?:councillor|member|officer|director|person))\\b.{0,40}?\\b(?:${SPOKEN_VERBS.join('|')})\\b`,
  'iu',
);
/** The longest first: "ambulance service" is a kind, and so is "service". */
const KINDS = [...ORGANISATION_KINDS].sort((a, b) => b.length - a.length);
const ORGANISATION = new RegExp(
  `\\b(?:which|what|names? of the)\\s+(?:\\w+\\s+){0,2}?(${KINDS.join('|')})\\b|\\bwho\\s+(?:${ORGANISATION_VERBS.join('|')})\\b`,
  'iu',
);
const PART = new RegExp(
  `\\bhow (?:many|much) of (?:the|these|those|our|them|it|that|this)\\b|\\b(?:${PART_WORDS.join('|')})\\b|\\b\\p{L}+[’']s (?:share|part|slice)\\b`,
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

const DOER =
  /\bwho\s+(?:actually |finally |first )?(?!(?:is|was|were|are|will|has|had|did|do|does|can|should)\b)\p{L}+/iu;
const EITHER = new RegExp(`\\bwho\\s+(?:now |actually |will |would |has |had )?(?:${EITHER_VERBS.join('|')})\\b`, 'iu');
const FORMER = new RegExp(`\\b(?:${FORMER_WORDS.join('|')})\\b`, 'iu');
const CLAIM =
  /^\W*(?:(?:so|and|ok|but|hi|hello|please)\s+)?(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|any|where|wheres|where['’]s|why)\b/iu;
const WHOLE = /\b(?:total|altogether|in all|all told|overall|are there|were there|out of how many|of how many)\b/iu;
/** "Who is Vane" asks what she is, and no other name is an answer. */
const WHO_IS =
  /^\W*who(?:['’]?s|\s+(?:is|was|are))\s+(?:(?:mr|mrs|ms|miss|dr|prof|cllr|councillor)\.?\s+)?[\p{L}'’-]+\W*$/iu;
const JOB = /\b(?:job|role|post|title|position)\b\W*$/iu;
const ASKS_VALUE = /\b(?:how (?:much|many|long|often|big|far)|when|who|whose|what|which)\b/iu;

/** Whether who did something is asked for: "who awarded the contract?". */
export function asksDoer(question: string): boolean {
  return DOER.test(question);
}

/** Whether what is asked of a doer may be done by an organisation as well as by a person: "who runs the service?". */
export function asksEither(question: string): boolean {
  return EITHER.test(question);
}

/** Whether it is asked how something was before. */
export function asksFormer(question: string): boolean {
  return FORMER.test(question);
}

/** Whether the whole is asked for, of which others are parts. */
export function asksWhole(question: string): boolean {
  return WHOLE.test(question);
}

/** Whether somebody is named and it is asked who they are: "who is Vane?", "what is Vane's job?". */
export function asksWhoIs(question: string): boolean {
  return WHO_IS.test(question) || JOB.test(question);
}

/** Whether a value can answer: not whether something is so ("has it been paid?"), nor where or why. */
export function asksValue(question: string): boolean {
  const opens = CLAIM.exec(question)?.[0];
  return opens === undefined || (!/\bwh/iu.test(opens) && ASKS_VALUE.test(question.slice(opens.length)));
}

/** The strength of words that say the same. */
const SAME_THING = 0.5;

/** The stems of each way to write the kind of organisation that is asked for; none where none is named or no name tells it. */
export function organisationKind(question: string): readonly (readonly string[])[] {
  const kind = ORGANISATION.exec(question)?.[1]?.toLowerCase();
  if (kind === undefined || UNNAMED_KINDS.has(kind)) return [];
  const ways = [...bridgesIn(kind).values()].flat();
  return [stems(kind), ...ways.filter(({ strength }) => strength >= SAME_THING).map((way) => way.stems)];
}
