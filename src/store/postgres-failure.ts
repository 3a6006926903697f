import { StoreAway, StoreRefused } from './store-error.ts';

/** Classes of SQLSTATE that tell of a mistake of ours: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const OURS: ReadonlySet<string> = new Set(['22', '23', '42']);

/** The table is not there: the database behind the address is another than before. */
export const NO_TABLE = '42P01';

/** Of those classes, what is the operator's to mend: a right that was taken away, and tables that are gone. */
const THEIRS: ReadonlySet<string> = new Set(['42501', NO_TABLE]);

/** PostgreSQL's code of an error, or Node's of a lost connection; null where it has none. */
export function postgresCode(error: unknown): string | null {
  const cause = error instanceof StoreAway ? error.cause : error;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
}

/** What to throw in place of an error of the driver: a lost connection, a timeout or a full disk is the store's absence. */
export function postgresFailure(error: unknown): unknown {
  if (error instanceof StoreAway || error instanceof StoreRefused) return error;
  const code = postgresCode(error);
  if (code !== null && !THEIRS.has(code) && OURS.has(code.slice(0, 2))) return error;
  return new StoreAway(`PostgreSQL cannot do this now: ${reasonOf(error)}.`, { cause: error });
}

/** Where a name stands for several addresses, Node gives an error without words that holds one for each. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error && error.message !== '' ? error.message : String(postgresCode(error) ?? error);
}
