import { sql } from 'kysely';
import { createAudit } from './audit.ts';
import { createConversations } from './conversations.ts';
import { createDeliveries } from './deliveries.ts';
import type { Engine } from './engine.ts';
import { createEntries } from './entries.ts';
import { eraseFrom } from './erase.ts';
import { createGeneration } from './generation.ts';
import { createLedger } from './ledger.ts';
import { createPapers } from './papers.ts';
import { createQuestions } from './questions.ts';
import { createSeenKeys } from './seen-keys.ts';
import { createSettings } from './settings.ts';
import type { Store } from './store.ts';
import { StoreAway } from './store-error.ts';
import { createSubscriptions } from './subscriptions.ts';
import { tidyStore } from './tidy.ts';
import { createVerdicts } from './verdicts.ts';

/** The store on an engine whose tables are there. */
export function createStore(engine: Engine): Store {
  return {
    engine: engine.name,
    subscriptions: createSubscriptions(engine),
    ledger: createLedger(engine),
    deliveries: createDeliveries(engine),
    entries: createEntries(engine),
    papers: createPapers(engine),
    seen: createSeenKeys(engine),
    conversations: createConversations(engine),
    verdicts: createVerdicts(engine),
    questions: createQuestions(engine),
    audit: createAudit(engine),
    settings: createSettings(engine),
    generation: createGeneration(engine),
    check: () => withinASecond(sql`select 1`.execute(engine.db).then(() => engine.probe())),
    erase: (erasing) => eraseFrom(engine, erasing),
    tidy: (limits) => tidyStore(engine, limits),
    close: () => engine.close(),
  };
}

async function withinASecond(answer: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreAway('The store has not answered within a second.')), 1000);
  });
  try {
    await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
