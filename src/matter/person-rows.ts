import type { Support } from '../domain/cite.ts';
import type { PostStatement, Statement } from '../domain/statement.ts';
import { collected, type Steps } from '../domain/steps.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { lexiconOf, titledName } from '../question/lexicon.ts';
import { isCalled, surnameOf } from '../question/people.ts';
import type { View } from '../search/view.ts';
import { rememberedOfView } from '../search/view-memory.ts';
import { ofPaper, type Row, rowOf } from './row.ts';

/**
 * The people of the register and the papers, by surname, each with the posts they were named in, newest paper first: what
 * was observed when, never until when.
 */
export const personRows = rememberedOfView(function* (view): Steps<readonly Row[]> {
  const posts = postsBySurname(view);
  yield;
  const people = lexiconOf(view).filter(({ kind }) => kind === 'person');
  const rows = yield* collected(people, ({ id, name, names }) => {
    const own = observed(names, posts, view);
    const [newest] = own;
    return [
      rowOf({
        id,
        kind: 'person',
        name,
        ...(newest ? ofPaper(newest.document) : {}),
        text: [...new Set(own.map(({ words }) => words))].join('; ') || 'named in the register',
        by: own.slice(0, OBSERVED).map(({ document, passage, start, end }) => ({ document, passage, start, end })),
      }),
    ];
  });
  return rows.sort((a, b) => compare(surname(a), surname(b)) || compare(a.name ?? '', b.name ?? ''));
});

/**
 * The statements of who holds a post, in the order of the papers, by the surname of whom they name; of who is listed with a
 * role in words that no post is read from, the role.
 */
function postsBySurname(view: View): ReadonlyMap<string, readonly NamedPost[]> {
  const posts = new Map<string, NamedPost[]>();
  const add = (named: NamedPost): void => {
    const others = posts.get(surnameOf(named.person));
    if (others) others.push(named);
    else posts.set(surnameOf(named.person), [named]);
  };
  const known = new Set<string>();
  const placeOf = ({ document, paragraph }: Statement, person: string): string =>
    `${document}#${paragraph} ${surnameOf(person)}`;
  view.statements.forEach((statement, order) => {
    if (statement.kind !== 'post' || statement.person === null) return;
    known.add(placeOf(statement, statement.person));
    add({ person: statement.person, words: postWords(statement), statement, order });
  });
  view.statements.forEach((statement, order) => {
    if (statement.kind !== 'attendance' || statement.role === null || NO_ROLE.test(statement.role)) return;
    if (known.has(placeOf(statement, statement.person))) return;
    add({ person: titledName(statement), words: statement.role, statement, order });
  });
  return posts;
}

/** What stands beside a name in a list and is no post of theirs. */
const NO_ROLE = /^(?:substitut|deputis|for |items?\b|from |until |left |arriv|via |by )/i;

function postWords({ post, of, for: on }: PostStatement): string {
  return `${post}${of ? ` of ${of}` : ''}${on ? ` for ${on}` : ''}`;
}

interface NamedPost {
  readonly person: string;
  readonly words: string;
  readonly statement: Statement;
  readonly order: number;
}

/** How many observations of one person are cited. */
const OBSERVED = 3;

/** A post that a person was named in, where a paper says so: "Clerk of Works of the Harbour Board". */
export type Observation = Support & { readonly words: string };

/** Every post that the papers name a person in, by the id of their row, newest paper first. */
export function observationsOf(id: string, view: View): readonly Observation[] {
  const person = lexiconOf(view).find((entry) => entry.kind === 'person' && entry.id === id);
  return person ? observed(person.names, postsBySurname(view), view) : [];
}

/**
 * A test of whether a name is that of a person, by the id of their row, and of nobody else in the view: "Mr Lee" is no
 * name of either where there are two.
 */
export function namesPerson(id: string, view: View): (name: string) => boolean {
  const people = lexiconOf(view).filter(({ kind }) => kind === 'person');
  const own = people.filter((entry) => entry.id === id);
  const others = people.filter((entry) => entry.id !== id);
  const isOneOf = (some: typeof people, name: string): boolean => some.some(({ names }) => isCalled(names, name));
  return (name) => isOneOf(own, name) && !isOneOf(others, name);
}

function observed(
  names: readonly string[],
  posts: ReturnType<typeof postsBySurname>,
  view: View,
): readonly Observation[] {
  return [...new Set(names.map(surnameOf))]
    .flatMap((surname) => posts.get(surname) ?? [])
    .filter(({ person }) => isCalled(names, person))
    .sort((a, b) => a.order - b.order)
    .flatMap(({ statement, words }) => {
      const document = view.document(statement.document);
      const passage = view.passage(statement.document, statement.paragraph);
      return document && passage ? [{ document, passage, start: statement.start, end: statement.end, words }] : [];
    })
    .sort((a, b) => newerFirst(a.document, b.document) || a.passage.paragraph - b.passage.paragraph);
}

function surname({ name }: Row): string {
  return name?.split(' ').at(-1) ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
