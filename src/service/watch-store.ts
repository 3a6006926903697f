import type { Store } from '../store/store.ts';
import { freeBytes } from './free-bytes.ts';
import type { Troubles } from './troubles.ts';

export interface StoreWatchOptions {
  readonly store: Pick<Store, 'check' | 'engine'>;
  /** The folder of the embedded store, whose disk is looked at; null where the store is elsewhere. */
  readonly dataDir: string | null;
  readonly troubles: Troubles;
  /** How often it is looked at, in ms. */
  readonly everyMs?: number;
}

/** A store that is looked at. */
export interface StoreWatch {
  stop(): void;
}

/** Less room than this is said before the disk is full, in bytes. */
const LITTLE = 100 * 1024 * 1024;

/**
 * Looks whether the store answers and can write, at once and then every ten seconds, so that a full disk is known before
 * somebody is told that something was not stored. Without the shared store answers go on on every replica; where the
 * embedded one is away, whatever asks `/readyz` should know.
 */
export async function watchStore(options: StoreWatchOptions): Promise<StoreWatch> {
  const { store, dataDir, troubles, everyMs = 10_000 } = options;
  const isEmbedded = store.engine === 'embedded';
  const fix = isEmbedded
    ? 'Make room on its disk, or give its user the right to write there; nothing need be restarted.'
    : 'See that PostgreSQL runs and can be reached; nothing need be restarted.';
  let looking = false;

  async function look(): Promise<void> {
    if (looking) return;
    looking = true;
    try {
      await store.check();
      troubles.end('store');
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      troubles.begin({ kind: 'store', what, fix, blocks: isEmbedded });
    }
    const free = dataDir === null ? null : await freeBytes(dataDir);
    if (free !== null && free < LITTLE) {
      const what = `The disk of ${dataDir} has less than 100 MB left.`;
      troubles.begin({ kind: 'disk', what, fix: 'Make room before it is full.', blocks: false });
    } else if (free !== null) troubles.end('disk');
    looking = false;
  }

  await look();
  const timer = setInterval(() => void look(), everyMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
