import type { Quotation, Quoted } from '../digest/quotation.ts';
import { chunks } from './chunks.ts';
import { countOf } from './counted.ts';
import { BLANK } from './delivery-end.ts';
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
        .select(['paper', 'title', 'place', 'kind', 'day', 'words', 'said', 'reasons', 'at'])
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

/** The posts that stand in Slack, by the papers that they cite. An answer is a delivery that is posted when it is written down. */
export function createPosts({ db }: Engine): Posts {
  const standing = () => db.selectFrom('deliveries').where('state', '=', 'posted').where('removed_at', 'is', null);
  async function answersCiting(paper: string): Promise<Post[]> {
    const rows = await standing()
      .select(['id', 'destination', 'channel', 'due_at', 'papers'])
      .where('purpose', '=', 'answer')
      .execute();
    return rows.flatMap(({ id, destination, channel, due_at, papers }): Post[] => {
      const cited = JSON.parse(papers ?? '[]') as string[];
      if (!cited.includes(paper)) return [];
      return [{ kind: 'answer', id, destination, channel, dueAt: due_at, others: cited.length - 1, thread: 0 }];
    });
  }

  return {
    async answered({ id, channel, ts, papers }, at) {
      const row = { id, destination: channel, channel, thread_of: null, purpose: 'answer' as const, message: BLANK };
      const done = { state: 'posted' as const, ts, papers: JSON.stringify(papers), revision: null, finished_at: at };
      const never = { epoch: 0, attempts: 1, not_before: at, owner: null, lease_until: null, error: null };
      await db
        .insertInto('deliveries')
        .values({ ...row, ...done, ...never, due_at: at, created_at: at, removed_at: null })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },
    async citing(paper) {
      const held = await db.selectFrom('quoted').select('delivery').distinct().where('paper', '=', paper).execute();
      const posts = await answersCiting(paper);
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
          posts.push({ kind: 'digest', id, destination, channel, dueAt: due_at, others, thread: thread.get(id) ?? 0 });
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
