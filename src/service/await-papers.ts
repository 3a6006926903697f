import { setTimeout as sleep } from 'node:timers/promises';
import { WAITS } from './growing-waits.ts';
import type { KnowledgeKeeper } from './knowledge-keeper.ts';

export interface AwaitOptions {
  readonly keeper: KnowledgeKeeper;
  readonly signal: AbortSignal;
  readonly waits?: readonly number[];
}

/**
 * Reads a folder that is not there, cannot be read or has no paper again and again until one is served: a drive that is
 * mounted a minute after the start looks like either. Never rejects; resolves at once where papers are served.
 */
export async function awaitPapers({ keeper, signal, waits = WAITS }: AwaitOptions): Promise<void> {
  for (let reads = 0; keeper.served().snapshot.corpus.documents.length === 0 && !signal.aborted; reads++) {
    await keeper.reload({ by: null, remove: false });
    if (keeper.served().snapshot.corpus.documents.length > 0) return;
    const wait = waits[Math.min(reads, waits.length - 1)];
    await sleep(wait, undefined, { signal, ref: false }).catch(() => {});
  }
}
