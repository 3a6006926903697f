import type { Support } from '../domain/cite.ts';
import type { PostStatement } from '../domain/statement.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { lexiconOf } from '../question/lexicon.ts';
import { samePerson } from '../question/people.ts';
import type { View } from '../search/view.ts';
import { ofPaper, type Row, rowOf } from './row.ts';

const memory = new WeakMap<View, readonly Row[]>();

/**
 * The people of the register and the papers, by surname, each with the posts they were named in, newest paper first: what
 * was observed when, never until when.
 */
export function personRows(view: View): readonly Row[] {
  let rows = memory.get(view);
  if (!rows) {
    const posts = postsNamed(view);
    rows = lexiconOf(view)
      .filter(({ kind }) => kind === 'person')
      .map(({ id, name, names }) => {
        const own = observed(names, posts, view);
        const [newest] = own;
        return rowOf({
          id,
          kind: 'person',
          name,
          ...(newest ? ofPaper(newest.document) : {}),
          text: [...new Set(own.map(({ words }) => words))].join('; ') || 'named in the register',
          by: own.slice(0, OBSERVED).map(({ document, passage, start, end }) => ({ document, passage, start, end })),
        });
      })
      .sort((a, b) => compare(surname(a), surname(b)) || compare(a.name ?? '', b.name ?? ''));
    memory.set(view, rows);
  }
  return rows;
}

/** How many observations of one person are cited. */
const OBSERVED = 3;

/** A post that a person was named in, where a paper says so: "Clerk of Works of the Harbour Board". */
export type Observation = Support & { readonly words: string };

/** Every post that the papers name a person in, by the id of their row, newest paper first. */
export function observationsOf(id: string, view: View): readonly Observation[] {
  const person = lexiconOf(view).find((entry) => entry.kind === 'person' && entry.id === id);
  return person ? observed(person.names, postsNamed(view), view) : [];
}

/** Whose name a text is, where it can be one person's of the view alone; null for nobody's, and for several people's. */
export function personNamed(name: string, view: View): string | null {
  const people = lexiconOf(view).filter(
    ({ kind, names }) => kind === 'person' && names.some((known) => samePerson(known, name)),
  );
  return people.length === 1 ? (people[0]?.id ?? null) : null;
}

function postsNamed(view: View): readonly PostStatement[] {
  return view.statements.filter((s): s is PostStatement => s.kind === 'post' && s.person !== null);
}

function observed(names: readonly string[], posts: readonly PostStatement[], view: View): readonly Observation[] {
  return posts
    .filter(({ person }) => person !== null && names.some((name) => samePerson(name, person)))
    .flatMap((statement) => {
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
