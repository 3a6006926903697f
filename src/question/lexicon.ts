import type { Mention } from '../domain/query.ts';
import type { AttendanceStatement, Statement } from '../domain/statement.ts';
import { atOnce, type Steps } from '../domain/steps.ts';
import type { View } from '../search/view.ts';
import { isPersonName, isTitle } from '../statements/person-names.ts';
import { mergePeople } from './people.ts';

/** A name the record or the register knows, with every way it is written; the first is the one to show. */
export type Entry = Pick<Mention, 'kind' | 'id' | 'name' | 'names'>;

const lexicons = new WeakMap<View, readonly Entry[]>();

/**
 * Every name a question may use in a view: the register's entries first, then what the papers themselves name
 * (acronyms with their expansions, bodies of headers, the people who hold posts, attend, speak or are to do something), unless
 * the register has it already.
 */
export function lexiconOf(view: View): readonly Entry[] {
  return lexicons.get(view) ?? atOnce(lexiconInSteps(view));
}

/** The same ahead of being asked, in steps of some milliseconds. */
export function* lexiconInSteps(view: View): Steps<readonly Entry[]> {
  const lexicon = lexicons.get(view) ?? (yield* buildLexicon(view));
  lexicons.set(view, lexicon);
  return lexicon;
}

function* buildLexicon(view: View): Steps<Entry[]> {
  const entries: Entry[] = [...registered(view)];
  const known = new Set(entries.flatMap((entry) => entry.names.map(key)));
  const papers = yield* mined(view);
  for (const entry of papers.filter((entry) => entry.kind !== 'person')) {
    if (entry.names.every((name) => known.has(key(name)))) continue;
    entries.push(entry);
    for (const name of entry.names) known.add(key(name));
  }
  yield;
  const isPerson = (entry: Entry): boolean => entry.kind === 'person';
  const people = mergePeople(entries.filter(isPerson), papers.filter(isPerson));
  yield;
  return withMinedAliases([...entries.filter((entry) => !isPerson(entry)), ...people], view);
}

function registered({ registry }: View): Entry[] {
  const entry = (kind: Entry['kind'], of: { id: string; name: string; aliases: readonly string[] }): Entry => ({
    kind,
    id: of.id,
    name: of.name,
    names: [of.name, ...of.aliases],
  });
  return [
    ...registry.workstreams.map((w) => entry('workstream', w)),
    ...registry.bodies.map((b) => entry('body', b)),
    ...registry.people.map((p) => entry('person', p)),
    ...registry.glossary.map((g) =>
      entry('term', { id: g.expansion ?? g.term, name: g.expansion ?? g.term, aliases: g.expansion ? [g.term] : [] }),
    ),
  ];
}

function* mined(view: View): Steps<Entry[]> {
  const entries = new Map<string, Entry>();
  const add = (entry: Entry): void => {
    if (!entries.has(`${entry.kind} ${key(entry.name)}`)) entries.set(`${entry.kind} ${key(entry.name)}`, entry);
  };
  for (const { body } of view.documents) {
    if (body && body.id === null) add({ kind: 'body', id: body.name, name: body.name, names: [body.name] });
  }
  for (const statement of view.statements) {
    if (statement.kind === 'definition' && statement.manner === 'expansion') {
      add({ kind: 'term', id: statement.meaning, name: statement.meaning, names: [statement.meaning, statement.term] });
    }
    if (statement.kind === 'definition' && statement.manner === 'meaning') {
      add({ kind: 'term', id: statement.term, name: statement.term, names: [statement.term] });
    }
    for (const person of peopleIn(statement)) add({ kind: 'person', id: person, name: person, names: [person] });
    yield;
  }
  return [...entries.values()];
}

/** Whom a statement names: who holds a post, was at a meeting, spoke or is to do something. */
function peopleIn(statement: Statement): string[] {
  switch (statement.kind) {
    case 'post':
      return statement.person === null ? [] : [statement.person];
    case 'attendance':
      return named(titledName(statement));
    case 'contribution':
      return named(statement.speaker);
    case 'action':
      return statement.owner === null ? [] : named(statement.owner);
    default:
      return [];
  }
}

function named(words: string): string[] {
  return isPersonName(words) ? [words] : [];
}

/** Somebody at a meeting with the title that the paper gives them: it tells one of a surname from another. */
export function titledName({ person, quote }: AttendanceStatement): string {
  const before = quote.slice(0, Math.max(0, quote.indexOf(person)));
  const title = /(\S+)\s+$/u.exec(before)?.[1] ?? '';
  return isTitle(title) ? `${title} ${person}` : person;
}

/** An acronym the papers expand to an entry's own name is another name of that entry. */
function withMinedAliases(entries: readonly Entry[], view: View): Entry[] {
  const acronyms = new Map<string, Set<string>>();
  for (const statement of view.statements) {
    if (statement.kind !== 'definition' || statement.manner !== 'expansion') continue;
    const found = acronyms.get(key(statement.meaning)) ?? new Set<string>();
    acronyms.set(key(statement.meaning), found.add(statement.term));
  }
  return entries.map((entry) => {
    const more = entry.names.flatMap((name) => [...(acronyms.get(key(name)) ?? [])]);
    const names = [...new Set([...entry.names, ...more])];
    return names.length === entry.names.length ? entry : { ...entry, names };
  });
}

function key(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
