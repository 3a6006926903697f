import { type Corpus, passageKey } from '../domain/corpus.ts';
import { type Document, PUBLIC, UNCONFIRMED } from '../domain/document.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { Passage } from '../domain/passage.ts';
import type { Person, Registry } from '../domain/registry.ts';
import type { Statement } from '../domain/statement.ts';
import { type KnownFrom, knownFromOf } from './known-from.ts';
import { buildIndex, type SearchIndex } from './search-index.ts';

/** Who asks and as of when. `public` is understood; `asOf` is YYYY-MM-DD. */
export interface Visibility {
  readonly audiences: readonly string[];
  readonly asOf: string;
}

/** What one asker may see of a corpus, with an index of its own, so that nothing restricted leaks through counts or weights. */
export interface View {
  /** Sorted by id. */
  readonly documents: readonly Document[];
  /** Without the observations of documents that are not in the view, people known by nothing else, and audiences. */
  readonly registry: Registry;
  /** Of the visible documents, those of held passages left out. */
  readonly statements: readonly Statement[];
  /** The held passages of the visible documents. */
  readonly held: ReadonlySet<string>;
  /** From which day each paper was known. */
  readonly knownFrom: KnownFrom;
  /** A fingerprint of what is visible. */
  readonly revision: string;
  readonly index: SearchIndex;
  document(id: string): Document | null;
  /** Null where there is no such passage or it is held. */
  passage(document: string, paragraph: number): Passage | null;
  /** The statements read from a passage, in order. */
  statementsOf(document: string, paragraph: number): readonly Statement[];
  /** A view of the doubted passages alone, none of whose statements count; null where there are none. */
  doubted(): View | null;
}

/**
 * The documents an asker may see: public ones and those of the asker's audiences, unless the day from which they could be
 * known is after the as-of day (`known-from.ts`); those of which nothing tells that day stay. A document that nobody has confirmed shows to those who are of
 * `UNCONFIRMED` alone.
 */
export function visibleDocuments(corpus: Corpus, { audiences, asOf }: Visibility): readonly Document[] {
  const known = knownFromOf(corpus);
  return corpus.documents.filter((document) => {
    if (document.audience !== PUBLIC && !audiences.includes(document.audience)) return false;
    if (document.unconfirmed && !audiences.includes(UNCONFIRMED)) return false;
    return (known.get(document.id) ?? '') <= asOf;
  });
}

/** The view of an asker, its index built at once; see `snapshot.ts` for views that are kept. */
export function createView(corpus: Corpus, visibility: Visibility): View {
  return viewOf(corpus, visibleDocuments(corpus, visibility), buildIndex);
}

/** The view of the given documents of a corpus, with the index that `index` makes of what is visible. */
export function viewOf(
  corpus: Corpus,
  documents: readonly Document[],
  index: (documents: readonly Document[], held: ReadonlySet<string>) => SearchIndex,
): View {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const held = heldAmong(documents, corpus.held);
  let doubted: View | null | undefined;
  const registry = visibleRegistry(corpus.registry, byId);
  const statements: Statement[] = [];
  const byPassage = new Map<string, Statement[]>();
  for (const statement of corpus.statements) {
    const key = passageKey(statement.document, statement.paragraph);
    if (!byId.has(statement.document) || held.has(key)) continue;
    statements.push(statement);
    const others = byPassage.get(key);
    if (others) others.push(statement);
    else byPassage.set(key, [statement]);
  }
  return {
    documents,
    registry,
    statements,
    held,
    knownFrom: knownFromOf(corpus),
    revision: revisionOf(documents, registry, held),
    index: index(documents, held),
    document: (id) => byId.get(id) ?? null,
    passage: (document, paragraph) =>
      held.has(passageKey(document, paragraph)) ? null : (byId.get(document)?.passages[paragraph - 1] ?? null),
    statementsOf: (document, paragraph) => byPassage.get(passageKey(document, paragraph)) ?? [],
    doubted: () => {
      if (doubted === undefined) doubted = viewOfDoubted(corpus, documents);
      return doubted;
    },
  };
}

function viewOfDoubted(corpus: Corpus, documents: readonly Document[]): View | null {
  const keys = documents.flatMap(({ passages }) => passages.map((p) => passageKey(p.document, p.paragraph)));
  const others = keys.filter((key) => !corpus.doubted.has(key));
  if (others.length === keys.length) return null;
  const alone = { ...corpus, statements: [], held: new Set(others), doubted: new Set<string>() };
  // An index of its own: one that is ready is of all other passages.
  return viewOf(alone, documents, buildIndex);
}

/** The held passages of the given documents, in their order. */
export function heldAmong(documents: readonly Document[], held: ReadonlySet<string>): ReadonlySet<string> {
  if (held.size === 0) return held;
  const keys = documents.flatMap(({ passages }) => passages.map((p) => passageKey(p.document, p.paragraph)));
  return new Set(keys.filter((key) => held.has(key)));
}

function visibleRegistry(registry: Registry, visible: ReadonlyMap<string, Document>): Registry {
  const people: Person[] = [];
  for (const person of registry.people) {
    const observations = person.observations.filter(({ document }) => visible.has(document));
    // A person seen only in papers that the asker may not see is not known to the asker.
    if (observations.length === 0 && person.observations.length > 0) continue;
    people.push(observations.length === person.observations.length ? person : { ...person, observations });
  }
  return { ...registry, people, audiences: [] };
}

function revisionOf(documents: readonly Document[], registry: Registry, held: ReadonlySet<string>): string {
  const papers = documents.flatMap(({ id, checksum, stale }) => [id, checksum, String(stale)]);
  return fingerprint([...papers, '', ...held, '', JSON.stringify(registry)]);
}
