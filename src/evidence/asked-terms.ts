import type { Query, TopicTerm } from '../domain/query.ts';
import { MEASURES } from '../english/wanted-words.ts';
import { stemOf } from '../search/stem.ts';
import { analyse, stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { type Bridge, bridgesIn } from './bridges.ts';
import { weighTopic } from './coverage.ts';

/** Something a question speaks of, with how much it tells: rare words of the record more than common ones. */
export interface AskedTerm {
  readonly term: TopicTerm;
  readonly weight: number;
  /** A name, number, place or register entry: an answer about another is no answer. */
  readonly named: boolean;
  /** Other words for it that the record holds. */
  readonly bridges: readonly Bridge[];
  /** Every stem of its own words. */
  readonly stems: ReadonlySet<string>;
  /** The same with those of its bridges. */
  readonly reach: ReadonlySet<string>;
}

/** "How long", "how much money": what stands behind "how" asks, and no paper need say it. */
const HOW = new RegExp(`\\bhow (much (?:money|cash)|${MEASURES.join('|')})\\b`, 'giu');

/** What a word that only shapes the question counts beside one that names its matter. */
const SHAPING = 0.25;

/**
 * What a question speaks of, in its order: its matter, and with little weight every other word that is no stop word, since
 * words that shape one question ("decided", "cost") name the matter of another.
 */
export function askedTerms(query: Query, view: View): AskedTerm[] {
  const words = analyse(query.text).filter(({ stop, part }) => !stop && !part);
  const bridges = bridgesIn(query.text);
  const isHeld = ({ stems }: Bridge): boolean => stems.every((stem) => view.index.documentFrequency(stem) > 0);
  const from = (stems: readonly string[]): Bridge[] =>
    [...new Set(stems)].flatMap((stem) => bridges.get(stem) ?? []).filter(isHeld);
  const shape = new Set([...query.text.matchAll(HOW)].flatMap(([, measure = '']) => stems(measure)));
  const isShape = ({ alternatives: [own = []] }: TopicTerm): boolean =>
    own.length > 0 && own.every((s) => shape.has(s));
  const named = weighTopic(query, view).filter(({ term }) => !isShape(term));
  const topic = named.map(({ term, weight }): AskedTerm => {
    const written = analyse(term.words).map(({ stem }) => stem);
    return asked(term, weight, from(written));
  });
  const held = new Set(query.topic.flatMap(({ alternatives }) => alternatives.flat()));
  const written = new Set(query.topic.flatMap(({ words }) => analyse(words).map(({ stem }) => stem)));
  const shaping = words
    .filter(({ stem }) => !held.has(stem) && !written.has(stem) && !shape.has(stem))
    .map(({ word, stem }): AskedTerm => {
      const frequency = view.index.documentFrequency(stem);
      const told = Math.log(1 + view.index.passages / (frequency + 0.5));
      // A year or number is never only how a question is put.
      const weight = frequency === 0 ? 0 : /\d/.test(word) ? told : SHAPING * told;
      return asked(wordTerm(word, stem), weight, from([stem]));
    })
    .filter(({ weight, bridges }) => weight > 0 || bridges.length > 0);
  const seen = new Set<string>();
  return [...topic, ...shaping].filter(({ term }) => {
    const key = term.alternatives[0]?.join(' ') ?? '';
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}

function asked(term: TopicTerm, weight: number, bridges: readonly Bridge[]): AskedTerm {
  const stems = new Set(term.alternatives.flat());
  const reach = new Set([...stems, ...bridges.flatMap((bridge) => bridge.stems)]);
  return { term, weight, named: isNamed(term), bridges, stems, reach };
}

function wordTerm(words: string, stem: string): TopicTerm {
  return { words, kind: 'word', alternatives: [[stem], [stemOf(words)]], mention: null, literal: null, slot: null };
}

/** Whether a term names something: what a question is about, and not how it is put. */
function isNamed({ kind }: TopicTerm): boolean {
  return kind !== 'word' && kind !== 'phrase';
}
