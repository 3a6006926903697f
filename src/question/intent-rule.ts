import type { Intent, Manner, Quantity } from '../domain/query.ts';

/** A form of question and what it asks for. */
export interface IntentRule {
  readonly when: RegExp;
  readonly intent: Intent;
  readonly manner?: Manner;
  readonly quantity?: Quantity;
  /** Words that, where they occur in such a question, say what is asked and not what about. */
  readonly spends: string;
}
