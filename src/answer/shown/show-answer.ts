import type { Answer, Citation } from '../../domain/answer.ts';
import type { Intent } from '../../domain/query.ts';
import { furtherRows } from './further-rows.ts';
import { type SaidHeadline, type SaidWords, saidHeadline, unsaid } from './said-sentences.ts';
import { type ShownSource, shownSources, sourceInWords } from './shown-sources.ts';
import { changedReading, freshnessWords } from './small-print.ts';

/** What is shown of an answer, on every surface alike: surfaces draw it and choose nothing. */
export interface ShownAnswer extends SaidHeadline {
  /** On what authority the headline is said; null where nothing is said. */
  readonly authority: string | null;
  /** What it says beyond the headline. */
  readonly points: readonly SaidWords[];
  /** The papers of what is shown, one entry a paper. */
  readonly sources: readonly ShownSource[];
  /** What to be careful about in it. */
  readonly warnings: readonly string[];
  /** Sentences of small print: how the question was read where that changed something, how fresh it is. */
  readonly notes: readonly string[];
  /** What the answer has beyond that. */
  readonly left: { readonly points: readonly SaidWords[]; readonly sources: readonly ShownSource[] };
}

/** The most words of an answer from its lead to its last point. */
const WORDS: Partial<Record<Intent, number>> = { who: 60, when: 60, status: 120 };
const WORDS_ELSE = 200;

/** The most words of its sources and small print. */
const SMALL_PRINT = 60;

/** The most further points; what is told as a row of things has as many as there is room for. */
const POINTS = 3;
const ROWS: ReadonlySet<Intent> = new Set([
  'documents',
  'timeline',
  'changes',
  'journey',
  'slipped',
  'open',
  'conflicts',
]);

/**
 * Chooses what is shown: the headline whole, then as many further points as there is room for, the papers of both, and the
 * small print. No sentence is shown twice. A list is shown with every row.
 */
export function showAnswer(answer: Answer): ShownAnswer {
  const { opening, sentences } = saidHeadline(answer);
  const authority = answer.authority === null ? null : `${answer.authority}.`;
  const all = furtherPoints(answer, [opening, ...sentences]);
  const isList = answer.total !== null;
  const room =
    (WORDS[answer.intent] ?? WORDS_ELSE) - count([opening, ...sentences].map(textOf)) - words(authority ?? '');
  const most = isList ? all.length : fitting(all.map(textOf), room, ROWS.has(answer.intent) ? all.length : POINTS);
  const reading = changedReading(answer);
  const notes = [
    ...(reading === null ? [] : [reading]),
    ...(answer.kind === 'unsupported' ? [] : [freshnessWords(answer)]),
  ];
  const sourcesOf = (count: number): readonly ShownSource[] => {
    const used = [opening, ...sentences, ...all.slice(0, count)].flatMap(({ sources }) => sources);
    return shownSources(answer.citations, used.length === 0 ? [1] : ascending(used));
  };
  // A number in brackets whose paper is not named cites nothing: a point whose paper has no room is left for those who ask.
  const forPapers = SMALL_PRINT - count([...answer.warnings, ...notes]);
  const hasRoom = (points: number): boolean => count(sourcesOf(points).map(sourceInWords)) <= forPapers;
  let shown = most;
  while (!isList && shown > 0 && sourcesOf(shown).length > sourcesOf(0).length && !hasRoom(shown)) shown -= 1;
  const points = all.slice(0, shown);
  const told = sourcesOf(shown);
  const others = answer.citations.flatMap((citation, index) => (isTold(citation, told) ? [] : [index + 1]));
  return {
    opening,
    sentences,
    authority,
    points,
    sources: told,
    warnings: answer.warnings,
    notes,
    left: { points: all.slice(shown), sources: shownSources(answer.citations, others) },
  };
}

function furtherPoints(answer: Answer, said: readonly SaidWords[]): readonly SaidWords[] {
  const before = said.map(textOf);
  const points = answer.statements.flatMap(({ text, citations }) => {
    const more = unsaid(text, before);
    if (more === '') return [];
    before.push(text);
    return [{ text: more, sources: citations.map((index) => index + 1) }];
  });
  return [...points, ...furtherRows(answer)];
}

/** How many texts from the first on have room together. */
function fitting(texts: readonly string[], room: number, most = texts.length): number {
  let left = room;
  const first = texts.slice(0, most).findIndex((text) => {
    left -= words(text);
    return left < 0;
  });
  return first < 0 ? Math.min(most, texts.length) : first;
}

function isTold({ document, paragraph }: Citation, sources: readonly ShownSource[]): boolean {
  const paper = sources.find((source) => source.document.id === document.id);
  return paper?.places.some((place) => place.paragraph === paragraph) ?? false;
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function textOf({ text }: SaidWords): string {
  return text;
}

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function count(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + words(text), 0);
}
