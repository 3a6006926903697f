import type { SaidWords } from '../../answer/shown/said-sentences.ts';
import { showAnswer } from '../../answer/shown/show-answer.ts';
import { type NearMiss, shownNearest } from '../../answer/shown/shown-nearest.ts';
import type { ShownSource } from '../../answer/shown/shown-sources.ts';
import type { Answer } from '../../domain/answer.ts';
import { clamp } from '../read/limits.ts';
import { oneLine } from './elements.ts';

/** The most papers and further points that a message shows; a list that is longer is a table. */
const SHOWN = 8;

/** The longest parts shown, in characters; those of a valid answer are shorter. */
const LONGEST = { said: 800, note: 400 };

/** What a message shows of an answer, before it is laid out: the same for eyes and for ears. */
export interface AnswerParts {
  readonly opening: SaidWords;
  readonly sentences: readonly SaidWords[];
  /** On what authority it is said; null where nothing is said. */
  readonly authority: string | null;
  readonly points: readonly SaidWords[];
  readonly sources: readonly ShownSource[];
  /** The passages that come closest to what was not answered, each in a line. */
  readonly closest: readonly string[];
  /** Sentences of small print. */
  readonly notes: readonly string[];
  /** What an answer has beyond that. */
  readonly more: { readonly points: readonly SaidWords[]; readonly sources: readonly ShownSource[] };
}

/** What a message has room for of what is shown of an answer. `shown` lowers the number of its lines, where it grew too long. */
export function answerParts(answer: Answer, shown = SHOWN): AnswerParts {
  const { opening, sentences, authority, points, sources, warnings, notes, left } = showAnswer(answer);
  const nearest = shownNearest(answer);
  const room = (all: readonly SaidWords[]) => all.slice(0, shown).map(clamped);
  const more = { points: [...points.slice(shown), ...left.points].map(clamped), sources: left.sources };
  return {
    opening: clamped(opening),
    sentences: room(sentences),
    authority: authority === null ? null : clamp(oneLine(authority), LONGEST.note),
    points: room(points),
    sources: sources.slice(0, Math.max(1, shown)),
    closest: nearest.shown.slice(0, shown).map(nearLine),
    notes: [
      ...(nearest.left > 0 ? [`${nearest.left} more that may speak of it: Show paragraphs.`] : []),
      ...warnings.slice(0, 5),
      ...notes,
    ].map((note) => clamp(oneLine(note), LONGEST.note)),
    more,
  };
}

function clamped({ text, sources }: SaidWords): SaidWords {
  return { text: clamp(oneLine(text), LONGEST.said), sources };
}

/** A passage that may not answer, with where it stands. */
function nearLine({ words, where }: NearMiss): string {
  return `${clamp(oneLine(words), LONGEST.said)} – ${clamp(oneLine(where), LONGEST.note)}`;
}
