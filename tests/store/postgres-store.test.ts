import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { StoreAway } from '../../src/store/store-error.ts';
import { aMessage, aSlot } from '../support/deliveries.ts';
import { describeOnPostgres, freshDatabase } from '../support/postgres.ts';
import { type Cluster, createCluster, runSql } from '../support/postgres-cluster.ts';
import { opened } from '../support/store-engines.ts';

const at = (url: string) => ({ kind: 'postgres', url }) as const;

/** Ends the connections that wait for another. */
const END_WAITING =
  "select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";

/** Waits until the store answers. */
const back = (store: Store) => vi.waitFor(() => store.check(), { timeout: 20_000, interval: 100 });

describeOnPostgres('a PostgreSQL that goes away', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await createCluster();
  });
  afterAll(() => cluster.remove());

  it('is missed while it is away and used again when it is back, with all that was acknowledged', async () => {
    const store = await opened(at(cluster.url));
    const onHint = vi.fn();
    store.generation.watch(onHint);
    expect(await store.seen.firstTime('before', 1, 50)).toBe(true);
    await vi.waitFor(() => expect(onHint).toHaveBeenCalledTimes(1), 10_000);
    await cluster.stop();
    const asked = await Promise.all(
      ['a', 'b', 'c'].map((key) => store.seen.firstTime(key, 1, 50).catch((error: unknown) => error)),
    );
    for (const one of asked) expect(one).toBeInstanceOf(StoreAway);
    await expect(store.check()).rejects.toThrow(StoreAway);
    await expect(store.ledger.queue(aSlot(), ['a'], [aMessage('1')], 1)).rejects.toThrow(StoreAway);
    await cluster.start();
    await back(store);
    expect(await store.seen.firstTime('before', 1, 50)).toBe(false);
    expect(await store.ledger.queue(aSlot(), ['a'], [aMessage('1')], 1)).toBe(true);
    await vi.waitFor(() => expect(onHint).toHaveBeenCalledTimes(2), 20_000);
  });

  it('may be away at the start', async () => {
    await cluster.stop();
    const onChange = vi.fn();
    const store = await opened(at(cluster.url), { timeouts: { open: 100 }, onChange });
    expect(store.engine).toBe('postgres');
    await expect(store.subscriptions.all()).rejects.toThrow(StoreAway);
    await cluster.start();
    await back(store);
    expect(onChange).toHaveBeenCalledWith(expect.any(StoreAway));
    expect(onChange).toHaveBeenLastCalledWith('reached');
    expect(await store.generation.read()).toBeNull();
  });

  it('may be away for good: the store still closes', async () => {
    await cluster.stop();
    const store = await opened(at(cluster.url), { timeouts: { open: 100 } });
    store.generation.watch(() => {});
    await store.close();
    await expect(store.check()).rejects.toThrow('The store is closed');
    await cluster.start();
  });
});

