import { describe, expect, it } from 'vitest';
import { dateRows } from '../../src/matter/date-rows.ts';
import { type DatesCalendar, datesCalendar } from '../../src/service/dates-calendar.ts';
import { paper, TODAY } from '../support/asking.ts';
import { calendarEvents } from '../support/calendar-events.ts';
import { planFiles } from '../support/plan-files.ts';
import { viewOfPapers } from '../support/views.ts';

const BOARD = { body: 'Harbour Board', kind: 'minutes' };
const MARCH = paper(
  { ...BOARD, title: 'March; "spring", a draft', date: '2026-03-06' },
  [
    'The northern pontoon for fishing boats will open on 4 December 2026.',
    'The survey of the mussel beds will be published in January 2027.',
    'The next meeting of the Harbour Board will be held on 8 January 2027.',
    'The pilot boat will be sold by 3 March.',
    'The slipway will be rebuilt in 2028.',
    'The last storm was on 2 February 2026.',
  ].join('\n\n'),
);
const LATER = paper(
  { ...BOARD, title: 'October', date: '2026-10-09' },
  'The northern pontoon for fishing boats will open on 12 February 2027.',
);

async function calendarOf(files: Readonly<Record<string, string>>): Promise<DatesCalendar> {
  const view = await viewOfPapers(files);
  return datesCalendar(dateRows(view, TODAY), view);
}

const eventsIn = ({ text }: DatesCalendar) => calendarEvents(text);

describe('dates as a calendar', () => {
  it('are whole days with what the paper says and where', async () => {
    const events = eventsIn(await calendarOf({ 'meetings/march.md': MARCH }));
    expect(events.find(({ summary }) => summary.startsWith('The northern pontoon'))).toMatchObject({
      start: '2026-12-04',
      end: '2026-12-05',
      isDay: true,
      status: null,
      sequence: 0,
      description: expect.stringMatching(
        /^The northern pontoon .+ \(Harbour Board minutes, 6 March 2026, paragraph 1\.\)$/,
      ),
    });
    expect(events.find(({ summary }) => summary === 'Meeting: Harbour Board')).toMatchObject({ start: '2027-01-08' });
  });

  it('are tentative where the paper gives a month, or a year was worked out', async () => {
    const events = eventsIn(await calendarOf({ 'meetings/march.md': MARCH }));
    expect(events.find(({ summary }) => summary.includes('mussel'))).toMatchObject({
      start: '2027-01-01',
      end: '2027-02-01',
      status: 'TENTATIVE',
    });
    expect(events.find(({ summary }) => summary.includes('pilot boat'))).toMatchObject({
      start: '2027-03-03',
      status: 'TENTATIVE',
      description: expect.stringContaining('year worked out'),
    });
  });

  it('leave out and count what has no day and no month, and what is told as past', async () => {
    const calendar = await calendarOf({ 'meetings/march.md': MARCH });
    expect(
      eventsIn(calendar)
        .map(({ summary }) => summary)
        .join(' '),
    ).not.toMatch(/slipway|storm/);
    expect(calendar.imprecise).toBeGreaterThanOrEqual(1);
    expect(calendar.others).toBeGreaterThanOrEqual(1);
  });

  it('keep their UID and raise their SEQUENCE when a newer paper moves them', async () => {
    const pontoon = (events: ReturnType<typeof eventsIn>) =>
      events.filter(({ summary }) => summary.includes('pontoon'));
    const [before] = pontoon(eventsIn(await calendarOf({ 'meetings/march.md': MARCH })));
    const after = pontoon(eventsIn(await calendarOf({ 'meetings/march.md': MARCH, 'meetings/october.md': LATER })));
    expect(after).toHaveLength(1);
    expect(after[0]).toMatchObject({ uid: before?.uid, sequence: 1, start: '2027-02-12' });
  });

  it('are the same bytes for the same papers, each UID once, in lines that any calendar takes', async () => {
    const files = { 'meetings/march.md': MARCH, 'meetings/october.md': LATER };
    const calendar = await calendarOf(files);
    expect((await calendarOf(files)).text).toBe(calendar.text);
    const uids = eventsIn(calendar).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    for (const line of calendar.text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(calendar.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('are a calendar though there is none', async () => {
    const calendar = await calendarOf({ 'meetings/a.md': paper(BOARD, 'Nothing was said.') });
    expect(eventsIn(calendar)).toEqual([]);
    expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
  });

  it.each(['northolme', 'islemoor', 'tarnwater'])('of the plan %s are read alike by both parsers', async (plan) => {
    const calendar = await calendarOf(planFiles(plan));
    const events = eventsIn(calendar);
    expect(events).toHaveLength(calendar.events);
    expect(events.length).toBeGreaterThan(3);
    expect(events.filter(({ isDay, start, end }) => !isDay || end <= start)).toEqual([]);
  });
});
