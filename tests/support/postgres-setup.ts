import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Cluster, createCluster } from './postgres-cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test asks for the PostgreSQL of this run. */
    postgresDoor: string;
  }
}

/**
 * One PostgreSQL for a whole run of the tests, started when the first test asks for it: runs that need none pay nothing.
 * It belongs to the main process and ends with it.
 */
export function setup(project: TestProject): () => Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'stp-door-'));
  const path = join(directory, 'door');
  let cluster: Promise<Cluster> | null = null;
  const door = createServer((socket) => {
    socket.on('error', () => {});
    cluster ??= createCluster();
    cluster.then(
      ({ url }) => socket.end(JSON.stringify({ url })),
      (error: unknown) => socket.end(JSON.stringify({ error: String(error) })),
    );
  });
  door.listen(path).unref();
  project.provide('postgresDoor', path);
  return async () => {
    door.close();
    rmSync(directory, { recursive: true, force: true });
    await (await cluster?.catch(() => null))?.remove();
  };
}
