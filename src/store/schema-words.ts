import type { StorePlace } from './store-place.ts';

/** Why a store with migrations that this version lacks is left alone. */
export const STORE_IS_NEWER =
  'A newer version of stp has changed this store and this version does not know it. Nothing was touched: start that version or a later one, or put back a backup from before the upgrade.';

/** Why a store that is only to be read is refused where this version has migrations that it lacks. */
export const OLDER =
  'This store was last written by an older version of stp. Start this version once (stp serve), which brings its tables up to date, and try again.';

/** What to say where there is no store to read. */
export function absent(place: StorePlace): string {
  return place.kind === 'embedded'
    ? `There is no store in ${place.directory}. Name its folder with --data-dir or DATA_DIR, or its PostgreSQL with DATABASE_URL.`
    : 'There is no store in this database. See that DATABASE_URL names the one that stp serve uses.';
}
