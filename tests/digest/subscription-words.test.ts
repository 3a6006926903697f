import { describe, expect, it } from 'vitest';
import { type Subscription, subscriptionId } from '../../src/digest/subscription.ts';
import {
  nextCheckWords,
  pauseWords,
  scheduleWords,
  subscriptionLine,
  subscriptionWords,
} from '../../src/digest/subscription-words.ts';

const destination = { kind: 'channel', id: 'C1' } as const;
const followed = { kind: 'workstream', id: 'estates', name: 'Estates' } as const;
const subscription: Subscription = {
  id: subscriptionId(destination, followed),
  destination,
  followed,
  rhythm: 'daily',
  time: '08:30',
  timeZone: 'Europe/London',
  createdBy: 'U7',
  createdAt: Date.parse('2026-11-02T23:30Z'),
  scheduledAt: Date.parse('2026-11-02T23:30Z'),
  paused: null,
};

describe('a subscription in words', () => {
  it.each([
    ['daily', '08:30', 'Europe/London', 'daily at 08:30'],
    ['weekly', '09:00', 'Europe/London', 'weekly (first working day) at 09:00'],
    ['after-meetings', '08:30', 'Europe/London', 'after meetings at 08:30'],
    ['daily', '08:30', 'America/New_York', 'daily at 08:30 (New York time)'],
    ['daily', '08:30', 'UTC', 'daily at 08:30 (UTC)'],
  ] as const)('%s at %s in %s', (rhythm, time, timeZone, words) => {
    expect(scheduleWords({ rhythm, time, timeZone })).toBe(words);
  });

  it('names the thing, words in quotation marks', () => {
    expect(subscriptionWords(subscription)).toBe('Estates, daily at 08:30');
    const words = { kind: 'words', id: 'travel times', name: 'travel times' } as const;
    expect(subscriptionWords({ ...subscription, followed: words })).toBe('“travel times”, daily at 08:30');
  });

  it.each([
    ['2026-11-22', '2026-11-22', 'today, 08:30'],
    ['2026-11-23', '2026-11-22', 'tomorrow, 08:30'],
    ['2026-11-23', '2026-11-20', 'Monday 23 November, 08:30'],
    ['2027-01-04', '2026-12-31', 'Monday 4 January 2027, 08:30'],
    ['2028-02-29', '2028-02-28', 'tomorrow, 08:30'],
  ])('%s as seen from %s', (date, today, words) => {
    expect(nextCheckWords({ date, time: '08:30' }, today)).toBe(words);
  });

  it.each(['archived', 'left', 'gone', 'shared', 'inactive'] as const)(
    'paused (%s): what happened and what to do',
    (reason) => {
      const [what, next] = pauseWords(reason).split('. ');
      expect(what?.length).toBeGreaterThan(10);
      expect(next).toMatch(/ollow/);
    },
  );
});

describe('a line of a listing', () => {
  const write = {
    text: (plain: string) => plain.replaceAll('<', '&lt;'),
    person: (id: string) => `<@${id}>`,
    channel: (id: string) => `<#${id}>`,
  };

  it('tells what, when, where, who and since when', () => {
    expect(subscriptionLine(subscription, write)).toBe(
      'Estates, daily at 08:30, in <#C1>. Set up by <@U7> on 2 November 2026.',
    );
  });

  it('names nobody who did it for themselves, and counts the day in their own zone', () => {
    const own = { ...subscription, destination: { kind: 'person', id: 'U7' }, timeZone: 'Asia/Tokyo' } as const;
    expect(subscriptionLine(own, write)).toBe('Estates, daily at 08:30 (Tokyo time). Set up on 3 November 2026.');
  });

  it('tells a pause', () => {
    const paused = { reason: 'archived', at: Date.parse('2026-11-20T12:00Z') } as const;
    expect(subscriptionLine({ ...subscription, paused }, write)).toBe(
      'Estates, daily at 08:30, in <#C1>. Set up by <@U7> on 2 November 2026. Paused since 20 November 2026: the channel is archived. Unarchive it, then follow this again there.',
    );
  });

  it('is safe for the surface', () => {
    const sly = { kind: 'words', id: '<!channel>', name: '<!channel>' } as const;
    expect(subscriptionLine({ ...subscription, followed: sly }, write)).toContain('“&lt;!channel>”');
  });
});
