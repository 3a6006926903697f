import type { Followed } from '../digest/subscription.ts';
import type { Setting, Settings } from '../store/settings.ts';

/** Nothing is posted in a place for a time. */
export interface Hold {
  readonly reason: string;
  /** Its last day, YYYY-MM-DD; null where it has no end. */
  readonly until: string | null;
  /** Whether it is of all channels, or of this one alone. */
  readonly everywhere: boolean;
  /** The Slack id of who set it. */
  readonly by: string;
  /** In ms since 1970. */
  readonly at: number;
}

/** What questions in a channel are about where they do not say it. */
export type About = Pick<Followed, 'id'> & { readonly kind: 'workstream' | 'body' };

/** How a channel is served. */
export interface PlaceSettings {
  readonly about: About | null;
  /** `private`: whoever asks by a mention is answered alone. */
  readonly answers: 'open' | 'private';
  /** The hold that stands on a day; of two the one that ends last. */
  readonly hold: Hold | null;
}

/** All channels, as a place. */
export const EVERYWHERE = '*';

/** The names of settings. */
export const SETTING = { about: 'about', answers: 'answers', hold: 'hold' } as const;

/** Reads from what is stored what holds for a channel on a day (YYYY-MM-DD). */
export function settingsOf(channel: string, stored: readonly Setting[], today: string): PlaceSettings {
  const own = (name: string) => stored.find((setting) => setting.place === channel && setting.name === name);
  const about = own(SETTING.about)?.value ?? null;
  return {
    about: about === null ? null : (JSON.parse(about) as About),
    answers: own(SETTING.answers)?.value === 'private' ? 'private' : 'open',
    hold: holdAt(channel, stored, today),
  };
}

/** The hold that stands in a channel on a day; `EVERYWHERE` asks for the one of all channels alone. */
export function holdAt(channel: string, stored: readonly Setting[], today: string): Hold | null {
  const holds = stored
    .filter(({ place, name }) => name === SETTING.hold && (place === EVERYWHERE || place === channel))
    .map(holdOf)
    .filter(({ until }) => until === null || until >= today);
  const last = (hold: Hold) => hold.until ?? '9999';
  return holds.reduce<Hold | null>((one, other) => (one !== null && last(one) >= last(other) ? one : other), null);
}

/** Reads a hold as it is stored, whether it still stands or not. */
export function holdOf({ place, value, by, at }: Setting): Hold {
  const { reason, until } = JSON.parse(value) as Pick<Hold, 'reason' | 'until'>;
  return { reason, until, everywhere: place === EVERYWHERE, by, at };
}

/**
 * The hold that stands in a channel on a day.
 *
 * @throws {StoreAway}
 */
export async function standingHold(settings: Settings, channel: string, today: string): Promise<Hold | null> {
  return holdAt(channel, await settings.list([channel, EVERYWHERE]), today);
}
