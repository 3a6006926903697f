import { isNonNameWord } from './non-name-words.ts';
import { isTitle, nameFrom } from './person-names.ts';

/** One who is listed: the name without title and honours, and what is said of them beside it. */
export interface Listed {
  readonly person: string;
  /** "Chairman", "Substitute for Mr X", a post or an organisation, as written; null where nothing is. */
  readonly role: string | null;
  readonly start: number;
  readonly end: number;
}

interface Part {
  readonly text: string;
  readonly start: number;
}

const HONOUR =
  /^(?:AM|MP|MSP|MLA|MS|OBE|CBE|MBE|KBE|DBE|BEM|QC|KC|JP|DL|TD|VR|RD|QPM|QFSM|QAM|CPFA|PhD|FRCP|FRCS|FRCGP|MBBS|MRCGP|BSc|MSc|BA|MA)\.?$/;
const PLURAL_TITLE = /^(?:Councillors|Cllrs\.?|Messrs\.?|Drs|Members|Mesdames)\s+/i;
const LEAD = /^(?:the\s+following(?:\s+\w+){0,3}\s+|members?\s*[:–-]\s*|(?:and|&)\s+)/i;
const ONE_WORD = /^\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:['’-]\p{Lu}\p{Ll}+)*$/u;
const INITIALS =
  /^(?:\p{Lu}\.?\s?){1,3}\s?(?:(?:de|van|von|la|le|der)\s)?\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:['’-]\p{Lu}\p{Ll}+)*$/u;

/**
 * The people of a list: parts between commas, semicolons and "and" outside brackets. "Mr A B Name, OBE" is one person;
 * "Name (Role, Organisation)" and "Name - Role" carry a role. Parts that are no person's name are passed over; null
 * where hardly any part is one, since then it is no list of people.
 */
export function listedPeople(text: string, from: number, to: number): Listed[] | null {
  const listed: Listed[] = [];
  let missed = 0;
  let plural = false;
  for (const part of partsOf(text, from, to)) {
    const lead = LEAD.exec(part.text)?.[0].length ?? 0;
    const title = PLURAL_TITLE.exec(part.text.slice(lead))?.[0].length ?? 0;
    plural ||= title > 0;
    const words = part.text.slice(lead + title);
    if (HONOUR.test(words)) continue;
    const start = part.start + lead + title;
    const person = personIn(words, start, plural);
    if (person) listed.push(person);
    else if (!asRole(listed, words, part.start + part.text.length)) missed += 1;
  }
  return listed.length > missed ? listed : null;
}

function personIn(words: string, start: number, plural: boolean): Listed | null {
  const bracket = /\s*(?:\((.*)\)|\[(.*)\])\s*(.*)$/su.exec(words);
  const outer = (bracket ? words.slice(0, bracket.index) : words).trim();
  const dashed = /\s+[–—-]\s*|[–—]\s+|\s*:\s+/.exec(outer);
  const name = nameOf(dashed ? outer.slice(0, dashed.index) : outer, plural);
  if (name === null) return null;
  const beside = [
    dashed ? outer.slice(dashed.index + dashed[0].length).trim() : '',
    (bracket?.[1] ?? bracket?.[2] ?? '').trim(),
    (bracket?.[3] ?? '').replace(/^[–—-]\s*/, '').trim(),
  ];
  const role = beside.filter((part) => part !== '' && !/^\p{Lu}{2,3}$/u.test(part)).join(', ');
  return { person: name, role: role === '' ? null : role, start, end: start + words.trimEnd().length };
}

/** The name a part of a list is, without title; null where it is another thing or more than a name. */
function nameOf(words: string, plural: boolean): string | null {
  const tokens = words.trim().split(/\s+/);
  while (tokens.length > 1 && HONOUR.test(tokens.at(-1) ?? '')) tokens.pop();
  const plain = tokens.join(' ');
  const name = nameFrom(plain, 0);
  const whole = name !== null && name.end >= plain.length - 1;
  if (!whole && !INITIALS.test(plain) && !(plural && ONE_WORD.test(plain) && !isNonNameWord(plain))) return null;
  while (tokens.length > 1 && isTitle(tokens[0] ?? '')) tokens.shift();
  return tokens.join(' ');
}

/** A part that says what the person before it is ("Jane Doe, Chief Nurse") becomes that person's role. */
function asRole(listed: Listed[], words: string, end: number): boolean {
  const last = listed.at(-1);
  if (!last || last.role !== null || !ROLE.test(words) || words.length > 90) return false;
  listed[listed.length - 1] = { ...last, role: words.trim(), end };
  return true;
}

const ROLE =
  /\b(?:chair(?:man|woman|person)?|vice-chair(?:man|woman)?|director|officer|manager|executive|lead|leader|head|secretary|clerk|governor|member|nurse|consultant|adviser|advisor|analyst|representative|deputy|treasurer|registrar|doctor|GP|commissioner|counsel|solicitor|auditor|mayor|president)\b/i;

/** A list cut at commas, semicolons, line breaks and "and" that stand outside brackets. */
function partsOf(text: string, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let start = from;
  const cut = (end: number, next: number): void => {
    const raw = text.slice(start, end);
    const words = raw.trim().replace(/[.;,:]+$/, (stops) => (/\b(?:Mr|Mrs|Ms|Dr)\.$/.test(raw.trim()) ? stops : ''));
    if (words !== '') parts.push({ text: words, start: start + raw.indexOf(words) });
    start = next;
  };
  for (let at = from; at < to; at += 1) {
    const mark = text[at];
    if (mark === '(' || mark === '[') depth += 1;
    else if (mark === ')' || mark === ']') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (mark === ',' || mark === ';' || mark === '•' || mark === '|') cut(at, at + 1);
    else if (mark === ' ' && /^\s(?:and|&)\s(?!\p{Ll})/u.test(text.slice(at, at + 6)))
      cut(at, at + (text[at + 1] === '&' ? 3 : 5));
  }
  cut(to, to);
  return parts;
}
