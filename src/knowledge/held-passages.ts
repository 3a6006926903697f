import type { Passage } from '../domain/passage.ts';
import { type HostileAim, type HostileWeight, LINK } from '../english/hostile-sign.ts';
import { HOSTILE_SIGNS } from '../english/hostile-words.ts';
import { asItLooks } from './as-it-looks.ts';
import { HOSTILE_MARKS } from './hostile-marks.ts';
import { phraseFinder, type Token, tokensOf } from './phrase-finder.ts';

/** Held: kept out of everything. Doubted: shown among the closest passages with a mark, and told in no answer. */
export type Suspicion = 'held' | 'doubted';

/** A passage that may not be the paper's own words, and what gave it away. */
export interface SuspectPassage {
  readonly passage: Passage;
  readonly suspicion: Suspicion;
  readonly reason: HostileAim;
  /** The words that gave it away. */
  readonly words: string;
}

/** A sign found in a passage: where it stands, and by which it is. */
interface Sign {
  readonly kind: object | string;
  /** The phrase or mark itself. */
  readonly by: object;
  readonly aim: HostileAim;
  readonly weight: HostileWeight;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** Two signs belong together where at most this many sentences lie from the one's to the other's. */
const NEAR = 2;

const MOST_REPEATED = 2;

/** A paper speaks to its reader where more than one in so many of its passages does: a letter, a meeting word for word. */
const SPEAKS_SO = 10;

const phrasesIn = phraseFinder(
  HOSTILE_SIGNS.flatMap((sign) =>
    sign.phrases.map((by) => [{ kind: sign.group ?? sign, by, aim: sign.aim, weight: by.weight }, by.phrase] as const),
  ),
);

/**
 * The passages of a paper that instruct the reader's software, advertise, ask for passwords or money, or hide words from
 * their readers. Held by one sign that is enough alone, or by two that are not of one kind and stand near each other; doubted
 * by two acts of one kind in a sentence, or by one that is telling. Whether the words around them are the paper's own makes no difference: whoever plants such words
 * takes the paper's. A guard of last resort: what hostile text does not give itself away by these signs is shown as what it
 * is, a cited paragraph of a paper.
 */
export function suspectPassages(passages: readonly Passage[]): SuspectPassage[] {
  const read = passages.map((passage) => ({ passage, signs: knownSigns(passage) }));
  const speaking = read.filter(({ signs }) => signs.some(({ weight }) => weight === 'voice')).length;
  return read.flatMap(({ passage, signs }) => {
    // One passage is not yet a way of speaking.
    const isUsual = speaking > 1 && speaking * SPEAKS_SO > passages.length;
    const suspect = suspicionOf(isUsual ? signs.filter(({ weight }) => weight !== 'voice') : signs);
    return suspect ? [{ passage, ...suspect }] : [];
  });
}

function suspicionOf(signs: readonly Sign[]): Omit<SuspectPassage, 'passage'> | null {
  const alone = signs.find(({ weight }) => weight === 'enough');
  if (alone) return { suspicion: 'held', reason: alone.aim, words: alone.words };
  const pair = pairOf(signs);
  if (pair) {
    const [first, second] = pair;
    const suspicion = first.kind === second.kind ? 'doubted' : 'held';
    return { suspicion, reason: aimOf(first, second), words: `${first.words} … ${second.words}` };
  }
  const telling = signs.find(({ weight }) => weight === 'telling');
  return telling ? { suspicion: 'doubted', reason: telling.aim, words: telling.words } : null;
}

/** Two signs that belong together: of two kinds if there are any, else two acts of one kind; null for neither. */
function pairOf(signs: readonly Sign[]): readonly [Sign, Sign] | null {
  let acts: readonly [Sign, Sign] | null = null;
  for (const [i, first] of signs.entries()) {
    for (let j = i + 1; j < signs.length; j++) {
      const second = signs[j];
      if (second === undefined || second.sentence - first.sentence > NEAR) break;
      if (!areTwo(first, second)) continue;
      if (first.kind !== second.kind) return [first, second];
      if (areActs([first, second])) acts ??= [first, second];
    }
  }
  return acts;
}

/** A paper on passwords or on loans has several words of its matter; of acts (to tell a reader, to send one somewhere) not. */
function areActs([a, b]: readonly [Sign, Sign]): boolean {
  const speaks = a.weight === 'voice' && b.weight === 'voice';
  return (a.aim === 'instruction' || a.kind === LINK) && !speaks;
}

// "Click here to buy" is an advertisement: a link serves every aim, and so do disguised letters.
const TELLING: readonly HostileAim[] = ['instruction', 'advert', 'lure', 'hidden'];

function aimOf(a: Sign, b: Sign): HostileAim {
  return TELLING.indexOf(a.aim) < TELLING.indexOf(b.aim) ? a.aim : b.aim;
}

function areTwo(a: Sign, b: Sign): boolean {
  const near = a.kind === b.kind ? 0 : NEAR;
  return a.by !== b.by && b.sentence - a.sentence <= near && (a.end <= b.start || b.end <= a.start);
}

// A passage never changes, and a reload looks at all of them again.
const known = new WeakMap<Passage, readonly Sign[]>();
const NONE: readonly Sign[] = [];

function knownSigns(passage: Passage): readonly Sign[] {
  let signs = known.get(passage);
  if (!signs) {
    signs = signsOf(passage.text);
    known.set(passage, signs.length === 0 ? NONE : signs);
  }
  return signs;
}

/** The signs of a text, in its order; of one phrase at most two a sentence, so that no text takes long however often it repeats one. */
function signsOf(written: string): readonly Sign[] {
  const text = asItLooks(written);
  const tokens = tokensOf(text);
  const signs: Sign[] = phrasesIn(tokens).map(({ under, from, to }) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    return { ...under, words: text.slice(start, end), start, end, sentence: tokens[from]?.sentence ?? 0 };
  });
  for (const mark of HOSTILE_MARKS) {
    // Letters of another script are seen in the text as written alone.
    const found = mark.pattern.exec(written);
    if (!found) continue;
    const [start, end] = [found.index, found.index + found[0].length];
    const { group, aim, weight } = mark;
    const sentence = sentenceAt(tokens, start);
    signs.push({ kind: group ?? mark, by: mark, aim, weight, words: found[0], start, end, sentence });
  }
  const seen = new Map<object, Sign[]>();
  return signs
    .sort((a, b) => a.start - b.start)
    .filter((sign) => {
      const before = (seen.get(sign.by) ?? []).filter(({ sentence }) => sentence === sign.sentence);
      if (before.length < MOST_REPEATED) seen.set(sign.by, [...before, sign]);
      return before.length < MOST_REPEATED;
    });
}

function sentenceAt(tokens: readonly Token[], place: number): number {
  return tokens.findLast(({ start }) => start <= place)?.sentence ?? 0;
}
