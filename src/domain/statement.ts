import type { DatePhrase } from './date-phrase.ts';

/** What every statement carries: the passage it was read from and the record's words for it. */
interface Quoted {
  readonly document: string;
  readonly paragraph: number;
  /** Whole sentences of the passage that say it; see `quote.ts`. */
  readonly quote: string;
  /** Where the words the statement was read from begin and end in the passage's text. */
  readonly start: number;
  readonly end: number;
}

/** The frame of a decision: the words that make it one. */
export type DecisionForm = 'resolved' | 'agreed' | 'by-vote' | 'recorded';

/** The operative verb: what the decision does. "RESOLVED that the report be noted" has the force `noted`. */
export const FORCES = [
  'approved',
  'adopted',
  'endorsed',
  'ratified',
  'noted',
  'received',
  'considered',
  'acknowledged',
  'agreed',
  'requested',
  'recommended',
  'delegated',
  'referred',
  'deferred',
  'postponed',
  'withdrawn',
  'rejected',
  'lost',
] as const;

export type Force = (typeof FORCES)[number];

/**
 * Whose decision it is. `own`: this paper's meeting took it. `earlier`: taken at another meeting and reported here.
 * `recommendation`, `motion`, `proposal`: nobody has taken it. `lost`: put to a vote and not carried.
 */
export type DecisionStanding = 'own' | 'earlier' | 'recommendation' | 'motion' | 'proposal' | 'lost';

export interface DecisionStatement extends Quoted {
  readonly kind: 'decision';
  readonly form: DecisionForm;
  /** Every operative verb, strongest first: one decision may both note a report and delegate authority. */
  readonly forces: readonly Force[];
  readonly standing: DecisionStanding;
  /** What was decided, as written after the frame: "the information set out in the report be noted". */
  readonly what: string;
  /** Who decided, as written ("the Committee", "The Board"); null where the sentence does not say. */
  readonly by: string | null;
  /** The day the sentence itself gives for it; null where it gives none. */
  readonly on: DatePhrase | null;
}

export interface DateStatement extends Quoted {
  readonly kind: 'date';
  readonly when: DatePhrase;
  /** The clause the date belongs to, as written. */
  readonly event: string;
}

/** How the record connects a person with a post. */
export type PostManner = 'named' | 'appointed' | 'author' | 'contact' | 'attending' | 'speaking';

export interface PostStatement extends Quoted {
  readonly kind: 'post';
  /** As written, with any title ("Mr Trask"); null where only the post is named ("the chief executive of the trust"). */
  readonly person: string | null;
  /** As written: "Senior Responsible Officer"; "chair" or "lead" where the record says that someone chairs or leads. */
  readonly post: string;
  /** The organisation or plan the post belongs to, as written; null where none is named. */
  readonly of: string | null;
  /** What it is for, as written after "for" where that is no organisation: "production of the plan", "Maternity". */
  readonly for: string | null;
  readonly manner: PostManner;
}

export interface FigureStatement extends Quoted {
  readonly kind: 'figure';
  /** In units: £190 million is 190000000. */
  readonly value: number;
  /** `GBP`, `percent`, a unit of time ("week", "year") or `count`. */
  readonly unit: string;
  /** As written: "£190 million", "seven", "12 weeks". */
  readonly words: string;
  /** What it counts, as written: "sites", "CCGs", "Better Care Fund funding"; null where the sentence does not say. */
  readonly counts: string | null;
  /** True where the sentence says would, may, could, proposed, expected: not a settled fact. */
  readonly tentative: boolean;
}

export interface DefinitionStatement extends Quoted {
  readonly kind: 'definition';
  readonly term: string;
  /** The expansion of an acronym or the words that say what the term is. */
  readonly meaning: string;
  /** `key`: what a colour of a report's ratings means. */
  readonly manner: 'expansion' | 'meaning' | 'list' | 'key';
}

export interface ActionStatement extends Quoted {
  readonly kind: 'action';
  /** Who is to do it, as written; null where the sentence does not say. */
  readonly owner: string | null;
  readonly what: string;
  readonly due: DatePhrase | null;
  /** `undertaken`: someone said they would. `requested`: someone was asked to. `open`: left to be determined. */
  readonly manner: 'undertaken' | 'requested' | 'open';
}

export interface ContributionStatement extends Quoted {
  readonly kind: 'contribution';
  /** As written: "Mr Trask", "A Member", "The Accountable Officer of the commissioning group". */
  readonly speaker: string;
  /** The reporting verb: "explained", "asked"; "said" for a transcript's turn. */
  readonly verb: string;
  readonly what: string;
}

export interface AttendanceStatement extends Quoted {
  readonly kind: 'attendance';
  /** As written, with title and honours taken off. */
  readonly person: string;
  /** What is said of them beside the name: "Chairman", "Substitute for Mr X", a post; null where nothing is. */
  readonly role: string | null;
  readonly manner: 'present' | 'in-attendance' | 'apologies' | 'substitute';
}

export interface VoteStatement extends Quoted {
  readonly kind: 'vote';
  readonly outcome: 'carried' | 'lost' | 'unknown';
  readonly for: number | null;
  readonly against: number | null;
  readonly abstained: number | null;
  readonly manner: 'counted' | 'unanimous' | 'majority' | 'stated';
}

/** A typed fact read from one passage, with its quote. */
export type Statement =
  | DecisionStatement
  | DateStatement
  | PostStatement
  | FigureStatement
  | DefinitionStatement
  | ActionStatement
  | ContributionStatement
  | AttendanceStatement
  | VoteStatement;

export type StatementKind = Statement['kind'];
