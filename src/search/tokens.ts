/** A word of a text as the index knows it. */
export interface Token {
  /** Lower case, no accents, no apostrophes, no possessive ending. */
  readonly word: string;
  /** Where it stands in the text: `start` inclusive, `end` exclusive, as UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** True for a part of the token before it: "back" and "up" after "backup", for the text's "back-up". */
  readonly part: boolean;
}

// Every pattern is a sequence of disjoint classes, so that matching is linear in the length of a chunk, and a chunk longer
// than any e-mail address is never tried as one.
// A word broken at a line's end ("trans- formation") is one chunk, but for parts that wait for their other half ("pre- and").
const CHUNK =
  /(?<![\p{L}\p{N}])\p{Lu} ?(?:&|and) ?\p{Lu}(?![\p{L}\p{N}'’-])|\S+(?<=(?<!\S)\p{P}{0,3}\p{L}{2,40}-)\s(?!(?:and|or|to|nor|but)\s)\p{Ll}\S*|\S+/gu;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/iu;
const ADDRESS_LIMIT = 254;
// Most of a text: one plain word with at most punctuation around it. It only saves time.
const PLAIN = /^["'(]?([A-Za-z]+)[.,;:?!)"]{0,3}$/;
const EDGES = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

const LETTER = '[\\p{L}\\p{M}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]';
const WORD = `[\\p{L}\\p{N}]${LETTER.replace('\\p{M}', '\\p{M}\\p{N}')}*`;
// Between letters without a space an en dash is a hyphen too: "back–up".
const HYPHEN = '[-\\u2010\\u2011\\u2013]';
const APOSTROPHE = "['’‘`´ʼ]";
const PIECE = new RegExp(
  [
    '(?<short>(?<![\\d/])(?:1[3-9]|[2-9]\\d)/\\d\\d(?![\\d/-]))',
    '(?<years>(?<!\\d)(?:19|20)\\d\\d[/\\u2010-\\u2013-](?:(?:19|20)\\d\\d|\\d\\d)(?![\\d/-]))',
    '(?<money>[£$€]\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?<scale>(?:m|mn|bn|k)(?![\\p{L}\\p{N}]))?',
    '(?<number>\\d+(?:,\\d{3})*(?:[.:]\\d+)*)(?:(?:st|nd|rd|th|am|pm)(?![\\p{L}\\p{N}])|(?<times>(?:m|mn|bn|k)(?![\\p{L}\\p{N}]))|(?![\\p{L}\\d]))',
    '(?<acronym>(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}(?:\\p{L}(?!\\p{L}))?)',
    '(?<joined>\\p{L}{1,3}(?:&\\p{L}{1,3})+(?!\\p{L}))',
    `(?<words>${WORD}(?:${APOSTROPHE}${LETTER}+)*(?:${HYPHEN}\\s?${WORD}(?:${APOSTROPHE}${LETTER}+)*)*)`,
  ].join('|'),
  'gu',
);
const SCALES: Readonly<Record<string, string>> = { m: 'million', mn: 'million', bn: 'billion', k: 'thousand' };

/**
 * The tokens of a text in order. "A&E", "2017/18" (also written 2017-18; 17/18 too), "£190" (and 190), "1.8", e-mail addresses
 * and URLs stay whole; N.H.S. is NHS; "back-up" is "backup" and its parts; "£5m" is "£5", "5" and "million", "5m" is "5" and
 * "million"; "22nd" is 22.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const chunk of text.matchAll(CHUNK)) {
    const written = chunk[0];
    const plain = PLAIN.exec(written)?.[1];
    if (plain) {
      const start = chunk.index + written.indexOf(plain);
      tokens.push({ word: plain.toLowerCase(), start, end: start + plain.length, part: false });
      continue;
    }
    if (/^\p{Lu} ?(?:&|and) ?\p{Lu}$/u.test(written)) {
      addLetters(tokens, written, chunk.index);
    } else if (!addAddress(tokens, written, chunk.index)) {
      for (const piece of written.matchAll(PIECE)) addPiece(tokens, piece, chunk.index + piece.index);
    }
  }
  return tokens;
}

// "A and E", "A & E"; the letters stay findable for "options A and B".
function addLetters(tokens: Token[], written: string, at: number): void {
  const [first = '', last = ''] = written.split(/ ?(?:&|and) ?/);
  add(tokens, `${first}&${last}`, at, written.length);
  if (!written.includes(' ')) return;
  add(tokens, first, at, first.length, true);
  add(tokens, last, at + written.length - last.length, last.length, true);
}

function addAddress(tokens: Token[], chunk: string, at: number): boolean {
  if (chunk.length > ADDRESS_LIMIT || !/@|:\/\/|www\./i.test(chunk)) return false;
  const address = chunk.replace(EDGES, '');
  if (!ADDRESS.test(address)) return false;
  add(tokens, address, at + chunk.indexOf(address), address.length);
  return true;
}

function addPiece(tokens: Token[], piece: RegExpMatchArray, at: number): void {
  const written = piece[0];
  const { short, years, money, scale, number, times, acronym, joined, words } = piece.groups ?? {};
  if (short) {
    addShortYears(tokens, short, at);
  } else if (years) {
    const [from = '', to = ''] = years.split(/[^\d]/u);
    const next = String(Number(from) + 1);
    if (to === next || to === next.slice(2)) {
      add(tokens, `${from}/${next.slice(2)}`, at, written.length);
      add(tokens, from, at, from.length, true);
    } else {
      add(tokens, from, at, from.length);
      add(tokens, to, at + from.length + 1, to.length);
    }
  } else if (money) {
    add(tokens, money.replaceAll(',', ''), at, money.length);
    add(tokens, money.slice(1).replaceAll(',', ''), at + 1, money.length - 1, true);
    if (scale) add(tokens, SCALES[scale] ?? scale, at + money.length, scale.length, true);
  } else if (number) {
    const length = written.length - (times?.length ?? 0);
    add(tokens, number.replaceAll(',', '').replaceAll(':', '.'), at, length);
    if (times) add(tokens, SCALES[times] ?? times, at + length, times.length, true);
  } else if (acronym) {
    add(tokens, acronym.replaceAll('.', ''), at, written.length);
  } else if (joined) {
    add(tokens, joined, at, written.length);
  } else if (words) {
    addWords(tokens, words, at);
  }
}

// "21/22" is the year 2021/22; no day and month are written so, since no month is past the twelfth.
function addShortYears(tokens: Token[], written: string, at: number): void {
  const [from = '', to = ''] = written.split('/');
  if (Number(to) === Number(from) + 1) {
    add(tokens, `20${from}/${to}`, at, written.length);
    add(tokens, `20${from}`, at, from.length, true);
  } else {
    add(tokens, from, at, from.length);
    add(tokens, to, at + from.length + 1, to.length);
  }
}

function addWords(tokens: Token[], written: string, at: number): void {
  const parts = written.split(/[-\u2010\u2011\u2013]/u);
  if (parts.length === 1) {
    add(tokens, withoutEnding(written), at, written.length);
    return;
  }
  add(tokens, parts.map((part) => withoutEnding(part.trimStart())).join(''), at, written.length);
  let start = at;
  for (const part of parts) {
    const letters = part.trimStart();
    start += part.length - letters.length;
    add(tokens, withoutEnding(letters), start, letters.length, true);
    start += letters.length + 1;
  }
}

// The possessive and the shortened verbs go; "n't" makes the word "not", since only auxiliaries take it.
function withoutEnding(word: string): string {
  if (!/['’‘`´ʼ]/u.test(word)) return word;
  const plain = word.replace(/[’‘`´ʼ]/gu, "'");
  if (/n't$/i.test(plain)) return 'not';
  return plain.replace(/'(?:s|ve|re|ll|d|m)$/i, '').replaceAll("'", '');
}

function add(tokens: Token[], written: string, start: number, length: number, part = false): void {
  const word = plainWord(written);
  if (word !== '') tokens.push({ word, start, end: start + length, part });
}

function plainWord(written: string): string {
  // Nearly every token is plain ASCII, for which normalisation would only cost time.
  if (/^[ -~£€]*$/.test(written)) return written.toLowerCase();
  // In this order: a styled capital ("𝗦") has no small letter until it is decomposed. Some ligatures decompose to words
  // with spaces between them.
  return written
    .normalize('NFKD')
    .replace(/[\s\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .toLowerCase();
}
