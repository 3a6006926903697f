import { PERSONAL_TITLES } from '../english/personal-titles.ts';
import type { Entry } from './lexicon.ts';

const TITLE = new RegExp(`^(?:${PERSONAL_TITLES})\\.?\\s+`, 'i');

/** A person's name without title or honours: "Cllr A B Name, OBE" is "A B Name". */
export function plainName(name: string): string {
  let plain = name.split(',')[0]?.trim() ?? name;
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(TITLE, '').trim();
  }
  return plain;
}

/**
 * Whether two names can be one person's: the same surname, and given names that agree as far as both give them (an
 * initial agrees with a name), else titles that do. "Mr Whitfield" can be "Alan Whitfield" unless another Whitfield is known,
 * and never "Dr Alan Whitfield".
 */
export function samePerson(a: string, b: string): boolean {
  const [left, right] = [plainName(a).toLowerCase().split(/\s+/), plainName(b).toLowerCase().split(/\s+/)];
  if (left.at(-1) !== right.at(-1)) return false;
  const [first, other] = [left.slice(0, -1)[0], right.slice(0, -1)[0]];
  if (first === undefined || other === undefined) return mayShareTitles(titleOf(a), titleOf(b));
  const short = Math.min(first.replace('.', '').length, other.replace('.', '').length);
  return short === 1 ? first[0] === other[0] : first === other;
}

/**
 * Whether a name can be that of somebody who goes by all of `names`. A whole name is held against their whole names alone: that
 * they are called "Cllr Askew" too makes nobody of that surname them.
 */
export function isCalled(names: readonly string[], name: string): boolean {
  const whole = isWhole(name) ? names.filter(isWhole) : [];
  return (whole.length > 0 ? whole : names).some((known) => samePerson(known, name));
}

function isWhole(name: string): boolean {
  return /\s/.test(plainName(name));
}

/** Titles that one person may be called by in turn; a councillor and a Mr of one surname are as often two people. */
const INTERCHANGED: readonly (readonly string[])[] = [
  ['ms', 'mrs', 'miss', 'mx', 'dame', 'lady', 'baroness'],
  ['mr', 'mx', 'sir', 'lord'],
  ['dr', 'prof'],
];

function mayShareTitles(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || INTERCHANGED.some((some) => some.includes(a) && some.includes(b));
}

/** The title a name opens with, in one spelling; null where it has none. */
function titleOf(name: string): string | null {
  const title = TITLE.exec(name)?.[0].trim().replace('.', '').toLowerCase();
  return title === undefined ? null : (ONE_TITLE[title] ?? title);
}

/** A person's surname with each title that their names open with, in every spelling: "Cllr Quill", "Councillor Quill". */
export function titledSurnames(names: readonly string[]): string[] {
  const titled = names.flatMap((name) => {
    const title = TITLE.exec(name)?.[0].trim();
    const surname = plainName(name).split(' ').at(-1);
    if (title === undefined || surname === undefined) return [];
    const spelt = Object.entries(ONE_TITLE).flatMap(([long, short]) =>
      [long, short].includes(title.toLowerCase()) ? [long, short] : [],
    );
    return [title, ...spelt].map((one) => `${one.slice(0, 1).toUpperCase()}${one.slice(1)} ${surname}`);
  });
  return [...new Set(titled)];
}

const ONE_TITLE: Readonly<Record<string, string>> = { councillor: 'cllr', professor: 'prof', revd: 'rev' };

/**
 * People as one entry each: a name that can be only one known person's becomes another name of that person. Names
 * that could be two people's stay apart, since nobody is merged silently.
 */
export function mergePeople(known: readonly Entry[], found: readonly Entry[]): Entry[] {
  const people: Merged[] = [];
  // Only people of one surname can be one, so each name is compared with few.
  const bySurname = new Map<string, Merged[]>();
  const place = (person: Merged, name: string): void => {
    const others = bySurname.get(surnameOf(name));
    if (!others) bySurname.set(surnameOf(name), [person]);
    else if (!others.includes(person)) others.push(person);
  };
  const add = (entry: Entry): void => {
    const person = { ...entry, names: [...entry.names] };
    people.push(person);
    for (const name of person.names) place(person, name);
  };
  known.forEach(add);
  // Fuller names first, so that "Mr Whitfield" finds "Anna Whitfield" already there.
  const order = [...found].sort((a, b) => length(b) - length(a) || (a.name < b.name ? -1 : 1));
  for (const entry of order) {
    const namesakes = bySurname.get(surnameOf(entry.name)) ?? [];
    const same = namesakes.filter((person) => isCalled(person.names, entry.name));
    // "Dr Whitfield" is the one of the Whitfields who is called so, where only one is.
    const title = titleOf(entry.name);
    const called = same.filter(({ names }) => title !== null && names.some((name) => titleOf(name) === title));
    const meant = same.length === 1 ? same[0] : called.length === 1 ? called[0] : undefined;
    if (meant) {
      if (!meant.names.includes(entry.name)) meant.names.push(entry.name);
    } else if (same.length === 0) {
      add(entry);
    }
  }
  return people;
}

type Merged = Entry & { readonly names: string[] };

/** By what `samePerson` tells people apart first: the surname, in small letters. */
export function surnameOf(name: string): string {
  return plainName(name).toLowerCase().split(/\s+/).at(-1) ?? '';
}

function length(entry: Entry): number {
  return plainName(entry.name).split(/\s+/).length;
}
