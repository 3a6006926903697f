import type { Troubles } from './troubles.ts';

/** Whether the program can be sent questions, and what is wrong with what it stands on: what `/readyz` says. */
export interface Readiness {
  readonly isReady: boolean;
  /** A line for each thing that is wrong, those that leave it ready included. */
  readonly lines: readonly string[];
}

/** The readiness of a server; `unready` is why it cannot be asked by itself, such as that it is starting, or null. */
export function readinessOf(unready: string | null, troubles: Troubles): Readiness {
  const standing = troubles.standing();
  const lines = standing.map(({ kind, what, fix }) => `${kind}: ${what} ${fix}`);
  return {
    isReady: unready === null && !standing.some(({ blocks }) => blocks),
    lines: unready === null ? lines : [unready, ...lines],
  };
}
