import type { Support } from '../domain/cite.ts';
import type { PostStatement } from '../domain/statement.ts';
import { collected, type Steps } from '../domain/steps.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { lexiconOf } from '../question/lexicon.ts';
import { samePerson, surnameOf } from '../question/people.ts';
import type { View } from '../search/view.ts';
import { ofPaper, type Row, rowOf } from './row.ts';
import { rememberedOfView } from './view-memory.ts';

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

/** The statements of who holds a post, in the order of the papers, by the surname of whom they name. */
function postsBySurname(view: View): ReadonlyMap<string, readonly NamedPost[]> {
  const posts = new Map<string, NamedPost[]>();
  view.statements.forEach((statement, order) => {
    if (statement.kind !== 'post' || statement.person === null) return;
    const surname = surnameOf(statement.person);
    const others = posts.get(surname);
    if (others) others.push({ statement, order });
    else posts.set(surname, [{ statement, order }]);
  });
  return posts;
}

interface NamedPost {
  readonly statement: PostStatement;
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
  const isOneOf = (some: typeof people, name: string): boolean =>
    some.some(({ names }) => names.some((known) => samePerson(known, name)));
  return (name) => isOneOf(own, name) && !isOneOf(others, name);
}

function observed(
  names: readonly string[],
  posts: ReturnType<typeof postsBySurname>,
  view: View,
): readonly Observation[] {
  return [...new Set(names.map(surnameOf))]
    .flatMap((surname) => posts.get(surname) ?? [])
    .filter(({ statement: { person } }) => person !== null && names.some((name) => samePerson(name, person)))
    .sort((a, b) => a.order - b.order)
    .flatMap(({ statement }) => {
      const document = view.document(statement.document);
      const passage = view.passage(statement.document, statement.paragraph);
      const words = `${statement.post}${statement.of ? ` of ${statement.of}` : ''}${statement.for ? ` for ${statement.for}` : ''}`;
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
