import type { Span } from './clauses.ts';

const HEAD =
  'costs?|gap|budget|grant|deficit|surplus|savings?|funding|price|rent|allocation|average|time|journey|rate|income|spending|overspend|underspend|shortfall|bill|fund|investment|contribution|turnover|value|share|target|wait|capacity';
const LINK =
  'is|was|were|are|be|been|has|had|have|will|would|now|still|currently|unchanged|expected|estimated|revised|put|reported|forecast|projected|calculated|set|to|at|stands|stood|remains|remained|amounts|amounted|totals|totalled|comes|came';
/** "The cost of the scheme stands at", "the overall gap for the system by 2026/27 had been revised to". */
const SUBJECT = new RegExp(
  `\\b((?:[\\p{L}'’-]+\\s+){0,3}(?:${HEAD})(?:\\s+of\\s+(?:the\\s+)?[\\p{L}'’ -]{2,50}?)?)(?:\\s+(?:for|by|in|between|from|on)\\s+[^.;,:]{2,90}?)?(?:\\s+(?:${LINK})){1,5}\\s+$`,
  'iu',
);
const LINKED = new RegExp(`\\s(?:${LINK})\\s+$`, 'i');
const NOT_PART =
  /^(?:the|an?|its|their|our|this|that|and|or|but|of|for|by|in|on|at|said|advised|reported|when|where|which|while|if|[\p{Ll}]+ed|\p{L}+\s*\d)$/iu;
const REACH = 190;

/** What an amount after a verb of being is the size of, up to the sentence's beginning; null where nothing says so. */
export function subjectOf(text: string, start: number): Span | null {
  if (!LINKED.test(text.slice(Math.max(0, start - 14), start))) return null;
  const from = Math.max(0, start - REACH);
  const stretch = text.slice(from, start);
  const cut = stretch.length - (/[^.;:!?]*$/.exec(stretch.replace(/\.(?=\d)/g, '_'))?.[0].length ?? 0);
  const match = SUBJECT.exec(stretch.slice(cut));
  const words = match?.[1];
  if (!match || words === undefined) return null;
  let begin = from + cut + match.index;
  const end = begin + words.length;
  const parts = [...words.matchAll(/\S+/g)];
  const of = parts.findIndex(({ 0: word }) => word.toLowerCase() === 'of');
  const last = parts.slice(0, of < 0 ? parts.length : of).findLastIndex(({ 0: word }) => NOT_PART.test(word));
  if (last >= 0) begin += (parts[last + 1]?.index ?? 0) - (parts[0]?.index ?? 0);
  return { start: begin, end };
}
