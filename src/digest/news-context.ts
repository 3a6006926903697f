import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Statement } from '../domain/statement.ts';
import type { Steps } from '../domain/steps.ts';
import { isReplaced } from '../evidence/superseded.ts';
import type { View } from '../search/view.ts';
import type { Calendar } from './calendar.ts';
import type { Entered } from './entry-keys.ts';
import type { Found } from './found.ts';
import { HOME_ZONE, localTimeOf } from './local-time.ts';

/** A paragraph that entered the folder after the start, with what was read from it. */
export interface EnteredPassage {
  readonly document: Document;
  readonly passage: Passage;
  readonly statements: readonly Statement[];
  /** In ms since 1970. */
  readonly at: number;
}

/** A paper that entered the folder after the start. */
export interface EnteredPaper {
  readonly document: Document;
  readonly at: number;
}

/** What news is found in: a view as of a day, and when what it shows entered. */
export interface NewsContext {
  readonly view: View;
  /** The local day, YYYY-MM-DD. */
  readonly day: string;
  readonly calendar: Calendar;
  readonly entered: Entered;
  readonly papers: readonly EnteredPaper[];
  /** Of the papers that no other replaces. */
  readonly passages: readonly EnteredPassage[];
}

/** Finds news of one kind. */
export type NewsFinder = (context: NewsContext) => readonly Found[];

/** Papers whose entries are looked up between two rests. */
const CHUNK = 5;

/** Looks up what entered, in steps, once for all finders. */
export function* newsContext(given: Pick<NewsContext, 'view' | 'day' | 'calendar' | 'entered'>): Steps<NewsContext> {
  const { view, entered } = given;
  const papers: EnteredPaper[] = [];
  const passages: EnteredPassage[] = [];
  let read = 0;
  for (const document of view.documents) {
    const at = entered.document(document);
    if (typeof at === 'number') papers.push({ document, at });
    if (++read % CHUNK === 0) yield;
    if (isReplaced(document, view)) continue;
    for (const passage of document.passages) {
      const since = entered.passage(document, passage);
      if (typeof since !== 'number' || !view.passage(document.id, passage.paragraph)) continue;
      const statements = view.statementsOf(document.id, passage.paragraph);
      passages.push({ document, passage, statements, at: since });
    }
  }
  return { ...given, papers, passages };
}

/** Paragraphs that are read between two rests; those of one paper stay together. */
const TOGETHER = 20;

/** A context in parts of some papers each, so that news can be found in steps. */
export function partsOf(context: NewsContext): NewsContext[] {
  const byPaper = new Map<Document, { papers: EnteredPaper[]; passages: EnteredPassage[] }>();
  const of = (document: Document) => {
    const known = byPaper.get(document) ?? { papers: [], passages: [] };
    byPaper.set(document, known);
    return known;
  };
  for (const paper of context.papers) of(paper.document).papers.push(paper);
  for (const place of context.passages) of(place.document).passages.push(place);
  const parts: { papers: EnteredPaper[]; passages: EnteredPassage[] }[] = [];
  for (const { papers, passages } of byPaper.values()) {
    const last = parts.at(-1);
    if (!last || last.passages.length + last.papers.length >= TOGETHER) parts.push({ papers, passages });
    else {
      last.papers.push(...papers);
      last.passages.push(...passages);
    }
  }
  return parts.map((part) => ({ ...context, ...part }));
}

/** The day of an instant (ms since 1970) where the people are whom this is for, YYYY-MM-DD. */
export function dayOfInstant(at: number): string {
  return localTimeOf(at, HOME_ZONE).day;
}
