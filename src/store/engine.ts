import type { RawBuilder } from 'kysely';
import type { Database } from './tables.ts';

/** What an engine hands to the parts of the store: the same SQL runs on each, these few things differ. */
export interface Engine {
  readonly name: 'embedded' | 'postgres';
  readonly db: Database;
  /** The instant by which leases run, in ms since 1970, as SQL: one clock for all who share the store. */
  now(): RawBuilder<number>;
  /** An instant of this process's clock, by the clock of the leases. */
  instant(at: number): RawBuilder<number>;
  /** Tells other replicas that the generation was raised, if it can: it never rejects. */
  hint(): Promise<void>;
  /** Calls back when another replica may have raised it; the returned function ends it. */
  watch(onHint: () => void): () => void;
  /** Resolves where something can be written; rejects with a `StoreAway` where the disk is full or read-only. */
  probe(): Promise<void>;
  /** Rewrites the tables' files without what was deleted. The tables stand still meanwhile. */
  compact(): Promise<void>;
  close(): Promise<void>;
}
