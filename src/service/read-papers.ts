import { changeMark, versionMark } from '../digest/read-paper.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Document } from '../domain/document.ts';
import type { Found, ReadPaper } from './reload-report.ts';

/** What is to be said of the papers with these ids, which are in `now` and may have been in `before`. */
export function readPapers(ids: readonly string[], before: Corpus, now: Corpus): readonly ReadPaper[] {
  const wanted = new Set(ids);
  const earlier = new Map(before.documents.map((document) => [document.id, document]));
  const found = new Map<string, { -readonly [Kind in keyof Found]: number }>();
  for (const id of ids) found.set(id, { decisions: 0, dates: 0, posts: 0, figures: 0 });
  for (const { document, kind } of now.statements) {
    const counts = found.get(document);
    if (counts === undefined) continue;
    if (kind === 'decision') counts.decisions++;
    else if (kind === 'date') counts.dates++;
    else if (kind === 'post') counts.posts++;
    else if (kind === 'figure') counts.figures++;
  }
  return now.documents
    .filter(({ id }) => wanted.has(id))
    .map((document) => ({
      id: document.id,
      title: document.title,
      kind: document.kind,
      audience: document.audience,
      found: found.get(document.id) ?? { decisions: 0, dates: 0, posts: 0, figures: 0 },
      paragraphs: changedParagraphs(earlier.get(document.id), document),
      mark: versionMark(document),
      ...saidOf(earlier.get(document.id), document),
    }));
}

/** What the header of a paper says of its change. */
function saidOf(before: Document | undefined, now: Document): Pick<ReadPaper, 'change' | 'note'> {
  if (before === undefined || now.change === null) return { change: null, note: null };
  if (changeMark(before) === changeMark(now)) return { change: 'spent', note: null };
  const { minor, note } = now.change;
  return { change: minor ? 'minor' : note === null ? null : 'note', note };
}

/** How many paragraphs of a paper are not as they were: new ones and reworded ones, or else those that are gone. */
function changedParagraphs(before: Document | undefined, now: Document): number | null {
  if (before === undefined) return null;
  if (before.passages === now.passages) return 0;
  const texts = (document: Document) => document.passages.map(({ text }) => text);
  return Math.max(without(texts(now), texts(before)), without(texts(before), texts(now)));
}

/** How many of `texts` are left when each of `others` has taken its like away. */
function without(texts: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  let count = 0;
  for (const text of texts) {
    const likes = left.get(text) ?? 0;
    if (likes === 0) count++;
    else left.set(text, likes - 1);
  }
  return count;
}
