import { expect, it } from 'vitest';
import { createStoreAccess } from '../../src/service/store-access.ts';
import type { Store } from '../../src/store/store.ts';
import { StoreAway } from '../../src/store/store-error.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { folder, opened } from '../support/store-engines.ts';

/** A real store, asked through an access whose time the test sets, in ms. */
async function accessed() {
  const logger = memoryLogger();
  const time = { now: 0 };
  const store = await opened({ kind: 'embedded', directory: folder() });
  let asked = 0;
  const access = createStoreAccess(store, logger, () => time.now);
  const ask = (work: (store: Store) => Promise<string>) =>
    access.attempt(
      'a test',
      (there) => {
        asked++;
        return work(there);
      },
      'otherwise',
    );
  const fail = () => ask(() => Promise.reject(new StoreAway('away')));
  const work = () => ask((there) => there.check().then(() => 'said'));
  return { access, logger, time, fail, work, asked: () => asked };
}

it('leaves a store that failed alone for five seconds, and then asks it again', async () => {
  const { access, logger, time, fail, work, asked } = await accessed();
  expect(await fail()).toBe('otherwise');
  expect(access.isThere()).toBe(false);
  time.now = 4_999;
  expect([await work(), asked()]).toEqual(['otherwise', 1]);
  time.now = 5_000;
  expect([await work(), asked()]).toEqual(['said', 2]);
  expect(access.isThere()).toBe(true);
  expect(logger.lines.map(({ event }) => event)).toEqual(['store is away', 'store is back']);
});
