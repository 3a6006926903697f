import { openEmbedded } from './embedded-store.ts';
import { openPostgres } from './postgres-store.ts';
import type { Store } from './store.ts';
import type { OpenOptions, StorePlace } from './store-place.ts';

/**
 * Opens the store and brings its tables to this version. Throws a `StoreRefused` where it cannot be used: its message
 * says what is wrong and what to do. A PostgreSQL that is away is no reason, and with `waits` neither is a disk that is
 * full, read-only or away: every method rejects with a `StoreAway` until it is there.
 */
export function openStore(place: StorePlace, options: OpenOptions = {}): Promise<Store> {
  return place.kind === 'embedded' ? openEmbedded(place.directory, options) : openPostgres(place.url, options);
}
