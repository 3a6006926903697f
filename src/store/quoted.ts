import type { Quotation, Quoted } from '../digest/quotation.ts';
import { chunks } from './chunks.ts';
import { countOf } from './counted.ts';
import type { Engine } from './engine.ts';
import type { Post, Posts, Told } from './paper-store.ts';
import type { Database } from './tables.ts';

/** Writes down what a digest cites, with the digest itself. */
export async function insertQuoted(
  trx: Database,
  given: { readonly destination: string; readonly delivery: string; readonly at: number },
  quotations: readonly Quotation[],
): Promise<void> {
  const rows = quotations.map(({ reasons, ...rest }) => ({ ...rest, ...given, reasons: JSON.stringify(reasons) }));
  for (const some of chunks(rows, 50)) {
    await trx
      .insertInto('quoted')
      .values([...some])
      .execute();
  }
}

/** What each destination was cited. */
export function createQuoted({ db }: Engine): Told {
  return {
    async quoted(destination) {
      const rows = await db
        .selectFrom('quoted')
        .select(['paper', 'title', 'place', 'kind', 'day', 'words', 'reasons', 'at'])
        .where('destination', '=', destination)
        .orderBy('at')
        .orderBy('paper')
        .orderBy('place')
        .orderBy('kind')
        .execute();
      return rows.map((row): Quoted => ({ ...row, reasons: JSON.parse(row.reasons) as string[] }));
    },
  };
}

/** The digests that stand in Slack, by the papers that they cite. */
export function createPosts({ db }: Engine): Posts {
  const standing = () => db.selectFrom('deliveries').where('state', '=', 'posted').where('removed_at', 'is', null);
  return {
    async citing(paper) {
      const held = await db.selectFrom('quoted').select('delivery').distinct().where('paper', '=', paper).execute();
      const posts: Post[] = [];
      for (const some of chunks(held.map(({ delivery }) => delivery))) {
        const rows = await standing()
          .select(['id', 'destination', 'channel', 'due_at', 'papers'])
          .where('id', 'in', some)
          .execute();
        const threads = await standing()
          .select((eb) => ['thread_of', eb.fn.countAll<number>().as('count')])
          .where('thread_of', 'in', some)
          .groupBy('thread_of')
          .execute();
        const thread = new Map(threads.map(({ thread_of, count }) => [thread_of, count]));
        for (const { id, destination, channel, due_at, papers } of rows) {
          const others = (JSON.parse(papers ?? '[]') as string[]).filter((other) => other !== paper).length;
          posts.push({ id, destination, channel, dueAt: due_at, others, thread: thread.get(id) ?? 0 });
        }
      }
      return posts.sort((a, b) => b.dueAt - a.dueAt || (a.id < b.id ? -1 : 1));
    },
    async thread(id) {
      const rows = await standing().select(['id', 'channel', 'ts']).where('thread_of', '=', id).execute();
      const root = await standing().select(['id', 'channel', 'ts']).where('id', '=', id).execute();
      return [...rows, ...root].flatMap(({ ts, ...rest }) => (ts === null ? [] : [{ ...rest, ts }]));
    },
    async removed(id, at) {
      const removed = db.updateTable('deliveries').set({ removed_at: at }).where('id', '=', id);
      return countOf(await removed.where('removed_at', 'is', null).execute()) > 0;
    },
  };
}
