import type { Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Sentence } from '../domain/sentences.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import type { View } from '../search/view.ts';
import type { PaperPair } from './paper-pair.ts';
import { likeness, wordingOf } from './same-wording.ts';

/** A sentence of one paper or of two that differ in it: changed where both stand, left out or added where one does. */
export interface Difference {
  readonly before: Support | null;
  readonly after: Support | null;
}

interface Piece {
  readonly support: Support;
  readonly text: string;
  readonly wording: ReadonlySet<string>;
}

/** Sentences that share this much of their words are versions of one another. */
const VERSIONS = 0.5;

/** More sentences than this of each paper are not compared with each other: the cost is their product. */
const COMPARED = 1_500;

/**
 * The sentences in which two versions of a paper differ, in the order of the later one, what was left out last. A sentence
 * that stands in both word for word is no difference, wherever it stands.
 */
export function comparePapers({ before, after }: PaperPair, view: View): Difference[] {
  const [old, now] = [piecesOf(before, view), piecesOf(after, view)];
  const oldTexts = new Set(old.map(({ text }) => text));
  const nowTexts = new Set(now.map(({ text }) => text));
  const gone = old.filter(({ text }) => !nowTexts.has(text)).slice(0, COMPARED);
  const come = now.filter(({ text }) => !oldTexts.has(text)).slice(0, COMPARED);
  const matched = matchVersions(gone, come);
  const paired = new Set(matched.values());
  return [
    ...come.map((piece) => ({ before: matched.get(piece)?.support ?? null, after: piece.support })),
    ...gone.filter((piece) => !paired.has(piece)).map((piece) => ({ before: piece.support, after: null })),
  ];
}

/** Pairs of most alike sentences, best first, each sentence in one pair at most. */
function matchVersions(gone: readonly Piece[], come: readonly Piece[]): Map<Piece, Piece> {
  const pairs = come.flatMap((now) =>
    gone
      .map((old) => ({ now, old, alike: likeness(old.wording, now.wording) }))
      .filter(({ alike }) => alike >= VERSIONS),
  );
  pairs.sort((a, b) => b.alike - a.alike);
  const matched = new Map<Piece, Piece>();
  const used = new Set<Piece>();
  for (const { now, old } of pairs) {
    if (matched.has(now) || used.has(old)) continue;
    matched.set(now, old);
    used.add(old);
  }
  return matched;
}

function piecesOf(document: Document, view: View): Piece[] {
  return document.passages
    .filter(({ paragraph }) => view.passage(document.id, paragraph) !== null)
    .flatMap((passage) => readPassage(passage).sentences.map((sentence) => pieceOf(document, passage, sentence)));
}

function pieceOf(document: Document, passage: Passage, { text, start, end }: Sentence): Piece {
  return { support: { document, passage, start, end }, text, wording: wordingOf(text) };
}
