import type { Logger } from './logger.ts';

/** What the program stands on. */
export type TroubleKind = 'folder' | 'store' | 'disk' | 'slack';

export const TROUBLE_KINDS: readonly TroubleKind[] = ['folder', 'store', 'disk', 'slack'];

/** Something that is wrong now and that may pass; no question, name or secret is in its words. */
export interface Trouble {
  readonly kind: TroubleKind;
  /** What is wrong, and where: sentences for whoever runs the program. */
  readonly what: string;
  /** What to do about it. */
  readonly fix: string;
  /** Whether the program is not ready to be sent questions as long as it lasts. */
  readonly blocks: boolean;
}

/** A trouble that has begun and not ended. */
export interface StandingTrouble extends Trouble {
  /** For how long, in ms. */
  readonly lastedMs: number;
}

/** What is wrong at the moment, one trouble of a kind: for `/readyz`, the metrics, the log and the folder's keepers. */
export interface Troubles {
  /** It begins, or goes on with other words; the log says so once for each wording. */
  begin(trouble: Trouble): void;
  /** It is over, if it was there. */
  end(kind: TroubleKind): void;
  standing(): readonly StandingTrouble[];
}

/** No troubles yet. `monotonic` is in ms: how long one lasts must not hang on the clock. */
export function createTroubles(logger: Logger, monotonic: () => number = () => performance.now()): Troubles {
  const all = new Map<TroubleKind, { readonly trouble: Trouble; readonly since: number }>();
  return {
    begin(trouble) {
      const before = all.get(trouble.kind);
      all.set(trouble.kind, { trouble, since: before?.since ?? monotonic() });
      if (before?.trouble.what === trouble.what) return;
      const { kind, what, fix } = trouble;
      logger.warn('something is wrong', { kind, what, fix });
    },
    end(kind) {
      const before = all.get(kind);
      if (before === undefined) return;
      all.delete(kind);
      logger.info('well again', { kind, seconds: Math.round((monotonic() - before.since) / 1000) });
    },
    standing: () => [...all.values()].map(({ trouble, since }) => ({ ...trouble, lastedMs: monotonic() - since })),
  };
}
