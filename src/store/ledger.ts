import { chunks } from './chunks.ts';
import { countOf } from './counted.ts';
import { newRow } from './deliveries.ts';
import type { Engine } from './engine.ts';
import { ledgerRowOf } from './ledger-row.ts';
import { createQuoted, insertQuoted } from './quoted.ts';
import type { Ledger, Slot } from './store.ts';

/** What came of every local due time, and what each destination has been told. */
export function createLedger(engine: Engine): Ledger {
  const { db } = engine;
  const listed = () =>
    db
      .selectFrom('ledger')
      .leftJoin('deliveries', 'deliveries.id', 'ledger.delivery')
      .selectAll('ledger')
      .select(['deliveries.id as delivery_id', 'state', 'attempts', 'not_before', 'error', 'finished_at', 'channel'])
      .orderBy('ledger.due_at', 'desc')
      .orderBy('ledger.recorded_at', 'desc')
      .orderBy('ledger.destination');

  return {
    async missing(slots) {
      const there = new Set<string>();
      const dates = slots.map(({ date }) => date).sort();
      for (const destinations of chunks([...new Set(slots.map(({ destination }) => destination))])) {
        const rows = await db
          .selectFrom('ledger')
          .select(['destination', 'date', 'time'])
          .where('destination', 'in', destinations)
          .where('date', '>=', dates[0] ?? '')
          .where('date', '<=', dates.at(-1) ?? '')
          .execute();
        for (const row of rows) there.add(slotKey(row));
      }
      return slots.filter((slot) => !there.has(slotKey(slot)));
    },
    async close({ destination, date, time, dueAt }, outcome, reason, at) {
      const row = { destination, date, time, due_at: dueAt, outcome, reason, recorded_at: at, delivery: null };
      return (
        countOf(
          await db
            .insertInto('ledger')
            .values(row)
            .onConflict((on) => on.doNothing())
            .execute(),
        ) > 0
      );
    },
    async queue({ destination, date, time, dueAt }, keys, messages, at, quotations = []) {
      const digest = messages.find(({ threadOf }) => threadOf === null)?.id ?? null;
      const row = { destination, date, time, due_at: dueAt, outcome: 'message' as const, reason: null };
      // In one order for all, so that two replicas never wait for each other.
      const told = [...new Set(keys)].sort().map((key) => ({ destination, key, delivery: digest, at }));
      const deliveries = messages.map((message) => newRow(message, at));
      try {
        await db.transaction().execute(async (trx) => {
          const slot = trx.insertInto('ledger').values({ ...row, recorded_at: at, delivery: digest });
          expectAll(1, countOf(await slot.onConflict((on) => on.doNothing()).execute()));
          for (const some of chunks(told)) {
            const insert = trx.insertInto('told').values(some);
            expectAll(some.length, countOf(await insert.onConflict((on) => on.doNothing()).execute()));
          }
          for (const some of chunks(deliveries, 50)) {
            const insert = trx.insertInto('deliveries').values(some);
            expectAll(some.length, countOf(await insert.onConflict((on) => on.doNothing()).execute()));
          }
          if (digest !== null) await insertQuoted(trx, { destination, delivery: digest, at }, quotations);
        });
        return true;
      } catch (error) {
        if (error instanceof Taken) return false;
        throw error;
      }
    },
    async told(destination) {
      const rows = await db.selectFrom('told').select('key').where('destination', '=', destination).execute();
      return new Set(rows.map(({ key }) => key));
    },
    ...createQuoted(engine),
    async last(destination) {
      const row = await listed().where('ledger.destination', '=', destination).limit(1).executeTakeFirst();
      return row === undefined ? null : ledgerRowOf(row);
    },
    async log(limit, destination) {
      const rows = destination === undefined ? listed() : listed().where('ledger.destination', '=', destination);
      return (await rows.limit(limit).execute()).map(ledgerRowOf);
    },
    async outcomes(since) {
      const rows = await db
        .selectFrom('ledger')
        .leftJoin('deliveries', 'deliveries.id', 'ledger.delivery')
        .select((eb) => ['outcome', 'state', eb.fn.countAll<number>().as('count')])
        .where('ledger.due_at', '>=', since)
        .groupBy(['outcome', 'state'])
        .orderBy('outcome')
        .orderBy('state')
        .execute();
      return rows.map(({ outcome, state, count }) => ({ outcome, state, count }));
    },
    async troubled(limit) {
      const rows = listed().where((eb) =>
        eb.or([eb('outcome', 'in', ['failed', 'skipped']), eb('state', 'in', ['due', 'claimed', 'failed', 'unknown'])]),
      );
      return (await rows.limit(limit).execute()).map(ledgerRowOf);
    },
  };
}

/** Something of a digest was there before: the transaction is undone. */
class Taken extends Error {
  override readonly name = 'Taken';
}

function expectAll(wanted: number, written: number): void {
  if (written < wanted) throw new Taken();
}

function slotKey({ destination, date, time }: Pick<Slot, 'destination' | 'date' | 'time'>): string {
  return `${destination} ${date} ${time}`;
}
