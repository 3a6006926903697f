import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { splitSentences } from '../domain/sentences.ts';
import type { Statement } from '../domain/statement.ts';
import { readActions } from './actions.ts';
import { readAttendance } from './attendance.ts';
import { readContributions } from './contributions.ts';
import { dateContextOf } from './date-context.ts';
import { findDatePhrases, mayHoldDate } from './date-phrases.ts';
import { readDates } from './dates.ts';
import { readDecisions } from './decisions.ts';
import { readDefinitions } from './definitions.ts';
import { readFigures } from './figures.ts';
import { readPosts } from './posts.ts';
import type { Reading, Recogniser } from './recogniser.ts';
import { readVotes } from './votes.ts';

/** Every kind of statement there is. A new kind is one more line here. */
const RECOGNISERS: readonly Recogniser[] = [
  readDecisions,
  readDates,
  readPosts,
  readFigures,
  readDefinitions,
  readActions,
  readContributions,
  readAttendance,
  readVotes,
];

/** The statements of a document: by paragraph, then by where they begin, then by kind. */
export function readStatements(document: Document): Statement[] {
  return document.passages.flatMap((passage) => readStatementsOf(document, passage));
}

/** The statements of one passage of a document, by where they begin, then by kind. */
export function readStatementsOf(document: Document, passage: Passage): Statement[] {
  const reading = readPassage(document, passage);
  return RECOGNISERS.flatMap((recognise) => recognise(reading)).sort(inOrder);
}

/** A passage with its sentences and dates worked out, as the recognisers take it. */
export function readPassage(document: Document, passage: Passage): Reading {
  return {
    document,
    passage,
    sentences: splitSentences(passage.text),
    dates: mayHoldDate(passage.text) ? findDatePhrases(passage.text, dateContextOf(document, passage)) : [],
  };
}

function inOrder(a: Statement, b: Statement): number {
  return a.start - b.start || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0) || a.end - b.end;
}
