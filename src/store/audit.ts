import type { Engine } from './engine.ts';
import type { Audit } from './store.ts';

/** Who changed what, for those who keep the folder. */
export function createAudit({ db }: Engine): Audit {
  return {
    async record({ at, who, what, outcome, detail, reference }) {
      await db.insertInto('audit').values({ at, who, what, outcome, detail, reference }).execute();
    },
    async list(limit) {
      const newest = db.selectFrom('audit').selectAll().orderBy('at', 'desc').orderBy('seq', 'desc').limit(limit);
      return (await newest.execute()).map(({ seq: _, ...row }) => row);
    },
  };
}
