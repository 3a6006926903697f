import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimeZone, localTimeOf } from '../../src/digest/local-time.ts';
import { nextRun, runsBetween } from '../../src/digest/next-runs.ts';
import { addDays } from '../../src/domain/reduced-date.ts';
import '../support/property-seed.ts';

const at = (text: string) => Date.parse(text);
const shown = (time: string, zone: string, after: string, until: string) =>
  runsBetween(time, zone, at(after), at(until)).map(
    (run) => `${run.date} ${new Date(run.at).toISOString().slice(0, 16)}`,
  );

describe('local times in Europe/London in 2026', () => {
  it('a skipped 01:30 comes when the gap ends, once', () => {
    expect(shown('01:30', 'Europe/London', '2026-03-28T12:00Z', '2026-03-30T12:00Z')).toEqual([
      '2026-03-29 2026-03-29T01:00',
      '2026-03-30 2026-03-30T00:30',
    ]);
  });

  it('a repeated 01:30 comes the first time, once, wherever one looks from', () => {
    const days = ['2026-10-25 2026-10-25T00:30', '2026-10-26 2026-10-26T01:30'];
    expect(shown('01:30', 'Europe/London', '2026-10-24T12:00Z', '2026-10-26T12:00Z')).toEqual(days);
    expect(shown('01:30', 'Europe/London', '2026-10-25T00:30Z', '2026-10-26T12:00Z')).toEqual(days.slice(1));
    expect(shown('01:30', 'Europe/London', '2026-10-25T01:15Z', '2026-10-26T12:00Z')).toEqual(days.slice(1));
  });

  it('08:30 is 08:30 on both sides of both changes', () => {
    expect(shown('08:30', 'Europe/London', '2026-03-27T12:00Z', '2026-03-30T12:00Z')).toEqual([
      '2026-03-28 2026-03-28T08:30',
      '2026-03-29 2026-03-29T07:30',
      '2026-03-30 2026-03-30T07:30',
    ]);
    expect(shown('08:30', 'Europe/London', '2026-10-23T12:00Z', '2026-10-26T12:00Z')).toEqual([
      '2026-10-24 2026-10-24T07:30',
      '2026-10-25 2026-10-25T08:30',
      '2026-10-26 2026-10-26T08:30',
    ]);
  });
});

describe('other zones', () => {
  it.each([
    ['a gap at midnight', '00:15', 'Asia/Beirut', '2023-03-25T12:00Z', '2023-03-26 2023-03-25T22:00'],
    ['a gap that ends on the next day', '23:30', 'America/Nuuk', '2024-03-30T12:00Z', '2024-03-30 2024-03-31T01:00'],
    ['a day that never was', '08:30', 'Pacific/Apia', '2011-12-30T00:00Z', '2011-12-30 2011-12-30T10:00'],
    ['a change of half an hour', '02:15', 'Australia/Lord_Howe', '2026-10-03T12:00Z', '2026-10-04 2026-10-03T15:30'],
    [
      'a quarter of an hour from the hour',
      '08:30',
      'Asia/Kathmandu',
      '2026-01-01T00:00Z',
      '2026-01-01 2026-01-01T02:45',
    ],
  ])('%s', (_name, time, zone, after, expected) => {
    const run = nextRun(time, zone, at(after));
    expect(`${run?.date} ${new Date(run?.at ?? 0).toISOString().slice(0, 16)}`).toBe(expected);
  });

  it('a zone nobody knows is read as London, a time that is none never comes', () => {
    expect(nextRun('08:30', 'Atlantis/Poseidonis', 0)).toEqual(nextRun('08:30', 'Europe/London', 0));
    expect(nextRun('25:00', 'Europe/London', 0)).toBeNull();
    expect(['Europe/London', 'Asia/Kathmandu', 'UTC'].every(isTimeZone)).toBe(true);
    expect(['', 'Kent', '+01:00', 'Europe/London; drop', 'x'.repeat(99)].some(isTimeZone)).toBe(false);
  });
});

const ZONES =
  'Europe/London America/New_York America/Nuuk America/Sao_Paulo Africa/Cairo Asia/Beirut Asia/Tehran Australia/Lord_Howe Pacific/Apia Pacific/Chatham Pacific/Kiritimati UTC'.split(
    ' ',
  );
const zone = fc.constantFrom(...ZONES);
const time = fc
  .tuple(fc.constantFrom(0, 1, 2, 3, 8, 16, 23), fc.constantFrom(0, 15, 30, 59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const instant = fc.integer({ min: at('2010-01-01T00:00Z'), max: at('2030-01-01T00:00Z') });

describe('in any zone', () => {
  it('every local day has one run, later than that of the day before, at the local time unless the clocks skip it', () => {
    fc.assert(
      fc.property(zone, time, instant, (timeZone, hhmm, after) => {
        const runs = runsBetween(hhmm, timeZone, after, after + 40 * 86_400_000);
        expect(runs.length).toBeGreaterThanOrEqual(39);
        runs.forEach((run, i) => {
          const before = runs[i - 1];
          if (before) expect(run.date).toBe(addDays(before.date, 1));
          expect(run.at).toBeGreaterThanOrEqual(before ? before.at : after + 1);
          const local = localTimeOf(run.at, timeZone);
          if (local.time === hhmm) expect(local.day).toBe(run.date);
          else expect(`${local.day} ${local.time}` > `${run.date} ${hhmm}`).toBe(true);
          // The first such instant: a minute before, the local clock stood before the time.
          const earlier = localTimeOf(run.at - 60_000, timeZone);
          expect(`${earlier.day} ${earlier.time}` < `${run.date} ${hhmm}`).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('the runs are the same wherever one begins to look', () => {
    fc.assert(
      fc.property(zone, time, instant, fc.integer({ min: 0, max: 9 * 86_400_000 }), (timeZone, hhmm, after, later) => {
        const until = after + 10 * 86_400_000;
        const all = runsBetween(hhmm, timeZone, after, until);
        expect(runsBetween(hhmm, timeZone, after + later, until)).toEqual(all.filter((run) => run.at > after + later));
        expect(nextRun(hhmm, timeZone, after)).toEqual(all[0]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the zone of the machine', () => {
  it.each(['UTC', 'America/New_York', 'Pacific/Auckland'])('%s changes nothing', (TZ) => {
    const file = join(import.meta.dirname, '../../src/digest/next-runs.ts');
    const script = `import(${JSON.stringify(file)}).then(({ runsBetween }) => console.log(JSON.stringify(
      [...runsBetween('01:30', 'Europe/London', ${at('2026-03-20T00:00Z')}, ${at('2026-04-01T00:00Z')}),
       ...runsBetween('02:30', 'Europe/London', ${at('2026-10-20T00:00Z')}, ${at('2026-11-05T00:00Z')})])))`;
    const out = execFileSync(process.execPath, ['--import', 'tsx', '-e', script], { env: { ...process.env, TZ } });
    expect(JSON.parse(out.toString())).toEqual([
      ...runsBetween('01:30', 'Europe/London', at('2026-03-20T00:00Z'), at('2026-04-01T00:00Z')),
      ...runsBetween('02:30', 'Europe/London', at('2026-10-20T00:00Z'), at('2026-11-05T00:00Z')),
    ]);
  });
});