describeOnPostgres('connections', () => {
  it('that the server ends are replaced', async () => {
    const url = await freshDatabase();
    const store = await opened(at(url));
    await Promise.all(Array.from({ length: 10 }, (_, i) => store.seen.firstTime(`k${i}`, 1, 50)));
    await runSql(
      url,
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await back(store);
    expect(await store.seen.firstTime('k1', 1, 50)).toBe(false);
  });

  it('that the server ends in the middle of a digest leave nothing of it', async () => {
    const url = await freshDatabase();
    const store = await opened(at(url));
    // Another writes the last of its items and has not said whether it stays: the digest waits, all but written.
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    onTestFinished(() => other.end());
    await other.query("begin; insert into told values ('D1', 'news 9', null, 1)");
    const keys = Array.from({ length: 10 }, (_, i) => `news ${i}`);
    const queued = store.ledger.queue(aSlot(), keys, [aMessage('1')], 1).catch((error: unknown) => error);
    await vi.waitFor(async () => expect(await runSql(url, END_WAITING)).toHaveLength(1), 10_000);
    expect(await queued).toBeInstanceOf(StoreAway);
    await other.query('rollback');
    await back(store);
    expect(await store.ledger.missing([aSlot()])).toEqual([aSlot()]);
    expect(await store.ledger.told('D1')).toEqual(new Set());
    expect(await store.ledger.queue(aSlot(), keys, [aMessage('1')], 1)).toBe(true);
  });

  it('to a server that says nothing are given up', async () => {
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => void sockets.add(socket.on('error', () => {}))).listen(0, '127.0.0.1');
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      silent.close();
    });
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const store = await opened(at(`postgres://stp@127.0.0.1:${port}/stp`), { timeouts: { connect: 100, open: 300 } });
    await expect(store.seen.firstTime('a', 1, 2)).rejects.toThrow(StoreAway);
    await store.close();
  });

  it('are refused for another password or database, as an absence that is told', async () => {
    const url = await freshDatabase();
    const store = await opened(at(`${url}_none`), { timeouts: { open: 200 } });
    await expect(store.check()).rejects.toThrow(/does not exist/);
  });

  it('find the tables gone, and make them again', async () => {
    const url = await freshDatabase();
    const store = await opened(at(url));
    await runSql(url, 'drop schema public cascade; create schema public');
    await expect(store.subscriptions.all()).rejects.toThrow(StoreAway);
    await back(store);
    await vi.waitFor(async () => expect(await store.subscriptions.all()).toEqual([]), 20_000);
  });
});

describeOnPostgres('two replicas on one PostgreSQL', () => {
  it('share what was seen, said and asked', async () => {
    const url = await freshDatabase();
    const [one, other] = [await opened(at(url)), await opened(at(url))];
    expect(await one.seen.firstTime('Ev1', 1, 50)).toBe(true);
    expect(await other.seen.firstTime('Ev1', 1, 50)).toBe(false);
    const context = { question: 'Who leads stroke?', about: 'Who leads stroke?', shown: 0, leaning: null };
    await one.conversations.keep('C1 1', context, 50);
    expect(await other.conversations.before('C1 1', 1)).toEqual(context);
  });

  it('begin together: one of them is the baseline', async () => {
    const url = await freshDatabase();
    const stores = [await opened(at(url)), await opened(at(url))];
    const keys = Array.from({ length: 2000 }, (_, i) => `key ${i}`);
    const loads = await Promise.all(stores.map(({ entries }, i) => entries.record(keys, 10 + i)));
    expect(loads.map(({ isBaseline }) => isBaseline).sort()).toEqual([false, true]);
    expect(loads.map(({ added }) => added).sort()).toEqual([0, 2000]);
    expect(new Set((await stores[0]?.entries.all())?.values())).toEqual(new Set([null]));
  });

  it('claim each message once', async () => {
    const url = await freshDatabase();
    const stores = [await opened(at(url)), await opened(at(url))];
    let round = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ store: fc.nat(1), message: fc.nat(4) }), { minLength: 2, maxLength: 16 }),
        async (tries) => {
          round++;
          const id = (message: number) => `${round}-${message}`;
          for (const message of [0, 1, 2, 3, 4]) await stores[0]?.deliveries.enqueue(aMessage(id(message)), 1);
          const claims = await Promise.all(
            tries.map(({ store, message }, i) =>
              stores[store]?.deliveries.claim(id(message), 0, `worker ${i}`, 60_000),
            ),
          );
          const won = claims.flatMap((claim) => (claim ? [claim.id] : []));
          expect(won.toSorted()).toEqual([...new Set(tries.map(({ message }) => id(message)))].sort());
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('an address that cannot be', () => {
  it('is no reason to end', async () => {
    const store = await opened(at('postgres://stp@127.0.0.1:1/stp'), { timeouts: { open: 100 } });
    await expect(store.check()).rejects.toThrow(StoreAway);
  });
});
