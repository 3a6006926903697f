import type { Span } from '../statements/clauses.ts';
import type { Value } from './values.ts';

/** What of a sentence speaks of one of its values. */
export interface Territory {
  /** The stretches that are its own, the one it stands in first. */
  readonly own: readonly Span[];
  /**
   * Those of other values whose words are said of it too: the whole whose part it is, and the one before it whose clause it
   * only carries on ("690 waited, 395 at Tarnholme and 295 at Eskwith").
   */
  readonly taken: readonly Taken[];
}

/** A stretch of another value, with that value. */
export interface Taken extends Span {
  readonly by: Value;
  /** How much its words count for the one that takes them, 0 to 1. */
  readonly counts: number;
}

/** What is said of a whole is said of a part less; what the next of its kind carries on is said of both alike. */
const OF_WHOLE = 0.85;
const CARRIED = 0.97;

/** What parts one value's words from the next one's: a mark, or a word that opens another clause or another member of a list. */
const BOUNDARY =
  /[;:]\s|,\s|\s[–—-]\s|\s(?=(?:and|but|while|whilst|whereas|so that|though|although|then|or|of which|of whom|against|compare[sd]? (?:with|to)|(?:up|down) from)\s)/gu;
/** Behind a doer stands what is done, and before one who is named by "by". */
const PASSIVE = /\bby\s+(?:the\s+)?$/iu;

/**
 * Cuts a sentence among its values, so that "£2.8m in 2020/21 and £3.5m in 2021/22" gives each sum its year: between two
 * values at the last mark or joining word that stands between them, else before the next value for names, whose deeds follow
 * them, and behind the value for all others. What ends in a colon before the first opens a list, and is no more the first
 * one's than another's. Of "… of which Ashby takes £1.1m" the part also speaks of what the whole does.
 *
 * @param values in order, of one kind
 * @param from where the sentence begins in the passage's text
 */
export function territoriesOf(
  values: readonly Value[],
  text: string,
  from: number,
  areNames: boolean,
): readonly Territory[] {
  const cuts = values.slice(1).map((next, i) => {
    const before = values[i]?.end ?? next.start;
    const gap = text.slice(Math.max(0, before - from), Math.max(0, next.start - from));
    const last = [...gap.matchAll(BOUNDARY)].at(-1);
    if (last) return before + last.index + last[0].length;
    return areNames && !PASSIVE.test(gap) ? next.start : before;
  });
  const opening = text.slice(0, Math.max(0, (values[0]?.start ?? from) - from)).lastIndexOf(': ');
  const opens = opening < 0 || values.length < 2 ? from : from + opening + 2;
  const own = values.map((_, i): Span => ({ start: cuts[i - 1] ?? opens, end: cuts[i] ?? from + text.length }));
  const carried: Taken[][] = [];
  values.forEach((value, i) => {
    const [before, span] = [values[i - 1], own[i]];
    const last = own[i - 1];
    const carries = before && last && span && !areNames && isBare(value, span, text, from);
    // "41 in Keld and 28 at Marle": the one's place or year is not the other's.
    const isQualified = last && before && QUALIFIES.test(text.slice(before.end - from, last.end - from));
    const shared = last && { start: last.start, end: isQualified && before ? before.start : last.end };
    carried.push(carries && shared ? [{ ...shared, by: before, counts: CARRIED }, ...(carried[i - 1] ?? [])] : []);
  });
  return own.map((span, i) => {
    const { whole, subject } = wholeOf(i, values, own, text, from);
    return { own: [span, ...subject], taken: [...whole, ...(carried[i] ?? [])] };
  });
}

const NOTHING_BEFORE = /^\s*(?:(?:and|but|or|then|with|to|about|some|only|another|a further|the other)\s+)*$/iu;
const NOTHING_BEHIND = /^\s*(?:$|[,;.)(]|(?:at|in|for|from|to|on|by|of|and|or|under|over|within)\b)/iu;

const QUALIFIES = /^\s*(?:in|at|for|from|to|on|by|of|during|under|over|within)\b/iu;

/** Whether a value stands without a clause of its own, so that it carries on the one before: "…, 395 at Tarnholme". */
function isBare(value: Value | undefined, span: Span, text: string, from: number): boolean {
  if (!value) return false;
  const before = text.slice(span.start - from, Math.max(0, value.start - from));
  const behind = text.slice(value.end - from, Math.max(0, span.end - from));
  return NOTHING_BEFORE.test(before) && NOTHING_BEHIND.test(behind);
}

const PARTS = /\bof (?:which|whom|these|this)\b/iu;

/**
 * What a part speaks of beside its own words: the whole before it. Where nothing is said of the later parts by themselves
 * ("£2.8m and £3.5m, of which Ashby takes £1.1m and £1.6m"), each belongs to the whole in its place, and to whoever the first
 * is said of; else all of them are parts of the last whole.
 */
