import type { Document } from '../domain/document.ts';
import { type Filter, isFiltering } from '../domain/filter.ts';
import type { Passage } from '../domain/passage.ts';
import type { Query } from '../domain/query.ts';
import type { DecisionStatement, Statement } from '../domain/statement.ts';
import { fits } from '../evidence/days.ts';
import { isOfBody, parentOf } from '../evidence/setting.ts';
import { speaksFor } from '../evidence/superseded.ts';
import { plainName } from '../question/people.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';

/**
 * What a view holds of the papers and passages that a question's operators allow; the view itself where there are none.
 * Words are weighed as in the whole view, so that a filter changes what is looked in and not how it is read.
 */
export function restrictView(query: Query, view: View): View {
  const { filter } = query;
  if (!isFiltering(filter) && query.knownBy === null) return view;
  const allowed = allowedPassages(query, view);
  const isAllowed = (document: string, paragraph: number) => allowed.get(document)?.has(paragraph) ?? false;
  const shown = (statement: Statement): boolean =>
    isAllowed(statement.document, statement.paragraph) &&
    (statement.kind !== 'decision' || isDecisionAskedFor(statement, filter));
  const documents = view.documents.filter(({ id }) => allowed.has(id));
  const byId = new Map(documents.map((document) => [document.id, document]));
  return {
    ...view,
    documents,
    statements: view.statements.filter(shown),
    document: (id) => byId.get(id) ?? null,
    passage: (document, paragraph) => (isAllowed(document, paragraph) ? view.passage(document, paragraph) : null),
    statementsOf: (document, paragraph) => view.statementsOf(document, paragraph).filter(shown),
    doubted: () => {
      const doubted = view.doubted();
      return doubted && restrictView(query, doubted);
    },
    index: {
      ...view.index,
      search: (words, options) =>
        view.index
          .search(words, { ...options, limit: view.index.passages })
          .filter(({ passage }) => isAllowed(passage.document, passage.paragraph))
          .slice(0, options.limit),
      candidates: (groups, limit) =>
        view.index
          .candidates(groups, view.index.passages)
          .filter(({ passage }) => isAllowed(passage.document, passage.paragraph))
          .slice(0, limit),
    },
  };
}

/** The paragraphs that are allowed, by their paper; papers without one are left out. */
function allowedPassages(query: Query, view: View): ReadonlyMap<string, ReadonlySet<number>> {
  const { filter } = query;
  const allowed = new Map<string, ReadonlySet<number>>();
  const draftsAlone = filter.kinds.includes('draft-minutes') && !filter.kinds.includes('minutes');
  const isPassageAllowed = passageTest(filter, view);
  const then = viewThen(query, view);
  for (const document of then.documents) {
    // What another paper replaces must not speak again because that paper is filtered out.
    if (!isPaperAllowed(document, filter) || !(draftsAlone || speaksFor(document, query, then))) continue;
    const paragraphs = new Set<number>();
    for (const { paragraph } of document.passages) {
      const passage = view.passage(document.id, paragraph);
      if (passage && isPassageAllowed(passage, document)) paragraphs.add(paragraph);
    }
    if (paragraphs.size > 0) allowed.set(document.id, paragraphs);
  }
  return allowed;
}

/** The view with the papers alone that were known on the day asked about: what replaces one of them later does not yet. */
function viewThen({ knownBy }: Query, view: View): View {
  if (knownBy === null) return view;
  return { ...view, documents: view.documents.filter(({ id }) => (view.knownFrom.get(id) ?? '') <= knownBy) };
}

function isPaperAllowed(document: Document, { bodies, kinds, after, before }: Filter): boolean {
  const date = document.date?.date;
  return (
    (bodies.length === 0 || bodies.some((body) => isOfBody(document, body))) &&
    (kinds.length === 0 || kinds.includes(document.kind)) &&
    (after === null || (date !== undefined && fits(date, { date: after, words: '', relation: 'after' }))) &&
    (before === null || (date !== undefined && fits(date, { date: before, words: '', relation: 'before' })))
  );
}

