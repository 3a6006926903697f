/** Words an acronym passes over: "Sustainability and Transformation Plan" is STP. */
const SMALL = new Set(['and', 'of', 'the', 'for', 'in', 'to', 'on', 'with', 'a', 'an', 'at', 'by', 'or', '&']);
/** Words that name what kind of body it is, which an acronym often leaves out. */
const FREE = new Set(['nhs', 'foundation', 'ltd', 'limited', 'plc', 'cic']);
const NUMERALS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
};
const COST = { skippedWord: 1, innerLetter: 1, missingLetter: 2 } as const;

/** How far an expansion may depart from the plain initials, by the acronym's length: a long one may leave a word out. */
function allowance(length: number): number {
  return length <= 2 ? 0 : length === 3 ? 1 : length === 4 ? 2 : 3;
}

/** An acronym's letters: capitals, digits and what stands for "and"; the plural's "s" is none. */
function lettersOf(acronym: string): string {
  return acronym
    .replace(/[’']?s$/, '')
    .replace(/[^\p{L}\p{N}&]/gu, '')
    .toLowerCase();
}

/** Whether words are what an acronym's letters begin: every word in order, small ones passed over. */
export function initialsAgree(acronym: string, words: readonly string[], tolerance: 'exact' | 'tolerant'): boolean {
  const letters = lettersOf(acronym);
  if (letters.length < 2 || letters.length > 12 || words.length === 0 || words.length > 16) return false;
  const budget = tolerance === 'exact' ? 0 : allowance(letters.length);
  return cheapest(letters, words.flatMap(partsOf), budget);
}

function partsOf(word: string): string[] {
  const plain = word.toLowerCase().replace(/[^\p{L}\p{N}&/-]/gu, '');
  return plain
    .split(/[/-]/)
    .filter(Boolean)
    .map((part) => NUMERALS[part] ?? part);
}

/** The least cost of spending the letters on the words within a budget; the first word must give the first letter. */
function cheapest(letters: string, words: readonly string[], budget: number): boolean {
  const failed = new Set<string>();
  const walk = (letter: number, word: number, left: number): boolean => {
    if (left < 0) return false;
    if (letter >= letters.length) return costOfRest(words, word) <= left;
    const key = `${letter}/${word}/${left}`;
    if (failed.has(key)) return false;
    const found = spend(letter, word, left) || (letter > 0 && walk(letter + 1, word, left - COST.missingLetter));
    if (!found) failed.add(key);
    return found;
  };
  const spend = (letter: number, at: number, left: number): boolean => {
    const word = words[at];
    if (word === undefined) return false;
    for (let taken = commonStart(letters, letter, word); taken > 0; taken -= 1) {
      if (walk(letter + taken, at + 1, left)) return true;
      const inner = letters[letter + taken];
      if (
        inner !== undefined &&
        word.indexOf(inner, taken) > 0 &&
        walk(letter + taken + 1, at + 1, left - COST.innerLetter)
      ) {
        return true;
      }
    }
    return letter > 0 && walk(letter, at + 1, left - costOf(word));
  };
  return walk(0, 0, budget);
}

function commonStart(letters: string, from: number, word: string): number {
  let taken = 0;
  while (from + taken < letters.length && taken < word.length && letters[from + taken] === word[taken]) taken += 1;
  return taken === 0 && letters[from] === '&' && word === 'and' ? 1 : taken;
}

function costOf(word: string): number {
  return SMALL.has(word) || FREE.has(word) ? 0 : COST.skippedWord;
}

function costOfRest(words: readonly string[], from: number): number {
  // A small word never ends an expansion, and what is left over must be the kind of body.
  return words.slice(from).reduce((sum, word) => sum + (FREE.has(word) || word === 'trust' ? 0 : 99), 0);
}
