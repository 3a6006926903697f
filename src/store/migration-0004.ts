import type { Kysely, Migration } from 'kysely';

/** The words that a digest cited, so that a correction can say what stood before; a version that does not know them writes none. */
export const citedWords: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('quoted').addColumn('said', 'text').execute();
  },
};
