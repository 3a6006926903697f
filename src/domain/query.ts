import type { ReducedDate } from './reduced-date.ts';
import type { Force } from './statement.ts';

/** What the asker wants to know. */
export const INTENTS = ['who', 'when', 'decision', 'amount', 'definition', 'status', 'documents', 'passages'] as const;

export type Intent = (typeof INTENTS)[number];

/** Which words of the question were read as what: `{ words: "next JHOSC", as: "body jhosc" }`. */
export interface Understood {
  readonly words: string;
  readonly as: string;
}

/** Something the record is known to speak of, named in the question. */
export interface Mention {
  readonly kind: 'workstream' | 'body' | 'person' | 'term';
  /** The id in the register, or the term itself. */
  readonly id: string;
  readonly name: string;
  /** The question's words for it. */
  readonly words: string;
  /** Every way the record may write it, the name first. */
  readonly names: readonly string[];
}

/** One thing the evidence must speak of: covered when any of its alternatives stands in the evidence. */
export interface TopicTerm {
  /** The question's word. */
  readonly word: string;
  /** Stems any of which covers the word: its own, tolerant readings of a misspelling, general synonyms. */
  readonly stems: readonly string[];
  /** Names, numbers, years and posts: no answer may leave one uncovered. */
  readonly essential: boolean;
}

/** A question as understood. */
export interface Query {
  readonly text: string;
  readonly intent: Intent;
  readonly mentions: readonly Mention[];
  readonly topic: readonly TopicTerm[];
  /** The operative verb asked for: "did HOSC approve …" asks for `approved`. */
  readonly force: Force | null;
  /** The day, month or year asked about; null where the question names none. */
  readonly dayAsked: ReducedDate | null;
  /** Asked for what comes after, or last before, the as-of day. */
  readonly towards: 'next' | 'last' | null;
  /** YYYY-MM-DD: the answer is what a reader on this day could have known. */
  readonly asOf: string;
  readonly audience: string;
  readonly understood: readonly Understood[];
}
