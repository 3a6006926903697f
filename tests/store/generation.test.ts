import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { describeOnPostgres, freshDatabase } from '../support/postgres.ts';
import { runSql } from '../support/postgres-cluster.ts';
import { describeOnEachEngine, opened } from '../support/store-engines.ts';

describeOnEachEngine('the generation', ({ open }) => {
  it('is raised by another revision, and not by the same', async () => {
    const { generation } = await open();
    expect(await generation.read()).toBeNull();
    expect(await generation.raise('7f3a', 10)).toBe(1);
    expect(await generation.raise('7f3a', 11)).toBe(1);
    expect(await generation.raise('81b2', 12)).toBe(2);
    expect(await generation.raise('7f3a', 13)).toBe(3);
    expect(await generation.read()).toEqual({ number: 3, revision: '7f3a', at: 13 });
  });

  it('is raised once where several reload the same folder at once', async () => {
    const { generation } = await open();
    await Promise.all(Array.from({ length: 6 }, (_, i) => generation.raise('7f3a', i)));
    expect((await generation.read())?.number).toBe(1);
  });

  it('knows what each replica serves, of those heard of lately', async () => {
    const { generation } = await open();
    await generation.announce('b', '7f3a', 10);
    await generation.announce('a', '7f3a', 10);
    await generation.announce('gone', '7f3a', 5);
    await generation.announce('b', '81b2', 12);
    expect(await generation.replicas(5)).toEqual([
      { replica: 'a', revision: '7f3a', at: 10 },
      { replica: 'b', revision: '81b2', at: 12 },
    ]);
  });
});

describeOnPostgres('hints', () => {
  it('reach the other replicas when the generation is raised', async () => {
    const url = await freshDatabase();
    const [one, other] = [await opened({ kind: 'postgres', url }), await opened({ kind: 'postgres', url })];
    const onHint = vi.fn();
    const end = other.generation.watch(onHint);
    // Once for the connection itself.
    await vi.waitFor(() => expect(onHint).toHaveBeenCalledTimes(1), 10_000);
    await one.generation.raise('7f3a', 10);
    await vi.waitFor(() => expect(onHint).toHaveBeenCalledTimes(2), 10_000);
    end();
    await one.generation.raise('81b2', 11);
    await wait(100);
    expect(onHint).toHaveBeenCalledTimes(2);
  });

  it('call back when a lost connection is there again: one may have been missed', async () => {
    const url = await freshDatabase();
    const store = await opened({ kind: 'postgres', url });
    const onHint = vi.fn();
    store.generation.watch(onHint);
    await vi.waitFor(() => expect(onHint).toHaveBeenCalledTimes(1), 10_000);
    const killed = await runSql(
      url,
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'stp hints' and datname = current_database()",
    );
    expect(killed).toHaveLength(1);
    await vi.waitFor(() => expect(onHint).toHaveBeenCalledTimes(2), 10_000);
    await store.generation.raise('7f3a', 10);
    await vi.waitFor(() => expect(onHint).toHaveBeenCalledTimes(3), 10_000);
  });
});
