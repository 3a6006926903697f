import { setTimeout as wait } from 'node:timers/promises';
import { StoreRefused } from './store-error.ts';

/** Something that is opened as soon as it can be. */
export interface Awaited<T> {
  /** It, once it is open; until then why not. */
  now(): T | StoreRefused;
  /** Tries no more; what is open, if it is. */
  end(): Promise<T | null>;
}

/** Tries to open it in the background, with the waits, in ms, of which the last is kept to; `first` is why it is not open. */
export function untilOpened<T>(
  open: () => Promise<T>,
  first: StoreRefused,
  waits: readonly number[],
  onChange: (state: 'reached' | StoreRefused) => void,
): Awaited<T> {
  const ending = new AbortController();
  const { signal } = ending;
  let why = first;
  let opened: { readonly it: T } | null = null;

  async function keepTrying(): Promise<void> {
    for (let tries = 0; opened === null; tries++) {
      await wait(waits[Math.min(tries, waits.length - 1)], undefined, { signal, ref: false }).catch(() => {});
      if (signal.aborted) return;
      try {
        opened = { it: await open() };
        onChange('reached');
      } catch (error) {
        why = error instanceof StoreRefused ? error : new StoreRefused(String(error), { cause: error });
        onChange(why);
      }
    }
  }

  const trying = keepTrying();
  return {
    now: () => opened?.it ?? why,
    async end() {
      ending.abort();
      await trying;
      return opened?.it ?? null;
    },
  };
}