/** Whether a decision is of a force asked for; what nobody has decided is none. */
export function isDecisionAskedFor({ forces, standing }: DecisionStatement, { decided }: Filter): boolean {
  if (decided === null) return true;
  if (standing === 'recommendation' || standing === 'motion' || standing === 'proposal') return false;
  return decided === 'any' || forces.some((force) => decided.includes(force));
}

type PassageTest = (passage: Passage, document: Document) => boolean;

function passageTest(filter: Filter, view: View): PassageTest {
  const { exact, excluded, people, workstreams, decided } = filter;
  const stemmed = (passage: Passage): string => ` ${view.index.passageStems(passage).join(' ')} `;
  const holds = (text: string, phrase: string): boolean => text.includes(` ${phrase} `);
  const phrases = exact.map(loosely);
  // Many passages stand under one heading and title.
  const heads = new Map<string, string>();
  const without = excluded.map(stems).filter((words) => words.length > 0);
  const strands = workstreams.flatMap(({ names }) => names.map((name) => stems(name).join(' '))).filter(Boolean);
  const persons = people.flatMap(({ names }) => names.flatMap((name) => waysToName(name)));
  const tests: PassageTest[] = [
    (passage, document) =>
      phrases.every(
        (words) =>
          plainWordsOf(passage).includes(words) ||
          passage.headings.some((heading) => looselyOnce(heading).includes(words)) ||
          looselyOnce(document.title).includes(words),
      ),
    (passage) => !without.some((words) => holdsStems(passage, words)),
    (passage) => persons.length === 0 || persons.some((name) => plainWordsOf(passage).includes(name)),
    (passage, document) =>
      strands.length === 0 || isOnStrand(passage, document, (text) => strands.some((name) => holds(text, name))),
    (passage, document) =>
      decided === null ||
      view
        .statementsOf(document.id, passage.paragraph)
        .some((statement) => statement.kind === 'decision' && isDecisionAskedFor(statement, filter)),
  ];
  return (passage, document) => tests.every((test) => test(passage, document));

  function looselyOnce(head: string): string {
    const words = heads.get(head) ?? loosely(head);
    heads.set(head, words);
    return words;
  }

  /** Whether some stems stand together in a passage or its headings. */
  function holdsStems(passage: Passage, wanted: readonly string[]): boolean {
    const own = view.index.passageStems(passage);
    for (let at = own.indexOf(wanted[0] ?? ''); at >= 0; at = own.indexOf(wanted[0] ?? '', at + 1))
      if (wanted.every((stem, i) => own[at + i] === stem)) return true;
    return false;
  }

  function isOnStrand(passage: Passage, document: Document, names: (text: string) => boolean): boolean {
    const [only, ...others] = document.workstreams;
    if (others.length === 0 && workstreams.some(({ id }) => id === only)) return true;
    if (names(` ${stems(document.title).join(' ')} `)) return true;
    for (let at: Passage | null = passage; at; at = parentOf(at, view)) if (names(stemmed(at))) return true;
    return false;
  }
}

// A passage never changes, and every question with quoted words looks into all of those that may hold them.
const plainWords = new WeakMap<Passage, string>();

/** A passage's text as `loosely` writes words. */
export function plainWordsOf(passage: Passage): string {
  let words = plainWords.get(passage);
  if (words === undefined) {
    words = loosely(passage.text);
    plainWords.set(passage, words);
  }
  return words;
}

/** A person's plain name and surname, as `loosely` writes words. */
function waysToName(name: string): string[] {
  const plain = plainName(name);
  return [plain, plain.split(' ').at(-1) ?? plain].map(loosely);
}

/** Words with a space around each, small letters and no marks, so that whole words are found wherever they stand. */
function loosely(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/['’]s\b/g, ' s')
    .replace(/[^\p{L}\p{N}£%]+/gu, ' ')
    .trim()} `;
}
