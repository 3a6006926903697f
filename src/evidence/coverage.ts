import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Query, TopicTerm } from '../domain/query.ts';
import { isLightStem } from '../question/light-words.ts';
import { isFrameWord } from '../search/frame-words.ts';
import type { View } from '../search/view.ts';
import { type ReadPassage, type ReadSentence, readPassage } from './sentence-terms.ts';
import { bodyStems, frameStems, isOfBody, itemStems, paperStems } from './setting.ts';

/** How much of what was asked a sentence speaks of, itself or by its setting. */
export interface Coverage {
  /** The weighted share of the topic covered anywhere, 0 to 1; 1 for an empty topic. */
  readonly share: number;
  /** The same, with less for what only the setting covers: for ranking. */
  readonly strength: number;
  readonly missing: readonly TopicTerm[];
  /** True where a name, number, place or post asked about is not spoken of at all: no answer may stand on it. */
  readonly lacksEssential: boolean;
}

/** What a term found at each distance from the sentence counts for the ranking. */
const NEARNESS = { sentence: 1, before: 0.85, frame: 0.75, passage: 0.7, paper: 0.5, item: 0.4 } as const;

/** What another name or a synonym of a word counts beside the word itself. */
const OTHER_WORDS = 0.85;

/** Terms with their weights in a view: how rarely the papers use them. */
export type WeightedTopic = readonly { readonly term: TopicTerm; readonly weight: number }[];

/**
 * Weighs each term by its inverse document frequency, ln(1 + N / (n + ½)), the form BM25 uses; a term that no paper uses
 * weighs most of all.
 */
export function weighTopic(query: Pick<Query, 'topic'>, view: View): WeightedTopic {
  const { index } = view;
  return query.topic.map((term) => {
    const frequency = Math.max(
      ...term.alternatives.map((stems) => Math.min(...stems.map((stem) => index.documentFrequency(stem)))),
    );
    const weight = Math.log(1 + index.passages / (frequency + 0.5));
    return { term, weight: weight * emphasis(term) };
  });
}

/** Words that only shape a question count half, the most general verbs and adjectives less: they can be said otherwise. */
function emphasis(term: TopicTerm): number {
  if (term.kind !== 'word' && term.kind !== 'phrase') return 1;
  if (isLightStem(term.alternatives[0]?.[0] ?? '')) return 0.15;
  return isFrameWord(term.words.toLowerCase()) ? 0.5 : 1;
}

/**
 * How a sentence of a passage covers a topic. With `item`, what stands anywhere in the item that the passage closes counts
 * too: a resolution is on its item's matter without naming it again.
 */
export function cover(
  topic: WeightedTopic,
  document: Document,
  passage: Passage,
  ordinal: number,
  { item = false }: { readonly item?: boolean } = {},
): Coverage {
  const read = readPassage(passage);
  const sentence = read.sentences[ordinal];
  let total = 0;
  let covered = 0;
  let strength = 0;
  const missing: TopicTerm[] = [];
  for (const { term, weight } of topic) {
    const nearness = sentence ? nearnessOf(term, { document, passage, read, sentence, ordinal, item }) : 0;
    total += weight;
    strength += weight * nearness;
    if (nearness > 0) covered += weight;
    else missing.push(term);
  }
  return {
    share: total === 0 ? 1 : covered / total,
    strength: total === 0 ? 1 : strength / total,
    missing,
    lacksEssential: missing.some((term) => term.kind !== 'word' && term.kind !== 'phrase'),
  };
}

/** How many other words may stand between the first and the last of a name's words beside its own. */
const BETWEEN = 3;

/** Whether the words of a name stand together in a sentence: "local" here and "care" there are no "local care". */
function standTogether(stems: readonly string[], order: readonly string[]): boolean {
  if (stems.length < 2) return true;
  const wanted = new Set(stems);
  const window = stems.length + BETWEEN;
  for (let from = 0; from < order.length; from++) {
    if (!wanted.has(order[from] ?? '')) continue;
    const near = new Set(order.slice(from, from + window).filter((stem) => wanted.has(stem)));
    if (near.size === wanted.size) return true;
  }
  return false;
}

interface Place {
  readonly document: Document;
  readonly passage: Passage;
  readonly read: ReadPassage;
  readonly sentence: ReadSentence;
  readonly ordinal: number;
  readonly item: boolean;
}

function nearnessOf(term: TopicTerm, place: Place): number {
  const stands = (stems: ReadonlySet<string>): boolean =>
    term.alternatives.some((alternative) => alternative.every((stem) => stems.has(stem)));
  if (term.literal !== null) return nearnessOfLiteral(term.literal, place);
  const { stems, order } = place.sentence;
  const way = term.alternatives.findIndex(
    (alternative) => alternative.every((stem) => stems.has(stem)) && standTogether(alternative, order),
  );
  if (way >= 0) return way === 0 ? NEARNESS.sentence : OTHER_WORDS;
  if (speaksOfAnother(term, place.sentence.text)) return 0;
  const before = place.read.sentences[place.ordinal - 1];
  if (before && stands(before.stems)) return NEARNESS.before;
  if (stands(frameStems(place.passage, place.document))) return NEARNESS.frame;
  if (stands(place.read.stems) && !(isPerson(term) && NAMES_SOMEONE.test(place.sentence.text))) return NEARNESS.passage;
  if (term.mention?.kind === 'body' && isOfBody(place.document, term.mention)) return NEARNESS.frame;
  if (stands(bodyStems(place.document))) return NEARNESS.frame;
  if (stands(paperStems(place.document))) return NEARNESS.paper;
  return place.item && stands(itemStems(place.passage, place.document)) ? NEARNESS.item : 0;
}

/** Like a name, but to the letter: in the sentence, in its setting, or nowhere. */
function nearnessOfLiteral(words: string, { sentence, passage }: Place): number {
  const stands = (text: string): boolean => holdsLiteral(text, words);
  if (stands(sentence.text)) return NEARNESS.sentence;
  if (passage.headings.some(stands)) return NEARNESS.frame;
  return stands(passage.text) ? NEARNESS.passage : 0;
}

function holdsLiteral(text: string, words: string): boolean {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? '');
}

const NAMES_SOMEONE = /\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Professor|Sir|Dame)\.? \p{L}/iu;

/** What a sentence says of one person is not said of another who is named elsewhere in its passage. */
function isPerson(term: TopicTerm): boolean {
  return term.mention?.kind === 'person' || NAMES_SOMEONE.test(term.words);
}

// "In May" fills no place.
const MONTHS = 'Jan|Feb|Mar(?:ch)?\\b|Apr|May\\b|June?\\b|July?\\b|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Winter';

/**
 * Whether a sentence fills the place of a name with another name: asked "in Ashby", a sentence that says "in Corby" is
 * about Corby, though the paper's title may hold Ashby.
 */
function speaksOfAnother(term: TopicTerm, sentence: string): boolean {
  if (term.slot === null || term.kind === 'word' || term.kind === 'number') return false;
  if (term.mention && term.mention.kind !== 'term' && !/^\p{Lu}/u.test(term.mention.name)) return false;
  return new RegExp(`\\b${term.slot} (?:the )?(?!${MONTHS})\\p{Lu}\\p{Ll}+`, 'u').test(sentence);
}
