import type { Kysely, Migration } from 'kysely';
import type { Engine } from './engine.ts';
import { numbered } from './numbered-table.ts';

/**
 * What channels are set to, why answers did not help, and what was remarked on them. The columns' meaning is told in
 * `tables.ts`; a version that does not know them writes what it did before.
 */
export function settingsAndReasons(engine: Engine['name']): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const { schema } = db;
      await schema
        .createTable('settings')
        .addColumn('place', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('value', 'text', (column) => column.notNull())
        .addColumn('set_by', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('one_setting', ['place', 'name'])
        .execute();
      await schema.alterTable('verdicts').addColumn('reason', 'text').execute();
      await numbered(schema.createTable('remarks'), engine)
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('answer', 'text', (column) => column.notNull())
        .addColumn('words', 'text', (column) => column.notNull())
        .execute();
      await schema.createIndex('remarks_by_at').on('remarks').column('at').execute();
    },
  };
}
