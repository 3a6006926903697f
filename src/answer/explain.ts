import type { Answer } from '../domain/answer.ts';
import { passageKey } from '../domain/corpus.ts';
import { isFiltering } from '../domain/filter.ts';
import type { Query } from '../domain/query.ts';
import { readFilteredQuestion } from '../question/read-filtered-question.ts';
import type { View } from '../search/view.ts';
import { type Asking, answerQuestion } from './answer-question.ts';
import { confidenceOf, coveragesOf } from './confidence.ts';
import { weighTopic } from './coverage.ts';
import { isOfDay } from './days.ts';
import { byStrength, type Evidence, gatherEvidence, LEAST_SHARE } from './evidence.ts';
import type { Candidate, Explanation, ReadAs, Verdict } from './explanation.ts';
import { restrictView } from './restricted-view.ts';

/** How many candidates are shown. */
const SHOWN = 20;

/** Explains the answer to a question: how it was read, what was looked at, and why each was cited or not. Pure. */
export function explain(question: string, view: View, asking: Asking): Explanation {
  const answer = answerQuestion(question, view, asking);
  const { id, asOf, kind, headline, understood } = answer;
  const read = readFilteredQuestion(question, view, asking.asOf);
  const base = { id, question, asOf, kind, headline, understood, confidence: confidenceOf(answer, view) };
  if (read.kind === 'unsupported') return { ...base, read: null, considered: 0, passing: 0, candidates: [] };
  const seen = restrictView(read.query, view);
  const looked = lookedAt(read.query, seen);
  const passing = looked.filter(({ why }) => why === null).length;
  const shown = [...chosen(looked, answer, read.query), ...unlooked(looked, answer, read.query, view)];
  return { ...base, read: readAs(read.query, seen), considered: looked.length, passing, candidates: shown };
}

interface LookedAt {
  readonly evidence: Evidence;
  /** Why it cannot carry an answer; null where it can. */
  readonly why: string | null;
}

/** The best sentence of each passage looked at, best first; one that can carry an answer before one that cannot. */
function lookedAt(query: Query, seen: View): LookedAt[] {
  // With no topic every sentence of the view would be a candidate: the composer then looks at posts, dates or decisions.
  if (query.topic.length === 0) return [];
  const { passing, near } = gatherEvidence(query, seen);
  const best = new Map<string, LookedAt>();
  const take = (evidence: Evidence, why: string | null): void => {
    const key = passageKey(evidence.passage.document, evidence.passage.paragraph);
    if (!best.has(key)) best.set(key, { evidence, why });
  };
  for (const evidence of [...passing].sort(byStrength)) take(evidence, null);
  for (const evidence of [...near].sort(byStrength)) take(evidence, reason(evidence, query, seen));
  return [...best.values()];
}

function reason({ coverage, ...place }: Evidence, query: Query, seen: View): string {
  const essential = coverage.missing.filter(({ kind }) => kind !== 'word' && kind !== 'phrase');
  const missing = (essential.length > 0 ? essential : coverage.missing).map(({ words }) => `“${words}”`).join(', ');
  if (coverage.lacksEssential) return `does not speak of ${missing}, which an answer must`;
  if (coverage.share < LEAST_SHARE) return `speaks of too little of what was asked: lacks ${missing}`;
  return isOfDay(place, query.day, seen) ? 'stands too far from what was asked' : 'is not of the day asked about';
}

function chosen(looked: readonly LookedAt[], answer: Answer, query: Query): Candidate[] {
  const cited = answer.citations.map(({ document, paragraph }) => passageKey(document.id, paragraph));
  const rows = looked.map(({ evidence, why }, rank): Candidate & { readonly rank: number } => {
    const { passage, sentence, coverage } = evidence;
    const at = cited.indexOf(passageKey(passage.document, passage.paragraph));
    const verdict: Verdict = at === 0 ? 'headline' : at > 0 ? 'cited' : why === null ? 'passed-over' : 'rejected';
    return {
      document: passage.document,
      paragraph: passage.paragraph,
      sentence: sentence.text,
      share: rounded(coverage.share),
      strength: rounded(coverage.strength),
      missing: coverage.missing.map(({ words }) => words),
      verdict,
      why: at >= 0 ? null : (why ?? `another fits a “${query.intent}” question better`),
      rank,
    };
  });
  const first = rows.filter(({ verdict }) => verdict === 'headline' || verdict === 'cited').slice(0, SHOWN);
  const others = rows.filter((row) => !first.includes(row)).slice(0, SHOWN - first.length);
  return [...first, ...others].sort((a, b) => a.rank - b.rank).map(({ rank: _, ...candidate }) => candidate);
}

/**
 * What an answer cites that was not found by its topic: the holder of a post, a listing, a resolution that closes the item
 * on the matter without naming it.
 */
function unlooked(looked: readonly LookedAt[], answer: Answer, query: Query, view: View): Candidate[] {
  const keys = new Set(looked.map(({ evidence: { passage } }) => passageKey(passage.document, passage.paragraph)));
  return answer.citations.flatMap((citation, at): Candidate[] => {
    const { document, paragraph, quote } = citation;
    if (keys.has(passageKey(document.id, paragraph))) return [];
    const [coverage] = coveragesOf(citation, query, view).sort((a, b) => b.strength - a.strength);
    return [
      {
        document: document.id,
        paragraph,
        sentence: quote,
        share: rounded(coverage?.share ?? 0),
        strength: rounded(coverage?.strength ?? 0),
        missing: (coverage?.missing ?? []).map(({ words }) => words),
        verdict: at === 0 ? 'headline' : 'cited',
        why: null,
      },
    ];
  });
}

function readAs(query: Query, seen: View): ReadAs {
  const { intent, manner, mentions, post, quantity, force, day, towards, filter } = query;
  return {
    intent,
    manner,
    topic: weighTopic(query, seen).map(({ term, weight }) => ({
      words: term.words,
      kind: term.kind,
      weight: rounded(weight),
    })),
    mentions: mentions.map(({ words, kind, id }) => ({ words, kind, id })),
    post: post?.words ?? null,
    quantity,
    force,
    day,
    towards,
    filter: isFiltering(filter) ? filter : null,
  };
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}
