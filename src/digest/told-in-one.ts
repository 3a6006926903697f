import type { Support } from '../domain/cite.ts';
import type { Passage } from '../domain/passage.ts';
import type { View } from '../search/view.ts';
import type { NewsKind } from './digest.ts';
import type { Found } from './found.ts';
import type { Follower, Fresh } from './fresh.ts';
import { paperKey, withOpening } from './news-paper.ts';
import { speaksTo } from './paper-for-words.ts';

/** Kinds of news of a sentence; of one that has several the first tells it and the others are told by that. */
const OF_A_SENTENCE: readonly NewsKind[] = [
  'corrected',
  'moved',
  'passed',
  'coming-up',
  'decision',
  'commitment',
  'closed',
];

/**
 * The news of one digest with no sentence of the record twice: what another piece of news tells by the same sentence, to
 * all whom it is news to, is told by that one. A paper is told to those who follow words alone by a sentence that nothing
 * else tells them; where there is none, what cites it has told it.
 */
export function toldInOne(news: readonly Fresh[], view: View): readonly Fresh[] {
  const told = new ToldSentences();
  const papers: Fresh[] = [];
  const others: Fresh[] = [];
  const rank = ({ found }: Fresh) => OF_A_SENTENCE.indexOf(found.kind);
  for (const one of [...news].sort((a, b) => rank(a) - rank(b))) {
    if (isPaper(one.found)) papers.push(one);
    else if (rank(one) < 0) others.push(one);
    else if (!told.takeIn(one)) told.add(one);
  }
  for (const one of papers) {
    const paper = told.asPaper(one, view);
    if (paper) others.push(paper);
  }
  return [...told.all(), ...others];
}

function isPaper(found: Found): boolean {
  return found.key === paperKey(found.places[0].document);
}

/** What tells sentences, with what it tells beside its own news. */
class ToldSentences {
  readonly #with = new Map<Fresh, Found[]>();
  readonly #at = new Map<Passage, Fresh[]>();

  add(one: Fresh): void {
    this.#with.set(one, []);
    for (const { passage } of toldPlaces(one.found)) this.#at.set(passage, [...(this.#at.get(passage) ?? []), one]);
  }

  /** Has a piece of news told by another of its sentence; false where none may. */
  takeIn(one: Fresh): boolean {
    const [place] = one.found.places;
    const other = this.#telling(place, one.for).find(({ found }) => maySpeakFor(found, one.found));
    if (other) this.#with.get(other)?.push(one.found);
    return other !== undefined;
  }

  /** A paper by what nothing else tells of it; null where it is told by what cites it. */
  asPaper(one: Fresh, view: View): Fresh | null {
    let told: Fresh | undefined;
    for (const { place, found } of speaksTo(one, view)) {
      const [other] = this.#telling(place, one.for);
      if (!other) return { ...one, found: found() };
      told ??= other;
    }
    if (told) {
      this.#with.get(told)?.push(one.found);
      return null;
    }
    // How it begins may be what was decided.
    const isToldBegun = this.#telling(one.found.places[0], one.for).length > 0;
    return { ...one, found: isToldBegun ? { ...one.found, detail: null } : withOpening(one.found, view) };
  }

  all(): readonly Fresh[] {
    return [...this.#with].map(([one, others]) => ({ ...one, found: withOthers(one.found, others) }));
  }

  /** What tells a sentence to all of some followers. */
  #telling({ document, passage, start, end }: Support, those: readonly Follower[]): readonly Fresh[] {
    return (this.#at.get(passage) ?? []).filter(
      ({ found, for: who }) =>
        those.every((one) => who.includes(one)) &&
        toldPlaces(found).some((at) => at.document.id === document.id && at.start < end && start < at.end),
    );
  }
}

/** Where the words stand by which news is told. */
function toldPlaces({ kind, places }: Found): readonly Support[] {
  return kind === 'corrected' ? places : places.slice(0, 1);
}

/** News of the same day, or of none. Only a correction stands for what was decided: its force must be told. */
function maySpeakFor(told: Found, other: Found): boolean {
  if (told.kind === other.kind) return false;
  if (told.kind === 'corrected') return true;
  if (told.kind === 'decision' || other.kind === 'decision') return false;
  return told.day === null || other.day === null || told.day === other.day;
}

function withOthers(found: Found, others: readonly Found[]): Found {
  const kinds = others.flatMap(({ kind, tells }) => [kind, ...tells]);
  const [first, ...keys] = found.keys;
  return {
    ...found,
    keys: [first, ...new Set([...keys, ...others.flatMap((other) => other.keys)])],
    tells: [...new Set([...found.tells, ...kinds])],
  };
}
