import { z } from 'zod';
import type { Erasable, Erased } from '../store/erasing.ts';

const erasing = z.strictObject({ paper: z.string(), keys: z.array(z.string()), runs: z.array(z.string()) });

const counts = z.strictObject({
  digests: z.number(),
  questions: z.number(),
  conversations: z.number(),
  subscriptions: z.number(),
  records: z.number(),
  keys: z.number(),
  left: z.number(),
});

/** Erases in the store of this process, which no other may open, what a command of this machine names. */
export function eraseAsTold(store: Erasable | null, told: unknown): Promise<Erased> {
  if (store === null) throw new Error('The process is starting and has no store yet.');
  return store.erase(erasing.parse(told));
}

/** The answer of a process, as another process reads it. */
export function readErased(said: unknown): Erased {
  return counts.parse(said);
}
