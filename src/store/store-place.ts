import type { StoreAway, StoreRefused } from './store-error.ts';

/** Where a store is. */
export type StorePlace =
  | { readonly kind: 'embedded'; readonly directory: string }
  | { readonly kind: 'postgres'; readonly url: string };

export interface OpenOptions {
  /** This process's clock, in ms since 1970. */
  readonly clock?: () => number;
  /** Of PostgreSQL. */
  readonly timeouts?: Partial<Timeouts>;
  /**
   * Of the embedded store: the waits, in ms, before one that cannot be opened now is tried again in the background; the
   * last is kept to. Left out, it is refused at once.
   */
  readonly waits?: readonly number[];
  /** Told when a store that was not there has come, and why not as long as it is away. */
  readonly onChange?: (state: 'reached' | StoreAway | StoreRefused) => void;
}

/** How long PostgreSQL is waited for, in ms. */
export interface Timeouts {
  readonly connect: number;
  readonly statement: number;
  /** How long a store that is away is waited for when it is opened, before it is left to come by itself. */
  readonly open: number;
}
