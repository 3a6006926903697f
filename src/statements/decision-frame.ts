import type { DecisionForm, Force } from '../domain/statement.ts';

/** What kind of act a frame's words are, before the paper and its headings are taken into account. */
export type Act = 'decided' | 'recommended' | 'moved' | 'proposed' | 'lost';

/** The words of a sentence that make it a decision (or a recommendation, a motion); offsets within the sentence. */
export interface Frame {
  readonly form: DecisionForm;
  readonly act: Act;
  /** The forces of the frame's own verbs; the words after it may add to them. */
  readonly forces: readonly Force[];
  readonly by: string | null;
  readonly start: number;
  /** Where the operative verb begins; what stands before it may date it. */
  readonly verbAt: number;
  /** Where what was decided begins. */
  readonly whatFrom: number;
  /** True where what was decided is the subject: "the minutes were approved". */
  readonly passive: boolean;
  /** True where the words themselves set it back: "had agreed", "previously resolved". */
  readonly past: boolean;
  /** What the meeting did first in the same sentence: "considered the draft" before "and agreed the following:". */
  readonly first: Frame | null;
}

/** A frame with the plainest values, for those that differ in a few. */
export function frame(parts: Partial<Frame> & Pick<Frame, 'form' | 'start' | 'whatFrom'>): Frame {
  return {
    act: 'decided',
    forces: [],
    by: null,
    verbAt: parts.start,
    passive: false,
    past: false,
    first: null,
    ...parts,
  };
}

const PAST_WORDS = /\b(?:had|previously|earlier|already)\b/i;

/** Whether adverbs or auxiliaries set a verb back in time. */
export function setsBack(words: string): boolean {
  return PAST_WORDS.test(words);
}
