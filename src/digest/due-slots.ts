import { addDays, weekday } from '../domain/reduced-date.ts';
import type { Calendar } from './calendar.ts';
import { knownZone } from './local-time.ts';
import { type Run, runsAfter, runsBetween } from './next-runs.ts';
import type { Destination, Rhythm, Subscription } from './subscription.ts';

/** A local date and time at which a destination is due something, with the subscriptions that are due then. */
export interface DueSlot {
  readonly destination: Destination;
  /** The local day, YYYY-MM-DD. */
  readonly date: string;
  /** The local time, HH:MM. */
  readonly time: string;
  /** In ms since 1970. */
  readonly dueAt: number;
  /** In the order given. */
  readonly subscriptions: readonly Subscription[];
}

const DAY = 86_400_000;
/** How far back due times are looked for, in days: what is older is long past any catching up. */
const DAYS_BACK = 400;
/** The longest time between the same local date and time in two zones (UTC+14 and UTC-12), in ms. */
const SPREAD = (26 / 24) * DAY;

/**
 * Every local due time after `since` (of a destination's id, an instant, exclusive) up to now, oldest first, 400 days back
 * at most. A subscription is due at no time up to the instant it was
 * made or given another time; a paused one at none.
 *
 * A slot is known by destination, date and time. So the subscriptions of one destination that are due at the same date and
 * time in different zones share one slot, due when the first of them is: with a slot each, the row of the first would
 * count for the second too and that would never be told. Nobody waits longer than their own clock says.
 */
export function dueSlots(
  subscriptions: readonly Subscription[],
  now: number,
  calendar: Calendar,
  since: (destination: string) => number,
): readonly DueSlot[] {
  const runs = rememberedRuns();
  return [...byDestination(subscriptions)]
    .flatMap(([id, own]) => {
      const after = Math.max(since(id), now - DAYS_BACK * DAY);
      const spread = zonesOf(own) > 1 ? SPREAD : 0;
      const due = own.flatMap((subscription) => {
        const { scheduledAt, rhythm, time, timeZone } = subscription;
        const from = Math.max(after - spread, scheduledAt);
        return runs(time, timeZone, from, now + spread)
          .filter((run) => run.at > from && run.at <= now + spread && isDayOf(rhythm, run.date, calendar))
          .map((run) => ({ subscription, run }));
      });
      return slotsOf(due).filter((slot) => slot.dueAt > after && slot.dueAt <= now);
    })
    .sort(oldestFirst);
}

/** The next due time after now among subscriptions (of one destination); null where all are paused or there is none in 400 days. */
export function nextSlot(subscriptions: readonly Subscription[], now: number, calendar: Calendar): DueSlot | null {
  const own = subscriptions.filter(({ paused }) => paused === null);
  const spread = zonesOf(own) > 1 ? SPREAD : 0;
  const due = own.flatMap((subscription) =>
    runsNear(subscription, now - spread, now + spread, calendar).map((run) => ({ subscription, run })),
  );
  return slotsOf(due).filter((slot) => slot.dueAt > now)[0] ?? null;
}

/** Whether a rhythm has a digest on a day. What comes after meetings is looked for every working day. */
export function isDayOf(rhythm: Rhythm, day: string, calendar: Calendar): boolean {
  if (!calendar.isWorkingDay(day)) return false;
  if (rhythm !== 'weekly') return true;
  for (let earlier = day; weekday(earlier) !== 'Monday'; ) {
    earlier = addDays(earlier, -1);
    if (calendar.isWorkingDay(earlier)) return false;
  }
  return true;
}

interface DueRun {
  readonly subscription: Subscription;
  readonly run: Run;
}

/** The slots of runs of one or more destinations, oldest first. */
function slotsOf(due: readonly DueRun[]): DueSlot[] {
  const slots = new Map<string, DueRun[]>();
  for (const one of due) {
    const key = `${one.subscription.destination.id} ${one.run.date} ${one.subscription.time}`;
    const others = slots.get(key);
    if (others) others.push(one);
    else slots.set(key, [one]);
  }
  return [...slots.values()]
    .flatMap((together) => {
      const [first] = together;
      if (!first) return [];
      const { destination, time } = first.subscription;
      const dueAt = Math.min(...together.map(({ run }) => run.at));
      return [
        { destination, date: first.run.date, time, dueAt, subscriptions: together.map((one) => one.subscription) },
      ];
    })
    .sort(oldestFirst);
}

function oldestFirst(a: DueSlot, b: DueSlot): number {
  return a.dueAt - b.dueAt || compare(a.destination.id, b.destination.id) || compare(a.date + a.time, b.date + b.time);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The runs of a subscription after an instant up to the first after another one. */
function runsNear(
  { rhythm, time, timeZone, scheduledAt }: Subscription,
  after: number,
  beyond: number,
  calendar: Calendar,
): Run[] {
  const found: Run[] = [];
  for (const run of runsAfter(time, timeZone, Math.max(after, scheduledAt))) {
    if (run.at > beyond + DAYS_BACK * DAY) break;
    if (!isDayOf(rhythm, run.date, calendar)) continue;
    found.push(run);
    if (run.at > beyond) break;
  }
  return found;
}

function byDestination(subscriptions: readonly Subscription[]): Map<string, Subscription[]> {
  const groups = new Map<string, Subscription[]>();
  for (const subscription of subscriptions) {
    if (subscription.paused !== null) continue;
    const { id } = subscription.destination;
    const others = groups.get(id);
    if (others) others.push(subscription);
    else groups.set(id, [subscription]);
  }
  return groups;
}

function zonesOf(subscriptions: readonly Subscription[]): number {
  return new Set(subscriptions.map(({ timeZone }) => knownZone(timeZone))).size;
}

/** Runs worked out once for all subscriptions of the same time and zone, since each costs some 0.1 ms; more than asked for. */
function rememberedRuns(): (time: string, timeZone: string, after: number, until: number) => readonly Run[] {
  const known = new Map<string, { readonly after: number; readonly until: number; readonly runs: readonly Run[] }>();
  return (time, timeZone, after, until) => {
    const key = `${time} ${knownZone(timeZone)}`;
    const { runs, ...span } = known.get(key) ?? { after, until: after, runs: [] };
    if (span.after <= after && span.until >= until) return runs;
    const earlier = after < span.after ? runsBetween(time, timeZone, after, span.after) : [];
    const later = until > span.until ? runsBetween(time, timeZone, span.until, until) : [];
    const wider = {
      after: Math.min(after, span.after),
      until: Math.max(until, span.until),
      runs: [...earlier, ...runs, ...later],
    };
    known.set(key, wider);
    return wider.runs;
  };
}
