import type { Citation } from '../domain/answer.ts';
import { citationOf } from '../domain/cite.ts';
import type { Leaning } from '../domain/conversation.ts';
import type { Intent, Query } from '../domain/query.ts';
import { QUOTE_LIMIT } from '../domain/quote.ts';
import { bestOfPassages, type Ranking, rankCandidates } from '../evidence/rank-candidates.ts';
import { type Verdict, verdictOf } from '../evidence/verdict.ts';
import type { View } from '../search/view.ts';
import { composeBriefAnswer } from './brief/compose-brief-answer.ts';
import { composeCorrected } from './compose-corrected.ts';
import { composeList } from './compose-list.ts';
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
    const nearest = nearestOf(ranking);
    return { kind: 'closest', headline: unexpandedHeadline(unexpanded, view), nearest, confidence };
  }
  // What became of a whole matter is told from its statements; one sentence is not the whole of it.
  if (verdict.kind === 'found' && !WHOLE.has(query.intent))
    return { kind: 'found', draft: composeCorrected(ranking, query, view), confidence };
  if (verdict.kind === 'refuse')
    return { kind: 'refuse', headline: notFoundHeadline(query, view), nearest: [], confidence };
  const nearest = nearestOf(ranking);
  if (nearest.length === 0) return { kind: 'refuse', headline: notFoundHeadline(query, view), nearest, confidence };
  return { kind: 'closest', headline: closestHeadline(ranking, view), nearest, confidence };
}

/** Questions about the life of a matter or about two papers beside each other. */
const WHOLE: ReadonlySet<Intent> = new Set(['timeline', 'changes', 'journey', 'conflicts']);

function nearestOf(ranking: Ranking): Citation[] {
  const speaking = bestOfPassages(ranking, NEAREST).filter(({ features }) => features.inSetting > 0);
  return speaking.map(({ candidate: { document, passage, sentence } }) =>
    citationOf(
      passage.text.length <= QUOTE_LIMIT
        ? { document, passage, start: 0, end: passage.text.length }
        : { document, passage, start: sentence.start, end: sentence.end },
    ),
  );
}
