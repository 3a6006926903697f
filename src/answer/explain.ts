import type { Answer } from '../domain/answer.ts';
import { passageKey } from '../domain/corpus.ts';
import { isFiltering } from '../domain/filter.ts';
import type { Query } from '../domain/query.ts';
import { weighTopic } from '../evidence/coverage.ts';
import type { Feature } from '../evidence/features.ts';
import { bestOfPassages, placeOf, type Ranked, type Ranking } from '../evidence/rank-candidates.ts';
import { namesAll } from '../evidence/verdict.ts';
import { RANKING } from '../evidence/weights.ts';
import { readFilteredQuestion } from '../question/read-filtered-question.ts';
import type { View } from '../search/view.ts';
import { type Asking, answerQuestion } from './answer-question.ts';
import { weigh } from './decide.ts';
import type { Candidate, Explanation, ReadAs, Reason, Verdict } from './explanation.ts';
import { restrictView } from './restricted-view.ts';

/** How many candidates are shown. */
const SHOWN = 20;
/** How many reasons are shown of each. */
const REASONS = 4;

/** Explains the answer to a question: how it was read, what was weighed, and what spoke for each. Pure. */
export function explain(question: string, view: View, asking: Asking): Explanation {
  const answer = answerQuestion(question, view, asking);
  const { id, asOf, kind, headline, understood } = answer;
  const read = readFilteredQuestion(question, view, asking.asOf);
  const base = { id, question, asOf, kind, headline, understood };
  if (read.kind === 'unsupported')
    return { ...base, read: null, confidence: 0, considered: 0, passing: 0, candidates: [] };
  const seen = restrictView(read.query, view);
  const { ranking, verdict } = weigh(read.query, seen, asking.leaning);
  const passages = bestOfPassages(ranking, Number.POSITIVE_INFINITY);
  return {
    ...base,
    read: readAs(read.query, ranking, seen),
    confidence: rounded(verdict.confidence),
    considered: passages.length,
    passing: passages.filter((ranked) => namesAll(ranked, ranking.terms)).length,
    candidates: [...chosen(passages, answer, ranking), ...unranked(passages, answer)],
  };
}

function chosen(passages: readonly Ranked[], answer: Answer, ranking: Ranking): Candidate[] {
  const cited = answer.citations.map(({ document, paragraph }) => passageKey(document.id, paragraph));
  const best = passages[0]?.score ?? 0;
  const rows = passages.map((ranked, rank) => {
    const at = cited.indexOf(placeOf(ranked));
    const verdict: Verdict =
      at === 0 ? 'headline' : at > 0 ? 'cited' : namesAll(ranked, ranking.terms) ? 'passed-over' : 'rejected';
    return { ranked, rank, verdict };
  });
  const first = rows.filter(({ verdict }) => verdict === 'headline' || verdict === 'cited').slice(0, SHOWN);
  const others = rows.filter((row) => !first.includes(row)).slice(0, SHOWN - first.length);
  return [...first, ...others]
    .sort((a, b) => a.rank - b.rank)
    .map(({ ranked, verdict }): Candidate => {
      const { candidate, features, score } = ranked;
      const missing = missingOf(ranked, ranking);
      return {
        document: candidate.passage.document,
        paragraph: candidate.passage.paragraph,
        sentence: candidate.sentence.text,
        share: rounded(features.inSetting),
        strength: best > 0 ? rounded(Math.max(0, score) / best) : 0,
        missing,
        reasons: reasonsOf(ranked),
        verdict,
        why: whyOf(verdict, missing, answer.answered),
      };
    });
}

function whyOf(verdict: Verdict, missing: readonly string[], isAnswered: boolean): string | null {
  if (verdict === 'headline' || verdict === 'cited') return null;
  const named = missing.map((words) => `“${words}”`).join(', ');
  if (verdict === 'rejected') return `does not speak of ${named}, which an answer must`;
  return isAnswered ? 'another comes before it' : 'not sure enough to answer';
}

/** The words of the question that stand nowhere in a candidate's setting: names first where one of them decides. */
function missingOf(ranked: Ranked, { terms }: Ranking): string[] {
  const lost = terms.filter((_, i) => (ranked.held[i] ?? 0) === 0);
  // A name is spoken of by its own words alone.
  const named = terms.filter((asked, i) => asked.named && (ranked.held[i] ?? 0) < 1);
  return (named.length > 0 ? named : lost).map(({ term }) => term.words);
}

/** What counted most for a candidate and against it. */
function reasonsOf({ features }: Ranked): Reason[] {
  return (Object.keys(RANKING) as Feature[])
    .map((feature) => ({
      feature,
      value: rounded(features[feature]),
      counts: rounded(RANKING[feature] * features[feature]),
    }))
    .filter(({ counts }) => counts !== 0)
    .sort((a, b) => Math.abs(b.counts) - Math.abs(a.counts))
    .slice(0, REASONS);
}

/** What an answer cites that is no candidate: the holder of a post, a listing, a resolution that does not name its matter. */
function unranked(passages: readonly Ranked[], answer: Answer): Candidate[] {
  const keys = new Set(passages.map(placeOf));
  return answer.citations.flatMap(({ document, paragraph, quote }, at): Candidate[] =>
    keys.has(passageKey(document.id, paragraph))
      ? []
      : [
          {
            document: document.id,
            paragraph,
            sentence: quote,
            share: 0,
            strength: 0,
            missing: [],
            reasons: [],
            verdict: at === 0 ? 'headline' : 'cited',
            why: null,
          },
        ],
  );
}

function readAs(query: Query, { wanted }: Ranking, seen: View): ReadAs {
  const { intent, manner, mentions, post, quantity, force, day, towards, filter } = query;
  return {
    intent,
    manner,
    wants: wanted.kinds,
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
