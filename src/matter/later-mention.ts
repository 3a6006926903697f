import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { earliestDay } from '../domain/reduced-date.ts';
import { bridgesOf } from '../evidence/bridges.ts';
import { lastDayOf, newerFirst } from '../evidence/newer-first.ts';
import { type ReadSentence, readPassage } from '../evidence/sentence-terms.ts';
import { isReplaced } from '../evidence/superseded.ts';
import { synonyms } from '../question/topic.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { isTitle } from '../statements/person-names.ts';
import { isActionRow } from './action-row.ts';
import { isTelling, laterWords, type Place, tellingStems } from './later-word.ts';

/**
 * What other papers say of something after it was said: a `word` on the same thing; a passage that `perhaps` speaks of it, by
 * some of its words or by what papers say instead of them; of what stands in an `undated` paper nobody can say what is
 * later; and `none`, which is said only after a look at every passage that may be later, narrowed by nothing.
 */
export type LaterMention =
  | { readonly kind: 'word' | 'perhaps'; readonly place: Place }
  | { readonly kind: 'undated' | 'none'; readonly place: null };

/** What is looked for: where it was said, its words without whose and until when, and who is to do it. */
export interface Looked {
  readonly place: Place;
  readonly what: string;
  readonly owner: string | null;
}

/** Looks for what later papers say of something: a word on the same thing first, then whatever may speak of it. */
export function laterMention(looked: Looked, view: View): LaterMention {
  if (lastDayOf(looked.place.document) === '') return { kind: 'undated', place: null };
  const told = toldBy(looked, view);
  const word = laterWord(looked, told, view);
  if (word) return { kind: 'word', place: word };
  const perhaps = likeliest(looked, told, view);
  return perhaps ? { kind: 'perhaps', place: perhaps } : { kind: 'none', place: null };
}

/** The least share of what is told, by weight, that a passage must hold for it perhaps to be of it. */
const PERHAPS = 0.2;
/** The same where the passage names who is to do it. */
const PERHAPS_OWNED = 0.1;
/** The same of an undated paper, which may as well be older. */
const PERHAPS_UNDATED = 0.5;
/** The least share of a heading, by weight, that makes a passage one of the same item. */
const HEADED = 0.4;
/** What a word of the paragraph or the heading counts beside those of the thing itself. */
const BESIDE = 0.4;
/** Of places that hold nearly as much as the best, the newest is told. */
const NEARLY = 0.75;
/** With fewer words of its own than this the thing is told by its whole paragraph ("Officers were asked to bring a note"). */
const LEAST_OWN = 3;
/** So many of the rarest words tell of a thing. */
const MOST_OWN = 8;

/** A word that tells of a thing, with what papers say instead of it; the rarer, the heavier. */
interface Telling {
  readonly stem: string;
  readonly ways: readonly string[];
  readonly weight: number;
}

interface Told {
  readonly own: readonly Telling[];
  /** The words around it, which count less. */
  readonly beside: readonly Telling[];
  /** The words of the heading that it stands under. */
  readonly heading: readonly Telling[];
  /** What is named in its words: a place, a body, a scheme. */
  readonly names: readonly string[];
}

/** What tells of a thing: its words, those around it and its names, people left out, who are named beside anything. */
function toldBy({ place, what, owner }: Looked, view: View): Told {
  const { passage } = place;
  const people = new Set([...peopleIn(passage.text), ...stems(owner ?? '')]);
  const isOfMatter = (stem: string): boolean => isTelling(stem) && !people.has(stem);
  const clause = [...new Set(stems(what).filter(isOfMatter))];
  const item = passage.headings.findLast((words) => words !== place.document.title) ?? '';
  const headed = isActionRow(place) ? [] : [...new Set(stems(item).filter(isOfMatter))];
  const around = [...readPassage(passage).stems, ...headed].filter(isOfMatter);
  const words = clause.length < LEAST_OWN ? [...new Set([...clause, ...around])] : clause;
  const own = words
    .map((stem) => weigh(stem, 1, view))
    .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1));
  const others = [...new Set(around)].filter((stem) => !words.includes(stem));
  return {
    own: own.slice(0, MOST_OWN),
    beside: others.map((stem) => weigh(stem, BESIDE, view)),
    heading: headed.map((stem) => weigh(stem, 1, view)),
    names: clause.filter((stem) => isNamedIn(stem, what)),
  };
}

function weigh(stem: string, share: number, { index }: View): Telling {
  const bridged = bridgesOf(stem);
  const ways = [...synonyms(stem), ...bridged.map((bridge) => bridge.stems)].flatMap((way) =>
    way.length === 1 ? way : [],
  );
  const rarity = Math.log(1 + index.passages / (index.documentFrequency(stem) + 0.5));
  return { stem, ways: [...new Set([stem, ...ways])], weight: share * rarity };
}

