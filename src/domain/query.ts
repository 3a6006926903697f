import type { AskedList } from './asked-list.ts';
import type { Filter } from './filter.ts';
import type { ReducedDate } from './reduced-date.ts';
import type { Force } from './statement.ts';

/** What the asker wants to know. */
export const INTENTS = [
  'who',
  'when',
  'decision',
  'amount',
  'definition',
  'status',
  'documents',
  'passages',
  'timeline',
  'changes',
  'journey',
  'slipped',
  'open',
  'conflicts',
] as const;

export type Intent = (typeof INTENTS)[number];

/** Which words of the question were read as what: `{ words: "next Harbour Board", as: "body harbour-board" }`. */
export interface Understood {
  readonly words: string;
  readonly as: string;
}

/** Something the record or the register is known to speak of, named in the question. */
export interface Mention {
  readonly kind: 'workstream' | 'body' | 'person' | 'term';
  /** The id in the register; for what was mined from the papers, its name. */
  readonly id: string;
  readonly name: string;
  /** The question's words for it, from `start` (inclusive) to `end` (exclusive) of the question. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Every way the record may write it, the name first. */
  readonly names: readonly string[];
}

/** What kind of thing a topic term is; all but `word` are essential: no answer may leave one uncovered. */
export type TopicKind = 'word' | 'name' | 'number' | 'mention' | 'phrase';

/** One thing the evidence must speak of. */
export interface TopicTerm {
  /** The question's word or words. */
  readonly words: string;
  readonly kind: TopicKind;
  /** Covered when all stems of any one alternative stand in the evidence. */
  readonly alternatives: readonly (readonly string[])[];
  /** The mention this term stands for; null for a word. */
  readonly mention: Mention | null;
  /** Words that must stand in the evidence to the letter, beside their stems: "Option B"; null elsewhere. */
  readonly literal: string | null;
  /** The stem of the preposition right before a name ("in Ashford" → "in"); null elsewhere. */
  readonly slot: string | null;
}

/** A post asked for: "the senior responsible officer". */
export interface AskedPost {
  readonly words: string;
  /** Every one of these stems must stand in the post an answer names. */
  readonly stems: readonly string[];
  /** For words that were read as misspelt, small letters: the stems they may mean. */
  readonly guesses: Readonly<Record<string, readonly string[]>>;
}

/** The day, month or year a question asks about. */
export interface AskedDay {
  readonly date: ReducedDate;
  readonly words: string;
  readonly relation: 'on' | 'before' | 'after';
  /** Of two ends or a span told from the asker's day: YYYY-MM-DD, both inclusive; null where a side is open. */
  readonly since?: string | null;
  readonly until?: string | null;
}

/** What kind of quantity is asked for. */
export type Quantity = 'money' | 'percent' | 'duration' | 'frequency' | 'count';

/** How a `passages` question asks. `claim`: "is …", "has …", "did …": answered by the record's words, never by yes. */
export type Manner = 'why' | 'how' | 'said' | 'claim' | 'open';

/** A question as understood. */
export interface Query {
  readonly text: string;
  readonly intent: Intent;
  readonly manner: Manner;
  readonly mentions: readonly Mention[];
  readonly topic: readonly TopicTerm[];
  readonly post: AskedPost | null;
  readonly quantity: Quantity | null;
  /** The operative verb asked for: "did the board approve …" asks for `approved`. */
  readonly force: Force | null;
  readonly day: AskedDay | null;
  /** YYYY-MM-DD: only what papers told by this day is asked for ("as of 1 May"); null elsewhere. */
  readonly knownBy: string | null;
  /** Asked for what comes after, or last before, the as-of day. */
  readonly towards: 'next' | 'last' | null;
  /** The bodies whose next meeting alone is asked for, none for anybody's; null where something else is asked. */
  readonly nextOf: AskedList['bodies'];
  /** The list the question asks for; null where it asks for none. */
  readonly list: AskedList | null;
  /** YYYY-MM-DD: the answer is what a reader on this day could have known. */
  readonly asOf: string;
  /** What the operators restrict the evidence to. */
  readonly filter: Filter;
  /** What the asker is to be told of operators that could not be read. */
  readonly hints: readonly string[];
  readonly understood: readonly Understood[];
}

/** A word that several entries claim: what it may mean. */
export interface AmbiguousWord {
  readonly words: string;
  readonly meanings: readonly Mention[];
}

/** How a text addressed to the bot was read. */
export type ReadQuestion =
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'ambiguous'; readonly query: Query; readonly word: AmbiguousWord }
  | { readonly kind: 'unsupported'; readonly reason: UnsupportedReason; readonly hints?: readonly string[] };

/** Why a text is no question about a record. */
export type UnsupportedReason =
  | 'empty'
  | 'too-long'
  | 'no-words'
  | 'request'
  | 'care'
  | 'instruction'
  /** A greeting, or asked what can be asked. */
  | 'help'
  /** Thanks, assent or farewell: nothing is asked. */
  | 'courtesy'
  /** Nothing but operators that could not be read. */
  | 'operators';
