import { nameDocument } from '../answer/naming.ts';
import { authority, authorityOf, repeat } from '../answer/wording.ts';
import type { Citation } from '../domain/answer.ts';
import { citationOf, type Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { NEWS_KINDS, type NewsKind } from './digest.ts';
import type { Entered } from './entry-keys.ts';
import { asFound, type Found } from './found.ts';
import { lostOf } from './lost-words.ts';
import { changedKey } from './news-changed.ts';
import { dayOfInstant } from './news-context.ts';
import { CORRECTION_LIMIT, newsKey, noteInWords, plainLine, tellPlainly, withNote } from './news-words.ts';
import { paperInWords } from './paper-words.ts';
import type { Quoted } from './quotation.ts';
import { type Amended, byPaper, namesOf, type ToldBefore } from './told-before.ts';
import { upToDifference } from './up-to-difference.ts';

/**
 * The papers of which something was told that they no longer say, by a change that is not minor: what stood there when it
 * was told, and what stands there now. Each thing that was told is corrected once.
 */
export function findCorrected(
  view: View,
  entered: Entered,
  { quoted }: ToldBefore,
  told: ReadonlySet<string>,
): readonly Amended<Found>[] {
  return [...byPaper(quoted)].flatMap(([paper, rows]) => {
    const document = view.document(paper);
    const lost = document === null ? [] : lostOf(document, rows, entered).filter((row) => !told.has(keyOf(row)));
    return document === null || lost.length === 0
      ? []
      : [{ of: asCorrected(document, lost, { view, entered, told }), names: namesOf(lost) }];
  });
}

function keyOf({ paper, words, at }: Quoted): string {
  return newsKey('corrected', paper, words, String(at));
}

/** Something that was told, and the sentence that stands in its place; null where none does. */
interface Pair {
  readonly before: Quoted;
  readonly now: (Support & { readonly text: string }) | null;
}

/** What a correction is worked out from. */
interface Given {
  readonly view: View;
  readonly entered: Entered;
  readonly told: ReadonlySet<string>;
}

function asCorrected(document: Document, lost: readonly Quoted[], { view, entered, told }: Given): Found {
  // Words that are doubted are not shown.
  const shown = document.passages.filter(({ paragraph }) => view.passage(document.id, paragraph) !== null);
  const pairs = pairsOf({ document, passages: shown }, lost, entered);
  const from = Math.min(...lost.map(({ at }) => at));
  const changes = (entered.changes?.(document) ?? []).filter(({ at, minor }) => at > from && !minor);
  const note = changes.findLast((change) => change.note !== null)?.note ?? null;
  // That the paper has changed is said by this.
  const times = document.passages.flatMap((other) => entered.passage(document, other) ?? []);
  const also = [...times, ...changes.map(({ at }) => at)]
    .filter((at) => at > from)
    .map((at) => changedKey(document.id, at));
  const [key = '', ...keys] = new Set([...lost.map(keyOf), ...also.filter((one) => !told.has(one))]);
  const [first, ...others] = placesOf({ document, passages: shown }, pairs);
  const cited = [citationOf(first), ...others.map(citationOf)] satisfies Citation[];
  const { text, detail } = wordsOf(document, pairs, note);
  return asFound({
    kind: 'corrected',
    keys: [key, ...keys],
    tells: kindsOf(pairs),
    ...withNote(text, note, detail, CORRECTION_LIMIT),
    day: changes.length === 0 ? null : dayOfInstant(changes.at(-1)?.at ?? from),
    places: [first, ...others],
    citations: [cited[0] as Citation, ...cited.slice(1)],
    whole: true,
    afterMeeting: true,
    isNewTo: () => true,
  });
}

/** A paper and those of its paragraphs that may be shown. */
interface Paper {
  readonly document: Document;
  readonly passages: readonly Passage[];
}

/** What was told once each, with what stands there now; what weighs most first. */
function pairsOf(paper: Paper, lost: readonly Quoted[], entered: Entered): readonly Pair[] {
  const byWords = new Map(lost.map((before) => [before.words, before]));
  const rank = ({ before, now }: Pair) => Number(now === null) * NEWS_KINDS.length + kindRank(before.kind);
  const order = ({ now }: Pair) => (now === null ? 0 : now.passage.paragraph);
  return [...byWords.values()]
    .map((before) => ({ before, now: insteadOf(before, paper, entered) }))
    .sort((a, b) => rank(a) - rank(b) || order(a) - order(b));
}

function kindRank(kind: string): number {
  return (NEWS_KINDS as readonly string[]).indexOf(kind);
}

/** The share of its stems that a sentence must have of what was told to stand in its place. */
const ALIKE = 0.5;

/** The sentence most like what was told, of the paragraph that took the place of the one it stood in. */
function insteadOf({ place, said }: Quoted, { document, passages }: Paper, entered: Entered): Pair['now'] {
  if (said === null) return null;
  const wanted = new Set(stems(said));
  let best: Pair['now'] = null;
  let most = ALIKE;
  for (const passage of passages) {
    if (!entered.earlier?.(document, passage).includes(place)) continue;
    for (const { text, start, end, stems: own } of readPassage(passage).sentences) {
      const shared = [...own].filter((stem) => wanted.has(stem)).length;
      const share = shared / Math.max(own.size, wanted.size, 1);
      if (share < most || (best !== null && share === most)) continue;
      [best, most] = [{ document, passage, start, end, text }, share];
    }
  }
  return best;
}

/** Where it stands now; the paper's first paragraph where nothing does. */
function placesOf({ document, passages }: Paper, pairs: readonly Pair[]): [Support, ...Support[]] {
  const now = pairs.flatMap((pair) => pair.now ?? []).map(({ text: _, ...place }): Support => place);
  const [first, ...others] = now;
  if (first) return [first, ...others];
  const [passage] = passages;
  if (!passage) throw new Error('a paper without a paragraph'); // unreachable: the view shows a paper for its passages
  return [{ document, passage, start: 0, end: passage.text.length }];
}

/** The kinds of news that what stands there now is told as. */
function kindsOf(pairs: readonly Pair[]): NewsKind[] {
  const kinds = new Set(pairs.flatMap(({ before, now }) => (now === null ? [] : [before.kind])));
  return NEWS_KINDS.filter((kind) => kinds.has(kind));
}

/** Its line, with room for a note where both fit, and what the line does not say in full. */
function wordsOf(
  document: Document,
  pairs: readonly Pair[],
  note: string | null,
): { text: string; detail: string | null } {
  const [first, ...others] = pairs;
  const more =
    others.length === 0
      ? ''
      : ` ${others.length} more of what was told of it ${others.length === 1 ? 'does' : 'do'} not stand any more.`;
  const room = CORRECTION_LIMIT - more.length;
  const beside = note === null ? 0 : noteInWords(note).length + 1;
  const line = first ? (lineOf(first, document, room - beside) ?? lineOf(first, document, room)) : null;
  const rest = line?.isWhole ? others : pairs;
  const full = rest.flatMap((pair) => fullOf(pair, document) ?? []).join(' ');
  return {
    text: tellPlainly(`${line?.text ?? plainly(pairs, document)}${more}`, CORRECTION_LIMIT),
    detail: full === '' ? null : plainLine(full),
  };
}

/** A line with what stood there and what does now, at least as far as they differ; null where it has no room for that. */
function lineOf({ before, now }: Pair, document: Document, room: number): { text: string; isWhole: boolean } | null {
  if (before.said === null) return null;
  const day = formatDate(dayOfInstant(before.at));
  const opening = now === null ? nameDocument(document) : authorityOf(document, now.passage);
  const frame = (was: string, is: string | null) =>
    plainLine(
      `${opening}. Told here on ${day}: ${repeat(was, document)} ${is === null ? 'It stands there no more.' : `Now: ${repeat(is, document)}`}`,
    );
  const whole = frame(before.said, now?.text ?? null);
  if (whole.length <= room) return { text: whole, isWhole: true };
  const each = Math.floor((room - frame('', now && '').length) / 2);
  const cut = now && upToDifference(before.said, now.text, each);
  return cut && { text: frame(...cut), isWhole: false };
}

function plainly(pairs: readonly Pair[], document: Document): string {
  const day = formatDate(dayOfInstant(Math.max(...pairs.map(({ before }) => before.at))));
  const isThere = pairs.some(({ now }) => now !== null);
  const what = isThere ? 'reads otherwise now' : 'is no longer in it';
  return `${paperInWords(document)}: what was told of it here on ${day} ${what}.`;
}

/** What stood there and what does now, in full; null where neither is known. */
function fullOf({ before: { said, at }, now }: Pair, document: Document): string | null {
  if (said === null) return null;
  const was = `Told here on ${formatDate(dayOfInstant(at))}: ${repeat(said, document)}`;
  return now === null
    ? `${was} It stands there no more.`
    : `${was} Now: ${repeat(now.text, document)} ${authority(document, now.passage)}`;
}
