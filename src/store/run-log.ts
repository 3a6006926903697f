import type { DeliveryState, LedgerRow, Outcome } from './store.ts';

/** So many due times with the same outcome; `state` is the delivery's where there is one. */
export interface OutcomeCount {
  readonly outcome: Outcome;
  readonly state: DeliveryState | null;
  readonly count: number;
}

/** What a keeper asks of the ledger. */
export interface RunLog {
  /** How many due times since an instant had which outcome. */
  outcomes(since: number): Promise<readonly OutcomeCount[]>;
  /** Those that failed, were skipped, are waiting or of which nobody knows, newest first. */
  troubled(limit: number): Promise<readonly LedgerRow[]>;
}
