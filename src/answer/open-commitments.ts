import { knownDate } from '../domain/date-phrase.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Query } from '../domain/query.ts';
import { hasYear } from '../domain/reduced-date.ts';
import { datesIn } from '../evidence/days.ts';
import { lastDayOf, newerFirst } from '../evidence/newer-first.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { speaksFor } from '../evidence/superseded.ts';
import { isActionRow } from '../matter/action-row.ts';
import { laterWords, type Place, tellingStems } from '../matter/later-word.ts';
import type { View } from '../search/view.ts';
import { actionOf, isPromisedBySomeone } from './promises.ts';

/** The newest commitments that are followed up; a folder of many years has thousands. */
const FOLLOWED = 300;

/** The commitments no later paper speaks of, newest paper first: what was undertaken, left open, or stands in a list of actions. */
export function openCommitments(query: Query, view: View): Place[] {
  // Of an undated paper nobody can say what is later.
  const newest = view.documents
    .filter((document) => lastDayOf(document) !== '' && speaksFor(document, query, view))
    .sort(newerFirst);
  const commitments: Place[] = [];
  for (const document of newest) {
    if (commitments.length >= FOLLOWED) break;
    commitments.push(...document.passages.flatMap((passage) => commitmentsIn(passage, document, view)));
  }
  return commitments.slice(0, FOLLOWED).filter((place) => isOpen(place, query, view));
}

function commitmentsIn(passage: Passage, document: Document, view: View): Place[] {
  if (!view.passage(document.id, passage.paragraph)) return [];
  const statements = view.statementsOf(document.id, passage.paragraph);
  return readPassage(passage).sentences.flatMap((sentence) => {
    const own = statements.filter((s) => s.start < sentence.end && s.end > sentence.start);
    const action = actionOf({ statements: own });
    const committed =
      action !== null && (action.manner !== 'requested' || action.owner !== null || action.due !== null);
    return committed || isActionRow({ passage }) || (!sentence.text.endsWith('?') && isPromisedBySomeone({ sentence }))
      ? [{ document, passage, sentence }]
      : [];
  });
}

function isOpen(place: Place, query: Query, view: View): boolean {
  const action = actionOf({ statements: view.statementsOf(place.document.id, place.passage.paragraph) });
  const due = action?.due ? knownDate(action.due) : null;
  // What is still to come by the as-of day is no open promise yet.
  const [date] = due === null && isActionRow(place) ? datesIn(place.passage, view).map(knownDate) : [];
  const day = due ?? date ?? null;
  if (day !== null && hasYear(day) && day > query.asOf) return false;
  const telling = tellingStems(place, place.sentence.text);
  return telling.length > 0 && laterWords(place, { telling, due: null }, query, view).length === 0;
}
