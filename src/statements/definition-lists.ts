/** A counted list read from a passage: "four key themes – A, B, C and D". Offsets within the text. */
export interface ListedDefinition {
  readonly term: string;
  readonly meaning: string;
  readonly start: number;
  readonly end: number;
}

const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const NUMBER = '(two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)';
const NOUNS = "((?:[\\p{L}'’-]+ ){0,4}?[\\p{L}'’-]+s)";
const IN_BRACKETS = new RegExp(`["“‘']?\\b${NUMBER} ${NOUNS}["”’']? \\(([^()]{8,400})\\)`, 'giu');
const AFTER_MARK = new RegExp(
  `\\b${NUMBER} ${NOUNS}["”’']?(?: (?:of|in|for) [^.;:,()–—]{3,60}?)?(?: [-–—]|:|, namely|, i\\.e\\.|, which (?:are|were):?| (?:are|were):) ([^.;:()]{8,400})(?=[.;)]|$)`,
  'giu',
);
const THESE_WERE =
  /\b(?:the|its|our|their) ((?:[\p{L}'’-]+ ){0,3}?(?:aims|themes|priorities|objectives|principles|gaps|goals|strands|workstreams|elements|stages|criteria|pillars|options|values|duties)\b[^.?!]{0,90})[.] (?:These|They) (?:are|were) ([^.?!:]{8,300})(?=[.?!]|$)/gu;
const LONGEST_ITEM = 14;
const LONGEST_OF_TWO = 12;
const NO_ITEM = /^(?:and )?(?:one|first|firstly|second|please|we|i|you|it|they|there|he|she|this|that)\b/i;
const CUE = /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\b(?:These|They) (?:are|were)\b/i;

/** Every list a text gives to say what a counted thing is; the items must be as many as it says. */
export function readLists(text: string): ListedDefinition[] {
  if (!CUE.test(text)) return [];
  const lists: ListedDefinition[] = [];
  for (const pattern of [IN_BRACKETS, AFTER_MARK]) {
    for (const match of text.matchAll(pattern)) {
      const [whole, count = '', noun = '', list = ''] = match;
      const wanted = COUNTS[count.toLowerCase()] ?? Number(count);
      if (!hasItems(list, wanted)) continue;
      lists.push({
        term: `${count} ${noun}`,
        meaning: list.trim(),
        start: match.index,
        end: match.index + whole.length,
      });
    }
  }
  for (const match of text.matchAll(THESE_WERE)) {
    const [whole, term = '', list = ''] = match;
    if (!/,| and /.test(list)) continue;
    lists.push({ term: term.trim(), meaning: list.trim(), start: match.index, end: match.index + whole.length });
  }
  return lists;
}

/** Whether a list has so many items: its commas (or semicolons) part them, and "and" the last two. */
function hasItems(list: string, wanted: number): boolean {
  const parts = list.split(/[,;] (?:and )?/).filter((part) => part.trim() !== '');
  if (parts.some((part) => part.split(' ').length > LONGEST_ITEM || NO_ITEM.test(part.trim()))) return false;
  if (wanted === 2 && list.split(' ').length > LONGEST_OF_TWO) return false;
  if (parts.length === wanted) return wanted > 2 || / and /.test(list) || parts.length > 1;
  return parts.length === wanted - 1 && / (?:and|&) /.test(parts.at(-1) ?? '');
}
