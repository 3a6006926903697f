import { HEADLINE_LIMIT } from '../domain/answer.ts';
import type { Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import type { Query } from '../domain/query.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import type { View } from '../search/view.ts';
import { comparePapers, type Difference } from './compared-papers.ts';
import { type Draft, draft, type Said } from './draft.ts';
import { shorten } from './headline.ts';
import { plainEnds } from './list-ends.ts';
import { nameDocument } from './naming.ts';
import { findPairs, type PaperPair } from './paper-pair.ts';
import { isProcedure } from './salience.ts';
import { authority, repeat } from './wording.ts';

/** The most differences told. */
const SHOWN = 8;

/** What changed between two versions of a paper, sentence by sentence; null where the record holds no such pair. */
export function changesBetween(query: Query, view: View): Draft | null {
  const [pair] = findPairs(query, view);
  if (!pair) return null;
  const differences = comparePapers(pair, view)
    .filter(isTelling)
    .map((difference, order) => ({ difference, order, weight: weigh(difference) }))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .map(({ difference }) => difference);
  const approval = approvalOf(pair.after, view);
  const said = [
    ...differences.slice(0, 1).flatMap(say),
    ...(approval ? [sayApproval(approval)] : []),
    ...differences.slice(1, SHOWN).flatMap(say),
  ];
  const [first, ...others] = said;
  if (!first) return sayUnchanged(pair);
  return { ...draft(headlineOf(pair, differences), [first, ...others]), isOfNow: true };
}

/** Whether a difference is of the matter and not of the paper's own heading ("DRAFT MINUTES of …"). */
function isTelling({ before, after }: Difference): boolean {
  return [before, after].every((support) => support === null || !isProcedure(sentenceAt(support)));
}

function sentenceAt({ passage, start }: Support): Parameters<typeof isProcedure>[0] {
  const { sentences } = readPassage(passage);
  const sentence = sentences.find((s) => s.start === start) ?? sentences[0];
  return { passage, sentence: sentence ?? { text: '' } };
}

/** Figures that differ come first, then other changes, then what only one version has. */
function weigh({ before, after }: Difference): number {
  if (!before || !after) return 0;
  const [left, right] = [figuresIn(wordsOf(before)), figuresIn(wordsOf(after))];
  return left.join() === right.join() ? 1 : 2;
}

const FIGURE = /\d[\d,]*(?:\.\d+)?/g;

function figuresIn(text: string): readonly string[] {
  return text.match(FIGURE) ?? [];
}

function say(difference: Difference): Said[] {
  const { before, after } = difference;
  const [first, ...others] = [before, after].filter((support) => support !== null);
  return first ? [{ text: sayDifference(difference), by: [first, ...others] }] : [];
}

function sayDifference({ before, after }: Difference): string {
  if (before && after) return `Before: ${told(before)} After: ${told(after)}`;
  if (after) return `Only in the later paper: ${told(after)}`;
  return before ? `Only in the earlier paper: ${told(before)}` : '';
}

function told(support: Support): string {
  return `${repeat(wordsOf(support), support.document)} ${authority(support.document, support.passage)}`;
}

function wordsOf({ passage, start, end }: Support): string {
  return plainEnds(passage.text.slice(start, end));
}

function headlineOf({ before, after }: PaperPair, differences: readonly Difference[]): string {
  const changed = differences.filter((d) => d.before && d.after).length;
  const alone = differences.length - changed;
  const counts = [
    changed > 0 ? `${changed === 1 ? '1 sentence was' : `${changed} sentences were`} changed` : null,
    alone > 0 ? `${alone} ${alone === 1 ? 'stands' : 'stand'} in one paper only` : null,
  ].filter((part) => part !== null);
  const tail = ` ${counts.join(', ')} (${nameDocument(before)}; ${nameDocument(after)}).`;
  const [first] = differences;
  const words = (support: Support, room: number): string => {
    const text = wordsOf(support);
    return repeat(shorten(text, room), support.document);
  };
  const room = HEADLINE_LIMIT - tail.length - 'Before: “”. After: “”.'.length - 4;
  if (!first) return shorten(tail.trim(), HEADLINE_LIMIT);
  const { before: old, after: now } = first;
  const fact =
    old && now
      ? differing(old, now, room)
      : now
        ? `Added: ${words(now, room)}`
        : old
          ? `Left out: ${words(old, room)}`
          : '';
  return shorten(`${fact}${tail}`, HEADLINE_LIMIT);
}

/** Both versions of a sentence, each cut around the first word that differs where both do not fit. */
function differing(old: Support, now: Support, room: number): string {
  const [left, right] = [wordsOf(old), wordsOf(now)];
  const half = Math.floor(room / 2);
  return `Before: ${repeat(cutAround(left, placeOfChange(left, right), half), old.document)} After: ${repeat(cutAround(right, placeOfChange(right, left), half), now.document)}`;
}

/** Where a text says otherwise than another: at its first figure that the other lacks, else at the first letter. */
function placeOfChange(text: string, other: string): number {
  const known = new Set(figuresIn(other));
  const figure = [...text.matchAll(FIGURE)].find(([words]) => !known.has(words));
  if (figure) return figure.index;
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return at;
}

/** At most `limit` characters of a text that hold the place `at`, cut at words and marked with ellipses. */
function cutAround(text: string, at: number, limit: number): string {
  if (text.length <= limit || at < limit * 0.6) return shorten(text, limit);
  const from = text.lastIndexOf(' ', Math.max(0, at - Math.floor(limit / 2))) + 1;
  return `… ${shorten(text.slice(from), limit - 2)}`;
}

/** The decision of a later meeting that approved the minutes, as its own minutes record it. */
function approvalOf({ approvedAt, date }: Document, view: View): Support | null {
  const document = approvedAt === null ? null : view.document(approvedAt);
  if (!document || !date) return null;
  for (const statement of view.statements) {
    if (statement.kind !== 'decision' || statement.document !== document.id || statement.standing !== 'own') continue;
    const passage = view.passage(statement.document, statement.paragraph);
    if (passage && /\bminutes\b/i.test(passage.text))
      return { document, passage, start: statement.start, end: statement.end };
  }
  return null;
}

function sayApproval({ document, passage, start, end }: Support): Said {
  const sentence = readPassage(passage).sentences.find((s) => s.end > start && s.start < end);
  const support = sentence
    ? { document, passage, start: sentence.start, end: sentence.end }
    : { document, passage, start, end };
  return { text: `Approved: ${told(support)}`, by: [support] };
}

function sayUnchanged({ before, after }: PaperPair): Draft | null {
  const passage = after.passages[0];
  if (!passage) return null;
  const text = `No sentence differs between the two papers (${nameDocument(before)}; ${nameDocument(after)}).`;
  return draft(shorten(text, HEADLINE_LIMIT), [
    { text, by: [{ document: after, passage, start: 0, end: passage.text.length }] },
  ]);
}
