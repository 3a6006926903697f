import { countOf } from './counted.ts';
import type { Engine } from './engine.ts';
import type { Deliveries } from './store.ts';
import type { Database } from './tables.ts';

/** What is left of a message: nobody posts it again, and the papers it told of may be withdrawn. */
export const BLANK = '{}';

/** The ways in which a delivery ends. */
export function createFinishing({ db, now }: Engine): Pick<Deliveries, 'posted' | 'fail' | 'giveUp'> {
  /** Ends what nobody has claimed since, and with it what waits for its thread; calls back in the same transaction. */
  const end = (
    { id, epoch, error }: { readonly id: string; readonly epoch: number; readonly error: string },
    state: 'failed' | 'unknown',
    and: (trx: Database) => Promise<unknown> = async () => {},
  ) =>
    db.transaction().execute(async (trx) => {
      const finished = { owner: null, lease_until: null, error, finished_at: now(), message: BLANK };
      const unfinished = trx.updateTable('deliveries').where('state', 'in', ['due', 'claimed']);
      const ended = unfinished
        .set({ ...finished, state })
        .where('id', '=', id)
        .where('epoch', '=', epoch);
      if (countOf(await ended.execute()) === 0) return false;
      await unfinished
        .set({ ...finished, state: 'failed' })
        .where('thread_of', '=', id)
        .execute();
      await and(trx);
      return true;
    });

  return {
    async posted(id, ts) {
      const recorded = await db
        .updateTable('deliveries')
        .set({ state: 'posted', ts, error: null, owner: null, lease_until: null, finished_at: now(), message: BLANK })
        .where('id', '=', id)
        // What has failed is told anew: it must not stand twice.
        .where('state', 'not in', ['posted', 'failed'])
        .execute();
      if (countOf(recorded) > 0) return 'recorded';
      const row = await db.selectFrom('deliveries').select('ts').where('id', '=', id).executeTakeFirst();
      return { otherTs: row?.ts ?? null };
    },
    fail(id, epoch, error) {
      return end({ id, epoch, error }, 'failed', async (trx) => {
        await trx.deleteFrom('told').where('delivery', '=', id).execute();
        await trx.deleteFrom('quoted').where('delivery', '=', id).execute();
      });
    },
    giveUp(id, epoch, error) {
      return end({ id, epoch, error }, 'unknown');
    },
  };
}
