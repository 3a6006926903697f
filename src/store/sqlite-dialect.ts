import { SqliteAdapter, SqliteDialect } from 'kysely';

/** Kysely leaves half of a failed migration behind on SQLite unless told that its transactions cover tables too. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** SQLite whose migrations roll back whole. */
export class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}