function wholeOf(
  at: number,
  values: readonly Value[],
  own: readonly Span[],
  text: string,
  from: number,
): { readonly whole: readonly Taken[]; readonly subject: readonly Span[] } {
  const parts = PARTS.exec(text);
  const opens = from + (parts?.index ?? 0);
  const first = parts ? values.findIndex(({ start }) => start > opens) : -1;
  if (first < 1 || at < first) return { whole: [], subject: [] };
  const count = values.length - first;
  const later = own.slice(first + 1);
  const pairs =
    count > 1 && count <= first && later.every((span, i) => saysNothing(values[first + 1 + i], span, text, from));
  const place = pairs ? at - count : first - 1;
  const [span, by] = [own[place], values[place]];
  const subject = { start: opens, end: values[first]?.start ?? opens };
  return { whole: span && by ? [{ ...span, by, counts: OF_WHOLE }] : [], subject: pairs ? [subject] : [] };
}

function saysNothing(value: Value | undefined, { start, end }: Span, text: string, from: number): boolean {
  if (!value) return false;
  const around = `${text.slice(start - from, value.start - from)} ${text.slice(value.end - from, end - from)}`;
  return !/\p{L}{4}|\p{Lu}/u.test(around.replace('respectively', ''));
}

/** Whether a value is said of a part: "of whom 61 had gone", "22 of them from Alderton". */
export function isOfPart({ start, end }: Value, text: string, from: number): boolean {
  const parts = PARTS.exec(text);
  if (parts !== null && start > from + parts.index) return true;
  return /^\s+of (?:them|these|those)\b/iu.test(text.slice(end - from, end - from + 16));
}

const FROM = /\bfrom\s+$/iu;
const TO = /^[^.;]{0,40}?\bto\s+$/iu;
const ONCE =
  /\b(?:last|first|originally|previously|initially|once|earlier) (?:promised|planned|hoped|expected|due|set|announced|intended|proposed|scheduled)(?: for| as| in| on| by| at)?\s+$/iu;
const MOVED =
  /\b(?:moved|move|moves|put back|put off|brought forward|postponed|deferred|delayed|rescheduled|rearranged|changed|corrected|slipped|raised|cut|reduced|increased|extended)\b[^.;]{0,40}\bto\s+(?:the\s+)?$/iu;

/**
 * Whether a value is what something was moved or changed away from: "from 1 October to 1 April", "12 May, now moved to 9 June",
 * "first promised for November".
 */
export function isLeft({ start, end }: Value, next: Value | undefined, text: string, from: number): boolean {
  if (ONCE.test(text.slice(Math.max(0, start - from - 40), start - from))) return true;
  if (!next) return false;
  const between = text.slice(end - from, next.start - from);
  return (
    (FROM.test(text.slice(Math.max(0, start - from - 8), start - from)) && TO.test(between)) || MOVED.test(between)
  );
}

const DENIES = /\b(?:not|no longer|never|instead of|rather than|nor|neither|cannot|unable)\b/iu;
/** "Not before May" and "not until May" give May as the day. */
const EARLIEST = /\b(?:until|till|before)\s+(?:(?:the|early|late|mid|end of|start of)\s+)*$/iu;
/** Where another clause begins, whose "not" is not this one's. */
const CLAUSE = /[;:]\s|,?\s(?=(?:and|but|though|although|while|because)\s)/gu;

/** Whether what is said of a value, up to it, is denied: "not April 2020 as first hoped", "would not stop by 30 September". */
export function isDenied({ start: opens }: Span, { start }: Value, text: string, from: number): boolean {
  const before = text.slice(Math.max(0, opens - from), Math.max(0, start - from));
  const clause = before.slice([...before.matchAll(CLAUSE)].at(-1)?.index ?? 0);
  return DENIES.test(clause) && !EARLIEST.test(clause);
}

/** Whether a "not" follows a value in its clause: "the merger approved in May had not been carried out". */
export function isDeniedBehind({ end: closes }: Span, { end }: Value, text: string, from: number): boolean {
  const behind = text.slice(end - from, Math.max(end, closes) - from);
  return DENIES.test(behind.slice(0, [...behind.matchAll(CLAUSE)].at(0)?.index ?? behind.length));
}

const COMPARED =
  /\b(?:against|compare[sd]? (?:with|to)|than|(?:up|down) from|(?:a|the) (?:limit|budget|plan|target) of|below|above|short of)\s+(?:(?:a|an|the|its|last|budget|target|of|plan|figure|limit)\s+)*$/iu;

/** Whether a value is only what another is set beside: "£410,000 against a budget of £385,000". */
export function isComparison({ start }: Value, text: string, from: number): boolean {
  return COMPARED.test(text.slice(Math.max(0, start - from - 50), start - from));
}
