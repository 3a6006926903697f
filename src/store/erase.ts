import { sql } from 'kysely';
import { hasRun } from '../domain/word-runs.ts';
import { chunks } from './chunks.ts';
import { countOf } from './counted.ts';
import { BLANK } from './delivery-end.ts';
import type { Engine } from './engine.ts';
import type { Erased, Erasing } from './erasing.ts';
import { EXPORTED } from './exported-tables.ts';
import type { Database } from './tables.ts';

/** What stands where a sentence for the keepers held words of a paper that was purged. */
const TAKEN_OUT = 'The words of a purged paper were taken out.';

const PURGED = 'A paper that it told of was purged.';

/**
 * Takes a paper's words out of every table, in one transaction, and then out of the pages that the engine has freed. What
 * a digest told of it was told; a digest that waits is made anew without it.
 */
export async function eraseFrom({ db, now, compact }: Engine, { paper, keys, runs }: Erasing): Promise<Erased> {
  const known = new Set(runs);
  const holds: Holds = (text) => text != null && hasRun(text, known);
  const erased = await db.transaction().execute(async (trx) => {
    const counts = {
      digests: await endDeliveries(trx, now, (papers, message) => papers.includes(paper) || holds(message)),
      questions: await deleteWhere(trx, 'questions', 'seq', ({ question }) => holds(question)),
      conversations: await deleteWhere(trx, 'conversations', 'thread', ({ context }) => holds(context)),
      subscriptions: await deleteWhere(trx, 'subscriptions', 'id', (row) =>
        [row.followed_id, row.followed_name].some(holds),
      ),
      records: await blankRecords(trx, holds),
      keys: await forgetKeys(trx, keys),
    };
    await forgetTold(trx, paper);
    await deleteWhere(trx, 'remarks', 'seq', ({ words }) => holds(words));
    await putOnRecord(trx, now, paper);
    return counts;
  });
  await compact();
  return { ...erased, left: await rowsWith(db, holds) };
}

/** Whether a text has words of the paper. */
type Holds = (text: string | null | undefined) => boolean;

/** Messages that wait and tell of it fail; a digest does with all that waits for its thread, to be made anew without it. */
async function endDeliveries(
  trx: Database,
  now: Engine['now'],
  tells: (papers: readonly string[], message: string) => boolean,
): Promise<number> {
  const rows = await trx
    .selectFrom('deliveries')
    .select(['id', 'thread_of', 'papers', 'message'])
    .where('state', 'in', ['due', 'claimed'])
    .execute();
  const waiting = new Set(rows.map(({ id }) => id));
  const told = rows.filter(({ papers, message }) => tells(papers === null ? [] : JSON.parse(papers), message));
  // The thread of a message that is in Slack goes on without the part that tells of it.
  const ended = new Set(
    told.map(({ id, thread_of }) => (thread_of !== null && waiting.has(thread_of) ? thread_of : id)),
  );
  const ids = rows.filter(({ id, thread_of }) => ended.has(id) || (thread_of !== null && ended.has(thread_of)));
  for (const some of chunks(ids.map(({ id }) => id))) {
    const failed = { state: 'failed' as const, message: BLANK, error: PURGED, owner: null, lease_until: null };
    await trx
      .updateTable('deliveries')
      .set({ ...failed, finished_at: now() })
      .where('id', 'in', [...some])
      .execute();
    // As where it fails in sending: what it told counts as not told.
    await trx
      .deleteFrom('told')
      .where('delivery', 'in', [...some])
      .execute();
  }
  return ids.length;
}

async function deleteWhere<T extends 'questions' | 'conversations' | 'subscriptions' | 'remarks'>(
  trx: Database,
  table: T,
  key: string,
  holds: (row: Readonly<Record<string, string>>) => boolean,
): Promise<number> {
  const { rows } = await sql<Record<string, string>>`select * from ${sql.table(table)}`.execute(trx);
  const gone = rows.filter(holds).map((row) => row[key]);
  for (const some of chunks(gone)) {
    await sql`delete from ${sql.table(table)} where ${sql.ref(key)} in (${sql.join(some)})`.execute(trx);
  }
  return gone.length;
}

/** Sentences of the audit and of the run log, and what went wrong with a message. */
async function blankRecords(trx: Database, holds: Holds): Promise<number> {
  let blanked = 0;
  for (const [table, column] of [
    ['audit', 'detail'],
    ['ledger', 'reason'],
    ['deliveries', 'error'],
  ] as const) {
    const ref = sql.ref(column);
    const texts = await sql<{ text: string }>`
      select distinct ${ref} as text from ${sql.table(table)} where ${ref} is not null`.execute(trx);
    for (const { text } of texts.rows.filter((row) => holds(row.text))) {
      await sql`update ${sql.table(table)} set ${ref} = ${TAKEN_OUT} where ${ref} = ${text}`.execute(trx);
      blanked++;
    }
  }
  return blanked;
}

async function forgetKeys(trx: Database, keys: readonly string[]): Promise<number> {
  let forgotten = 0;
  for (const some of chunks(keys)) {
    forgotten += countOf(
      await trx
        .deleteFrom('entries')
        .where('key', 'in', [...some])
        .execute(),
    );
  }
  return forgotten;
}

/**
 * The titles of the paper and its words as digests told them, and what keepers wrote of its changes. Who was told of which paragraph
 * stays, as numbers: they hear once that it is gone.
 */
async function forgetTold(trx: Database, paper: string): Promise<void> {
  await trx.updateTable('changes').set({ note: null }).where('paper', '=', paper).execute();
  await trx.updateTable('quoted').set({ title: '', said: null }).where('paper', '=', paper).execute();
}

/** That it was erased is on record, and nothing of what it said. */
async function putOnRecord(trx: Database, now: Engine['now'], paper: string): Promise<void> {
  const detail = `The paper ${paper} was purged and its words erased.`;
  const entry = { at: now(), who: null, what: 'purge', outcome: 'done', detail, reference: null };
  await trx.insertInto('audit').values(entry).execute();
}

/** How many rows of any table hold its words still. */
async function rowsWith(db: Database, holds: Holds): Promise<number> {
  let count = 0;
  for (const [table, columns] of Object.entries(EXPORTED)) {
    const texts = Object.entries(columns).flatMap(([name, kind]) => (kind.startsWith('text') ? [name] : []));
    if (texts.length === 0) continue;
    const refs = texts.map((name) => sql.ref(name));
    const { rows } = await sql<Record<string, string | null>>`
      select ${sql.join(refs)} from ${sql.table(table)}`.execute(db);
    count += rows.filter((row) => Object.values(row).some(holds)).length;
  }
  return count;
}
