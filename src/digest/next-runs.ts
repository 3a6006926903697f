import { Cron } from 'croner';
import { addDays } from '../domain/reduced-date.ts';
import { knownZone, localTimeOf, TIME_OF_DAY } from './local-time.ts';

/** A local time of one day. */
export interface Run {
  /** The local day it belongs to, YYYY-MM-DD. */
  readonly date: string;
  /** The instant, in ms since 1970. */
  readonly at: number;
}

// Between a run and the end of the gap that swallows the next one lies less than a day, in instants.
const LOOK_BACK = 25 * 3_600_000;

/**
 * When a time of day comes in a zone after an instant (exclusive), one run a day for ever, oldest first. A time that the
 * clocks skip comes at the first instant after the gap and still belongs to the day on which it was due, though the gap
 * may end on the next; a time that comes twice counts the first time. The machine's own zone plays no part. Without a run
 * where `time` is no HH:MM.
 */
export function* runsAfter(time: string, timeZone: string, after: number): Generator<Run, undefined> {
  if (!TIME_OF_DAY.test(time)) return;
  const zone = knownZone(timeZone);
  let due: string | null = null;
  // From before `after`, so that a day of which the clocks skip the end is noticed.
  for (const at of instants(time, zone, after - LOOK_BACK)) {
    const local = localTimeOf(at, zone);
    for (; due !== null && due < local.day; due = addDays(due, 1)) {
      const begun = firstInstantOf(local.day, zone, at);
      if (begun > after) yield { date: due, at: begun };
    }
    if (at > after) yield { date: local.day, at };
    due = addDays(local.day, 1);
  }
}

/** The runs after an instant (exclusive) up to another (inclusive), oldest first. */
export function runsBetween(time: string, timeZone: string, after: number, until: number): readonly Run[] {
  const runs: Run[] = [];
  for (const run of runsAfter(time, timeZone, after)) {
    if (run.at > until) break;
    runs.push(run);
  }
  return runs;
}

/** The first run after an instant; null where `time` is no HH:MM. */
export function nextRun(time: string, timeZone: string, after: number): Run | null {
  return runsAfter(time, timeZone, after).next().value ?? null;
}

/** The first instant of a local day, which is not midnight where the clocks skip it; `within` lies on that day. */
function firstInstantOf(day: string, zone: string, within: number): number {
  for (const at of instants('00:00', zone, within - LOOK_BACK)) {
    if (localTimeOf(at, zone).day >= day) return Math.min(at, within);
  }
  return within;
}

/** The instants croner gives: none of a day of which the clocks skip the time and everything after it. */
function* instants(time: string, zone: string, after: number): Generator<number, undefined> {
  const pattern = patternOf(time, zone);
  let last = pattern.nextRun(new Date(after));
  while (last !== null) {
    yield last.getTime();
    last = pattern.nextRun(last);
  }
}

const patterns = new Map<string, Cron>();
const PATTERNS_KEPT = 500;

function patternOf(time: string, timezone: string): Cron {
  const key = `${time} ${timezone}`;
  const known = patterns.get(key);
  if (known) return known;
  if (patterns.size >= PATTERNS_KEPT) patterns.clear();
  const [hour, minute] = time.split(':').map(Number);
  // Without a function to call a pattern runs nothing: it only calculates.
  const made = new Cron(`0 ${minute} ${hour} * * *`, { timezone });
  patterns.set(key, made);
  return made;
}
