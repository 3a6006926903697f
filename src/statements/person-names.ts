import { isNonNameWord, isSurnameToo } from './non-name-words.ts';

/** A person's name as a text writes it, title kept and honours left off, at `start` to `end` of that text. */
export interface NameSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Madam|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Baron|Cllr|Councillor|Rev|Revd|Reverend|Hon|Honourable|Rt|Right|Ald|Alderman|Canon)\.?$/;
// A transcript may lose the space after a title: "Mr.Smith".
const GLUED = /^(?:Mr|Mrs|Ms|Dr)\.\p{Lu}[\p{L}'’-]+$/u;
const HONOUR =
  /^(?:AM|MP|MSP|MLA|MS|MEP|TD|OBE|CBE|MBE|KBE|DBE|BEM|QC|KC|JP|DL|FRCP|FRCS|FRCGP|PhD|MBBS|CPFA|QPM|QFSM),?$/;
const PARTICLE = /^(?:de|del|della|di|da|van|von|der|den|ter|la|le|bin|ibn|al|ap|ab)$/;
const INITIAL = /^\p{Lu}{1,2}\.?$|^(?:\p{Lu}\.){2,3}$/u;
const NAME_WORD = /^\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+|\p{Lu}\p{Ll}+)*$/u;

/** How far from its edge a name is looked for, in characters. */
const REACH = 90;
const LONGEST = 7;

/** Whether a word is a form of address: "Mr", "Dr.", "Councillor". */
export function isTitle(word: string): boolean {
  return TITLE.test(word);
}

/** The name that begins at `start` of a text; null where none does. "Dr Ann O'Brien, OBE" gives "Dr Ann O'Brien". */
export function nameFrom(text: string, start: number): NameSpan | null {
  const parts: NameSpan[] = [];
  for (const token of tokensOf(text, start, start + REACH)) {
    const word = withoutClosing(token.text);
    if (!isNamePart(word) || parts.length > LONGEST) break;
    parts.push({ text: word, start: token.start, end: token.start + word.length });
    if (word !== token.text) break;
  }
  return parts[0]?.start === start ? asName(text, parts) : null;
}

/** The name that ends at `end` of a text (white space and honours may stand between); null where none does. */
export function nameBefore(text: string, end: number): NameSpan | null {
  const tokens = tokensOf(text, end - REACH, end);
  const honoured = tokens.length;
  while (tokens.length > 1 && HONOUR.test(tokens.at(-1)?.text ?? '')) tokens.pop();
  const last = tokens.at(-1);
  if (last?.text.endsWith(',') && tokens.length < honoured) {
    tokens.splice(-1, 1, { ...last, text: last.text.slice(0, -1), end: last.end - 1 });
  }
  const parts = partsBackFrom(tokens);
  const name = asName(text, parts);
  return name && name.end === parts.at(-1)?.end ? name : null;
}

/** The tokens at the end of a list that can make one name, in order. */
function partsBackFrom(tokens: readonly NameSpan[]): NameSpan[] {
  const parts: NameSpan[] = [];
  for (const token of tokens.toReversed()) {
    const lead = /^[("“‘[]+/.exec(token.text)?.[0].length ?? 0;
    const word = token.text.slice(lead);
    if (!isNamePart(word) || parts.length > LONGEST || endsBefore(word, parts)) break;
    parts.unshift({ text: word, start: token.start + lead, end: token.end });
    if (lead > 0) break;
  }
  while (parts[0] && PARTICLE.test(parts[0].text)) parts.shift();
  return parts;
}

/** Whether a name whose later parts are known cannot begin as early as this word. */
function endsBefore(word: string, parts: readonly NameSpan[]): boolean {
  if (parts.length === 0 || isTitle(word)) return false;
  return isTitle(parts[0]?.text ?? '') || isOtherWord(word);
}

/** Whether words that stand together are a person's name and nothing else. */
export function isPersonName(words: string): boolean {
  return nameFrom(words, 0)?.end === words.trimEnd().length;
}

function tokensOf(text: string, from: number, to: number): NameSpan[] {
  const at = Math.max(0, from);
  return [...text.slice(at, Math.max(at, to)).matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: at + match.index,
    end: at + match.index + match[0].length,
  }));
}

/** The word without the marks that close it: "Doe," "Doe)" "Doe's" are "Doe"; the stop of "Mr." and "A." stays. */
function withoutClosing(token: string): string {
  const word = token.replace(/[,;:)\]!?].*$/, '').replace(/['’]s$/, '');
  return isTitle(word) || INITIAL.test(word) ? word : word.replace(/\.+$/, '');
}

// "A" is a word in one place and an initial in another.
function isOtherWord(word: string): boolean {
  return word.length > 1 && isNonNameWord(word);
}

function isNamePart(word: string): boolean {
  return TITLE.test(word) || INITIAL.test(word) || NAME_WORD.test(word) || PARTICLE.test(word) || GLUED.test(word);
}

/**
 * The name at the beginning of some parts: after a title one word is enough; without one it takes two full words, since
 * one capitalised word alone is as likely a place.
 */
function asName(text: string, parts: readonly NameSpan[]): NameSpan | null {
  const first = parts[0];
  if (!first) return null;
  if (GLUED.test(first.text)) return OFFICES.test(first.text.replace(/^\w+\./, '')) ? null : first;
  const titles = Math.max(
    0,
    parts.findIndex((part) => !isTitle(part.text)),
  );
  const named = upToOtherWords(parts.slice(titles), titles > 0);
  const words = named.filter((part) => NAME_WORD.test(part.text));
  const last = words.at(-1);
  if (!last || last !== named.at(-1) || words.length < (titles > 0 ? 1 : 2)) return null;
  if (titles === 0 && words[0] !== named[0] && !INITIAL.test(first.text)) return null;
  return { text: text.slice(first.start, last.end), start: first.start, end: last.end };
}

// "Mr Chair", "Madam Speaker", "Right Hon. Prime Minister" address an office.
const OFFICES =
  /^(?:chair(?:man|woman|person)?|speaker|minister|prime|deputy|president|mayor|secretary|leader|members?)$/i;

function upToOtherWords(parts: readonly NameSpan[], titled: boolean): readonly NameSpan[] {
  const kept: NameSpan[] = [];
  for (const part of parts) {
    const surname = kept.length > 0 && kept.slice(1).every(({ text }) => INITIAL.test(text)) && isSurnameToo(part.text);
    if (
      isTitle(part.text) ||
      (isOtherWord(part.text) && !surname && !(titled && kept.length === 0 && !OFFICES.test(part.text)))
    )
      break;
    kept.push(part);
    if (surname) break;
  }
  while (kept.length > 0 && !NAME_WORD.test(kept.at(-1)?.text ?? '')) kept.pop();
  return kept;
}
