import type { Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import { MAY_TELL } from '../english/brief-words.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { newestPapers } from '../evidence/superseded.ts';
import type { View } from '../search/view.ts';
import { isPaperOfBody } from './body-rows.ts';
import { textOf, wholeWords } from './brief/place-words.ts';
import { type ListName, type Selection, wasWithin } from './list-rows.ts';
import { isNamed } from './meeting-dates.ts';
import { familyOf, isPassageOf } from './of-workstream.ts';

/** Words that may tell of a row, in forms that nothing reads: see `MAY_TELL`. A list that stands by the register has none. */
const SIGNS: Partial<Record<ListName, RegExp>> = {
  decisions: wholeWords(MAY_TELL.decision),
  actions: wholeWords(MAY_TELL.action),
};

/**
 * Where a list has no row for what was asked: the place that may tell of one all the same, newest paper first, a decision that
 * a paper tells of another meeting before any other; null where no sentence of the selection may, so that the absence can be
 * claimed.
 */
export function mayTellOfRow(list: ListName, selection: Selection, view: View): Support | null {
  const signs = SIGNS[list];
  if (!signs) return list === 'dates' ? (datesIn(selection, view)[0] ?? null) : null;
  const places = newestPapers(view).flatMap((document) => sentencesOf(document, selection, view));
  const told = places.find((place) => list === 'decisions' && tellsOfDecision(place, view));
  return told ?? places.find((place) => signs.test(textOf(place))) ?? null;
}

/** Sentences of a selection that name a date. */
function datesIn(selection: Selection, view: View): Support[] {
  const anyTime = { ...selection, since: null, until: null };
  return newestPapers(view).flatMap((document) =>
    sentencesOf(document, anyTime, view).filter((place) => statementIn(place, 'date', view)),
  );
}

function tellsOfDecision(place: Support, view: View): boolean {
  return statementIn(place, 'decision', view);
}

function statementIn({ document, passage, start, end }: Support, kind: 'date' | 'decision', view: View): boolean {
  return view
    .statementsOf(document.id, passage.paragraph)
    .some((statement) => statement.kind === kind && statement.start < end && statement.end > start);
}

/** The sentences of a paper that are of a selection: of a body those of its papers and those that name it. */
function sentencesOf(document: Document, { body, workstream, since, until }: Selection, view: View): Support[] {
  if (!wasWithin(document.date?.date ?? null, since, until)) return [];
  const family = workstream === null ? null : familyOf(workstream, view);
  const isOwn = body === null || isPaperOfBody(document, body);
  return document.passages.flatMap((passage) => {
    if (!view.passage(document.id, passage.paragraph)) return [];
    const places = readPassage(passage).sentences.map(({ start, end }) => ({ document, passage, start, end }));
    return places.filter(
      (place) =>
        (isOwn || body.names.some((name) => isNamed(name, textOf(place), textOf(place).toLowerCase()))) &&
        (family === null || isPassageOf(place, family, view)),
    );
  });
}
