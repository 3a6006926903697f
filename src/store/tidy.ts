import type { Engine } from './engine.ts';
import type { TidyLimits } from './store.ts';

/**
 * Deletes what has outlived its time. What a destination was told stays, and so does its latest row of the ledger:
 * without it its due times would count from the beginning again.
 */
export async function tidyStore({ db }: Engine, { now, questionsBefore, recordsBefore }: TidyLimits): Promise<void> {
  await db.deleteFrom('seen').where('until', '<=', now).execute();
  await db.deleteFrom('conversations').where('until', '<=', now).execute();
  await db.deleteFrom('questions').where('at', '<', questionsBefore).execute();
  await db.deleteFrom('remarks').where('at', '<', questionsBefore).execute();
  await db.deleteFrom('audit').where('at', '<', recordsBefore).execute();
  await db.deleteFrom('replicas').where('at', '<', recordsBefore).execute();
  await db
    .deleteFrom('ledger')
    .where('recorded_at', '<', recordsBefore)
    .where(({ eb, selectFrom }) =>
      eb(
        'due_at',
        '<',
        selectFrom('ledger as later')
          .whereRef('later.destination', '=', 'ledger.destination')
          .select(({ fn }) => fn.max('later.due_at').as('latest')),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries')
            .whereRef('deliveries.id', '=', 'ledger.delivery')
            .where('deliveries.state', 'in', ['due', 'claimed'])
            .select('deliveries.id'),
        ),
      ),
    )
    .execute();
  await db
    .deleteFrom('deliveries')
    .where('state', 'not in', ['due', 'claimed'])
    .where('finished_at', '<', recordsBefore)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('ledger').whereRef('ledger.delivery', '=', 'deliveries.id').select('ledger.date'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries as part')
            .whereRef('part.thread_of', '=', 'deliveries.id')
            .where('part.state', 'in', ['due', 'claimed'])
            .select('part.id'),
        ),
      ),
    )
    .execute();
}
