import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../src/digest/calendar.ts';
import { type DueSlot, dueSlots, nextSlot } from '../../src/digest/due-slots.ts';
import { localTimeOf } from '../../src/digest/local-time.ts';
import { type Rhythm, type Subscription, subscriptionId } from '../../src/digest/subscription.ts';
import { addDays, weekday } from '../../src/domain/reduced-date.ts';
import '../support/property-seed.ts';

const at = (text: string) => Date.parse(text);
const calendar = createCalendar({ added: [], removed: [] });
const always = () => 0;
const DAY = 86_400_000;

interface Wish {
  readonly to?: string;
  readonly what?: string;
  readonly rhythm?: Rhythm;
  readonly time?: string;
  readonly zone?: string;
  readonly made?: string;
  readonly paused?: boolean;
}

function follows(wish: Wish = {}): Subscription {
  const { to = 'C1', what = 'estates', rhythm = 'daily', time = '08:30', zone = 'Europe/London' } = wish;
  const destination = { kind: 'channel', id: to } as const;
  const followed = { kind: 'workstream', id: what, name: what } as const;
  return {
    id: subscriptionId(destination, followed),
    destination,
    followed,
    rhythm,
    time,
    timeZone: zone,
    createdBy: 'U1',
    createdAt: at(wish.made ?? '2026-01-01T00:00Z'),
    scheduledAt: at(wish.made ?? '2026-01-01T00:00Z'),
    paused: wish.paused ? { reason: 'archived', at: 0 } : null,
  };
}

const key = ({ destination, date, time }: DueSlot) => `${destination.id} ${date} ${time}`;
const days = (slots: readonly DueSlot[]) => slots.map(({ date }) => date);
const due = (wish: Wish, until: string, since = always) => dueSlots([follows(wish)], at(until), calendar, since);

it('a digest that is moved to an earlier time is next due at that time, not at once', () => {
  const moved = { ...follows({ made: '2026-06-01T00:00Z' }), scheduledAt: at('2026-06-03T12:00+01:00') };
  const lastTold = () => at('2026-06-02T16:00+01:00');
  expect(dueSlots([moved], at('2026-06-03T12:01+01:00'), calendar, lastTold)).toEqual([]);
  expect(days(dueSlots([moved], at('2026-06-04T09:00+01:00'), calendar, lastTold))).toEqual(['2026-06-04']);
});

describe('the days of a rhythm', () => {
  it('daily: working days, over Christmas and the substitute day', () => {
    const wish = { made: '2026-12-22T12:00Z' };
    expect(days(due(wish, '2027-01-05T12:00Z'))).toEqual(
      '2026-12-23 2026-12-24 2026-12-29 2026-12-30 2026-12-31 2027-01-04 2027-01-05'.split(' '),
    );
  });

  it('weekly: the first working day of the week, none in a week without one', () => {
    const wish = { rhythm: 'weekly', made: '2026-03-25T12:00Z' } as const;
    expect(days(due(wish, '2026-05-06T12:00Z'))).toEqual(
      '2026-03-30 2026-04-07 2026-04-13 2026-04-20 2026-04-27 2026-05-05'.split(' '),
    );
    const shut = createCalendar({ added: [13, 14, 15, 16, 17].map((day) => `2026-04-${day}`), removed: [] });
    expect(days(dueSlots([follows(wish)], at('2026-04-21T12:00Z'), shut, always))).toEqual(
      '2026-03-30 2026-04-07 2026-04-20'.split(' '),
    );
  });

  it('after meetings: looked for every working day', () => {
    const until = '2026-05-06T12:00Z';
    expect(days(due({ rhythm: 'after-meetings' }, until))).toEqual(days(due({}, until)));
  });

  it('a leap day is a day', () => {
    expect(days(due({ made: '2028-02-27T12:00Z' }, '2028-03-01T12:00Z'))).toEqual(
      '2028-02-28 2028-02-29 2028-03-01'.split(' '),
    );
  });

  it.each([2026, 2027, 2028])('a year of runs has as many as it has working days: %i', (year) => {
    const from = `${year - 1}-12-31`;
    const slots = due({ made: `${from}T12:00Z` }, `${year}-12-31T12:00Z`);
    expect(slots.length).toBe(calendar.workingDaysBetween(from, `${year}-12-31`));
    expect(new Set(days(slots)).size).toBe(slots.length);
  });
});

