import type { Citation } from '../domain/answer.ts';
import { citationOf } from '../domain/cite.ts';
import type { Intent, Query } from '../domain/query.ts';
import { QUOTE_LIMIT } from '../domain/quote.ts';
import { boundOf } from '../evidence/bound-value.ts';
import type { Proposal } from '../evidence/features.ts';
import { bestOfPassages, type Ranking, rankCandidates } from '../evidence/rank-candidates.ts';
import { valuesIn } from '../evidence/values.ts';
import { type Verdict, verdictOf } from '../evidence/verdict.ts';
import type { View } from '../search/view.ts';
import { composeSentence, leadOf } from './compose-sentence.ts';
import type { Draft } from './draft.ts';
import { closestHeadline, notFoundHeadline } from './not-found.ts';
import { propose } from './propose.ts';
import { strengthOf } from './strength.ts';

/** What is to be said of a question: an answer, or that there is none and what comes nearest. */
export type Decided =
  | { readonly kind: 'found'; readonly draft: Draft; readonly confidence: number }
  | {
      readonly kind: 'closest' | 'refuse';
      readonly headline: string;
      readonly nearest: readonly Citation[];
      readonly confidence: number;
    };

/** Questions about the life of a matter or about whole papers: their answers are lists of their own making. */
const LISTS: ReadonlySet<Intent> = new Set([
  'timeline',
  'changes',
  'journey',
  'slipped',
  'open',
  'conflicts',
  'documents',
]);

/** How many passages are shown beside a question that was not answered. */
const NEAREST = 5;

/** Everything that is weighed before something is said. */
export interface Weighed {
  /** What the composer of the question's kind made; null where it made nothing. */
  readonly draft: Draft | null;
  readonly ranking: Ranking;
  readonly verdict: Verdict;
}

/** Weighs what a composer made and everything else that may answer. Pure. */
export function weigh(query: Query, view: View, draft: Draft | null = propose(query, view)): Weighed {
  const ranking = rankCandidates(query, view, proposalOf(draft));
  const stands = draft !== null && standsAlone(draft, query);
  const strength = draft && strengthOf(draft.citations[0], query, view);
  return { draft, ranking, verdict: verdictOf(ranking, { strength, stands, post: query.post !== null }) };
}

/** Whether a draft stands by what it is made of, however its words fit: a list, or statements of the kind asked for. */
function standsAlone({ basis }: Draft, { intent, filter }: Query): boolean {
  return LISTS.has(intent) || filter.alone || basis === 'statements';
}

/** Decides what is said of a question. Pure. */
export function decide(query: Query, view: View): Decided {
  const draft = propose(query, view);
  // What stands by itself needs no candidates beside it.
  if (draft && standsAlone(draft, query))
    return { kind: 'found', draft, confidence: strengthOf(draft.citations[0], query, view) };
  const { ranking, verdict } = weigh(query, view, draft);
  const { confidence } = verdict;
  switch (verdict.kind) {
    case 'proposed':
      if (draft === null) break;
      return { kind: 'found', draft: bound(draft, ranking), confidence };
    case 'found': {
      const isProposed = draft !== null && verdict.best.features.proposed > 0;
      return { kind: 'found', draft: isProposed ? bound(draft, ranking) : composeSentence(ranking), confidence };
    }
    case 'closest':
      break;
    case 'refuse':
      return { kind: 'refuse', headline: notFoundHeadline(query, view), nearest: [], confidence };
  }
  const nearest = nearestOf(ranking);
  if (nearest.length === 0) return { kind: 'refuse', headline: notFoundHeadline(query, view), nearest, confidence };
  return { kind: 'closest', headline: closestHeadline(ranking, view), nearest, confidence };
}

/**
 * A draft that stands on the best candidate, with the value in front that the sentence ties most closely to what was asked:
 * where the draft opens with another value of the kind, or with none. What a draft says instead of a value stays.
 */
function bound(draft: Draft, ranking: Ranking): Draft {
  const [best] = ranking.ranked;
  if (!best || best.features.proposed === 0) return draft;
  const lead = leadOf(best, ranking);
  const tied = boundOf(best.candidate, ranking.wants, ranking.terms);
  if (lead === null || tied === null) return draft;
  const opening = openingOf(draft);
  if (opening.toLowerCase().includes(lead.toLowerCase())) return draft;
  const isOfValue = opening === '' || (tied.want !== 'person' && valuesIn(tied.want, opening, 0, []).length > 0);
  return isOfValue && !DENIAL.test(opening) ? composeSentence(ranking) : draft;
}

const DENIAL = /^(?:no|not|nothing|next|last)\b/i;

/** What a draft says before it quotes the record. */
function openingOf({ headline, citations: [first] }: Draft): string {
  const at = [headline.indexOf('“'), headline.indexOf(first.quote)].filter((place) => place >= 0);
  return headline.slice(0, at.length > 0 ? Math.min(...at) : 0).trim();
}

/** The places that a draft stands on, as the ranking weighs them. */
export function proposalOf(draft: Draft | null): Proposal {
  if (!draft) return { headline: null };
  const [{ document, paragraph, quote }] = draft.citations;
  return { headline: { place: `${document.id}#${paragraph}`, quote } };
}

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
