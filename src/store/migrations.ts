import type { Migration } from 'kysely';
import type { Engine } from './engine.ts';
import { firstTables } from './migration-0001.ts';
import { settingsAndReasons } from './migration-0002.ts';
import { paperTables } from './migration-0003.ts';
import { citedWords } from './migration-0004.ts';

/**
 * Every change to the tables, in the order of their names, the same list for both engines. A migration that has been
 * released is never edited: a new one is added at the end. None goes backward, and each leaves what the version before it
 * needs, since during an upgrade both run.
 */
export function migrations(engine: Engine['name']): Readonly<Record<string, Migration>> {
  return {
    '0001-first-tables': firstTables(engine),
    '0002-settings-and-reasons': settingsAndReasons(engine),
    '0003-papers': paperTables,
    '0004-cited-words': citedWords,
  };
}
