import type { DocumentKind, TextBasis } from './document.ts';
import type { Intent, Understood } from './query.ts';
import type { ReducedDate } from './reduced-date.ts';
import type { Force } from './statement.ts';

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
  /** Of a passage that may not answer, the sentence of the quote that comes closest; left out elsewhere. */
  readonly closest?: string;
  readonly paragraph: number;
  readonly label: string | null;
  /** The page of the original on which the cited paragraph begins; null where it is not known. */
  readonly page: number | null;
  readonly document: CitedDocument;
}

/** A non-empty list of indices into an answer's citations: a statement without a citation cannot be built. */
export type Citations = readonly [number, ...number[]];

/** A sentence of the answer and what it stands on. */
export interface AnswerStatement {
  readonly text: string;
  readonly citations: Citations;
}

/** What the rows of lists are; `item` is an item of a list or table that one paper gives. */
export const ENTRY_KINDS = ['decision', 'action', 'date', 'workstream', 'body', 'person', 'paper', 'item'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A row of a list. Unknown is null, never absent. */
export interface Entry {
  /** The register's id, or the place in the record it was read from. */
  readonly id: string;
  readonly kind: EntryKind;
  /** What it is called: a workstream, a person, the item of a decision, the reference of an action. */
  readonly name: string | null;
  /** The day of the meeting or paper; of a date its own day. */
  readonly date: ReducedDate | null;
  readonly due: ReducedDate | null;
  /** The name of the body. */
  readonly body: string | null;
  /** The words of the paper or the register. */
  readonly text: string;
  readonly force: Force | null;
  /** Who is to do it, leads it or takes part, as the record writes it. */
  readonly owner: string | null;
  /** As the record or the calendar says it ("open", "passed"); never worked out from silence. */
  readonly state: string | null;
  /** The latest word on it, or that none was found. */
  readonly latest: string | null;
  /** Indices into the answer's citations; empty for what only the register says. */
  readonly citations: readonly number[];
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
  /** The fact itself in at most twelve words, with which the headline begins; null where there is none. */
  readonly lead: string | null;
  /** The direct answer with its caveats, one to three sentences, at most 400 characters (one whole sentence: 600). */
  readonly headline: string;
  /** On what authority it is said: the paper, whose words, what of it is worked out; null where nothing is said. */
  readonly authority: string | null;
  /** The verdict's number, 0 to 1: how sure it is that the best of the record answers. */
  readonly confidence: number;
  readonly understood: readonly Understood[];
  readonly asOf: string;
  /** The latest date of a paper cited; null where none is dated. */
  readonly latestEvidence: ReducedDate | null;
  readonly searched: Searched;
  /** The rows of a list, all of them in its order; none where the answer is no list. */
  readonly entries: readonly Entry[];
  /** How many there are; null where the answer is no list. */
  readonly total: number | null;
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
