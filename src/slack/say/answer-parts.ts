import { furtherPoints } from '../../answer/further-points.ts';
import { type NearMiss, shownNearest } from '../../answer/shown-nearest.ts';
import type { Answer, AnswerStatement, Citation } from '../../domain/answer.ts';
import { formatDate } from '../../domain/reduced-date.ts';
import { clamp } from '../read/limits.ts';
import { oneLine } from './elements.ts';
import { describeCitation } from './evidence.ts';

/** The most citations and further statements that a message shows. */
const SHOWN = 5;
const SHOWN_POINTS = 8;

/** The longest parts shown, in characters; those of a valid answer are shorter. */
const LONGEST = { headline: 800, point: 600, note: 400 };

/** What a message shows of an answer, before it is laid out: the same for blocks and for plain text. */
export interface AnswerParts {
  readonly headline: string;
  /** On what authority it is said; null where nothing is said. */
  readonly authority: string | null;
  /** Statements beyond the headline, each with the numbers of its citations. */
  readonly points: readonly string[];
  /** The numbered evidence of an answer; none of a refusal. */
  readonly citations: readonly Citation[];
  /** The passages that come closest to what was not answered, each in a line. */
  readonly closest: readonly string[];
  /** Sentences of small print: what was left out, how the question was read, what was searched. */
  readonly notes: readonly string[];
  /** What an answer has beyond that, in the same form. */
  readonly more: { readonly points: readonly string[]; readonly citations: readonly Citation[] };
}

/** Chooses what a message shows of an answer. `shown` lowers the number of citations, for one that grew too long. */
export function answerParts(answer: Answer, shown = SHOWN): AnswerParts {
  const found = answer.kind === 'found';
  const all: readonly Citation[] = answer.citations;
  const citations = all.slice(0, shown);
  const nearest = shownNearest(answer);
  const further = furtherPoints(answer);
  const near = further.filter(({ citations: numbers }) => numbers.every((n) => n < citations.length));
  const points = near.slice(0, SHOWN_POINTS);
  const later = all.slice(citations.length);
  return {
    headline: clamp(oneLine(answer.headline), LONGEST.headline),
    authority: answer.authority === null ? null : clamp(`${oneLine(answer.authority)}.`, LONGEST.note),
    points: points.map(pointLine),
    citations,
    closest: nearest.shown.slice(0, shown).map(nearLine),
    more: {
      points: found ? further.filter((point) => !points.includes(point)).map(pointLine) : [],
      citations: found ? later : [],
    },
    notes: [
      ...(nearest.left > 0 ? [`${nearest.left} more that may speak of it: Show paragraphs.`] : []),
      ...(found && later.length > 0 ? [`${later.length} more sources are not shown.`] : []),
      ...answer.warnings.slice(0, 5).map(oneLine),
      ...(answer.understood.length > 0 ? [understoodLine(answer)] : []),
      ...(answer.kind === 'unsupported' ? [] : [asOfLine(answer)]),
    ].map((note) => clamp(note, LONGEST.note)),
  };
}

/** A statement with the numbers of its citations. */
function pointLine({ text, citations }: AnswerStatement): string {
  return `${clamp(oneLine(text), LONGEST.point)} [${citations.map((n) => n + 1).join(', ')}]`;
}

/** A passage that may not answer, with where it stands. */
function nearLine({ citation, words }: NearMiss): string {
  const { title, where } = describeCitation(citation);
  const ours = citation.document.text === 'summary' ? ', our summary' : '';
  return `${clamp(oneLine(words), LONGEST.point)} – ${title}, ${where}${ours}`;
}

function understoodLine({ understood }: Answer): string {
  return `Read as: ${understood.map(({ words, as }) => `“${oneLine(words)}” = ${oneLine(as)}`).join('; ')}.`;
}

/** How fresh the answer is: "As of 22 November 2026. Latest paper cited: December 2017. 5 papers searched, 2016 to 2017." */
function asOfLine({ asOf, latestEvidence, searched }: Answer): string {
  const papers = searched.documents === 1 ? '1 paper' : `${searched.documents} papers`;
  const span =
    searched.from === null || searched.to === null
      ? ''
      : `, dated ${formatDate(searched.from)}${searched.from === searched.to ? '' : ` to ${formatDate(searched.to)}`}`;
  return [
    `As of ${formatDate(asOf)}.`,
    latestEvidence === null ? '' : `Latest paper cited: ${formatDate(latestEvidence)}.`,
    `${papers} searched${span}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
