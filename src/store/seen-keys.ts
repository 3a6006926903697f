import type { Engine } from './engine.ts';
import type { SeenKeys } from './store.ts';

/** What Slack has delivered already, to whichever replica. */
export function createSeenKeys({ db }: Engine): SeenKeys {
  return {
    async firstTime(key, now, until) {
      const written = await db
        .insertInto('seen')
        .values({ key, until })
        .onConflict((on) => on.column('key').doUpdateSet({ until }).where('seen.until', '<=', now))
        .returning('key')
        .execute();
      return written.length > 0;
    },
  };
}
