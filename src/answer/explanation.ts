import type { Answer } from '../domain/answer.ts';
import type { Filter } from '../domain/filter.ts';
import type { AskedDay, Query, TopicKind, Understood } from '../domain/query.ts';
import type { Want } from '../english/wanted-words.ts';
import type { Feature } from '../evidence/features.ts';

/** What became of a sentence that was looked at. */
export type Verdict =
  /** The answer's headline stands on its passage. */
  | 'headline'
  | 'cited'
  /** It holds every name, number and place of the question, and was not chosen. */
  | 'passed-over'
  | 'rejected';

/** A feature of a candidate: its value, 0 to 1, and what it counts in the score. */
export interface Reason {
  readonly feature: Feature;
  readonly value: number;
  readonly counts: number;
}

/** A sentence looked at for an answer: the best of its passage. */
export interface Candidate {
  readonly document: string;
  readonly paragraph: number;
  readonly sentence: string;
  /** The weighted share of the topic it speaks of, itself or by its setting, 0 to 1. */
  readonly share: number;
  /** Its score beside that of the best candidate, 0 to 1. */
  readonly strength: number;
  /** The question's words it does not speak of. */
  readonly missing: readonly string[];
  /** What counted most for it and against it, most first. */
  readonly reasons: readonly Reason[];
  readonly verdict: Verdict;
  /** Why it was not cited; null for what was. */
  readonly why: string | null;
}

/** How a question was read, as data. */
export interface ReadAs {
  readonly intent: Query['intent'];
  readonly manner: Query['manner'];
  /** What kind of thing is wanted, most likely first. */
  readonly wants: readonly Want[];
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
  /** The verdict's: see `evidence/verdict.ts`. */
  readonly confidence: number;
  /** How many passages were weighed, and how many hold every name, number and place of the question. */
  readonly considered: number;
  readonly passing: number;
  /** The strongest of them, at most twenty, those cited among them; best first. */
  readonly candidates: readonly Candidate[];
}
