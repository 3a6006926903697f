import type { Answer } from '../domain/answer.ts';
import type { Filter } from '../domain/filter.ts';
import type { AskedDay, Query, TopicKind, Understood } from '../domain/query.ts';

/** What became of a sentence that was looked at. */
export type Verdict =
  /** The answer's headline stands on its passage. */
  | 'headline'
  | 'cited'
  /** It speaks of the matter well enough to carry an answer, and another was chosen. */
  | 'passed-over'
  | 'rejected';

/** A sentence looked at for an answer: the best of its passage. */
export interface Candidate {
  readonly document: string;
  readonly paragraph: number;
  readonly sentence: string;
  /** The weighted share of the topic it speaks of, itself or by its setting, 0 to 1. */
  readonly share: number;
  /** The same with less for what only the setting says, 0 to 1: what candidates are ranked by before the composer's own rules. */
  readonly strength: number;
  /** The question's words it does not speak of. */
  readonly missing: readonly string[];
  readonly verdict: Verdict;
  /** Why it was not cited; null for what was. */
  readonly why: string | null;
}

/** How a question was read, as data. */
export interface ReadAs {
  readonly intent: Query['intent'];
  readonly manner: Query['manner'];
  readonly topic: readonly { readonly words: string; readonly kind: TopicKind; readonly weight: number }[];
  readonly mentions: readonly { readonly words: string; readonly kind: string; readonly id: string }[];
  readonly post: string | null;
  readonly quantity: Query['quantity'];
  readonly force: Query['force'];
  readonly day: AskedDay | null;
  readonly towards: Query['towards'];
  /** Null where the question has no operators. */
  readonly filter: Filter | null;
}

/** The evidence on demand of an answer: the same view, question, day and audience give the same bytes. */
export interface Explanation {
  readonly id: string;
  readonly question: string;
  readonly asOf: string;
  readonly kind: Answer['kind'];
  readonly headline: string;
  readonly understood: readonly Understood[];
  /** Null for a text that is no question about a record. */
  readonly read: ReadAs | null;
  /** See `confidence.ts`. */
  readonly confidence: number;
  /** How many passages were looked at, and how many could have carried an answer. */
  readonly considered: number;
  readonly passing: number;
  /** The strongest of them, at most twenty, those cited among them; best first. */
  readonly candidates: readonly Candidate[];
}
