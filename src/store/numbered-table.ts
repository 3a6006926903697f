import type { CreateTableBuilder } from 'kysely';
import type { Engine } from './engine.ts';

/** A table whose rows are numbered in the order they are written: the one thing that the engines spell differently. */
export function numbered(table: CreateTableBuilder<string>, engine: Engine['name']): CreateTableBuilder<string, 'seq'> {
  return engine === 'embedded'
    ? table.addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    : table.addColumn('seq', 'bigint', (column) => column.primaryKey().generatedByDefaultAsIdentity());
}
