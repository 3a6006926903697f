import { addDays, formatDate, weekday } from '../domain/reduced-date.ts';
import { HOME_ZONE, localTimeOf } from './local-time.ts';
import type { Followed, PauseReason, Rhythm, Subscription } from './subscription.ts';

const RHYTHM_WORDS: Readonly<Record<Rhythm, string>> = {
  daily: 'daily',
  weekly: 'weekly (first working day)',
  'after-meetings': 'after meetings',
};

/** What stops digests and what to do about it, as sentences. */
const PAUSE_WORDS: Readonly<Record<PauseReason, string>> = {
  archived: 'the channel is archived. Unarchive it, then follow this again there.',
  left: 'I am no longer in the channel. Invite me to it, then follow this again there.',
  gone: 'Slack no longer knows the channel or person. Unfollow it, and follow it again wherever it is wanted.',
  shared:
    'the channel is now shared with another organisation, where I post no digests. Follow this again as direct messages or in a channel of your own.',
  inactive: 'the person’s Slack account is switched off. If it comes back, follow this again.',
};

/** What is followed as named in a sentence: words stand in quotation marks. */
export function nameWords({ kind, name }: Followed): string {
  return kind === 'words' ? `“${name}”` : name;
}

/** When digests come: `daily at 08:30`, `after meetings at 08:30 (Paris time)`; the zone is named where it is not the home's. */
export function scheduleWords(
  { rhythm, time, timeZone }: Pick<Subscription, 'rhythm' | 'time' | 'timeZone'>,
  home: string = HOME_ZONE,
): string {
  const zone = timeZone === home ? '' : ` (${zoneWords(timeZone)})`;
  return `${RHYTHM_WORDS[rhythm]} at ${time}${zone}`;
}

function zoneWords(timeZone: string): string {
  const place = timeZone.includes('/') ? timeZone.split('/').at(-1)?.replaceAll('_', ' ') : undefined;
  return place ? `${place} time` : timeZone;
}

/** What is followed and when: `Estates, daily at 08:30`; words stand in quotation marks. */
export function subscriptionWords(
  subscription: Pick<Subscription, 'rhythm' | 'time' | 'timeZone'> & { readonly followed: Followed },
  home: string = HOME_ZONE,
): string {
  return `${nameWords(subscription.followed)}, ${scheduleWords(subscription, home)}`;
}

/** A date and time as seen from a day: `today, 08:30`, `tomorrow, 08:30`, `Monday 23 November, 08:30`; with its year where that is another. */
export function nextCheckWords(
  { date, time }: { readonly date: string; readonly time: string },
  today: string,
): string {
  return `${dayWords(date, today)}, ${time}`;
}

function dayWords(date: string, today: string): string {
  if (date === today) return 'today';
  if (date === addDays(today, 1)) return 'tomorrow';
  const written = `${weekday(date)} ${formatDate(date)}`;
  return date.slice(0, 4) === today.slice(0, 4) ? written.slice(0, -5) : written;
}

/** Why digests are paused and what to do, as sentences; the first begins with a small letter, to follow a colon. */
export function pauseWords(reason: PauseReason): string {
  return PAUSE_WORDS[reason];
}

/** How a surface writes what a line holds. */
export interface LineWriter {
  /** Plain text, made safe for the surface. */
  text(plain: string): string;
  /** A person by Slack's id. */
  person(id: string): string;
  /** A channel by Slack's id. */
  channel(id: string): string;
}

/**
 * A subscription's line in a listing: what and when, where, who made it and when, and why it is paused. Whoever made it
 * for themselves is not named.
 */
export function subscriptionLine(subscription: Subscription, write: LineWriter, home: string = HOME_ZONE): string {
  const { destination, createdBy, createdAt, timeZone, paused } = subscription;
  const dayOf = (at: number): string => formatDate(localTimeOf(at, timeZone).day);
  const where = destination.kind === 'channel' ? `, in ${write.channel(destination.id)}` : '';
  const who = createdBy === destination.id ? '' : ` by ${write.person(createdBy)}`;
  const stopped = paused ? write.text(` Paused since ${dayOf(paused.at)}: ${pauseWords(paused.reason)}`) : '';
  const made = `${write.text(` Set up`)}${who}${write.text(` on ${dayOf(createdAt)}.`)}`;
  return `${write.text(subscriptionWords(subscription, home))}${where}.${made}${stopped}`;
}