describe('changes of the clocks in London', () => {
  // Both fall on a Sunday, so the days around are worked by a calendar of Sundays alone.
  const sundays = { ...calendar, isWorkingDay: (day: string) => weekday(day) === 'Sunday' };
  it.each([
    ['2026-03-29', '01:30', '2026-03-29T01:00Z'],
    ['2026-03-29', '08:30', '2026-03-29T07:30Z'],
    ['2026-10-25', '01:30', '2026-10-25T00:30Z'],
    ['2026-10-25', '08:30', '2026-10-25T08:30Z'],
  ])('%s %s is once, at %s', (date, time, instant) => {
    const made = `${addDays(date, -1)}T00:00Z`;
    const slots = dueSlots([follows({ time, made })], at(`${addDays(date, 1)}T00:00Z`), sundays, always);
    expect(slots.map((slot) => [slot.date, slot.dueAt])).toEqual([[date, at(instant)]]);
  });

  it('the Mondays after run at 08:30 of their own clock', () => {
    const slots = [...due({}, '2026-03-30T23:00Z'), ...due({}, '2026-10-26T23:00Z')];
    for (const slot of slots) expect(localTimeOf(slot.dueAt, 'Europe/London').time).toBe('08:30');
  });
});

describe('slots', () => {
  it('what a destination is due at one time is one slot, at another time another', () => {
    const subscriptions = [
      follows({ what: 'estates' }),
      follows({ what: 'workforce' }),
      follows({ what: 'finance', time: '09:00' }),
      follows({ what: 'estates', to: 'C2' }),
      follows({ what: 'prevention', paused: true }),
    ];
    const slots = dueSlots(subscriptions, at('2026-06-02T12:00Z'), calendar, () => at('2026-06-01T12:00Z'));
    expect(slots.map((slot) => [key(slot), slot.subscriptions.map(({ followed }) => followed.id)])).toEqual([
      ['C1 2026-06-02 08:30', ['estates', 'workforce']],
      ['C2 2026-06-02 08:30', ['estates']],
      ['C1 2026-06-02 09:00', ['finance']],
    ]);
  });

  it('a daily and a weekly one share Monday', () => {
    const subscriptions = [follows({ what: 'estates' }), follows({ what: 'finance', rhythm: 'weekly' })];
    const slots = dueSlots(subscriptions, at('2026-06-09T12:00Z'), calendar, () => at('2026-06-05T12:00Z'));
    expect(slots.map((slot) => [slot.date, slot.subscriptions.length])).toEqual([
      ['2026-06-08', 2],
      ['2026-06-09', 1],
    ]);
  });

  it('nothing is due up to the instant a subscription was made', () => {
    expect(due({ made: '2026-06-02T07:30:00Z' }, '2026-06-02T12:00Z')).toEqual([]);
    expect(days(due({ made: '2026-06-02T07:29:59Z' }, '2026-06-02T12:00Z'))).toEqual(['2026-06-02']);
  });

  it('since is exclusive, now inclusive', () => {
    const run = at('2026-06-02T07:30Z');
    expect(dueSlots([follows()], run - 1, calendar, () => run - DAY)).toEqual([]);
    expect(days(dueSlots([follows()], run, calendar, () => run - 1))).toEqual(['2026-06-02']);
    expect(dueSlots([follows()], run, calendar, () => run)).toEqual([]);
  });

  it('looks back 400 days and no further', () => {
    const [first] = due({ made: '2020-01-01T00:00Z' }, '2026-06-02T12:00Z', () => Number.NEGATIVE_INFINITY);
    expect(first?.date).toBe('2025-04-29');
  });

  it('one date and time in two zones is one slot, due when the first of them is', () => {
    const london = follows({ what: 'estates' });
    const paris = follows({ what: 'finance', zone: 'Europe/Paris' });
    const since = () => at('2026-06-01T12:00Z');
    expect(dueSlots([london, paris], at('2026-06-02T06:29Z'), calendar, since)).toEqual([]);
    const expected = [
      { destination: london.destination, date: '2026-06-02', time: '08:30', dueAt: at('2026-06-02T06:30Z') },
    ].map((slot) => ({ ...slot, subscriptions: [london, paris] }));
    expect(dueSlots([london, paris], at('2026-06-02T06:30Z'), calendar, since)).toEqual(expected);
    expect(dueSlots([london, paris], at('2026-06-02T23:00Z'), calendar, since)).toEqual(expected);
    expect(dueSlots([london, paris], at('2026-06-02T23:00Z'), calendar, () => at('2026-06-02T06:30Z'))).toEqual([]);
  });
});

