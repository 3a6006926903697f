import type { Support } from '../../domain/cite.ts';
import type { Document } from '../../domain/document.ts';
import { lastDayOf, newerFirst } from '../../evidence/newer-first.ts';
import { readPassage } from '../../evidence/sentence-terms.ts';
import { isReplaced } from '../../evidence/superseded.ts';
import { asPattern, behindTitle, surnameIn } from '../../question/called-by-title.ts';
import { lexiconOf } from '../../question/lexicon.ts';
import { plainName, titledSurnames } from '../../question/people.ts';
import type { View } from '../../search/view.ts';
import { isPaperOfBody } from '../body-rows.ts';
import { isHeadedByTopic, speaksOfTopic } from '../of-topic.ts';
import { isNamedBeside } from '../of-workstream.ts';
import { calledFamily } from './called.ts';
import type { Person, Subject } from './subject.ts';

/** What of a view a brief is made from. */
export interface Scope {
  readonly subject: Subject;
  readonly view: View;
  /** YYYY-MM-DD: what is to come lies after it. */
  readonly asOf: string;
  /** Whether words of a paper are of the subject. */
  holds(place: Support): boolean;
  /** Every sentence of the subject, newest paper first and inside a paper in its order; of a table's row, the whole row. */
  readonly sentences: readonly Support[];
}

/** The scope of a subject in a view. Papers that another paper replaces have no part in it. */
export function scopeOf(subject: Subject, view: View, asOf: string): Scope {
  const test = testOf(subject, view);
  const holds = (place: Support): boolean => !isReplaced(place.document, view) && test(place);
  const sentences = [...view.documents]
    .sort(newerFirst)
    .flatMap((document) => sentencesOf(document, view).filter(holds));
  return { subject, view, asOf, holds, sentences };
}

function sentencesOf(document: Document, view: View): Support[] {
  return document.passages
    .filter(({ paragraph }) => view.passage(document.id, paragraph) !== null)
    .flatMap((passage) =>
      passage.form === 'row'
        ? [{ document, passage, start: 0, end: passage.text.length }]
        : readPassage(passage).sentences.map(({ start, end }) => ({ document, passage, start, end })),
    );
}

function testOf(subject: Subject, view: View): (place: Support) => boolean {
  switch (subject.kind) {
    case 'workstream': {
      const family = calledFamily(subject.id, view);
      return (place) => isNamedBeside(place, family, view);
    }
    case 'body':
      return ({ document }) => isPaperOfBody(document, subject.body);
    case 'person': {
      const called = callsPerson(subject, view);
      return ({ passage, start, end }) => called(passage.text.slice(start, end));
    }
    case 'topic':
      return oneOf(speaksOfTopic(subject.topic, view), isHeadedByTopic(subject.topic, view));
    case 'all':
      return ({ document }) => lastDayOf(document) >= subject.since;
  }
}

function oneOf(...tests: readonly ((place: Support) => boolean)[]): (place: Support) => boolean {
  return (place) => tests.some((test) => test(place));
}

/**
 * A test of whether words call a person by a whole name, or by a title and a surname that nobody else has together; a bare
 * surname may be a place's.
 */
function callsPerson({ id, names }: Person, view: View): (words: string) => boolean {
  const plain = [...new Set(names.map(plainName).filter((name) => name.includes(' ')))];
  const others = lexiconOf(view).filter((entry) => entry.kind === 'person' && entry.id !== id);
  const taken = new Set(others.flatMap((entry) => entry.names.map(surnameIn)));
  const surnames = [...new Set(names.map(surnameIn))].filter((surname) => !taken.has(surname));
  // Of two of one surname each is known by the title that only they have.
  const theirs = new Set(others.flatMap((entry) => titledSurnames(entry.names)));
  const titled = titledSurnames(names).filter((name) => !theirs.has(name));
  const ways = [...[...plain, ...titled].map(asPattern), ...surnames.map(behindTitle)];
  if (ways.length === 0) return () => false;
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${ways.join('|')})(?![\\p{L}-])`, 'u');
  return (words) => pattern.test(words);
}
