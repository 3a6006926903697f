import type { Citation } from '../domain/answer.ts';
import { citationOf } from '../domain/cite.ts';
import type { Leaning } from '../domain/conversation.ts';
import type { Intent, Query } from '../domain/query.ts';
import { QUOTE_LIMIT } from '../domain/quote.ts';
import { bestOfPassages, type Ranked, type Ranking, rankCandidates } from '../evidence/rank-candidates.ts';
import { type Verdict, verdictOf } from '../evidence/verdict.ts';
import type { View } from '../search/view.ts';
import { composeBriefAnswer } from './brief/compose-brief-answer.ts';
import { composeCorrected } from './compose-corrected.ts';
import { composeList } from './compose-list.ts';
import { DOUBTED_ALONE, doubtedNearest, doubtWarning } from './doubted-nearest.ts';
import type { Draft } from './draft.ts';
import { closestHeadline, notFoundHeadline, unexpandedHeadline } from './not-found.ts';
import { propose } from './propose.ts';
import { strengthOf } from './strength.ts';
import { unexpandedTerm } from './unexpanded-term.ts';

/** What is to be said of a question: an answer, or that there is none and what comes nearest. */
export type Decided =
  | { readonly kind: 'found'; readonly draft: Draft; readonly confidence: number }
  | {
      readonly kind: 'closest' | 'refuse';
      readonly headline: string;
      readonly nearest: readonly Citation[];
      readonly warnings: readonly string[];
      readonly confidence: number;
    };

/** How many passages are shown beside a question that was not answered. */
const NEAREST = 5;

/** Everything that is weighed before something is said. */
export interface Weighed {
  readonly ranking: Ranking;
  readonly verdict: Verdict;
}

/** Weighs everything that may answer. Pure. */
export function weigh(query: Query, view: View, leaning: Leaning | null = null): Weighed {
  const ranking = rankCandidates(query, view, leaning);
  return { ranking, verdict: verdictOf(ranking) };
}

/** Decides what is said of a question. Pure. */
export function decide(query: Query, view: View, leaning: Leaning | null = null): Decided {
  // A list, or statements of the kind asked for, answer by what they are: they need no candidates beside them.
  const draft = composeBriefAnswer(query, view) ?? composeList(query, view) ?? propose(query, view);
  if (draft) return { kind: 'found', draft, confidence: strengthOf(draft.citations[0], query, view) };
  const { ranking, verdict } = weigh(query, view, leaning);
  const { confidence } = verdict;
  const unexpanded = unexpandedTerm(query, view);
  if (unexpanded !== null) {
    const nearest = bestOfPassages(ranking, NEAREST).filter(speaks).map(nearestCitation);
    return { kind: 'closest', headline: unexpandedHeadline(unexpanded, view), nearest, warnings: [], confidence };
  }
  // What became of a whole matter is told from its statements; one sentence is not the whole of it.
  if (verdict.kind === 'found' && !WHOLE.has(query.intent))
    return { kind: 'found', draft: composeCorrected(ranking, query, view), confidence };
  const sure = bestOfPassages(ranking, NEAREST).filter(speaks);
  const doubted = doubtedNearest(sure[0], query, view, leaning);
  const nearest = [...sure.slice(0, NEAREST - doubted.length), ...doubted].map(nearestCitation);
  const warnings = doubted.map(doubtWarning);
  if (nearest.length === 0)
    return { kind: 'refuse', headline: notFoundHeadline(query, view), nearest, warnings, confidence };
  const headline = sure.length === 0 ? DOUBTED_ALONE : closestHeadline(ranking, view);
  return { kind: 'closest', headline, nearest, warnings, confidence };
}

/** Questions about the life of a matter or about two papers beside each other. */
const WHOLE: ReadonlySet<Intent> = new Set(['timeline', 'changes', 'journey', 'conflicts']);

function speaks({ features }: Ranked): boolean {
  return features.inSetting > 0;
}

function nearestCitation({ candidate: { document, passage, sentence } }: Ranked): Citation {
  const { start, end } = passage.text.length <= QUOTE_LIMIT ? { start: 0, end: passage.text.length } : sentence;
  return { ...citationOf({ document, passage, start, end }), closest: sentence.text };
}
