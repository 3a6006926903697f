import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCalendar } from '../../src/digest/calendar.ts';
import { type Clock, systemClock } from '../../src/service/clock.ts';
import type { Logger } from '../../src/service/logger.ts';
import { createStoreAccess } from '../../src/service/store-access.ts';
import type { SlackAppOptions } from '../../src/slack/connect/create-slack-app.ts';
import { openStore } from '../../src/store/open-store.ts';

/** What the bot stands on beside its papers: a real embedded store in a folder of its own, and a calendar. */
export type SlackParts = Pick<
  SlackAppOptions,
  'store' | 'access' | 'replication' | 'questionLogDays' | 'calendar' | 'digestTime'
> & {
  /** Closes the store and deletes its folder. */
  discard(): Promise<void>;
};

export async function slackParts(logger: Logger, clock: Clock = systemClock): Promise<SlackParts> {
  const directory = mkdtempSync(join(tmpdir(), 'stp-store-'));
  const store = await openStore({ kind: 'embedded', directory }, { clock: () => clock.now().getTime() });
  const access = createStoreAccess(store, logger);
  const name = 'this-process';
  return {
    store,
    access,
    replication: { name, declared: 1, replicas: async () => [] },
    questionLogDays: 0,
    calendar: createCalendar({ added: [], removed: [] }),
    digestTime: '08:30',
    async discard() {
      await store.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
