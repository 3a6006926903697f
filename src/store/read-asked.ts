import { readTables } from './open-tables.ts';
import { createQuestions, type Questions } from './questions.ts';
import { absent } from './schema-words.ts';
import { StoreRefused } from './store-error.ts';
import type { StorePlace } from './store-place.ts';
import { createVerdicts, type Verdicts } from './verdicts.ts';

/** What a store holds of questions and answers, for reading alone; a bot may be running. */
export interface AskedReader {
  readonly questions: Questions;
  readonly verdicts: Verdicts;
  close(): Promise<void>;
}

/** Opens it. Throws a `StoreRefused` where there is none, or one of another version. */
export async function openAsked(place: StorePlace): Promise<AskedReader> {
  const tables = await readTables(place);
  if (tables === null) throw new StoreRefused(absent(place));
  return { questions: createQuestions(tables), verdicts: createVerdicts(tables), close: () => tables.close() };
}