describe('the next slot', () => {
  it.each([
    ['2026-06-02T07:29Z', {}, '2026-06-02 08:30'],
    ['2026-06-02T07:30Z', {}, '2026-06-03 08:30'],
    ['2026-12-24T12:00Z', {}, '2026-12-29 08:30'],
    ['2026-12-24T12:00Z', { time: '16:00' }, '2026-12-24 16:00'],
    ['2026-04-01T12:00Z', { rhythm: 'weekly' }, '2026-04-07 08:30'],
  ] as const)('at %s for %j: %s', (now, wish, expected) => {
    const slot = nextSlot([follows(wish)], at(now), calendar);
    expect(`${slot?.date} ${slot?.time}`).toBe(expected);
  });

  it('is the earliest among several, with those due then', () => {
    const subscriptions = [
      follows({ what: 'estates', time: '16:00' }),
      follows({ what: 'finance' }),
      follows({ what: 'workforce', rhythm: 'weekly' }),
    ];
    const slot = nextSlot(subscriptions, at('2026-06-05T12:00Z'), calendar);
    expect([slot?.date, slot?.time, slot?.subscriptions.length]).toEqual(['2026-06-05', '16:00', 1]);
    const monday = nextSlot(subscriptions, at('2026-06-05T16:00Z'), calendar);
    expect([monday?.date, monday?.time, monday?.subscriptions.length]).toEqual(['2026-06-08', '08:30', 2]);
  });

  it('is none where all are paused, or no day is ever worked', () => {
    expect(nextSlot([], 0, calendar)).toBeNull();
    expect(nextSlot([follows({ paused: true })], at('2026-06-02T00:00Z'), calendar)).toBeNull();
    const idle = { ...calendar, isWorkingDay: () => false };
    expect(nextSlot([follows(), follows({ rhythm: 'weekly' })], at('2026-06-02T00:00Z'), idle)).toBeNull();
  });

  const zones = fc.constantFrom('Europe/London', 'Europe/Paris', 'Pacific/Auckland', 'Pacific/Honolulu');
  const wishes = fc.array(
    fc.record({
      what: fc.constantFrom('estates', 'finance', 'workforce'),
      rhythm: fc.constantFrom('daily', 'weekly', 'after-meetings'),
      time: fc.constantFrom('01:30', '08:30', '16:00'),
      zone: zones,
    }),
    { minLength: 1, maxLength: 4 },
  );

  it('is the first that will be due', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: at('2026-01-05T00:00Z'), max: at('2028-12-01T00:00Z') }), (list, now) => {
        const subscriptions = list.map((wish) => follows(wish as Wish));
        const [first] = dueSlots(subscriptions, now + 15 * DAY, calendar, () => now);
        expect(nextSlot(subscriptions, now, calendar)).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });
});

