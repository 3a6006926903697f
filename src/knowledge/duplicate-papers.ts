import type { Document } from '../domain/document.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { type KnowledgeProblem, placeOf, problemAt } from './problem-codes.ts';

/** Of two papers from one file: half of the shorter one's paragraphs stand in the other. Parts of one pack share none. */
const ALIKE = 0.5;

/** Papers that say what another says: the same words, or two readings of one file. The second of them is named. */
export function duplicatePapers(documents: readonly Document[]): KnowledgeProblem[] {
  const papers = [...documents].sort((a, b) => (a.file < b.file ? -1 : 1)).map(readingOf);
  const byWords = new Map<string, Reading>();
  const byFile = new Map<string, Reading[]>();
  const problems: KnowledgeProblem[] = [];
  for (const paper of papers) {
    if (paper.paragraphs.length === 0) continue;
    const words = byWords.get(paper.words);
    const { sha256 } = paper;
    const read = sha256 === null ? [] : (byFile.get(sha256) ?? []);
    const file = read.find((other) => areAlike(paper, other));
    if (words !== undefined && !replaces(paper, words)) problems.push(duplicate(paper, words, 'the same words as'));
    else if (file !== undefined && !replaces(paper, file))
      problems.push(duplicate(paper, file, 'imported from the same file as'));
    if (words === undefined) byWords.set(paper.words, paper);
    if (sha256 !== null) byFile.set(sha256, [...read, paper]);
  }
  return problems;
}

interface Reading {
  readonly document: Document;
  readonly sha256: string | null;
  /** What each paragraph says, letter case and marks apart. */
  readonly paragraphs: readonly string[];
  readonly words: string;
}

function readingOf(document: Document): Reading {
  const paragraphs = document.passages.map(({ text }) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  const sha256 = document.source?.sha256?.toLowerCase() ?? null;
  return { document, sha256, paragraphs, words: fingerprint(paragraphs) };
}

function areAlike(one: Reading, other: Reading): boolean {
  const [short, long] = one.paragraphs.length <= other.paragraphs.length ? [one, other] : [other, one];
  const known = new Set(long.paragraphs);
  return short.paragraphs.filter((text) => known.has(text)).length >= short.paragraphs.length * ALIKE;
}

/** Approved minutes may repeat their draft to the letter. */
function replaces({ document: a }: Reading, { document: b }: Reading): boolean {
  return a.supersedes === b.id || b.supersedes === a.id;
}

function duplicate({ document }: Reading, { document: first }: Reading, how: string): KnowledgeProblem {
  const is = how.startsWith('imported') ? 'is' : 'has';
  const message = `The paper ${is} ${how} ${first.file}, so that answers may cite both.`;
  const fix = `Remove one of the two; if one replaces the other, say so in it with “supersedes: …”.`;
  return problemAt(placeOf(document.file), 'warning', 'duplicate-paper', message, fix);
}
