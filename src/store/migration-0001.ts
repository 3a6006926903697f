import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { numbered } from './numbered-table.ts';

/** The tables of the first version with a store. What they mean is told in `tables.ts`. */
export function firstTables(engine: Engine['name']): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const { schema } = db;
      await numbered(schema.createTable('subscriptions'), engine)
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('destination_kind', 'text', (column) => column.notNull())
        .addColumn('destination', 'text', (column) => column.notNull())
        .addColumn('followed_kind', 'text', (column) => column.notNull())
        .addColumn('followed_id', 'text', (column) => column.notNull())
        .addColumn('followed_name', 'text', (column) => column.notNull())
        .addColumn('rhythm', 'text', (column) => column.notNull())
        .addColumn('time', 'text', (column) => column.notNull())
        .addColumn('time_zone', 'text', (column) => column.notNull())
        .addColumn('created_by', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('scheduled_at', 'bigint', (column) => column.notNull())
        .addColumn('paused_reason', 'text')
        .addColumn('paused_at', 'bigint')
        .addColumn('changes', 'integer', (column) => column.notNull())
        .execute();
      await index(db, 'subscriptions', ['destination']);
      await numbered(schema.createTable('deliveries'), engine)
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('destination', 'text', (column) => column.notNull())
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('thread_of', 'text')
        .addColumn('purpose', 'text', (column) => column.notNull())
        .addColumn('message', 'text', (column) => column.notNull())
        .addColumn('papers', 'text')
        .addColumn('revision', 'text')
        .addColumn('due_at', 'bigint', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('epoch', 'integer', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('not_before', 'bigint', (column) => column.notNull())
        .addColumn('owner', 'text')
        .addColumn('lease_until', 'bigint')
        .addColumn('ts', 'text')
        .addColumn('error', 'text')
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('finished_at', 'bigint')
        .execute();
      await index(db, 'deliveries', ['state', 'due_at']);
      await index(db, 'deliveries', ['thread_of']);
      await schema
        .createTable('ledger')
        .addColumn('destination', 'text', (column) => column.notNull())
        .addColumn('date', 'text', (column) => column.notNull())
        .addColumn('time', 'text', (column) => column.notNull())
        .addColumn('due_at', 'bigint', (column) => column.notNull())
        .addColumn('outcome', 'text', (column) => column.notNull())
        .addColumn('reason', 'text')
        .addColumn('recorded_at', 'bigint', (column) => column.notNull())
        .addColumn('delivery', 'text')
        .addPrimaryKeyConstraint('ledger_slot', ['destination', 'date', 'time'])
        .execute();
      await index(db, 'ledger', ['destination', 'due_at']);
      await index(db, 'ledger', ['due_at']);
      await index(db, 'ledger', ['delivery']);
      await schema
        .createTable('told')
        .addColumn('destination', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('delivery', 'text')
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('told_once', ['destination', 'key'])
        .execute();
      await index(db, 'told', ['delivery']);
      await schema
        .createTable('entries')
        .addColumn('key', 'text', (column) => column.notNull().primaryKey())
        .addColumn('entered_at', 'bigint')
        .execute();
      await schema
        .createTable('marks')
        .addColumn('name', 'text', (column) => column.notNull().primaryKey())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .execute();
      await schema
        .createTable('seen')
        .addColumn('key', 'text', (column) => column.notNull().primaryKey())
        .addColumn('until', 'bigint', (column) => column.notNull())
        .execute();
      await index(db, 'seen', ['until']);
      await schema
        .createTable('conversations')
        .addColumn('thread', 'text', (column) => column.notNull().primaryKey())
        .addColumn('context', 'text', (column) => column.notNull())
        .addColumn('until', 'bigint', (column) => column.notNull())
        .execute();
      await index(db, 'conversations', ['until']);
      await schema
        .createTable('verdicts')
        .addColumn('answer', 'text', (column) => column.notNull())
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('helpful', 'integer', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('one_verdict', ['answer', 'person'])
        .execute();
      await numbered(schema.createTable('questions'), engine)
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('question', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('intent', 'text', (column) => column.notNull())
        .addColumn('answer', 'text', (column) => column.notNull())
        .addColumn('way', 'text', (column) => column.notNull())
        .execute();
      await index(db, 'questions', ['at']);
      await numbered(schema.createTable('audit'), engine)
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('who', 'text')
        .addColumn('what', 'text', (column) => column.notNull())
        .addColumn('outcome', 'text', (column) => column.notNull())
        .addColumn('detail', 'text', (column) => column.notNull())
        .addColumn('reference', 'text')
        .execute();
      await index(db, 'audit', ['at']);
      await schema
        .createTable('generation')
        .addColumn('id', 'integer', (column) => column.notNull().primaryKey().check(sql`id = 1`))
        .addColumn('number', 'bigint', (column) => column.notNull())
        .addColumn('revision', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .execute();
      await schema
        .createTable('replicas')
        .addColumn('name', 'text', (column) => column.notNull().primaryKey())
        .addColumn('revision', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .execute();
    },
  };
}

function index(db: Kysely<unknown>, table: string, columns: readonly string[]): Promise<void> {
  const name = [table, 'by', ...columns].join('_');
  return db.schema
    .createIndex(name)
    .on(table)
    .columns([...columns])
    .execute();
}