/** A ledger keyed by destination, date and time, as the store keeps it. */
function createLedger() {
  const rows = new Map<string, { readonly dueAt: number; readonly writtenAt: number }>();
  const last = new Map<string, number>();
  return {
    rows,
    since: (destination: string) => last.get(destination) ?? 0,
    write(slot: DueSlot, now: number) {
      last.set(slot.destination.id, Math.max(slot.dueAt, last.get(slot.destination.id) ?? 0));
      if (rows.has(key(slot))) return;
      rows.set(key(slot), { dueAt: slot.dueAt, writtenAt: now });
    },
  };
}

describe('a year of ticks', () => {
  const wish = fc.record({
    to: fc.constantFrom('C1', 'C2'),
    what: fc.constantFrom('estates', 'finance', 'workforce', 'prevention'),
    rhythm: fc.constantFrom<Rhythm>('daily', 'weekly', 'after-meetings'),
    time: fc.constantFrom('00:30', '01:30', '02:00', '08:30', '16:05', '23:59'),
    zone: fc.constantFrom('Europe/London', 'Europe/Paris', 'America/New_York'),
    made: fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2026-12-01T00:00Z') }),
  });
  const distinct = fc.uniqueArray(wish, { minLength: 1, maxLength: 5, selector: ({ to, what }) => `${to} ${what}` });
  // Minutes to hours, now and then days; each tick comes once or twice, from one replica or two that read the same.
  const gap = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 20_000, max: DAY / 3 }) },
    { weight: 3, arbitrary: fc.integer({ min: DAY / 3, max: 2 * DAY }) },
    { weight: 1, arbitrary: fc.integer({ min: 2 * DAY, max: 30 * DAY }) },
  );
  const ticks = fc.array(fc.tuple(gap, fc.integer({ min: 1, max: 3 })), { minLength: 40, maxLength: 90 });

  it('gives every local due time of every subscription exactly one row, and none besides', () => {
    fc.assert(
      fc.property(distinct, ticks, (wishes, gaps) => {
        const subscriptions = wishes.map(({ made, ...rest }) =>
          follows({ ...rest, made: new Date(made).toISOString() }),
        );
        const ledger = createLedger();
        const tick = (now: number, replicas: number) => {
          const made = subscriptions.filter(({ createdAt }) => createdAt <= now);
          const read = Array.from({ length: replicas }, () => dueSlots(made, now, calendar, ledger.since));
          for (const slot of read.flat()) ledger.write(slot, now);
        };
        let now = at('2026-01-01T00:00Z');
        for (const [wait, replicas] of gaps) {
          now += wait;
          if (now < END) tick(now, replicas);
        }
        tick(END, 1);

        const wanted = [...new Set(subscriptions.flatMap(dueByTheBook))].sort();
        expect([...ledger.rows.keys()].sort()).toEqual(wanted);
        expect(dueSlots(subscriptions, END, calendar, always).map(key).sort()).toEqual(wanted);
        for (const { writtenAt, dueAt } of ledger.rows.values()) expect(writtenAt).toBeGreaterThanOrEqual(dueAt);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});

const END = at('2027-01-01T12:00Z');

/** The keys of the rows a subscription is to have, worked out by walking its local days. */
function dueByTheBook({ destination, rhythm, time, timeZone, createdAt }: Subscription): string[] {
  const made = localTimeOf(createdAt, timeZone);
  const wanted: string[] = [];
  for (let day = made.day; day <= '2026-12-31'; day = addDays(day, 1)) {
    const week = [0, 1, 2, 3, 4].map((i) => addDays(mondayOf(day), i)).filter(calendar.isWorkingDay);
    const isDue = rhythm === 'weekly' ? week[0] === day : week.includes(day);
    if (isDue && (day > made.day || time > made.time)) wanted.push(`${destination.id} ${day} ${time}`);
  }
  return wanted;
}

function mondayOf(day: string): string {
  let monday = day;
  while (weekday(monday) !== 'Monday') monday = addDays(monday, -1);
  return monday;
}
