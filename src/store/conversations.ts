import type { Context } from '../domain/conversation.ts';
import type { Engine } from './engine.ts';
import type { Conversations } from './store.ts';

/** What a thread hands from one question to the next. */
export function createConversations({ db }: Engine): Conversations {
  return {
    async before(thread, now) {
      const kept = db.selectFrom('conversations').select('context').where('thread', '=', thread);
      const row = await kept.where('until', '>', now).executeTakeFirst();
      return row === undefined ? null : (JSON.parse(row.context) as Context);
    },
    async keep(thread, context, until) {
      if (context === null) {
        await db.deleteFrom('conversations').where('thread', '=', thread).execute();
        return;
      }
      const { question, about, shown, leaning = null } = context;
      const kept = { context: JSON.stringify({ question, about, shown, leaning }), until };
      await db
        .insertInto('conversations')
        .values({ thread, ...kept })
        .onConflict((on) => on.column('thread').doUpdateSet(kept))
        .execute();
    },
  };
}
