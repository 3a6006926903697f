import type { Passage } from '../domain/passage.ts';
import { HOSTILE_SIGNS, type HostileAim, type HostileSign } from '../english/hostile-words.ts';
import { asItLooks } from './as-it-looks.ts';
import { HOSTILE_MARKS, type HostileMark } from './hostile-marks.ts';
import { phraseFinder, type Token, tokensOf } from './phrase-finder.ts';

/** A passage that may not be the paper's own words, and what gave it away. */
export interface SuspectPassage {
  readonly passage: Passage;
  readonly reason: HostileAim;
  /** The words that gave it away. */
  readonly words: string;
}

/** A sign found in a passage: where it stands, and by which it is. */
interface Sign {
  readonly kind: object | string;
  readonly aim: HostileAim;
  readonly alone: boolean;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** Two signs belong together where at most this many sentences lie from the one's to the other's. */
const NEAR = 2;

const phrasesIn = phraseFinder(HOSTILE_SIGNS.flatMap((sign) => sign.phrases.map((phrase) => [sign, phrase] as const)));

/**
 * The passages of a paper that instruct the reader's software, advertise, ask for passwords or money, or hide words from
 * their readers: by one sign that is enough alone, or by two that are not of one kind and stand near each other. Whether the
 * words around them are the paper's own makes no difference: whoever plants such words takes the paper's. A guard of last
 * resort: what hostile text does not give itself away by these signs is shown as what it is, a cited paragraph of a paper.
 */
export function suspectPassages(passages: readonly Passage[]): SuspectPassage[] {
  return passages.flatMap((passage) => {
    const signs = signsOf(passage.text);
    const alone = signs.find((sign) => sign.alone);
    if (alone) return [{ passage, reason: alone.aim, words: alone.words }];
    for (const [i, first] of signs.entries()) {
      const second = signs.slice(i + 1).find((other) => areTwo(first, other));
      if (second) return [{ passage, reason: aimOf(first, second), words: `${first.words} … ${second.words}` }];
    }
    return [];
  });
}

// "Click here to buy" is an advertisement: a link serves every aim, and so do disguised letters.
const TELLING: readonly HostileAim[] = ['instruction', 'advert', 'lure', 'hidden'];

function aimOf(a: Sign, b: Sign): HostileAim {
  return TELLING.indexOf(a.aim) < TELLING.indexOf(b.aim) ? a.aim : b.aim;
}

function areTwo(a: Sign, b: Sign): boolean {
  return a.kind !== b.kind && b.sentence - a.sentence <= NEAR && (a.end <= b.start || b.end <= a.start);
}

/** The signs of a text, in its order. */
function signsOf(written: string): readonly Sign[] {
  const text = asItLooks(written);
  const tokens = tokensOf(text);
  const signs: Sign[] = phrasesIn(tokens).map(({ under: kind, from, to }) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    return { ...ofKind(kind), words: text.slice(start, end), start, end, sentence: tokens[from]?.sentence ?? 0 };
  });
  for (const kind of HOSTILE_MARKS) {
    // Letters of another script are seen in the text as written alone.
    const found = kind.pattern.exec(written);
    if (!found) continue;
    const [start, end] = [found.index, found.index + found[0].length];
    signs.push({ ...ofKind(kind), words: found[0], start, end, sentence: sentenceAt(tokens, start) });
  }
  return signs.sort((a, b) => a.start - b.start);
}

function ofKind(kind: HostileSign | HostileMark): Pick<Sign, 'kind' | 'aim' | 'alone'> {
  return { kind: kind.group ?? kind, aim: kind.aim, alone: kind.alone };
}

function sentenceAt(tokens: readonly Token[], place: number): number {
  return tokens.findLast(({ start }) => start <= place)?.sentence ?? 0;
}