/** The stems of those whom a text names by a title. */
function peopleIn(text: string): string[] {
  const words = text.split(/\s+/);
  return words.flatMap((word, at) =>
    isTitle(words[at - 1] ?? '') || isTitle(words[at - 2] ?? '') ? nameStems(word) : [],
  );
}

function nameStems(word: string): string[] {
  return /^\p{Lu}/u.test(word) ? stems(word) : [];
}

/** Whether a word is written as a name inside a text, its first word left aside. */
function isNamedIn(stem: string, text: string): boolean {
  return text
    .split(/[^\p{L}\p{N}&'’-]+/u)
    .slice(1)
    .some((word) => nameStems(word).includes(stem));
}

/** The newest of the sentences that are most surely on the same thing: each in a passage that has all that is named. */
function laterWord({ place, what }: Looked, { own, names }: Told, view: View): Place | null {
  const telling = tellingStems(place, what);
  const found = laterWords(place, { telling, due: null }, { text: '', intent: 'open' }, view)
    .filter(({ document, passage }) => !isAttendance(document, passage, view))
    .filter(({ passage }) => names.every((name) => wordsOf(passage).has(name)))
    .map((one) => ({ place: one, weight: held(own, one.sentence.stems) }));
  const best = Math.max(...found.map(({ weight }) => weight));
  const [word] = found
    .filter(({ weight }) => weight >= best * NEARLY)
    .sort((a, b) => newerFirst(a.place.document, b.place.document));
  return word?.place ?? null;
}

/** The place in a paper that may be later which holds most of what is told; null where none holds enough. */
function likeliest({ place, owner }: Looked, { own, beside, heading }: Told, view: View): Place | null {
  const total = sum(own);
  if (total === 0) return null;
  const surname = stems(owner ?? '').at(-1);
  const groups = [...own, ...beside].map(({ ways }) => ways);
  const found = view.index.candidates(groups, view.index.passages).flatMap(({ document, passage }) => {
    if (!mayBeLater(document, place.document, view) || isAttendance(document, passage, view)) return [];
    const words = wordsOf(passage);
    const isOfItem = heading.length > 0 && held(heading, words) >= sum(heading) * HEADED;
    const share = Math.max((held(own, words) + held(beside, words)) / total, isOfItem ? PERHAPS : 0);
    const isOwners = surname !== undefined && words.has(surname);
    const least = document.date === null ? PERHAPS_UNDATED : isOwners ? PERHAPS_OWNED : PERHAPS;
    return share >= least ? [{ document, passage, share }] : [];
  });
  const best = Math.max(...found.map(({ share }) => share));
  const [likely] = found
    .filter(({ share }) => share >= best * NEARLY)
    .sort((a, b) => newerFirst(a.document, b.document) || b.share - a.share);
  const sentence = likely && sentenceOn(own, likely.passage);
  return likely && sentence ? { document: likely.document, passage: likely.passage, sentence } : null;
}

/** The sentence of a passage that holds most of what tells of a thing, the first of equals. */
function sentenceOn(own: readonly Telling[], passage: Passage): ReadSentence | undefined {
  const { sentences } = readPassage(passage);
  return sentences.reduce<ReadSentence | undefined>(
    (best, one) => (best === undefined || held(own, one.stems) > held(own, best.stems) ? one : best),
    undefined,
  );
}

function held(told: readonly Telling[], words: ReadonlySet<string>): number {
  return told.reduce((sum, { ways, weight }) => sum + (ways.some((way) => words.has(way)) ? weight : 0), 0);
}

function sum(told: readonly Telling[]): number {
  return told.reduce((total, { weight }) => total + weight, 0);
}

function wordsOf(passage: Passage): ReadonlySet<string> {
  return new Set([...readPassage(passage).stems, ...passage.headings.flatMap(stems)]);
}

/** Whether a paper may be of a later day than another: also where its own day is told in part or not at all. */
function mayBeLater(document: Document, than: Document, view: View): boolean {
  if (document === than || isReplaced(document, view)) return false;
  const last = lastDayOf(document);
  const [from, to] = [(than.date && earliestDay(than.date.date)) ?? '', lastDayOf(than)];
  return last === '' || last > to || (from !== to && last >= from);
}

/** A passage that tells who was at a meeting names everybody and speaks of nothing. */
function isAttendance(document: Document, { paragraph }: Passage, view: View): boolean {
  const attending = view.statementsOf(document.id, paragraph).filter(({ kind }) => kind === 'attendance');
  return attending.length >= ATTENDING;
}

const ATTENDING = 3;
