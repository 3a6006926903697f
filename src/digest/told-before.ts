import { shorten } from '../answer/headline.ts';
import { repeat } from '../answer/wording.ts';
import { citationOf } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { QUOTE_LIMIT, quoteAround } from '../domain/quote.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { splitSentences } from '../domain/sentences.ts';
import type { View } from '../search/view.ts';
import type { NewsKind } from './digest.ts';
import { type Entered, placeKeys } from './entry-keys.ts';
import { asFound, type Found } from './found.ts';
import { changedKey } from './news-changed.ts';
import { dayOfInstant } from './news-context.ts';
import { ITEM_LIMIT, newsKey, plainLine, tellPlainly, withNote } from './news-words.ts';
import { paperInWords } from './paper-words.ts';
import { type Quoted, wordsMark } from './quotation.ts';
import { versionMark } from './read-paper.ts';

/** What a destination was told before, as far as papers go. */
export interface ToldBefore {
  /** The earliest first. */
  readonly quoted: readonly Quoted[];
  /** Whether a paper that the view does not show is gone, or is for others now: not one that comes back once it is mended. */
  isGone(paper: string): boolean;
}

/** Something of what was told that no longer holds, with the names of what was followed when it was told. */
export interface Amended<T> {
  readonly of: T;
  readonly names: ReadonlySet<string>;
}

/** News of a day: a sentence may name several, of which one was told. */
const DATED: ReadonlySet<NewsKind> = new Set(['coming-up', 'passed', 'moved', 'meeting-without-paper']);

/** News of a sentence, with a key made of its meeting too: that changes where a header puts the meeting's day right. */
const OF_A_SENTENCE: ReadonlySet<NewsKind> = new Set(['decision', 'commitment']);

/**
 * Whether a piece of news was told under another key: before a minor change put other words in its place, or before its
 * paper's header was put right.
 */
export function isToldAlready(
  { kind, day, places, citations }: Found,
  { quoted }: ToldBefore,
  entered: Entered,
): boolean {
  const alike = quoted.filter((one) => one.kind === kind && (one.day === day || !DATED.has(kind)));
  if (alike.length === 0) return false;
  const words = OF_A_SENTENCE.has(kind) ? wordsMark(citations[0].quote) : null;
  return places.some(({ document, passage }) => {
    const own = placeKeys(document)[passage.paragraph - 1];
    const former = entered.former?.(document, passage) ?? [];
    return alike.some((one) => former.includes(one.place) || (one.place === own && one.words === words));
  });
}

/** The papers of which something was told that they no longer say, by a change that is not minor; each once a version. */
export function findCorrected(
  view: View,
  entered: Entered,
  { quoted }: ToldBefore,
  told: ReadonlySet<string>,
): readonly Amended<Found>[] {
  return [...byPaper(quoted)].flatMap(([paper, rows]) => {
    const document = view.document(paper);
    const lost = document === null ? [] : lostOf(document, rows, entered);
    return document === null || lost.length === 0
      ? []
      : [{ of: asCorrected(document, lost, entered, told), names: namesOf(lost) }];
  });
}

/** What was told of a paper since its last correction and does not stand in it any more. */
function lostOf(document: Document, rows: readonly Quoted[], entered: Entered): readonly Quoted[] {
  const since = Math.max(...rows.filter(({ kind }) => kind === 'corrected').map(({ at }) => at));
  const standing = new Set(placeKeys(document));
  const gone = rows.filter(({ place, at }) => at >= since && !standing.has(place));
  if (gone.length === 0) return gone;
  // What was cited may stand as it was in a paragraph of which other words changed.
  const said = new Set(document.passages.flatMap(({ text }) => citable(text)));
  const lost = gone.filter(({ words }) => !said.has(words));
  const minor = new Set(document.passages.flatMap((passage) => entered.former?.(document, passage) ?? []));
  const changes = (entered.changes?.(document) ?? []).filter((change) => !change.minor);
  return lost.filter(({ place, at }) => !minor.has(place) && changes.some((change) => change.at > at));
}

