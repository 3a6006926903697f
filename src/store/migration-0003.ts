import type { Kysely, Migration } from 'kysely';

/**
 * How papers read when they were last recorded, what changed in them and what each destination was told of them; that a
 * posted digest has been deleted. What the tables mean is told in `paper-tables.ts`.
 */
export const paperTables: Migration = {
  async up(db: Kysely<unknown>) {
    const { schema } = db;
    await schema
      .createTable('papers')
      .addColumn('id', 'text', (column) => column.notNull().primaryKey())
      .addColumn('mark', 'text', (column) => column.notNull())
      .addColumn('change', 'text')
      .addColumn('places', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('changes')
      .addColumn('paper', 'text', (column) => column.notNull())
      .addColumn('mark', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('minor', 'integer', (column) => column.notNull())
      .addColumn('note', 'text')
      .addColumn('decided_by', 'text')
      .addPrimaryKeyConstraint('one_change', ['paper', 'mark'])
      .execute();
    await schema
      .createTable('rewordings')
      .addColumn('place', 'text', (column) => column.notNull().primaryKey())
      .addColumn('paper', 'text', (column) => column.notNull())
      .addColumn('mark', 'text', (column) => column.notNull())
      .addColumn('was', 'text')
      .addColumn('since', 'bigint')
      .execute();
    await schema
      .createTable('quoted')
      .addColumn('destination', 'text', (column) => column.notNull())
      .addColumn('paper', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('day', 'text')
      .addColumn('words', 'text', (column) => column.notNull())
      .addColumn('reasons', 'text', (column) => column.notNull())
      .addColumn('delivery', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
    for (const column of ['destination', 'paper', 'delivery']) {
      await schema.createIndex(`quoted_by_${column}`).on('quoted').column(column).execute();
    }
    await schema.alterTable('deliveries').addColumn('removed_at', 'bigint').execute();
  },
};
