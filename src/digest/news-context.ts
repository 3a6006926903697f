import { isReplaced } from '../answer/superseded.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { addDays } from '../domain/reduced-date.ts';
import type { Statement } from '../domain/statement.ts';
import type { View } from '../search/view.ts';
import type { Calendar } from './calendar.ts';
import type { Entered } from './entry-keys.ts';
import type { Found } from './found.ts';

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

/** Looks up what entered, once for all finders. */
export function newsContext(given: Pick<NewsContext, 'view' | 'day' | 'calendar' | 'entered'>): NewsContext {
  const { view, entered } = given;
  const papers: EnteredPaper[] = [];
  const passages: EnteredPassage[] = [];
  for (const document of view.documents) {
    const at = entered.document(document);
    if (typeof at === 'number') papers.push({ document, at });
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

/** The day of an instant (ms since 1970) by universal time, YYYY-MM-DD. */
export function dayOfInstant(at: number): string {
  return addDays('1970-01-01', Math.floor(at / DAY_MS));
}

const DAY_MS = 86_400_000;
