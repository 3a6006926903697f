import type { Setting } from '../store/settings.ts';
import { type Clock, localDay } from './clock.ts';
import { EVERYWHERE, type PlaceSettings, settingsOf } from './place-settings.ts';
import type { StoreAccess } from './store-access.ts';

/** Says how a channel is served, for what must not wait for the store. */
export interface SettingsReader {
  /**
   * As the store says now; as it said last where it is away. Null where it has never said: then nobody knows whether
   * posts are on hold there. Never rejects.
   */
  of(channel: string): Promise<PlaceSettings | null>;
}

/** The most channels that are remembered; of those read longest ago the first is forgotten. */
const REMEMBERED = 2_000;

/** Settings read anew for each question, since any replica may have changed them. */
export function createSettingsReader(access: StoreAccess, clock: Clock, timeZone: string): SettingsReader {
  const last = new Map<string, readonly Setting[]>();
  return {
    async of(channel) {
      const now = await access.attempt('settings', (store) => store.settings.list([channel, EVERYWHERE]), null);
      if (now !== null) {
        last.delete(channel);
        last.set(channel, now);
        const oldest = last.keys().next().value;
        if (last.size > REMEMBERED && oldest !== undefined) last.delete(oldest);
      }
      const stored = now ?? last.get(channel);
      return stored === undefined ? null : settingsOf(channel, stored, localDay(clock.now(), timeZone));
    },
  };
}