/** The marks of all that could be cited of a passage: its sentences, and each run of them that a quote has room for. */
function citable(text: string): string[] {
  const sentences = splitSentences(text);
  return sentences.flatMap(({ start, end: own }, from) =>
    sentences
      .slice(from)
      .filter(({ end }) => end === own || end - start <= QUOTE_LIMIT || end === sentences.at(-1)?.end)
      .map(({ end }) => wordsMark(quoteAround(text, start, end))),
  );
}

function asCorrected(document: Document, lost: readonly Quoted[], entered: Entered, told: ReadonlySet<string>): Found {
  const places = new Set(lost.map(({ place }) => place));
  const isInstead = (passage: Passage) => entered.earlier?.(document, passage).some((place) => places.has(place));
  const instead = document.passages.find(isInstead);
  const passage = instead ?? document.passages[0];
  if (!passage) throw new Error('a paper without a paragraph'); // unreachable: the view shows a paper for its passages
  const from = Math.min(...lost.map(({ at }) => at));
  const changes = (entered.changes?.(document) ?? []).filter(({ at, minor }) => at > from && !minor);
  const note = changes.findLast((change) => change.note !== null)?.note ?? null;
  const day = formatDate(dayOfInstant(Math.max(...lost.map(({ at }) => at))));
  const what = instead
    ? `what was told of it here on ${day} reads otherwise now`
    : `what was told of it here on ${day} is no longer in it`;
  const place = { document, passage, start: 0, end: passage.text.length };
  // That the paper has changed is said by this.
  const times = document.passages.flatMap((other) => entered.passage(document, other) ?? []);
  const also = [...times, ...changes.map(({ at }) => at)]
    .filter((at) => at > from)
    .map((at) => changedKey(document.id, at));
  return asFound({
    kind: 'corrected',
    keys: [newsKey('corrected', document.id, versionMark(document)), ...new Set(also.filter((key) => !told.has(key)))],
    ...withNote(
      tellPlainly(`${paperInWords(document)}: ${what}`),
      note,
      instead ? plainLine(`It reads now: ${repeat(instead.text, document)}`) : null,
    ),
    day: changes.length === 0 ? null : dayOfInstant(changes.at(-1)?.at ?? from),
    places: [place],
    citations: [citationOf(place)],
    whole: true,
    afterMeeting: true,
    isNewTo: () => true,
  });
}

/** A paper of which something was told and that may not be shown any more. */
export interface Withdrawn {
  readonly key: string;
  readonly text: string;
}

/**
 * The papers of which something was told and that are gone, or are for others now: it is said in the same words, so that
 * nobody learns which. What another paper replaces is told of that one.
 */
export function findWithdrawn(view: View, { quoted, isGone }: ToldBefore): readonly Amended<Withdrawn>[] {
  const replaced = new Set(view.documents.flatMap(({ supersedes }) => supersedes ?? []));
  return [...byPaper(quoted)].flatMap(([paper, rows]) => {
    const last = rows.at(-1);
    if (last === undefined || view.document(paper) !== null || replaced.has(paper) || !isGone(paper)) return [];
    const title = last.title === '' ? 'A paper' : `“${shorten(last.title, TITLE)}”`;
    const day = formatDate(dayOfInstant(last.at));
    const text = `${title}, last told of here on ${day}, is no longer among the papers that I answer from here. Please do not rely on what was said of it.`;
    const withdrawn = { key: newsKey('withdrawn', paper, String(last.at)), text: shorten(plainLine(text), ITEM_LIMIT) };
    return [{ of: withdrawn, names: namesOf(rows) }];
  });
}

/** The longest title of a paper that is gone, in characters. */
const TITLE = 120;

function byPaper(quoted: readonly Quoted[]): ReadonlyMap<string, readonly Quoted[]> {
  const papers = new Map<string, Quoted[]>();
  for (const row of quoted) {
    const rows = papers.get(row.paper);
    if (rows) rows.push(row);
    else papers.set(row.paper, [row]);
  }
  return papers;
}

function namesOf(rows: readonly Quoted[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ reasons }) => reasons));
}
