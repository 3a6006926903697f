import { stems } from '../search/terms.ts';
import { countedAfter } from '../statements/counted-nouns.ts';
import { bridgesIn } from './bridges.ts';
import { isOfPart } from './territories.ts';
import type { Value } from './values.ts';

/** How a question asks for a number of something; what is counted stands right behind it. */
const ASKS =
  /\b(?:how (?:many|few|much)|(?:what )?(?:total )?number of|what number of|count of)\s+(?:(?:more|other|of|the|these|those|our|all|extra|new)\s+)*/giu;

/** The stems that a question counts, and other words for them; null where it counts nothing by name: "how many are left". */
export function countedIn(question: string): ReadonlySet<string> | null {
  for (const asks of question.matchAll(ASKS)) {
    const from = asks.index + asks[0].length;
    const noun = nounFrom(question, from);
    if (noun === null) continue;
    const own = stems(noun);
    const bridges = [...bridgesIn(noun).values()].flat();
    const single = bridges.filter((bridge) => bridge.stems.length === 1).flatMap((bridge) => bridge.stems);
    if (own.length > 0) return new Set([...own.slice(-1), ...single]);
  }
  return null;
}

function nounFrom(question: string, from: number): string | null {
  const span = countedAfter(question, from);
  if (span !== null && span.start - from < 2) return question.slice(span.start, span.end);
  return null;
}

/** What stands between a number and the noun that it is part of: "43 of the 60 patients". */
const OF_WHOLE = /^\s+(?:out\s+)?of\s+(?:the|these|those|its|their|our|all)?\s*(?:[\d,]+\s+)?/u;

/**
 * How well each number of a sentence counts what is asked for, 0 to 1: 1 where its noun is the one asked for, 0 where it
 * counts something else. A number without a noun shares that of the number before it ("7,700 calls in one year and 19,850
 * in the next"); of "9 of 74 requests" the first is how many.
 *
 * @param from where the sentence begins in the text that the values stand in
 */
export function countFits(
  values: readonly Value[],
  text: string,
  from: number,
  counted: ReadonlySet<string>,
  part: boolean,
): number[] {
  const fits: number[] = [];
  for (const value of values) {
    const own = ownFit(text, value.end - from, counted) ?? fitBefore(text, value.start - from, counted);
    const shared = own ?? fits.at(-1) ?? (stems(text).some((stem) => counted.has(stem)) ? NOUN_ELSEWHERE : NO_NOUN);
    if (part && isOfPart(value, text, from)) fits.push(1 + PART);
    else fits.push(isWhole(value, text, from) ? shared * WHOLE : shared);
  }
  return fits;
}

/** By the noun that stands behind a number; null where none does. */
function ownFit(text: string, end: number, counted: ReadonlySet<string>): number | null {
  const whole = OF_WHOLE.exec(text.slice(end, end + REACH));
  const spans = [countedAfter(text, end), whole && countedAfter(text, end + whole[0].length)];
  const nouns = spans.flatMap((span) => (span ? stems(text.slice(span.start, span.end)) : []));
  const after = stems(/^[^.,;:)]*/.exec(text.slice(end, end + REACH))?.[0] ?? '').slice(0, 2);
  if ([...nouns, ...after].some((stem) => counted.has(stem))) return 1;
  return nouns.length > 0 || TIME.test(text.slice(end, end + REACH)) ? 0 : null;
}

/** What a number is said to be the measure of: "the population is 1.8 million", "a list of 61". */
const MEASURED =
  /\b(?!(?:total|number|sum|figure|average|mean|median|maximum|minimum|most|count|rest|remainder|one|some|each|all|out|instead|because)\b)(\p{Ll}[\p{L}’'-]{2,})\s+(?:is|was|are|were|of|(?:stood|stands) at)\s+(?:(?:now|about|around|some|over|nearly|almost|only|just|up to|at least|at most)\s+)?$/u;

/** By the noun that a number is told of, where none stands behind it; null where it is told of none. */
function fitBefore(text: string, start: number, counted: ReadonlySet<string>): number | null {
  const noun = MEASURED.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  if (noun === undefined) return null;
  return stems(noun).some((stem) => counted.has(stem)) ? 1 : 0;
}

/** A number that stands behind "9 of" is the whole of which another is how many. */
const IN_WHOLE =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|none))\s+(?:out )?of (?:the |these |those |its |all )?$/iu;

/** Whether a number is the whole of which another is how many: "9 of 74 requests". */
export function isWhole({ start }: Value, text: string, from: number): boolean {
  return IN_WHOLE.test(text.slice(Math.max(0, start - from - REACH), start - from));
}

/** A length of time is no number of anything else: "on 61 days". */
const TIME = /^[\s-]+(?:minutes?|hours?|days?|nights?|weeks?|months?|years?)\b/iu;
/** How far around a number its noun is looked for, in characters. */
const REACH = 40;
const WHOLE = 0.4;
/** What "of whom 61" counts more than the whole, where a part of something is asked for. */
const PART = 1;
const NOUN_ELSEWHERE = 0.6;
const NO_NOUN = 0.3;
