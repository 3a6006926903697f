import type { DocumentKind, TextBasis } from './document.ts';
import type { Intent, Understood } from './query.ts';
import type { ReducedDate } from './reduced-date.ts';

/** A paper as an answer names it. Unknown is null, never absent. */
export interface CitedDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly text: TextBasis;
  readonly body: string | null;
  readonly bodyName: string | null;
  readonly date: ReducedDate | null;
  /** True where the date or the body was inferred, not stated. */
  readonly inferred: boolean;
  /** True for a paper served in its last good copy because its file has an error now. */
  readonly stale: boolean;
  /** True for a paper that was imported and that no person has confirmed. */
  readonly unconfirmed: boolean;
  readonly source: { readonly file: string | null; readonly url: string | null } | null;
}

/** The record's words an answer stands on. */
export interface Citation {
  /** Contiguous whole sentences of the passage, at most 600 characters. */
  readonly quote: string;
  readonly paragraph: number;
  readonly label: string | null;
  readonly document: CitedDocument;
}

/** A non-empty list of indices into an answer's citations: a statement without a citation cannot be built. */
export type Citations = readonly [number, ...number[]];

/** A sentence of the answer and what it stands on. */
export interface AnswerStatement {
  readonly text: string;
  readonly citations: Citations;
}

/** One reading of an ambiguous question: what to show, and the question to ask instead. */
export interface Choice {
  readonly label: string;
  readonly question: string;
}

/** What was looked through: how many papers, and from when to when they date (null where none is dated). */
export interface Searched {
  readonly documents: number;
  readonly from: ReducedDate | null;
  readonly to: ReducedDate | null;
}

interface AnswerBase {
  /** A hash of revision, question, as-of day and audience. */
  readonly id: string;
  readonly question: string;
  readonly intent: Intent;
  /** The direct answer with its caveats, one to three sentences, at most 400 characters. */
  readonly headline: string;
  readonly understood: readonly Understood[];
  readonly asOf: string;
  /** The latest date of a paper cited; null where none is dated. */
  readonly latestEvidence: ReducedDate | null;
  readonly searched: Searched;
  readonly warnings: readonly string[];
  /** Questions that may be asked next. */
  readonly suggestions: readonly string[];
}

/** An answer: invariant 1 says that a `found` one has a statement and a citation. */
export type Answer =
  | (AnswerBase & {
      readonly kind: 'found';
      readonly answered: true;
      readonly statements: readonly [AnswerStatement, ...AnswerStatement[]];
      /** The first is the one the headline stands on. */
      readonly citations: readonly [Citation, ...Citation[]];
      readonly nearest: readonly Citation[];
      readonly choices: readonly [];
    })
  | (AnswerBase & {
      readonly kind: 'ambiguous';
      readonly answered: false;
      readonly statements: readonly [];
      readonly citations: readonly [];
      readonly nearest: readonly Citation[];
      /** Two to five. */
      readonly choices: readonly Choice[];
      /** What it may mean beside them, for a surface that can show more. */
      readonly further: readonly Choice[];
    })
  | (AnswerBase & {
      readonly kind: 'not-found' | 'unsupported';
      readonly answered: false;
      readonly statements: readonly [];
      readonly citations: readonly [];
      /** The passages that come closest, labelled as such wherever they are shown. */
      readonly nearest: readonly Citation[];
      readonly choices: readonly [];
    });

/** Everything that a question may mean, of an ambiguous answer; nothing of any other. */
export function everyChoice(answer: Answer): readonly Choice[] {
  return answer.kind === 'ambiguous' ? [...answer.choices, ...answer.further] : [];
}

/** The longest headline, in characters. */
export const HEADLINE_LIMIT = 400;
