import type { Selectable } from 'kysely';
import type { LedgerRow } from './store.ts';
import type { DeliveryTable, LedgerTable } from './tables.ts';

type Joined = {
  [K in 'state' | 'attempts' | 'not_before' | 'error' | 'finished_at' | 'channel']: DeliveryTable[K] | null;
};

/** A row of the ledger with its delivery. The delivery of an old row may have been tidied away. */
export function ledgerRowOf(
  row: Selectable<LedgerTable> & Joined & { readonly delivery_id: string | null },
): LedgerRow {
  const { destination, date, time, outcome, reason, delivery_id: id, state, attempts, channel } = row;
  const delivery =
    id === null || state === null || attempts === null || channel === null
      ? null
      : { id, state, attempts, channel, notBefore: row.not_before ?? 0, error: row.error, finishedAt: row.finished_at };
  return { destination, date, time, dueAt: row.due_at, outcome, reason, recordedAt: row.recorded_at, delivery };
}
